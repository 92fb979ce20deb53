namespace SmartSpec;

/// <summary>Whether a strategy may be moved, apart from what the command itself brings.</summary>
internal static class StrategyRules
{
    public static bool May(DecisionContext context, StrategyTrigger trigger, Command? input) =>
        context.CanMove(StrategyLifecycle.Table, Subject.Of(context.State.Id), context.State.Step, trigger)
        && context.May(StrategyLifecycle.Table.Key(trigger), StrategyStages.Living, GateSubject.Of(context.State), input);

    /// <summary>Whether the successor can still be named anew: nothing has been carried over to it.</summary>
    public static bool MayNameSuccessor(Strategy state) => state.Areas.All(area => area.CarriedOver is null);

    /// <summary>Whether the predecessor can still be named anew: no area continues one of its areas.</summary>
    public static bool MayNamePredecessor(Strategy state) =>
        state.Areas.All(area => area.Continues.Count == 0 || area.Step is AreaStep.Withdrawn);

    /// <summary>What must be ended, or named with a reason, when the strategy closes.</summary>
    public static IEnumerable<Subject> OpenItems(Strategy state) =>
        [
            .. state.Areas.Where(area => area.Step.IsCandidate()).Select(area => Subject.Of(area.Id)),
            .. state.Reviews.Where(review => review.Step is ReviewStep.Open).Select(review => Subject.Of(review.Id)),
            .. state.Efforts.Where(effort => effort.Step.IsOpen()).Select(effort => Subject.Of(effort.Id)),
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
