namespace SmartSpec;

/// <summary>The rules for the indicators of an opening statement.</summary>
internal static class OpeningIndicators
{
    public static void Check(OpeningPlace at, EquatableArray<Indicator> indicators)
    {
        at.Once(indicators.Select(indicator => indicator.Id), i => $"indicators[{i}].id");
        foreach (var (i, indicator) in indicators.Index())
        {
            var here = at.Of(Subject.Of(indicator.Id), $"indicators[{i}]");
            here.Known(at.Standing.Areas, indicator.Area, SubjectKind.Area, "area");
            here.Happened(indicator.DefinedOn, "definedOn");
            here.WrittenOrNone(indicator.ClosedBecause, "closedBecause");
            Effort(here, indicator);
            Terms(here.In("terms"), indicator.Terms);
            Measurements(here, indicator);
        }
    }

    private static void Effort(OpeningPlace at, Indicator indicator)
    {
        at.Given(indicator.Kind is not IndicatorKind.Output || indicator.Effort is not null, "effort");
        at.Must(
            indicator.Kind is IndicatorKind.Output || indicator.Effort is null,
            TakingOverRefusals.NoOutput,
            "effort",
            Parameter.Of("indicator", indicator.Id)
        );
        if (!at.Known(at.Standing.Efforts, indicator.Effort, SubjectKind.Effort, "effort"))
            return;
        var effort = at.Standing.Efforts[indicator.Effort!.Value];
        at.InArea(effort.Id.Value, effort.Area, indicator.Area, "effort");

        // An indicator of a cancelled effort is no longer measured.
        if (effort.Step is EffortStep.Cancelled)
            at.Written(indicator.ClosedBecause, "closedBecause");
    }

    private static void Measurements(OpeningPlace at, Indicator indicator)
    {
        if (
            indicator.Terms.NotAbove is { } bound
            && at.Known(at.Standing.Indicators, bound, SubjectKind.Indicator, "terms.notAbove")
        )
            Bound(at, indicator, at.Standing.Indicators[bound]);
        var before = ProgrammePeriod.Earliest;
        foreach (var (i, measured) in indicator.Measurements.Index())
        {
            var here = at.In($"measurements[{i}]");
            here.Happened(measured.On, "on");
            here.Happened(measured.ReportedOn, "reportedOn");
            here.Between(measured.On, before, LocalDate.MaxIsoValue, "on");
            here.Between(measured.Value ?? 0, -IndicatorTerms.MostValue, IndicatorTerms.MostValue, "value");
            if (measured.Value is null)
                here.Written(measured.Comment, "comment");
            else
                here.WrittenOrNone(measured.Comment, "comment");
            before = measured.On.PlusDays(1);
        }

        if (indicator.Judgement is { } judgement)
        {
            at.In("judgement").Happened(judgement.JudgedOn, "judgedOn");
            at.In("judgement").Written(judgement.Comment, "comment");
        }
    }

    private static void Bound(OpeningPlace at, Indicator indicator, Indicator bound)
    {
        at.Must(
            bound.Id != indicator.Id && bound.Terms.Unit == indicator.Terms.Unit,
            IndicatorRefusals.NoBound,
            "terms.notAbove",
            Parameter.Of("indicator", indicator.Id),
            Parameter.Of("bound", bound.Id),
            Parameter.Of("unit", indicator.Terms.Unit)
        );
        at.Must(
            bound.Id == indicator.Id || MeasurementBounds.IsAcyclic(at.Standing, indicator),
            IndicatorRefusals.BoundCycle,
            "terms.notAbove",
            Parameter.Of("indicator", indicator.Id),
            Parameter.Of("bound", bound.Id)
        );
        foreach (var (over, parameters) in MeasurementBounds.Over(indicator, bound))
            at.Must(false, IndicatorRefusals.OverBound, $"measurements[{over}].value", [.. parameters]);
    }

    private static void Terms(OpeningPlace at, IndicatorTerms terms)
    {
        at.Written(terms.Name, "name");
        at.Given(terms.Unit, "unit");
        at.Given(terms.Source, "source");
        at.Between(terms.EveryMonths ?? 1, 1, 120, "everyMonths");
        at.Happened(terms.Baseline?.On, "baseline.on");
        var before = terms.Baseline?.On;
        foreach (var (i, milestone) in terms.Milestones.Index())
        {
            at.Between(milestone.On, before ?? LocalDate.MinIsoValue, LocalDate.MaxIsoValue, $"milestones[{i}].on");
            before = milestone.On;
        }

        if (terms.Target is not { } target)
            return;
        at.Between(target.On, before ?? LocalDate.MinIsoValue, LocalDate.MaxIsoValue, "target.on");
        if (terms.Baseline is { } from && terms.Direction is Direction.Up)
            at.Between(target.Value, from.Value, decimal.MaxValue, "target.value");
        else if (terms.Baseline is { } high)
            at.Must(
                target.Value <= high.Value,
                DecidingRefusals.OutOfRange,
                "target.value",
                Parameter.Of("value", target.Value),
                Parameter.Many<decimal>("from", []),
                Parameter.Of("to", high.Value)
            );
    }
}
