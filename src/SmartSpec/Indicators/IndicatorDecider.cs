using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class IndicatorDecider
{
    public static void Decide(Deliberation d, IndicatorCommand command)
    {
        switch (command)
        {
            case IndicatorCommand.Define c:
                Define(d, c);
                break;
            case IndicatorCommand.Amend c:
                Amend(d, c);
                break;
            case IndicatorCommand.Close c:
                Close(d, c);
                break;
            case IndicatorCommand.Measure c:
                MeasurementDecider.Measure(d, c);
                break;
            case IndicatorCommand.ReportMissing c:
                MeasurementDecider.ReportMissing(d, c);
                break;
            case IndicatorCommand.Revise c:
                MeasurementDecider.Revise(d, c);
                break;
            case IndicatorCommand.Judge c:
                MeasurementDecider.Judge(d, c);
                break;
        }
    }

    private static void Amend(Deliberation d, IndicatorCommand.Amend c)
    {
        if (!AreGood(d, c.Terms) || !Find(d, c.Indicator, out var indicator) || !MeasurementBounds.IsGood(d, c.Indicator, c.Terms)
            || !MayChange(d, indicator, "indicator.amend"))
            return;
        MeasurementBounds.Hold(d, indicator with { Terms = c.Terms });
        d.Append(new IndicatorEvent.Amended(c.Indicator, c.Terms));
    }

    private static void Close(Deliberation d, IndicatorCommand.Close c)
    {
        if (d.Written(c.Reason, "reason") && Find(d, c.Indicator, out var indicator) && MayChange(d, indicator, "indicator.close"))
            d.Append(new IndicatorEvent.Closed(c.Indicator, c.Reason));
    }

    private static void Define(Deliberation d, IndicatorCommand.Define c)
    {
        if (!d.Fresh(d.State.Indicators, c.Indicator, SubjectKind.Indicator) || !AreGood(d, c.Terms) || !MeasurementBounds.IsGood(d, c.Indicator, c.Terms)
            || !d.Given(c.Kind is not IndicatorKind.Output || c.Effort is not null, "effort")
            || !d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) || !d.KnownOrNone(d.State.Efforts, c.Effort, SubjectKind.Effort)
            || !MayDefine(d, area, d.State.Efforts.Find(c.Effort)))
            return;
        if (c.Effort is { } id)
        {
            d.Rule(c.Kind is IndicatorKind.Output, IndicatorRefusals.OnlyOutputs, ("indicator", c.Indicator));
            d.Rule(d.State.Efforts[id].Area == c.Area, PlanRefusals.OtherArea, ("id", id), ("area", d.State.Efforts[id].Area));
        }

        d.Append(new IndicatorEvent.Defined(new(c.Indicator, c.Kind, c.Area, c.Terms, c.Effort)));
    }

    /// <summary>Whether the one who asks may define indicators of an area, or of an effort in it.</summary>
    public static bool MayDefine(Deliberation d, Area area, Effort? effort) =>
        d.Editable("area", Subject.Of(area.Id), area.Step, "indicator.define", AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
        && (effort is null || EffortRules.IsOpen(d, effort, "indicator.define"))
        && d.May("indicator.define", During.Ongoing, effort is null ? GateSubject.Of(area) : d.On(effort));

    /// <summary>Whether the one who asks may change an indicator: one that is measured, and that no plan counts on.</summary>
    public static bool MayChange(Deliberation d, Indicator indicator, string key) =>
        MayChange(d, indicator, key, GateSubject.Of(d.State, indicator));

    /// <summary>The same, where it is known what the indicator stands in.</summary>
    public static bool MayChange(Deliberation d, Indicator indicator, string key, in GateSubject on)
    {
        if (!d.May(key, During.Ongoing, on))
            return false;
        MustNotBeClosed(d, indicator);
        if (d.FixedBy(indicator) is { } plan && !d.Quietly())
            d.Refuse(IndicatorRefusals.Fixed with { MendedBy = PlanKeys.Of(plan.Kind, "draft") }, ("indicator", indicator.Id), ("plan", plan.Id));
        return true;
    }

    public static void MustNotBeClosed(Deliberation d, Indicator indicator)
    {
        if (indicator.ClosedBecause is not null)
            d.Refuse(IndicatorRefusals.Closed, ("indicator", indicator.Id));
    }

    private static bool Find(Deliberation d, Id<Indicator> id, [NotNullWhen(true)] out Indicator? indicator) =>
        d.Known(d.State.Indicators, id, SubjectKind.Indicator, out indicator);

    /// <summary>The plan that counts on an indicator, and so fixes it: one that is being decided, is adopted or is in force; null if none does.</summary>
    public static PlanVersion? FixedBy(Strategy state, Indicator indicator)
    {
        foreach (var plan in state.Plans.Under(Subject.Of(indicator.Area)))
            if (plan.Step is PlanStep.Deciding or PlanStep.Adopted or PlanStep.InForce && CountsOn(plan, indicator))
                return plan;
        return null;
    }

    private static bool CountsOn(PlanVersion plan, Indicator indicator)
    {
        if (indicator.Effort is { } effort && plan.Action.Efforts.Contains(effort))
            return true;
        foreach (var field in plan.Development.Fields)
            if (field.Indicators.Contains(indicator.Id))
                return true;
        return false;
    }

    /// <summary>Whether terms are complete and lead from the baseline to the target.</summary>
    public static bool AreGood(Deliberation d, IndicatorTerms terms)
    {
        if (!d.Written(terms.Name, "terms.name") || !d.Given(!string.IsNullOrWhiteSpace(terms.Unit), "terms.unit")
            || !d.Given(!string.IsNullOrWhiteSpace(terms.Source), "terms.source")
            || !d.Between(terms.EveryMonths ?? 1, 1, 120, "terms.everyMonths")
            || !d.Between(terms.Tolerance?.OnTrackPercent ?? 0, 0, 100, "terms.tolerance.onTrackPercent")
            || !d.Between(terms.Tolerance?.AtRiskPercent ?? 100, terms.Tolerance?.OnTrackPercent ?? 0, 100, "terms.tolerance.atRiskPercent"))
            return false;
        DatedValue? before = terms.Baseline;
        if (before is not null && !MeasurementDecider.IsValue(d, before.Value, "terms.baseline"))
            return false;
        foreach (var value in (Items<DatedValue>)[.. terms.Milestones, .. terms.Target is { } target ? [target] : Array.Empty<DatedValue>()])
        {
            if ((before is not null && !d.Ordered(before.On, value.On)) || !MeasurementDecider.IsValue(d, value.Value, ReferenceEquals(value, terms.Target) ? "terms.target" : "terms.milestones"))
                return false;
            before = value;
        }

        return terms is not { Baseline: { } from, Target: { } to }
            || (terms.Direction is Direction.Up ? to.Value >= from.Value : to.Value <= from.Value)
            || d.Refuse(IndicatorRefusals.AgainstDirection, ("baseline", from.Value), ("target", to.Value));
    }
}
