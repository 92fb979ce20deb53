using System.Text.Json;

namespace SmartSpec.Tool.Screens;

/// <summary>
/// Several strategies together, as JSON: a line for all, and one for each strategy, currency, year, source, shared object
/// with a partner, finding and strategy that cannot be read.
/// </summary>
internal static class RollUpJson
{
    public static void RolledUp(this TextWriter output, Screen screen, RolledUp rolled)
    {
        var sum = rolled.Sum;
        output.WriteJson(line =>
        {
            line.WriteString("rollUp", JsonMembers.Day(sum.On));
            line.WriteNumber("strategies", sum.Strategies.Count);
            line.WriteCounts(sum.Counts);
        });
        foreach (var one in sum.Strategies)
            output.WriteJson(line =>
            {
                line.WriteString("strategy", one.Strategy.Value);
                line.WriteString("name", screen.Read(one.Name));
                line.WriteBoolean("example", rolled.Examples.Contains(one.Strategy));
                line.WriteStanding(Codes.Of(one.Step), screen.Texts.Of($"step.strategy.{Codes.Of(one.Step)}"));
                line.WriteCounts(one.Counts);
                line.WriteString("currency", one.Currency.Code);
                line.WriteSums(one.Sums);
            });
        foreach (var money in sum.Money)
            output.Money(money);
        foreach (var shared in sum.Shared)
        foreach (var partner in shared.Partners)
            output.WriteJson(line =>
            {
                line.WriteString("shared", shared.Object.ToString());
                line.WriteString("home", shared.Home.Value);
                line.WriteString("name", screen.Read(shared.Name));
                line.WriteString("partner", partner.Partner.ToString());
                line.WriteString("partnerName", screen.Read(partner.Name));
                line.WriteString("role", Codes.Of(partner.Role));
                line.WriteString("place", partner.Place is { } place ? Codes.Of(place) : null);
                line.WriteBoolean("byHome", partner.IsShared);
                line.WriteBoolean("byPartner", partner.IsLinked);
            });
        foreach (var finding in sum.Findings)
            output.WriteJson(line =>
            {
                line.WriteString("finding", Codes.Of(finding.Kind));
                line.WriteString("strategy", finding.Strategy.Value);
                line.WriteString("record", finding.Record.ToString());
                line.WriteString("other", finding.Other.Value);
                line.WriteString("object", finding.Object.ToString());
                line.WriteString("role", Codes.Of(finding.Role));
            });
        foreach (var unread in sum.Unread)
            output.WriteJson(line =>
            {
                line.WriteString("unread", unread.Strategy.Value);
                line.WriteString("fault", unread.Fault);
            });
    }

    private static void Money(this TextWriter output, RollUpMoney money)
    {
        output.WriteJson(line =>
        {
            line.WriteString("money", money.Currency.Code);
            line.WriteNumber("strategies", money.Strategies);
            line.WriteSums(money.Sums);
        });
        foreach (var year in money.ByYear)
            output.WriteJson(line =>
            {
                line.WriteNumber("year", year.Year);
                line.WriteString("currency", money.Currency.Code);
                line.WriteSums(year.Sums);
            });
        foreach (var source in money.BySource)
            output.WriteJson(line =>
            {
                line.WriteString("source", source.Source is { } known ? Codes.Of(known) : null);
                line.WriteString("currency", money.Currency.Code);
                line.WriteSums(source.Sums);
            });
    }

    private static void WriteCounts(this Utf8JsonWriter line, RollUpCounts counts)
    {
        line.WriteNumber("areasSelected", counts.SelectedAreas);
        line.WriteNumber("areasEnded", counts.EndedAreas);
        line.WriteTally("areas", counts.Areas);
        line.WriteTally("efforts", counts.Efforts);
        line.WriteNumber("indicatorsWithValue", counts.MeasuredIndicators);
        line.WriteTally("indicators", counts.Indicators);
    }

    private static void WriteTally<T>(this Utf8JsonWriter line, string name, Tally<T> tally)
        where T : struct, Enum
    {
        line.WriteStartObject(name);
        foreach (var value in Enum.GetValues<T>())
            if (tally[value] > 0)
                line.WriteNumber(Codes.Of(value), tally[value]);
        line.WriteEndObject();
    }
}
