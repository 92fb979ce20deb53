namespace SmartSpec;

/// <summary>
/// The lineage of the areas of an opening statement: what became of those that had ended, and what is taken up again.
/// </summary>
internal static class OpeningLineage
{
    /// <summary>
    /// The areas from which an area comes: those that state that they became it. None where lineage runs in a circle.
    /// </summary>
    public static EquatableArray<Id<Area>> SourcesOf(OpeningStatement opening, Id<Area> area) =>
        Circle(opening) is null
            ? opening.Areas.Where(other => other.Became.Contains(area)).Select(other => other.Id).ToEquatableArray()
            : [];

    /// <summary>Adds a reason for every part of the lineage of an area that cannot be.</summary>
    public static void Check(OpeningPlace at, OpeningArea area, OpeningStatement opening)
    {
        var ended = area.Step is AreaStep.Retired or AreaStep.Merged or AreaStep.Split;
        if (area.EndedOn is not null)
        {
            at.Must(ended, TakingOverRefusals.NotEnded, "endedOn", Parameter.Of("area", area.Id));
            at.Happened(area.EndedOn, "endedOn");
        }

        at.AllKnown(at.Standing.Areas, area.Became, SubjectKind.Area, "became");
        if (area.Became.Count > 0 || area.Step is AreaStep.Merged or AreaStep.Split)
            Fits(
                area.Step switch
                {
                    AreaStep.Merged => area.Became.Count == 1,
                    AreaStep.Split => area.Became.Count > 1,
                    _ => false,
                } && area.Became.All(into => at.Standing.Areas.Find(into)?.Step is null or >= AreaStep.DevelopmentPlanning),
                "became"
            );
        if (area.Revives is { } revived && at.Known(at.Standing.Areas, revived, SubjectKind.Area, "revives"))
            Fits(AreaLifecycle.Table.IsFinal(at.Standing.Areas[revived].Step), "revives");
        if (Circle(opening) == area.Id)
            Fits(false, area.Became.Count > 0 ? "became" : "revives");
        foreach (var into in area.Became)
            InOrder(area, at.Standing.Areas.Find(into), "became");
        if (at.Standing.Areas.Find(area.Revives) is { EndedOn: { } before } earlier)
            at.Must(
                area.EndedOn is not { } after || before <= after,
                TakingOverRefusals.EndedBefore,
                "revives",
                Parameter.Of("area", earlier.Id),
                Parameter.Of("other", area.Id),
                Parameter.OrNone("on", area.EndedOn)
            );

        void InOrder(OpeningArea source, Area? into, string member) =>
            at.Must(
                !(into?.EndedOn < source.EndedOn),
                TakingOverRefusals.EndedBefore,
                member,
                Parameter.Of("area", source.Id),
                Parameter.OrNone("other", into?.Id),
                Parameter.OrNone("on", into?.EndedOn)
            );

        void Fits(bool fits, string member) => at.Must(fits, TakingOverRefusals.Lineage, member, Parameter.Of("area", area.Id));
    }

    /// <summary>The first area that would lead back to itself; null where none does.</summary>
    private static Id<Area>? Circle(OpeningStatement opening)
    {
        foreach (var area in opening.Areas)
        {
            var (seen, next) = (new HashSet<Id<Area>>(), new Queue<Id<Area>>([area.Id]));
            while (next.TryDequeue(out var id))
                foreach (var later in Later(opening, id))
                    if (later == area.Id)
                        return area.Id;
                    else if (seen.Add(later))
                        next.Enqueue(later);
        }

        return null;
    }

    /// <summary>What follows an area: what it became, and what takes it up again.</summary>
    private static IEnumerable<Id<Area>> Later(OpeningStatement opening, Id<Area> id) =>
        opening
            .Areas.Where(area => area.Id == id)
            .SelectMany(area => area.Became)
            .Concat(opening.Areas.Where(area => area.Revives == id).Select(area => area.Id));
}
