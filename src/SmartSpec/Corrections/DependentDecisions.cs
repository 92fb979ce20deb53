namespace SmartSpec;

/// <summary>The decisions that rested on a fact as it was recorded: those taken after it, on what it is part of.</summary>
internal static class DependentDecisions
{
    public static IEnumerable<Id<Decision>> On(Strategy state, Fact fact, long origin)
    {
        IEnumerable<(Id<Decision>? Decision, long? Number)> taken = fact switch
        {
            Fact.Decided decided => [(decided.Decision, long.MaxValue)],
            Fact.Chartered => state
                .Changes.Select(Of)
                .Concat(state.Areas.SelectMany(area => Of(state, area)).Concat(state.Plans.Select(Of))),
            Fact.Evidenced evidenced => state
                .Areas.Where(area => area.Grounds.Evidence.Contains(evidenced.Evidence))
                .SelectMany(area => Of(state, area))
                .Concat(
                    state
                        .Plans.Where(plan =>
                            plan.Development.Opportunities.Any(analysis => analysis.Opportunity == evidenced.Evidence)
                        )
                        .Select(Of)
                ),
            Fact.Assessed assessed => Of(state, state.Areas[assessed.Area]),
            Fact.Met met => state.Areas.Find(state.Meetings[met.Meeting].Area) is { } area ? Of(state, area) : [],
            Fact.Raised raised => OfSubject(state, state.Points[raised.Point].Subject),
            Fact.Indicated indicated => state
                .Plans.Where(plan =>
                    plan.Development.Fields.Any(field => field.Indicators.Contains(indicated.Indicator))
                    || (state.Indicators[indicated.Indicator].Effort is { } effort && plan.Action.Efforts.Contains(effort))
                )
                .Select(Of),
            Fact.Budgeted budgeted => Listing(state, budgeted.Effort),
            Fact.Funded funded => Listing(state, funded.Effort),
            Fact.Paid paid => Listing(state, paid.Effort),
            Fact.Released released => Listing(state, released.Effort),
            Fact.DemandedBack demanded => Listing(state, demanded.Effort),
            Fact.Repaid repaid => Listing(state, repaid.Effort),
            Fact.Attributed attributed => Listing(state, attributed.Effort),
            _ => [],
        };
        return taken.Where(decided => decided.Number > origin).Select(decided => decided.Decision).OfType<Id<Decision>>();
    }

    private static IEnumerable<(Id<Decision>?, long?)> Listing(Strategy state, Id<Effort> effort) =>
        state.Plans.Where(plan => plan.Action.Efforts.Contains(effort)).Select(Of);

    private static IEnumerable<(Id<Decision>?, long?)> OfSubject(Strategy state, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Plan => state.Plans.Find(subject.Id) is { } plan ? [Of(plan)] : [],
            SubjectKind.Area => state.Areas.Find(subject.Id) is { } area ? Of(state, area) : [],
            SubjectKind.Review => state.Reviews.Find(subject.Id) is { } review ? [(review.Decision, review.DecidedIn)] : [],
            SubjectKind.Change => state.Changes.Find(subject.Id) is { } change ? [Of(change)] : [],
            _ => [],
        };

    private static (Id<Decision>?, long?) Of(Change change) => (change.Decision, change.DecidedIn);

    /// <summary>The decisions on an area: on its selection, and in reviews that it stays selected.</summary>
    private static IEnumerable<(Id<Decision>?, long?)> Of(Strategy state, Area area) =>
        [(area.Decision, area.DecidedIn), .. state.ReviewsOf(area.Id).Select(review => (review.Decision, review.DecidedIn))];

    private static (Id<Decision>?, long?) Of(PlanVersion plan) => (plan.Decision, plan.AdoptedIn);
}
