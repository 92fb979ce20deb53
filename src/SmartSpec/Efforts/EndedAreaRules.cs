namespace SmartSpec;

/// <summary>
/// The rules of efforts in an area that has ended: none is added there; those that were part of an action plan in force run
/// out, and so do those of calls to which the change that ended the area does not apply.
/// </summary>
internal static class EndedAreaRules
{
    /// <summary>
    /// Whether the efforts of a call stay in an area that a change has ended, or ends: it was announced too early.
    /// </summary>
    /// <param name="state">The strategy.</param>
    /// <param name="area">The area.</param>
    /// <param name="call">The call.</param>
    /// <param name="callsFrom">The day from which a call must be announced for the change to apply to it; null for all.</param>
    /// <param name="hasSuccessor">
    /// Whether the area becomes another; without one, only a plan of its own lets an effort start.
    /// </param>
    public static bool KeepsCall(Strategy state, Area area, Call call, LocalDate? callsFrom, bool hasSuccessor) =>
        callsFrom is { } from && call.AnnouncedOn < from && (hasSuccessor || LastPlan(state, area.Id) is not null);

    /// <summary>The same of an area that has ended.</summary>
    public static bool KeepsCall(Strategy state, Area area, Call call) =>
        KeepsCall(state, area, call, state.Changes.Find(area.EndedBy)?.CallsFrom, area.Became.Count > 0);

    /// <summary>Whether an area can have the efforts of a call: the call is for it, or for an area that it comes from.</summary>
    public static bool Answers(Strategy state, Id<Area> area, Call call) =>
        call.Areas.Contains(area)
        || (
            state.Areas.Find(area) is { } item
            && item.From.Any(from =>
                Answers(state, from, call) && !(state.Areas.Find(from) is { } source && KeepsCall(state, source, call))
            )
        );

    /// <summary>The ended areas from which an area comes that keep the efforts of a call.</summary>
    public static IEnumerable<Id<Area>> Keeping(Strategy state, Id<Area> area, Call call) =>
        state
            .WithSources(area)
            .Where(from => Answers(state, from, call) && state.Areas.Find(from) is { } source && KeepsCall(state, source, call))
            .Distinct();

    /// <summary>In an ended area, an effort moves on only if it runs out there.</summary>
    public static void MustRunOut(DecisionContext context, Effort effort)
    {
        if (context.State.Areas.Find(effort.Area) is { IsSelected: false } area)
            context.Require(
                WasInPlan(context.State, effort) || AnswersEarlierCall(context.State, area, effort),
                EffortRefusals.NotInPlan,
                ("effort", effort.Id),
                ("area", area.Id)
            );
    }

    /// <summary>
    /// Whether an effort in an ended area can start: it was part of an action plan in force; or it answers a call that keeps its
    /// efforts there, and the area had an action plan in force when it ended, or has one in what it became.
    /// </summary>
    public static bool CanStart(Strategy state, Area area, Effort effort) =>
        WasInPlan(state, effort)
        || (
            AnswersEarlierCall(state, area, effort)
            && (
                LastPlan(state, area.Id) is not null
                || Successors(state, area).Any(other => state.PlanInForce(other.Id, PlanKind.Action) is not null)
            )
        );

    /// <summary>Whether an effort answers a call that keeps its efforts in an ended area.</summary>
    public static bool AnswersEarlierCall(Strategy state, Area area, Effort effort) =>
        state.Calls.Find(effort.Call) is { } call && KeepsCall(state, area, call);

    /// <summary>The selected areas that an ended area has become.</summary>
    public static IEnumerable<Area> Successors(Strategy state, Area area) =>
        area
            .Became.Select(state.Areas.Find)
            .OfType<Area>()
            .SelectMany(next => next.IsSelected ? [next] : Successors(state, next))
            .DistinctBy(next => next.Id);

    /// <summary>
    /// Whether an effort has been part of an action plan in force: listed in one, started, or stated so when it was taken over.
    /// </summary>
    private static bool WasInPlan(Strategy state, Effort effort) =>
        effort.HasStarted
        || effort.FinancedInPlan is true
        || (effort.IsKept && state.Areas.Find(effort.Area) is { EndedBy: null })
        || state.Plans.Any(plan => HasBeenInForce(plan) && plan.Action.Efforts.Contains(effort.Id));

    /// <summary>The action plan in force, or the one that was when the area ended; null for none.</summary>
    private static PlanVersion? LastPlan(Strategy state, Id<Area> area) =>
        state.PlanInForce(area, PlanKind.Action) ?? state.LastPlan(area, PlanKind.Action);

    private static bool HasBeenInForce(PlanVersion plan) =>
        plan is { Kind: PlanKind.Action, Step: PlanStep.InForce or PlanStep.Superseded or PlanStep.Ended };
}
