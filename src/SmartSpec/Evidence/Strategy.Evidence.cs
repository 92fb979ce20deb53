namespace SmartSpec;

/// <content>Analyses, and evidence that is out of date.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The analyses that an area rests on, through its grounds and assessments: as they were when it was last selected, not selected
    /// or reaffirmed, and for a candidate as they are now.
    /// </summary>
    /// <returns>Each once, as it is known now; empty where there is no such area.</returns>
    public IEnumerable<Evidence> AnalysesOf(Id<Area> area) =>
        GroundsOf(area)
            .Where(static subject => subject.Kind is SubjectKind.Evidence)
            .Select(subject => Evidence.Find(subject.Id))
            .OfType<Evidence>()
            .Where(static evidence => evidence.Nature is EvidenceNature.Analysis);

    /// <summary>
    /// What rests on evidence that was replaced afterwards or has expired: other evidence, assessments and selections of areas that
    /// have not ended, plans in force.
    /// </summary>
    /// <param name="on">The day by which validity is judged.</param>
    public IEnumerable<StaleMark> StaleOn(LocalDate on) => new Staleness(this, on).Marks();

    /// <summary>Whether evidence rests on other evidence, directly or through more.</summary>
    internal bool RestOn(Id<Evidence> evidence, Id<Evidence> on)
    {
        HashSet<Id<Evidence>> seen = [evidence];
        var left = new Stack<Id<Evidence>>(seen);
        while (left.TryPop(out var next))
            foreach (var ground in Evidence.Find(next)?.RestsOn ?? [])
                if (ground == on)
                    return true;
                else if (seen.Add(ground))
                    left.Push(ground);
        return false;
    }

    /// <summary>What the latest decision on an object, or on a review of it, rested on; null where there is none.</summary>
    internal Foundation? DecidedOn(Subject subject)
    {
        Foundation? latest = null;
        foreach (var foundation in Foundations)
            if (foundation.Of.Kind is SubjectKind.Decision && foundation.About.Any(about => IsOf(about, subject)))
                latest = latest is null || foundation.TakenIn >= latest.TakenIn ? foundation : latest;
        return latest;
    }

    private bool IsOf(Subject about, Subject subject) =>
        about == subject
        || (about.Kind is SubjectKind.Review && Reviews.Find(about.Id) is { } review && Subject.Of(review.Area) == subject);

    private EquatableArray<Subject> GroundsOf(Id<Area> id) =>
        Areas.Find(id) is not { } area ? []
        : !area.IsCandidate && DecidedOn(Subject.Of(id)) is { } decided ? decided.On
        : Basis.Of(this, [Subject.Of(id)]);
}
