namespace SmartSpec.Tool.Screens;

/// <summary>
/// What would be touched, object by object, with what would happen to each; or what speaks against it, line by line.
/// </summary>
internal static class PreviewScreen
{
    public static void Preview(
        this Screen screen,
        Strategy strategy,
        Preview preview,
        IEnumerable<Command> commands,
        LocalDate? day
    )
    {
        var after = preview.Strategy.Strategy;
        screen.Heading(screen.Say("Förhandsvisning: inget sparas", "Preview: nothing is recorded"));
        var acts = commands.Select(command => screen.Texts.Command(CommandJson.NameOf(command))).Distinct().ToList();
        screen.Title(screen.Say("Om detta görs", "If this is done"));
        foreach (var act in acts)
            screen.Item("·", "", act);
        if (day is { } until)
            screen.Item("·", "", screen.Say("låta tiden gå till ", "let time pass until ") + Screen.Day(until));
        screen.Title(screen.Say("blir följden", "this follows"));
        var differences = Difference.Between(strategy, after).ToLookup(difference => difference.Subject);
        foreach (var subject in preview.Subjects)
        {
            string[] parts = [Became(screen, strategy, after, subject), .. Follows(screen, after, preview, subject)];
            var text = string.Join(", ", parts.Where(part => part.Length > 0));
            screen.Item(
                "·",
                screen.NameOf(after, subject),
                $": {(text.Length > 0 ? text : Changes(screen, [.. differences[subject]]))}"
            );
        }

        if (preview.Events.Count == 0)
            screen.Item(" ", "", screen.Say("Inget ändras.", "Nothing changes."));
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
            // Without commands it is the preview itself that is refused.
            if (lines.Count > 0)
            {
                var (line, command) = lines[ofLine.Key];
                screen.Item(
                    Mark.Bad,
                    screen.Say($"rad {line}", $"line {line}"),
                    $": {screen.Texts.Command(CommandJson.NameOf(command))}"
                );
            }

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

    /// <summary>A reason as a line of JSON: its code under a name, its object and its sentence.</summary>
    public static void Reason(this TextWriter output, Screen screen, string name, Reason reason) =>
        output.WriteJson(line =>
        {
            line.WriteString(name, reason.Code);
            line.WriteString("subject", reason.Subject.ToString());
            line.WriteString("says", reason.ToString(screen.Texts));
        });

    public static void Refused(this TextWriter output, Screen screen, Reason reason, int? line) =>
        output.WriteJson(members =>
        {
            members.WriteString("refused", reason.Code);
            if (line is { } number)
                members.WriteNumber("line", number);
            members.WriteString("subject", reason.Subject.ToString());
            members.WriteNumber("position", reason.Position);
            members.WriteString("says", reason.ToString(screen.Texts));
        });

    /// <summary>
    /// What would happen to an object beside its steps, in the present tense: from which day, and where it is carried.
    /// </summary>
    private static IEnumerable<string> Follows(Screen screen, Strategy after, Preview preview, Subject subject)
    {
        var events = preview.EventsOn(subject).ToList();
        var carried = events.Select(happened => Carried(screen, after, happened)).Where(text => text.Length > 0);
        var effective = events.FindLast(happened => happened.Envelope.Effective is not null && To(happened.Event) is null);
        return effective is null
            ? carried.Distinct()
            : carried.Prepend(screen.Say("från ", "from ") + Screen.Day(DayOf(after, effective))).Distinct();
    }

    private static string Carried(Screen screen, Strategy after, RecordedEvent happened) =>
        To(happened.Event) is { } area
            ? screen.Say("förs över till ", "is carried over to ")
                + $"{screen.NameOf(after, Subject.Of(area))}{As(screen, happened.Event)}, {Screen.Day(DayOf(after, happened))}"
        : happened.Event is EffortEvent.LeftInArea ? screen.Say("löper ut i sitt avslutade område", "runs out in its ended area")
        : happened.Event is EffortEvent.Kept ? screen.Say("löper ut utanför den nya planen", "runs out outside the new plan")
        : "";

    /// <summary>The area that something is carried to; null where nothing is.</summary>
    private static Id<Area>? To(Event happened) =>
        happened switch
        {
            EffortEvent.Carried carried => carried.Area,
            PlanEvent.Carried carried => carried.Area,
            IndicatorEvent.Carried carried => carried.Area,
            ReportEvent.Carried carried => carried.Area,
            RecommendationEvent.Carried carried => carried.Area,
            SharingEvent.Carried carried => carried.Area,
            SharingEvent.LinkCarried carried => carried.Area,
            _ => default(Id<Area>?),
        };

    private static string As(Screen screen, Event happened) =>
        happened is PlanEvent.Carried plan ? screen.Say($" som version {plan.Number}", $" as version {plan.Number}") : "";

    private static LocalDate DayOf(Strategy strategy, RecordedEvent happened) =>
        happened.Envelope.Effective ?? strategy.Charter.Zone.DayOf(happened.Envelope.At);

    /// <summary>The steps before and after, where they differ; of what is new the step alone.</summary>
    private static string Became(Screen screen, Strategy before, Strategy after, Subject subject)
    {
        var (was, becomes) = (screen.StepOf(before, subject), screen.StepOf(after, subject));
        return becomes.Length == 0 || was == becomes ? ""
            : was.Length == 0 ? screen.Say("tillkommer, ", "is added, ") + becomes
            : $"{was} → {becomes}";
    }

    /// <summary>What would change of an object that neither moves a step nor is carried: its members by their names.</summary>
    private static string Changes(Screen screen, IReadOnlyList<Difference> differences)
    {
        if (differences.Any(difference => difference is { Kind: DifferenceKind.Added, Path: "" }))
            return screen.Say("tillkommer", "is added");
        var members = differences
            .Select(difference => difference.What(screen.Texts).Split(" (")[0].Split(':')[0])
            .Where(member => member.Length > 0)
            .Distinct()
            .ToList();
        return members.Count == 0
            ? screen.Say("berörs", "is concerned")
            : screen.Say("ändras: ", "changes: ") + string.Join(", ", members);
    }
}
