namespace SmartSpec;

/// <summary>
/// What a decision fixed is corrected by another decision only. Whether a right value is a correction or a change of mind cannot
/// be seen in the value: the body that decided says so, and who names its decision states that it did.
/// </summary>
internal static class DecidedFacts
{
    /// <summary>Adds the reason where a decision fixed what is corrected, and none that corrects it is named.</summary>
    public static void NeedDecision(DecisionContext context, Fact was, Fact right, Id<Decision>? decision)
    {
        if (FixedBy(context.State, was, right) is not { } fix)
            return;
        if (decision is not { } named)
            context.Refuse(fix.Code, fix.Parameters);
        else if (context.State.Decisions.Find(fix.Decision) is { } decided)
            context.Require(
                named != decided.Id && context.State.Decisions[named].DecidedOn >= decided.DecidedOn,
                CorrectionRefusals.NotCorrecting,
                ("decision", named),
                ("fixed", decided.Id),
                ("on", decided.DecidedOn)
            );
    }

    private static Fix? FixedBy(Strategy state, Fact was, Fact right) =>
        (was, right) switch
        {
            (Fact.Chartered a, Fact.Chartered b) when a.Period != b.Period => Period(state),
            (Fact.Indicated a, Fact.Indicated b) when IsTarget(a.Terms, b.Terms) => Terms(state, state.Indicators[a.Indicator]),
            (Fact.Budgeted, Fact.Budgeted b) => Budget(state, state.Efforts[b.Effort]),
            (Fact.DemandedBack { Decision: { } by } a, Fact.DemandedBack b) when IsOtherDemand(state, a, b) => new(
                CorrectionRefusals.DemandDecided,
                by,
                [Parameter.Of("demand", a.Demand), Parameter.Of("decision", by)]
            ),
            _ => null,
        };

    /// <summary>Whether it is another demand: its days count as long as the decision stands.</summary>
    private static bool IsOtherDemand(Strategy state, Fact.DemandedBack was, Fact.DemandedBack right) =>
        (was.Amount, was.Decision) != (right.Amount, right.Decision)
        || (!state.IsAnnulled(was.Decision) && (was.On, was.RepayBy) != (right.On, right.RepayBy));

    /// <summary>Whether it is another goal: name, source, owner, rhythm and tolerance are none.</summary>
    private static bool IsTarget(IndicatorTerms was, IndicatorTerms right) =>
        (was.Unit, was.Direction, was.Baseline, was.Target) != (right.Unit, right.Direction, right.Baseline, right.Target)
        || !was.Milestones.Equals(right.Milestones);

    private static Fix? Period(Strategy state) =>
        state.Step is StrategyStep.Preparing or StrategyStep.Abandoned
            ? null
            : new(CorrectionRefusals.PeriodDecided, state.Decision, [Parameter.Of("strategy", state.Id)]);

    private static Fix? Terms(Strategy state, Indicator indicator) =>
        Counting(state, plan => IndicatorRules.CountsOn(plan, indicator)) is { } plan
            ? new(
                CorrectionRefusals.IndicatorDecided with
                {
                    MendedBy =
                        indicator.ClosedBecause is null && state.Step is StrategyStep.Running
                            ? ChangeCommand.Propose.Act.Command
                            : null,
                },
                plan.Decision,
                [Parameter.Of("indicator", indicator.Id), Parameter.Of("plan", plan.Id)]
            )
            : null;

    private static Fix? Budget(Strategy state, Effort effort) =>
        Counting(state, plan => plan.Action.Efforts.Contains(effort.Id)) is { } plan
            ? new(
                CorrectionRefusals.BudgetDecided with
                {
                    MendedBy = effort.IsOpen ? EffortCommand.Budget.Act.Command : null,
                },
                plan.Decision,
                [Parameter.Of("effort", effort.Id), Parameter.Of("plan", plan.Id)]
            )
            : null;

    /// <summary>The plan that fixes something: before the decision body, or ever adopted; the one in force first.</summary>
    private static PlanVersion? Counting(Strategy state, Func<PlanVersion, bool> counts) =>
        state
            .Plans.Where(plan =>
                plan.Step is PlanStep.Deciding or PlanStep.Adopted or PlanStep.InForce or PlanStep.Superseded or PlanStep.Ended
                && counts(plan)
            )
            .OrderBy(plan => plan.Step is PlanStep.InForce ? 0 : 1)
            .FirstOrDefault();

    private sealed record Fix(RefusalCode Code, Id<Decision>? Decision, EquatableArray<Parameter> Parameters);
}
