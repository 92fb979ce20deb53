namespace SmartSpec;

/// <summary>Which decisions rested on a fact as it was recorded: those taken after it, on what it is part of.</summary>
internal static class Resting
{
    public static IEnumerable<Id<Decision>> On(Strategy state, Fact fact, long origin)
    {
        IEnumerable<(Id<Decision>? Decision, long? Number)> taken = fact switch
        {
            Fact.Decided f => [(f.Decision, long.MaxValue)],
            Fact.Chartered => state.Areas.Select(Of).Concat(state.Plans.Select(Of)),
            Fact.Evidenced f => state.Areas.Where(area => area.Grounds.Evidence.Contains(f.Evidence)).Select(Of)
                .Concat(state.Plans.Where(plan => plan.Development.Opportunities.Any(held => held.Opportunity == f.Evidence)).Select(Of)),
            Fact.Assessed f => [Of(state.Areas[f.Area])],
            Fact.Met f => state.Areas.Find(state.Meetings[f.Meeting].Area) is { } area ? [Of(area)] : [],
            Fact.Raised f => OfSubject(state, state.Points[f.Point].Subject),
            Fact.Indicated f => state.Plans.Where(plan => plan.Development.Fields.Any(field => field.Indicators.Contains(f.Indicator))
                || (state.Indicators[f.Indicator].Effort is { } effort && plan.Action.Efforts.Contains(effort))).Select(Of),
            Fact.Budgeted f => Listing(state, f.Effort),
            Fact.Funded f => Listing(state, f.Effort),
            Fact.Paid f => Listing(state, f.Effort),
            _ => [],
        };
        return taken.Where(decided => decided.Number > origin).Select(decided => decided.Decision).OfType<Id<Decision>>();
    }

    private static IEnumerable<(Id<Decision>?, long?)> Listing(Strategy state, Id<Effort> effort) =>
        state.Plans.Where(plan => plan.Action.Efforts.Contains(effort)).Select(Of);

    private static IEnumerable<(Id<Decision>?, long?)> OfSubject(Strategy state, Subject subject) => subject.Kind switch
    {
        SubjectKind.Plan => state.Plans.Find(subject.Id) is { } plan ? [Of(plan)] : [],
        SubjectKind.Area => state.Areas.Find(subject.Id) is { } area ? [Of(area)] : [],
        _ => [],
    };

    private static (Id<Decision>?, long?) Of(Area area) => (area.Decision, area.DecidedIn);

    private static (Id<Decision>?, long?) Of(PlanVersion plan) => (plan.Decision, plan.AdoptedIn);
}
