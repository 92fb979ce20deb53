namespace SmartSpec;

/// <summary>The objects that an opening statement brings.</summary>
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
            .. opening.Organisations.Select(brought => new Subject(SubjectKind.Organisation, brought.Id.Value)),
            .. opening.Goals.Select(brought => new Subject(SubjectKind.Goal, brought.Id.Value)),
            .. opening.Evidence.Select(brought => new Subject(SubjectKind.Evidence, brought.Id.Value)),
            .. opening.Decisions.Select(brought => new Subject(SubjectKind.Decision, brought.Id.Value)),
            .. opening.Areas.Select(brought => Subject.Of(brought.Id)),
            .. opening.Plans.Select(brought => Subject.Of(brought.Id)),
            .. opening.Plans.SelectMany(plan => plan.Development?.Fields ?? []).Select(field => Subject.Of(field.Id)),
            .. opening
                .Plans.SelectMany(plan => plan.Action?.Sets ?? [])
                .Select(set => new Subject(SubjectKind.Set, set.Id.Value)),
            .. opening.Efforts.Select(brought => Subject.Of(brought.Id)),
            .. opening.Indicators.Select(brought => Subject.Of(brought.Id)),
            .. opening.Calls.Select(brought => new Subject(SubjectKind.Call, brought.Id.Value)),
            .. opening.Meetings.Select(brought => new Subject(SubjectKind.Meeting, brought.Id.Value)),
            .. opening.Cycles.Select(brought => Subject.Of(FollowUpCycle.IdOf(brought.LastDay))),
            .. opening.References.Select(brought => new Subject(SubjectKind.Reference, brought.Id.Value)),
        ];
}
