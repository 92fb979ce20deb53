namespace SmartSpec;

/// <content>Queries about the dialogue.</content>
public sealed partial record Strategy
{
    private static readonly Helix[] Helices = Enum.GetValues<Helix>();

    /// <summary>The state of the dialogue about an area on a day, or of all dialogue in the strategy.</summary>
    /// <param name="on">The day; meetings and points of later days do not count.</param>
    /// <param name="area">
    /// The area: its meetings, the points on it or on anything in it, and those of the areas that it came from by changes.
    /// Default: all meetings and points.
    /// </param>
    public DialogueStanding DialogueOn(LocalDate on, Id<Area>? area = null)
    {
        var about = area is { } id ? WithSources(id).ToHashSet() : null;
        var meetings = Meetings.Where(meeting => meeting.HeldOn <= on && IsAbout(meeting.Area)).ToList();
        var points = Points.Where(point => point.RaisedOn <= on && IsAbout(AreaOf(point.Subject))).ToList();
        var helices = Helices.Select(helix => Standing(helix, meetings, points)).ToEquatableArray();
        return new()
        {
            On = on,
            Helices = helices,
            Meetings = meetings.Count,
            Points = points.Count,
            Unanswered = points.Count(point => point.Step is PointStep.Raised),
            Latest = helices.Max(helix => helix.Latest),
        };

        bool IsAbout(Id<Area>? place) => about is null || (place is { } item && about.Contains(item));
    }

    /// <summary>
    /// The points that were taken up in an object, in the order in which they were raised.
    /// </summary>
    /// <param name="subject">The object.</param>
    public IEnumerable<Point> TakenUpIn(Subject subject)
    {
        return Points.Where(point => point.Answer is { Outcome: PointOutcome.TakenUp, TakenUpIn: { } place } && place == subject);
    }

    /// <summary>The area that an object belongs to, or is; null if none.</summary>
    internal Id<Area>? AreaOf(Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Area => Areas.Find(subject.Id)?.Id,
            SubjectKind.Review => Reviews.Find(subject.Id)?.Area,
            SubjectKind.Plan => Plans.Find(subject.Id)?.Area,
            SubjectKind.Effort => Efforts.Find(subject.Id)?.Area,
            SubjectKind.Field => FindField(subject.Id)?.Plan.Area,
            SubjectKind.Indicator => Indicators.Find(subject.Id)?.Area,
            SubjectKind.Report => FindReport(subject.Id)?.Area,
            SubjectKind.Meeting => Meetings.Find(subject.Id)?.Area,
            SubjectKind.Consultation => Consultations.Find(subject.Id) is { } consultation ? AreaOf(consultation.Subject) : null,
            SubjectKind.Point => Points.Find(subject.Id) is { } point ? AreaOf(point.Subject) : null,
            SubjectKind.Partnership => Partnerships.Find(subject.Id) is { } partnership ? AreaOf(partnership.Subject) : null,
            SubjectKind.Involvement => Involvements.Find(subject.Id)?.Area,
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
        return new()
        {
            Helix = helix,
            Meetings = attended,
            Persons = persons,
            Points = raised,
            Latest = latest,
        };
    }

    private static LocalDate Later(LocalDate? latest, LocalDate day) => latest is { } other && other > day ? other : day;
}
