namespace SmartSpec;

/// <summary>The rules that several acts on indicators share.</summary>
internal static class IndicatorRules
{
    /// <summary>An indicator that has been closed is no longer measured, judged or changed.</summary>
    public static void MustNotBeClosed(DecisionContext context, Indicator indicator)
    {
        if (indicator.ClosedBecause is not null)
            context.Refuse(IndicatorRefusals.Closed, ("indicator", indicator.Id));
    }

    /// <summary>An indicator that a plan fixes is not changed but by another version of that plan.</summary>
    public static void MustNotBeFixed(DecisionContext context, Indicator indicator)
    {
        if (FixedBy(context.State, indicator) is { } plan)
            context.Refuse(
                IndicatorRefusals.Fixed with
                {
                    MendedBy = PlanCommand.Draft.ActOf(plan.Kind).Key,
                },
                ("indicator", indicator.Id),
                ("plan", plan.Id)
            );
    }

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

    /// <summary>Whether a value is in range.</summary>
    public static bool IsValue(DecisionContext context, decimal value, string member) =>
        context.IsInRange(value, -IndicatorTerms.MostValue, IndicatorTerms.MostValue, member);

    /// <summary>Whether terms are complete and lead from the baseline to the target.</summary>
    public static bool AreGood(DecisionContext context, IndicatorTerms terms)
    {
        if (
            !context.ExpectText(terms.Name, "terms.name")
            || !context.Expect(!string.IsNullOrWhiteSpace(terms.Unit), "terms.unit")
            || !context.Expect(!string.IsNullOrWhiteSpace(terms.Source), "terms.source")
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
        var before = terms.Baseline;
        if (before is not null && !IsValue(context, before.Value, "terms.baseline"))
            return false;
        foreach (
            var value in (EquatableArray<DatedValue>)
                [.. terms.Milestones, .. terms.Target is { } target ? [target] : Array.Empty<DatedValue>()]
        )
        {
            if (
                (before is not null && !context.IsInOrder(before.On, value.On))
                || !IsValue(context, value.Value, ReferenceEquals(value, terms.Target) ? "terms.target" : "terms.milestones")
            )
                return false;
            before = value;
        }

        return terms is not { Baseline: { } from, Target: { } to }
            || (terms.Direction is Direction.Up ? to.Value >= from.Value : to.Value <= from.Value)
            || context.Refuse(IndicatorRefusals.AgainstDirection, ("baseline", from.Value), ("target", to.Value));
    }

    /// <summary>Whether a plan names an indicator: in a development field, or by its effort.</summary>
    public static bool CountsOn(PlanVersion plan, Indicator indicator)
    {
        if (indicator.Effort is { } effort && plan.Action.Efforts.Contains(effort))
            return true;
        foreach (var field in plan.Development.Fields)
            if (field.Indicators.Contains(indicator.Id))
                return true;
        return false;
    }
}
