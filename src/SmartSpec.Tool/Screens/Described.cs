namespace SmartSpec.Tool.Screens;

/// <summary>What an object is, for someone who meets it among objects of other kinds.</summary>
internal static class Described
{
    private const int MostSaid = 60;

    /// <summary>What the object is, with its step; empty where its name says that already.</summary>
    public static string KindAndStep(this Screen screen, Strategy strategy, Subject subject) =>
        string.Join(
            ", ",
            new[] { Kind(screen, strategy, subject), screen.StandingOf(strategy, subject) }.Where(part => part.Length > 0)
        );

    /// <summary>The name; of a point and a recommendation what was said, and of a decision who took it and when.</summary>
    public static string FullNameOf(this Screen screen, Strategy strategy, Subject subject)
    {
        var name = screen.NameOf(strategy, subject);
        return subject.Kind switch
        {
            SubjectKind.Point when strategy.Points.Find(subject.Id) is { } point => $"{name}: {Said(screen, point.Said)}",
            SubjectKind.Recommendation when strategy.Recommendations.Find(subject.Id) is { } recommendation =>
                $"{name}: {Said(screen, recommendation.Said)}",
            SubjectKind.Decision when strategy.Decisions.Find(subject.Id) is { } decision =>
                $"{name}, {screen.Taken(strategy, decision)}",
            SubjectKind.Meeting when strategy.Meetings.Find(subject.Id) is { } meeting =>
                $"{screen.Say("dialogmöte", "dialogue meeting")} {Screen.Day(meeting.HeldOn)}",
            _ => name,
        };
    }

    /// <summary>Who took a decision, and when; and that it was annulled.</summary>
    public static string Taken(this Screen screen, Strategy strategy, Decision decision) =>
        $"{screen.NameOf(strategy, new(SubjectKind.Organisation, decision.Body.Value))} {Screen.Day(decision.DecidedOn)}"
        + (decision.Annulled is null ? "" : screen.Say(" (upphävt)", " (annulled)"));

    private static string Kind(Screen screen, Strategy strategy, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Evidence when strategy.Evidence.Find(subject.Id) is { } evidence => screen.KindOf(evidence.Nature),
            SubjectKind.Area
            or SubjectKind.Field
            or SubjectKind.Effort
            or SubjectKind.Indicator
            or SubjectKind.Evaluation
            or SubjectKind.Goal
            or SubjectKind.Call
            or SubjectKind.Set
            or SubjectKind.Organisation => screen.Texts.Of($"kind.{Codes.Of(subject.Kind)}"),
            _ => "",
        };

    private static string Said(Screen screen, SmartSpec.Text said)
    {
        var text = Cells.Cut(screen.Read(said), MostSaid);
        return screen.Say($"”{text}”", $"“{text}”");
    }
}
