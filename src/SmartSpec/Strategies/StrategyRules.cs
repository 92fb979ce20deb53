namespace SmartSpec;

/// <summary>The rules that several acts on the strategy as a whole share.</summary>
internal static class StrategyRules
{
    /// <summary>
    /// Whether a strategy begins with a command: it has no events, and no other identifier was requested for it.
    /// </summary>
    public static bool IsFirst(DecisionContext context, IFoundingCommand command)
    {
        if (context.State.Length > 0)
            return context.Refuse(StrategyRefusals.AlreadyFounded, ("strategy", context.State.Id));
        return context.State.Id.IsEmpty
            || context.State.Id == command.Strategy
            || context.Refuse(StrategyRefusals.OtherStrategy, ("strategy", command.Strategy), ("requested", context.State.Id));
    }

    /// <summary>Whether the actor may begin a strategy: its definition is not yet part of a state.</summary>
    /// <param name="context">The decision; reasons are added to it.</param>
    /// <param name="act">The act: founding or taking over.</param>
    /// <param name="strategy">The identifier that the strategy gets.</param>
    /// <param name="definition">The definition under which it begins.</param>
    public static bool MayBegin(DecisionContext context, Act act, Id<Strategy> strategy, ProcessDefinition definition) =>
        context.MayInRoles(definition.RolesFor(act.Command), act.Command, act.Stages, new() { Subject = Subject.Of(strategy) });

    /// <summary>
    /// Whether it is another strategy than this one and its neighbour on the other side: none follows itself, directly or
    /// through its neighbour.
    /// </summary>
    public static bool IsAnother(DecisionContext context, Id<Strategy> other, Id<Strategy>? onTheOtherSide, string member) =>
        context.IsGiven(!other.IsEmpty, member)
        && (
            (other != context.State.Id && other != onTheOtherSide)
            || context.Refuse(StrategyRefusals.SameStrategy, ("strategy", other))
        );

    /// <summary>Whether another successor can be named: nothing has been carried over to the one that is.</summary>
    public static bool IsSuccessorOpen(Strategy state) => state.Areas.All(area => area.CarriedOver is null);

    /// <summary>Whether another predecessor can be named: no area continues an area of the one that is.</summary>
    public static bool IsPredecessorOpen(Strategy state) =>
        state.Areas.All(area => area.Continues.Count == 0 || area.Step is AreaStep.Withdrawn);

    /// <summary>The items that must be ended, or named with a reason, when the strategy closes.</summary>
    public static IEnumerable<Subject> OpenItems(Strategy state) =>
        [
            .. state.Areas.Where(area => area.Step.IsCandidate()).Select(area => Subject.Of(area.Id)),
            .. state.Reviews.Where(review => review.Step is ReviewStep.Open).Select(review => Subject.Of(review.Id)),
            .. state
                .Efforts.Where(effort => effort.Step.IsOpen() || effort.OpenDemands.Any())
                .Select(effort => Subject.Of(effort.Id)),
            .. state.Plans.Where(plan => plan.Step.IsInHand()).Select(plan => Subject.Of(plan.Id)),
            .. state
                .Consultations.Where(consultation => consultation.Step.IsOpen())
                .Select(consultation => Subject.Of(consultation.Id)),
            .. state.Points.Where(point => point.Step is PointStep.Raised).Select(point => Subject.Of(point.Id)),
            .. state.OpenCycles().Select(cycle => Subject.Of(cycle.Id)),
            .. state.Evaluations.Where(evaluation => evaluation.Step.IsOpen()).Select(evaluation => Subject.Of(evaluation.Id)),
            .. state.Changes.Where(change => change.Step.IsOpen()).Select(change => Subject.Of(change.Id)),
            .. state.UnansweredRecommendations().Select(recommendation => Subject.Of(recommendation.Id)),
        ];
}
