namespace SmartSpec;

/// <summary>
/// What rests on a decision: all that ever did, and what does now, so that it is decided again if it is annulled.
/// </summary>
internal static class AnnulledGround
{
    /// <summary>
    /// Every object that a decision was on, and what followed from it or names it among its grounds, in the order of their kinds.
    /// </summary>
    public static IEnumerable<Subject> On(Strategy state, Id<Decision> decision)
    {
        var named = new Subject(SubjectKind.Decision, decision.Value);
        IEnumerable<Subject> all =
        [
            .. state.Foundations.Where(foundation => foundation.Of == named).SelectMany(foundation => foundation.About),
            .. state.Decision == decision ? [Subject.Of(state.Id)] : EquatableArray<Subject>.Empty,
            .. state.Areas.Where(area => area.Decision == decision).Select(area => Subject.Of(area.Id)),
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
            .. state.Changes.Where(change => change.Decision == decision).SelectMany(Changed),
        ];
        return all.Distinct().OrderBy(subject => subject.Kind);
    }

    /// <summary>What a change has changed: the areas that it was about, also those that it ended, or the indicator.</summary>
    public static IEnumerable<Subject> Changed(Change change) =>
        change.Step is ChangeStep.InEffect ? change.Proposal.About() : [];

    /// <summary>The annulled decision on which the strategy's step rests; null for none.</summary>
    public static Id<Decision>? Annulled(Strategy state) => Annulled(state, state.Decision);

    /// <summary>
    /// The annulled decision on which the area rests: that it is selected, unless a review has reaffirmed it since, that it
    /// is not, or that it is paused or was resumed. Null for none.
    /// </summary>
    public static Id<Decision>? Annulled(Strategy state, Area area)
    {
        if (area.Paused is { } paused && Annulled(state, paused.Decision) is { } pause)
            return pause;
        if (area is { IsSelected: true, Paused: null } && Annulled(state, area.ResumedBy) is { } resumption)
            return resumption;
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

    /// <summary>
    /// The annulled decision on which a plan that is adopted or in force rests, or by which its adoption was rescinded; null
    /// for none.
    /// </summary>
    public static Id<Decision>? Annulled(Strategy state, PlanVersion plan) =>
        plan.Step switch
        {
            PlanStep.Adopted or PlanStep.InForce => Annulled(state, plan.Decision),
            PlanStep.Discarded => Annulled(state, Last(state, Subject.Of(plan.Id))),
            _ => null,
        };

    /// <summary>
    /// The annulled decision by which an open effort goes on after the last activity day, or by which money that is still to
    /// be repaid was demanded back; null for none.
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

    /// <summary>
    /// The annulled decision by which a change was approved, whether or not it has taken effect, rejected or rescinded; null
    /// for none.
    /// </summary>
    public static Id<Decision>? Annulled(Strategy state, Change change) =>
        change.Step switch
        {
            ChangeStep.Approved or ChangeStep.InEffect or ChangeStep.Rejected => Annulled(state, change.Decision),
            ChangeStep.Rescinded => Annulled(state, Last(state, Subject.Of(change.Id))),
            _ => null,
        };

    /// <summary>The latest decision on an object; null for none.</summary>
    private static Id<Decision>? Last(Strategy state, Subject subject) =>
        state.Foundations.LastOrDefault(foundation => foundation.About.Contains(subject)) is { } last
            ? (Id<Decision>)last.Of.Id
            : default(Id<Decision>?);

    private static IEnumerable<Recovery> DemandsOf(Effort effort) => effort.Funding.SelectMany(line => line.Recoveries);

    private static Id<Decision>? Annulled(Strategy state, Id<Decision>? decision) =>
        state.IsAnnulled(decision) ? decision : default(Id<Decision>?);
}
