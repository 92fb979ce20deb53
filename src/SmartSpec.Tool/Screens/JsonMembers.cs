using System.Text.Json;
using NodaTime.Text;

namespace SmartSpec.Tool.Screens;

/// <summary>The members that several kinds of JSON lines have in common.</summary>
internal static class JsonMembers
{
    public static void WriteNamed(this Utf8JsonWriter line, string name, Strategy strategy)
    {
        line.WriteString("name", name);
        line.WriteExample(strategy);
    }

    public static void WriteExample(this Utf8JsonWriter line, Strategy strategy) =>
        line.WriteBoolean("example", strategy.IsExample());

    public static void WriteStanding(this Utf8JsonWriter line, string step, string label)
    {
        line.WriteString("step", step);
        line.WriteString("label", label);
    }

    /// <summary>That the object was taken over; nothing where it was not.</summary>
    public static void WriteTakenOver(this Utf8JsonWriter line, Strategy strategy, Subject subject)
    {
        if (strategy.IsTakenOver(subject))
            line.WriteBoolean("takenOver", true);
    }

    public static void WriteSums(this Utf8JsonWriter line, FundingSums sums)
    {
        line.WriteNumber("budget", sums.Budget);
        line.WriteNumber("sought", sums.Sought);
        line.WriteNumber("promised", sums.Promised);
        line.WriteNumber("committed", sums.Committed);
        line.WriteNumber("released", sums.Released);
        line.WriteNumber("paid", sums.Paid);
        line.WriteNumber("demandedBack", sums.DemandedBack);
        line.WriteNumber("repaid", sums.Repaid);
    }

    public static void WriteDecided(this Utf8JsonWriter line, Strategy strategy, Id<Decision>? id)
    {
        var decision = strategy.Decisions.Find(id);
        line.WriteString("decision", decision?.RegistryNumber);
        line.WriteString("decidedOn", Day(decision?.DecidedOn));
        if (decision?.Annulled is { } judgment)
            line.WriteString("annulledOn", Day(judgment.JudgedOn));
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter line, string name, decimal? number)
    {
        if (number is { } known)
            line.WriteNumber(name, known);
        else
            line.WriteNull(name);
    }

    /// <summary>A day as it is written; null where there is none.</summary>
    public static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
