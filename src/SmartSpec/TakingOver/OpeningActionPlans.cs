namespace SmartSpec;

/// <summary>The rules for the content of an action plan in an opening statement.</summary>
internal static class OpeningActionPlans
{
    public static void Check(OpeningPlace at, Id<Area> area, ActionContent content)
    {
        at.AllKnown(at.Standing.Efforts, content.Efforts, SubjectKind.Effort, "efforts");
        foreach (var (i, id) in content.Efforts.Index())
            if (at.Standing.Efforts.Find(id) is { } effort)
                at.InArea(id.Value, effort.Area, area, $"efforts[{i}]");
        Listed(at, content, content.AddedAfterAdoption, "addedAfterAdoption");
        foreach (var (i, set) in content.Sets.Index())
        {
            at.Written(set.Name, $"sets[{i}].name");
            Listed(at, content, set.Efforts, $"sets[{i}].efforts");
            foreach (var (j, id) in set.Efforts.Index())
                at.Must(
                    !content.Sets.Take(i).Any(other => other.Efforts.Contains(id)),
                    DecidingRefusals.Twice,
                    $"sets[{i}].efforts[{j}]",
                    Parameter.Of("value", id)
                );
        }
    }

    /// <summary>Whether the plan lists these efforts itself.</summary>
    private static void Listed(OpeningPlace at, ActionContent content, EquatableArray<Id<Effort>> efforts, string member)
    {
        at.Once(efforts, i => $"{member}[{i}]");
        foreach (var (i, id) in efforts.Index())
            if (!content.Efforts.Contains(id))
                at.Unknown(SubjectKind.Effort, id.Value, $"{member}[{i}]");
    }
}
