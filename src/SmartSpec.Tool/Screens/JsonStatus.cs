namespace SmartSpec.Tool.Screens;

/// <summary>What the screens show, as JSON: codes that are the same in every language, with labels beside them.</summary>
internal static class JsonStatus
{
    public static void Status(this TextWriter output, Screen screen, Strategy strategy, History history)
    {
        output.WriteJson(line =>
        {
            line.WriteString("strategy", strategy.Id.Value);
            line.WriteNamed(screen.Read(strategy.Charter.Name), strategy);
            line.WriteStanding(Codes.Of(strategy.Step), screen.StepOf(strategy, Subject.Of(strategy.Id)));
            if (strategy.TakenOver is { } taken)
                line.WriteString("takenOverOn", JsonMembers.Day(taken.On));
            line.WriteString("currency", strategy.Charter.Currency.Code);
            line.WriteSums(FundingSums.Of(strategy.FundingRows()));
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
                line.WriteNamed(screen.Read(area.Name), strategy);
                line.WriteStanding(Codes.Of(area.Step), screen.StepOf(area));
                line.WriteString("pausedSince", JsonMembers.Day(area.Paused?.Since));
                line.WriteString("pausedUntil", JsonMembers.Day(area.Paused?.Until));
                line.WriteTakenOver(strategy, Subject.Of(area.Id));
                line.WriteNumberOrNull("score", strategy.ScoreOf(area));
                line.WriteStrings("analyses", strategy.AnalysesOf(area.Id).Select(analysis => analysis.Id.Value));
                line.WriteString("lead", area.Lead?.Value);
                line.WriteDecided(strategy, area.Decision);
                if (area.Reason is not null)
                    line.WriteString("reason", screen.Read(area.Reason));
            });
    }

    public static void Plan(this TextWriter output, Screen screen, Strategy strategy, PlanVersion plan) =>
        output.WriteJson(line =>
        {
            line.WriteString("subject", Subject.Of(plan.Id).ToString());
            line.WriteNamed(screen.NameOf(strategy, Subject.Of(plan.Id)), strategy);
            line.WriteStanding(Codes.Of(plan.Step), screen.StepOf(plan));
            line.WriteTakenOver(strategy, Subject.Of(plan.Id));
            line.WriteString("area", plan.Area.Value);
            line.WriteString("kind", Codes.Of(plan.Kind));
            line.WriteNumber("number", plan.Number);
            line.WriteString("effectiveFrom", JsonMembers.Day(plan.EffectiveFrom));
            line.WriteDecided(strategy, plan.Decision);
            line.WriteStrings("fields", plan.Development.Fields.Select(field => field.Id.Value));
            line.WriteStrings("efforts", plan.Action.Efforts.Select(effort => effort.Value));
        });

    /// <summary>The money by source and year, a line for each.</summary>
    public static void Money(this TextWriter output, Screen screen, Strategy strategy)
    {
        var rows = strategy.FundingRows().Where(row => row.Source is not null);
        foreach (var ((source, year), sums) in FundingSums.By(rows, row => (row.Source!.Value, row.Year)))
            output.WriteJson(line =>
            {
                line.WriteString("money", Codes.Of(source));
                line.WriteString("label", screen.Texts.Of($"source.{Codes.Of(source)}"));
                line.WriteNumber("year", year);
                line.WriteString("currency", strategy.Charter.Currency.Code);
                line.WriteSums(sums);
                line.WriteBoolean("example", strategy.IsExample());
            });
    }

    private static void Effort(TextWriter output, Screen screen, Strategy strategy, Effort effort) =>
        output.WriteJson(line =>
        {
            line.WriteString("subject", Subject.Of(effort.Id).ToString());
            line.WriteNamed(screen.Read(effort.Name), strategy);
            line.WriteStanding(Codes.Of(effort.Step), screen.StepOf(effort));
            line.WriteTakenOver(strategy, Subject.Of(effort.Id));
            line.WriteString("area", effort.Area.Value);
            line.WriteString("field", effort.Field?.Value);
            line.WriteString("owner", effort.Owner?.Value);
            line.WriteString("firstDay", JsonMembers.Day(effort.FirstDay));
            line.WriteString("lastDay", JsonMembers.Day(effort.LastDay));
            line.WriteString("currency", strategy.Charter.Currency.Code);
            line.WriteSums(FundingSums.Of(strategy.FundingRows().Where(row => row.Effort == effort.Id)));
            line.WriteNumberOrNull("euSharePercent", effort.EuShare());
        });
}
