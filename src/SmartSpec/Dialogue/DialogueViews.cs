namespace SmartSpec;

/// <summary>Queries about the dialogue.</summary>
public static class DialogueViews
{
    private static readonly Helix[] Helices = Enum.GetValues<Helix>();

    /// <summary>The state of the dialogue about an area on a day, or of all dialogue in the strategy.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="on">The day; meetings and points of later days do not count.</param>
    /// <param name="area">
    /// The area: its meetings, the points on it or on anything in it, and those of the areas that it came from by changes.
    /// Default: all meetings and points.
    /// </param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static DialogueStanding DialogueOn(this Strategy strategy, LocalDate on, Id<Area>? area = null)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        var about = area is { } id ? strategy.WithSources(id).ToHashSet() : null;
        var meetings = strategy.Meetings.Where(meeting => meeting.HeldOn <= on && IsAbout(meeting.Area)).ToList();
        var points = strategy.Points.Where(point => point.RaisedOn <= on && IsAbout(strategy.AreaOf(point.Subject))).ToList();
        var helices = Helices.Select(helix => Standing(helix, meetings, points)).ToEquatableArray();
        return new(
            on,
            helices,
            meetings.Count,
            points.Count,
            points.Count(point => point.Step is PointStep.Raised),
            helices.Max(helix => helix.Latest)
        );

        bool IsAbout(Id<Area>? place) => about is null || (place is { } item && about.Contains(item));
    }

    /// <summary>
    /// The points that were taken up in an object, in the order in which they were raised.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="subject">The object.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IEnumerable<Point> TakenUpIn(this Strategy strategy, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Points.Where(point =>
            point.Answer is { Outcome: PointOutcome.TakenUp, TakenUpIn: { } place } && place == subject
        );
    }

    /// <summary>The area that an object belongs to, or is; null if none.</summary>
    internal static Id<Area>? AreaOf(this Strategy strategy, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Area => strategy.Areas.Find(subject.Id)?.Id,
            SubjectKind.Review => strategy.Reviews.Find(subject.Id)?.Area,
            SubjectKind.Plan => strategy.Plans.Find(subject.Id)?.Area,
            SubjectKind.Effort => strategy.Efforts.Find(subject.Id)?.Area,
            SubjectKind.Field => strategy.FindField(subject.Id)?.Plan.Area,
            SubjectKind.Indicator => strategy.Indicators.Find(subject.Id)?.Area,
            SubjectKind.Report => strategy.FindReport(subject.Id)?.Area,
            SubjectKind.Meeting => strategy.Meetings.Find(subject.Id)?.Area,
            SubjectKind.Consultation => strategy.Consultations.Find(subject.Id) is { } consultation
                ? strategy.AreaOf(consultation.Subject)
                : null,
            SubjectKind.Point => strategy.Points.Find(subject.Id) is { } point ? strategy.AreaOf(point.Subject) : null,
            _ => null,
        };

    private static HelixStanding Standing(Helix helix, List<Meeting> meetings, List<Point> points)
    {
        var (attended, persons, raised, latest) = (0, 0, 0, default(LocalDate?));
        foreach (var meeting in meetings)
        {
            var here = meeting
                .Participants.Where(participation => participation.Helix == helix)
                .Sum(participation => participation.Count);
            if (here == 0)
                continue;
            (attended, persons, latest) = (attended + 1, persons + here, Later(latest, meeting.HeldOn));
        }

        foreach (var point in points)
            if (point.Helix == helix)
                (raised, latest) = (raised + 1, Later(latest, point.RaisedOn));
        return new(helix, attended, persons, raised, latest);
    }

    private static LocalDate Later(LocalDate? latest, LocalDate day) => latest is { } other && other > day ? other : day;
}
