namespace SmartSpec.Tool.Screens;

/// <summary>
/// What would be touched, object by object, with what would happen to each; or what speaks against it, line by line.
/// </summary>
internal static class PreviewScreen
{
    public static void Preview(this Screen screen, Strategy strategy, Preview preview, LocalDate? day)
    {
        var after = preview.Strategy.Strategy;
        screen.Heading(
            screen.Say("Förhandsvisning: inget sparas", "Preview: nothing is recorded")
                + (day is { } until ? $", {screen.Say("till", "until")} {Screen.Day(until)}" : "")
        );
        foreach (var subject in preview.Subjects)
        {
            screen.Item("·", screen.NameOf(after, subject), Became(screen, strategy, after, subject));
            screen.Paragraph(
                string.Join("; ", preview.EventsOn(subject).Select(happened => Describe(screen, after, happened)).Distinct())
                    + ".",
                indent: 4
            );
        }

        if (preview.Events.Count == 0)
            screen.Item(" ", "", screen.Say("Inget händer.", "Nothing happens."));
        screen.ExampleNote(strategy);
    }

    public static void Refused(
        this Screen screen,
        IReadOnlyList<Reason> reasons,
        IReadOnlyList<(int Line, Command Command)> lines
    )
    {
        screen.Heading(screen.Say("Förhandsvisning: nekas", "Preview: refused"));
        foreach (var ofLine in reasons.GroupBy(reason => reason.Position))
        {
            var (line, command) = lines[ofLine.Key];
            screen.Item(
                Mark.Bad,
                screen.Say($"rad {line}", $"line {line}"),
                $": {screen.Texts.Command(CommandJson.NameOf(command))}"
            );
            foreach (var reason in ofLine)
                screen.Reason(reason);
        }
    }

    public static void Touched(this TextWriter output, Screen screen, Preview preview, Subject subject) =>
        output.WriteJson(line =>
        {
            var after = preview.Strategy.Strategy;
            var step = after.StepOf(subject);
            line.WriteString("touched", subject.ToString());
            line.WriteNamed(screen.NameOf(after, subject), after);
            line.WriteStrings("events", preview.EventsOn(subject).Select(happened => happened.Envelope.Name));
            line.WriteString("step", step?.Code);
            line.WriteString("label", step?.ToString(screen.Texts));
            var carried = preview.EventsOn(subject).LastOrDefault(happened => To(happened.Event) is not null);
            line.WriteString("carriedTo", carried is null ? null : Subject.Of(To(carried.Event)!.Value).ToString());
            line.WriteString("carriedOn", carried is null ? null : JsonMembers.Day(DayOf(after, carried)));
        });

    public static void Refused(this TextWriter output, Screen screen, Reason reason, int line) =>
        output.WriteJson(members =>
        {
            members.WriteString("refused", reason.Code);
            members.WriteNumber("line", line);
            members.WriteString("subject", reason.Subject.ToString());
            members.WriteNumber("position", reason.Position);
            members.WriteString("says", reason.ToString(screen.Texts));
        });

    /// <summary>The event; of what is carried also where to, and on which day.</summary>
    private static string Describe(Screen screen, Strategy after, RecordedEvent happened)
    {
        var name = screen.Texts.Event(happened.Envelope.Name);
        return To(happened.Event) is { } area
            ? $"{name}: {screen.NameOf(after, Subject.Of(area))}{As(screen, happened.Event)}, "
                + $"{Screen.Day(DayOf(after, happened))}"
            : name;
    }

    /// <summary>The area that something is carried to; null where nothing is.</summary>
    private static Id<Area>? To(Event happened) =>
        happened switch
        {
            EffortEvent.Carried carried => carried.Area,
            PlanEvent.Carried carried => carried.Area,
            IndicatorEvent.Carried carried => carried.Area,
            ReportEvent.Carried carried => carried.Area,
            RecommendationEvent.Carried carried => carried.Area,
            _ => default(Id<Area>?),
        };

    private static string As(Screen screen, Event happened) =>
        happened is PlanEvent.Carried plan ? screen.Say($" som version {plan.Number}", $" as version {plan.Number}") : "";

    private static LocalDate DayOf(Strategy strategy, RecordedEvent happened) =>
        happened.Envelope.Effective ?? strategy.Charter.Zone.DayOf(happened.Envelope.At);

    /// <summary>The steps before and after, where they differ.</summary>
    private static string Became(Screen screen, Strategy before, Strategy after, Subject subject)
    {
        var (was, becomes) = (screen.StepOf(before, subject), screen.StepOf(after, subject));
        return becomes.Length == 0 || was == becomes ? ""
            : was.Length == 0 ? $": {becomes}"
            : $": {was} → {becomes}";
    }
}
