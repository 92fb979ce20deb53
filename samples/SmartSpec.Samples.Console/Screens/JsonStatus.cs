using System.Text.Json;
using NodaTime.Text;

namespace SmartSpec.Samples.Screens;

/// <summary>What the screens show, as JSON: codes that are the same in every language, with labels beside them.</summary>
internal static class JsonStatus
{
    public static void Status(this TextWriter output, Screen screen, Strategy strategy, History history)
    {
        output.WriteJson(line =>
        {
            line.WriteString("strategy", strategy.Id.Value);
            Named(line, screen.Read(strategy.Charter.Name), strategy);
            Standing(line, Codes.Of(strategy.Step), screen.StepOf(strategy, Subject.Of(strategy.Id)));
            line.WriteString("currency", strategy.Charter.Currency.Code);
            Sums(line, strategy.FundingRows().Sum());
            line.WriteNumber("length", history.Length);
            line.WriteString("head", history.Events[^1].Hash.ToString());
        });
        output.Areas(screen, strategy);
        foreach (var plan in strategy.Plans)
            output.Plan(screen, strategy, plan);
        foreach (var effort in strategy.Efforts)
            Effort(output, screen, strategy, effort);
        output.Money(screen, strategy);
    }

    public static void Areas(this TextWriter output, Screen screen, Strategy strategy)
    {
        foreach (var area in strategy.Areas)
            output.WriteJson(line =>
            {
                line.WriteString("subject", Subject.Of(area.Id).ToString());
                Named(line, screen.Read(area.Name), strategy);
                Standing(line, Codes.Of(area.Step), screen.StepOf(area));
                Number(line, "score", strategy.ScoreOf(area));
                line.WriteString("lead", area.Lead?.Value);
                Decided(line, strategy, area.Decision);
                if (area.Reason is not null)
                    line.WriteString("reason", screen.Read(area.Reason));
            });
    }

    public static void Plan(this TextWriter output, Screen screen, Strategy strategy, PlanVersion plan) => output.WriteJson(line =>
    {
        line.WriteString("subject", Subject.Of(plan.Id).ToString());
        Named(line, screen.NameOf(strategy, plan), strategy);
        Standing(line, Codes.Of(plan.Step), screen.StepOf(plan));
        line.WriteString("area", plan.Area.Value);
        line.WriteString("kind", Codes.Of(plan.Kind));
        line.WriteNumber("number", plan.Number);
        line.WriteString("effectiveFrom", Day(plan.EffectiveFrom));
        Decided(line, strategy, plan.Decision);
        line.WriteStrings("fields", plan.Development.Fields.Select(field => field.Id.Value));
        line.WriteStrings("efforts", plan.Action.Efforts.Select(effort => effort.Value));
    });

    /// <summary>The money by source and year, a line for each.</summary>
    public static void Money(this TextWriter output, Screen screen, Strategy strategy)
    {
        foreach (var ((source, year), sums) in strategy.FundingRows().Where(row => row.Source is not null).SumBy(row => (row.Source!.Value, row.Year)))
            output.WriteJson(line =>
            {
                line.WriteString("money", Codes.Of(source));
                line.WriteString("label", screen.Texts.Of($"source.{Codes.Of(source)}"));
                line.WriteNumber("year", year);
                line.WriteString("currency", strategy.Charter.Currency.Code);
                Sums(line, sums);
                line.WriteBoolean("example", strategy.IsExample());
            });
    }

    public static void Evidence(this TextWriter output, Screen screen, Strategy strategy)
    {
        foreach (var evidence in strategy.Evidence)
            output.WriteJson(line =>
            {
                line.WriteString("evidence", evidence.Id.Value);
                line.WriteString("name", screen.Read(evidence.Facts.Name));
                line.WriteBoolean("example", evidence.Facts.Source == "EXEMPEL");
                line.WriteString("source", evidence.Facts.Source);
                line.WriteStartArray("figures");
                foreach (var figure in evidence.Facts.Figures)
                {
                    line.WriteStartObject();
                    line.WriteString("name", screen.Read(figure.Name));
                    line.WriteNumber("value", figure.Value);
                    line.WriteString("unit", figure.Unit);
                    line.WriteString("source", figure.Source);
                    line.WriteString("referenceDate", Day(figure.ReferenceDate));
                    line.WriteEndObject();
                }

                line.WriteEndArray();
            });
    }

    public static void NextStep(this TextWriter output, Screen screen, Strategy strategy, NextStep step) => output.WriteJson(line =>
    {
        line.WriteString("act", step.Act);
        line.WriteString("label", string.Join("; ", NextScreen.Acts(step).Select(screen.Texts.Act)));
        line.WriteString("subject", step.Subject.ToString());
        Named(line, screen.NameOf(strategy, step.Subject), strategy);
        line.WriteBoolean("possible", step.IsPossible);
        line.WriteStrings("roles", strategy.Definition.RolesFor(step.Act).Select(role => role.Code));
        line.WriteStrings("commands", step.Commands);
        line.WriteStrings("input", step.Input);
        line.WriteReasons(step.Reasons, screen.Texts);
    });

    private static void Effort(TextWriter output, Screen screen, Strategy strategy, Effort effort) => output.WriteJson(line =>
    {
        line.WriteString("subject", Subject.Of(effort.Id).ToString());
        Named(line, screen.Read(effort.Name), strategy);
        Standing(line, Codes.Of(effort.Step), screen.StepOf(effort));
        line.WriteString("area", effort.Area.Value);
        line.WriteString("field", effort.Field?.Value);
        line.WriteString("owner", effort.Owner?.Value);
        line.WriteString("firstDay", Day(effort.FirstDay));
        line.WriteString("lastDay", Day(effort.LastDay));
        line.WriteString("currency", strategy.Charter.Currency.Code);
        Sums(line, strategy.FundingRows().Where(row => row.Effort == effort.Id).Sum());
        Number(line, "euSharePercent", effort.EuShare());
    });

    private static void Named(Utf8JsonWriter line, string name, Strategy strategy)
    {
        line.WriteString("name", name);
        line.WriteBoolean("example", strategy.IsExample());
    }

    private static void Standing(Utf8JsonWriter line, string step, string label)
    {
        line.WriteString("step", step);
        line.WriteString("label", label);
    }

    private static void Sums(Utf8JsonWriter line, FundingSums sums)
    {
        line.WriteNumber("budget", sums.Budget);
        line.WriteNumber("sought", sums.Sought);
        line.WriteNumber("promised", sums.Promised);
        line.WriteNumber("committed", sums.Committed);
        line.WriteNumber("paid", sums.Paid);
    }

    private static void Decided(Utf8JsonWriter line, Strategy strategy, Id<Decision>? id)
    {
        var decision = strategy.Decisions.Find(id);
        line.WriteString("decision", decision?.RegistryNumber);
        line.WriteString("decidedOn", Day(decision?.DecidedOn));
    }

    private static void Number(Utf8JsonWriter line, string name, decimal? number)
    {
        if (number is { } known)
            line.WriteNumber(name, known);
        else
            line.WriteNull(name);
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
