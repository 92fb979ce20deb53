namespace SmartSpec;

/// <summary>All objects that a trace can begin at: by kind, and in the order in which they were recorded.</summary>
internal static class TraceObjects
{
    public static void Of(Strategy state, Action<Subject> add)
    {
        add(Subject.Of(state.Id));
        All(state.Organisations, SubjectKind.Organisation, add);
        All(state.Delegations, SubjectKind.Delegation, add);
        All(state.Decisions, SubjectKind.Decision, add);
        All(state.Goals, SubjectKind.Goal, add);
        All(state.Evidence, SubjectKind.Evidence, add);
        All(state.Areas, SubjectKind.Area, add);
        All(state.Reviews, SubjectKind.Review, add);
        All(state.Plans, SubjectKind.Plan, add);
        foreach (var plan in state.Plans)
        foreach (var field in plan.Development.Fields)
            add(Subject.Of(field.Id));
        All(state.Efforts, SubjectKind.Effort, add);
        foreach (var plan in state.Plans)
        foreach (var set in plan.Action.Sets)
            add(new(SubjectKind.Set, set.Id.Value));
        foreach (var money in MoneyObject.All(state).OrderBy(money => money.Kind))
            add(money.Subject);
        All(state.Calls, SubjectKind.Call, add);
        All(state.Indicators, SubjectKind.Indicator, add);
        All(state.Meetings, SubjectKind.Meeting, add);
        All(state.Consultations, SubjectKind.Consultation, add);
        All(state.Points, SubjectKind.Point, add);
        All(state.Cycles, SubjectKind.Cycle, add);
        foreach (var cycle in state.Cycles)
        foreach (var report in cycle.Reports)
            add(Subject.Of(report.Id));
        All(state.Evaluations, SubjectKind.Evaluation, add);
        All(state.Recommendations, SubjectKind.Recommendation, add);
        All(state.Changes, SubjectKind.Change, add);
        All(state.Signals, SubjectKind.Signal, add);
        All(state.References, SubjectKind.Reference, add);
        All(state.Assignments, SubjectKind.Assignment, add);
        All(state.EnablingStatements, SubjectKind.EnablingCriterion, add);
        All(state.Partnerships, SubjectKind.Partnership, add);
        All(state.Involvements, SubjectKind.Involvement, add);
    }

    private static void All<T>(EntitySet<T> items, SubjectKind kind, Action<Subject> add)
        where T : class, IIdentified<T>
    {
        foreach (var item in items)
            add(new(kind, item.Id.Value));
    }
}
