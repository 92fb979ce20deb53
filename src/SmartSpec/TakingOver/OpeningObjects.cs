namespace SmartSpec;

/// <summary>The objects in an opening statement.</summary>
internal static class OpeningObjects
{
    /// <summary>Every object, in order of kind and identifier, each once.</summary>
    public static EquatableArray<Subject> In(OpeningStatement opening)
    {
        var objects = All(opening).Distinct().ToList();
        objects.Sort(TakenOver.Order);
        return objects.ToEquatableArray();
    }

    private static IEnumerable<Subject> All(OpeningStatement opening) =>
        [
            .. opening.Organisations.Select(item => new Subject(SubjectKind.Organisation, item.Id.Value)),
            .. opening.Goals.Select(item => new Subject(SubjectKind.Goal, item.Id.Value)),
            .. opening.Evidence.Select(item => new Subject(SubjectKind.Evidence, item.Id.Value)),
            .. opening.Decisions.Select(item => new Subject(SubjectKind.Decision, item.Id.Value)),
            .. opening.Areas.Select(item => Subject.Of(item.Id)),
            .. opening.Plans.Select(item => Subject.Of(item.Id)),
            .. opening.Plans.SelectMany(plan => plan.Development?.Fields ?? []).Select(field => Subject.Of(field.Id)),
            .. opening
                .Plans.SelectMany(plan => plan.Action?.Sets ?? [])
                .Select(set => new Subject(SubjectKind.Set, set.Id.Value)),
            .. opening.Efforts.Select(item => Subject.Of(item.Id)),
            .. opening.Indicators.Select(item => Subject.Of(item.Id)),
            .. opening.Calls.Select(item => new Subject(SubjectKind.Call, item.Id.Value)),
            .. opening.Meetings.Select(item => new Subject(SubjectKind.Meeting, item.Id.Value)),
            .. opening.Cycles.Select(item => Subject.Of(FollowUpCycle.IdOf(item.LastDay))),
            .. opening.References.Select(item => new Subject(SubjectKind.Reference, item.Id.Value)),
        ];
}
