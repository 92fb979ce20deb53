namespace SmartSpec;

/// <summary>What rests on a decision: all that ever did, and what does now, so that it is decided again if it is annulled.</summary>
internal static class AnnulledGround
{
    /// <summary>Every object that rests on a decision, or whose grounds name it, in the order of their kinds.</summary>
    public static IEnumerable<Subject> On(Strategy state, Id<Decision> decision)
    {
        var named = new Subject(SubjectKind.Decision, decision.Value);
        return
        [
            .. state.Decision == decision ? [Subject.Of(state.Id)] : EquatableArray<Subject>.Empty,
            .. state
                .Delegations.Where(item => item.Decision == decision)
                .Select(item => new Subject(SubjectKind.Delegation, item.Id.Value)),
            .. state
                .Areas.Where(area => area.Decision == decision || area.Paused?.Decision == decision)
                .Select(area => Subject.Of(area.Id)),
            .. state
                .Reviews.Where(review => review.Decision == decision || review.RestsOn.Contains(named))
                .Select(review => Subject.Of(review.Id)),
            .. state.Plans.Where(plan => plan.Decision == decision).Select(plan => Subject.Of(plan.Id)),
            .. state
                .Efforts.Where(effort =>
                    effort.ExtendedBy == decision || DemandsOf(effort).Any(demand => demand.Decision == decision)
                )
                .Select(effort => Subject.Of(effort.Id)),
            .. state.Evaluations.Where(item => item.Decision == decision).Select(item => Subject.Of(item.Id)),
            .. state
                .Changes.Where(change => change.Decision == decision || change.RestsOn.Contains(named))
                .Select(change => Subject.Of(change.Id)),
        ];
    }

    /// <summary>The annulled decision on which the strategy's step rests; null for none.</summary>
    public static Id<Decision>? Annulled(Strategy state) =>
        StrategyLifecycle.Table.IsFinal(state.Step) ? default(Id<Decision>?) : Annulled(state, state.Decision);

    /// <summary>
    /// The annulled decision on which the area rests: that it is selected, unless a review has reaffirmed it since, that it is not,
    /// or that it is paused. Null for none.
    /// </summary>
    public static Id<Decision>? Annulled(Strategy state, Area area)
    {
        if (area.Paused is { } paused && Annulled(state, paused.Decision) is { } pause)
            return pause;
        return
            (area.IsSelected || area.Step is AreaStep.Deselected)
            && Annulled(state, area.Decision) is { } decision
            && !state
                .ReviewsOf(area.Id)
                .Any(review =>
                    review.DecidedIn > state.Decisions[decision].Annulled!.RecordedIn && !state.IsAnnulled(review.Decision)
                )
            ? decision
            : default(Id<Decision>?);
    }

    /// <summary>
    /// The annulled decision on which a reaffirmation rests, where it is the last one of an area that is still selected; null for
    /// none.
    /// </summary>
    public static Id<Decision>? Annulled(Strategy state, Review review) =>
        review.Step is ReviewStep.Reaffirmed
        && state.Areas.Find(review.Area) is { IsSelected: true }
        && !state.ReviewsOf(review.Area).Any(other => other.DecidedIn > review.DecidedIn)
            ? Annulled(state, review.Decision)
            : default(Id<Decision>?);

    /// <summary>The annulled decision on which a plan that is adopted or in force rests; null for none.</summary>
    public static Id<Decision>? Annulled(Strategy state, PlanVersion plan) =>
        plan.Step is PlanStep.Adopted or PlanStep.InForce ? Annulled(state, plan.Decision) : default(Id<Decision>?);

    /// <summary>
    /// The annulled decision by which an open effort goes on after the last activity day, or by which money that is still to be repaid
    /// was demanded back; null for none.
    /// </summary>
    public static Id<Decision>? Annulled(Strategy state, Effort effort) =>
        effort.IsOpen
        && effort.LastDay > state.Charter.Period.LastActivityDay
        && Annulled(state, effort.ExtendedBy) is { } extension
            ? extension
            : effort
                .OpenDemands.Select(demand => Annulled(state, demand.Decision))
                .FirstOrDefault(decision => decision is not null);

    /// <summary>The annulled decision by which an open evaluation was commissioned; null for none.</summary>
    public static Id<Decision>? Annulled(Strategy state, Evaluation evaluation) =>
        evaluation.IsOpen ? Annulled(state, evaluation.Decision) : default(Id<Decision>?);

    /// <summary>The annulled decision on which an approval that has not taken effect rests; null for none.</summary>
    public static Id<Decision>? Annulled(Strategy state, Change change) =>
        change.Step is ChangeStep.Approved ? Annulled(state, change.Decision) : default(Id<Decision>?);

    private static IEnumerable<Recovery> DemandsOf(Effort effort) => effort.Funding.SelectMany(line => line.Recoveries);

    private static Id<Decision>? Annulled(Strategy state, Id<Decision>? decision) =>
        state.IsAnnulled(decision) ? decision : default(Id<Decision>?);
}
