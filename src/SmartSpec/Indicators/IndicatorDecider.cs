using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class IndicatorDecider
{
    /// <summary>Whether the one who asks may define indicators of an area, or of an effort in it.</summary>
    public static bool MayDefine(DecisionContext context, Area area, Effort? effort) =>
        context.Editable(
            "area",
            Subject.Of(area.Id),
            area.Step,
            "indicator.define",
            AreaStep.DevelopmentPlanning,
            AreaStep.ActionPlanning,
            AreaStep.Implementing
        )
        && (effort is null || EffortRules.IsOpen(context, effort, "indicator.define"))
        && context.May("indicator.define", StrategyStages.Ongoing, effort is null ? GateSubject.Of(area) : context.On(effort));

    /// <summary>Whether the one who asks may change an indicator: one that is measured, and that no plan counts on.</summary>
    public static bool MayChange(DecisionContext context, Indicator indicator, string key) =>
        MayChange(context, indicator, key, GateSubject.Of(context.State, indicator));

    /// <summary>The same, where it is known what the indicator stands in.</summary>
    public static bool MayChange(DecisionContext context, Indicator indicator, string key, in GateSubject on)
    {
        if (!context.May(key, StrategyStages.Ongoing, on))
            return false;
        MustNotBeClosed(context, indicator);
        if (context.FixedBy(indicator) is { } plan && !context.Quietly())
            context.Refuse(
                IndicatorRefusals.Fixed with
                {
                    MendedBy = PlanCommand.Draft.ActOf(plan.Kind).Key,
                },
                ("indicator", indicator.Id),
                ("plan", plan.Id)
            );
        return true;
    }

    public static void MustNotBeClosed(DecisionContext context, Indicator indicator)
    {
        if (indicator.ClosedBecause is not null)
            context.Refuse(IndicatorRefusals.Closed, ("indicator", indicator.Id));
    }

    public static bool Find(DecisionContext context, Id<Indicator> id, [NotNullWhen(true)] out Indicator? indicator) =>
        context.TryFind(context.State.Indicators, id, SubjectKind.Indicator, out indicator);

    /// <summary>
    /// The plan that counts on an indicator, and so fixes it: one that is being decided, is adopted or is in force; null if
    /// none does.
    /// </summary>
    public static PlanVersion? FixedBy(Strategy state, Indicator indicator)
    {
        foreach (var plan in state.Plans.Under(Subject.Of(indicator.Area)))
            if (plan.Step is PlanStep.Deciding or PlanStep.Adopted or PlanStep.InForce && CountsOn(plan, indicator))
                return plan;
        return null;
    }

    public static bool CountsOn(PlanVersion plan, Indicator indicator)
    {
        if (indicator.Effort is { } effort && plan.Action.Efforts.Contains(effort))
            return true;
        foreach (var field in plan.Development.Fields)
            if (field.Indicators.Contains(indicator.Id))
                return true;
        return false;
    }

    /// <summary>Whether terms are complete and lead from the baseline to the target.</summary>
    public static bool AreGood(DecisionContext context, IndicatorTerms terms)
    {
        if (
            !context.HasText(terms.Name, "terms.name")
            || !context.IsGiven(!string.IsNullOrWhiteSpace(terms.Unit), "terms.unit")
            || !context.IsGiven(!string.IsNullOrWhiteSpace(terms.Source), "terms.source")
            || !context.IsInRange(terms.EveryMonths ?? 1, 1, 120, "terms.everyMonths")
            || !context.IsInRange(terms.Tolerance?.OnTrackPercent ?? 0, 0, 100, "terms.tolerance.onTrackPercent")
            || !context.IsInRange(
                terms.Tolerance?.AtRiskPercent ?? 100,
                terms.Tolerance?.OnTrackPercent ?? 0,
                100,
                "terms.tolerance.atRiskPercent"
            )
        )
            return false;
        DatedValue? before = terms.Baseline;
        if (before is not null && !MeasurementDecider.IsValue(context, before.Value, "terms.baseline"))
            return false;
        foreach (
            var value in (EquatableArray<DatedValue>)
                [.. terms.Milestones, .. terms.Target is { } target ? [target] : Array.Empty<DatedValue>()]
        )
        {
            if (
                (before is not null && !context.IsInOrder(before.On, value.On))
                || !MeasurementDecider.IsValue(
                    context,
                    value.Value,
                    ReferenceEquals(value, terms.Target) ? "terms.target" : "terms.milestones"
                )
            )
                return false;
            before = value;
        }

        return terms is not { Baseline: { } from, Target: { } to }
            || (terms.Direction is Direction.Up ? to.Value >= from.Value : to.Value <= from.Value)
            || context.Refuse(IndicatorRefusals.AgainstDirection, ("baseline", from.Value), ("target", to.Value));
    }
}
