namespace SmartSpec.Tool.Screens;

/// <summary>What happened by itself while time passed.</summary>
internal static class PassedScreen
{
    /// <summary>Shows day by day what happened, and to which objects.</summary>
    public static void Passed(this Screen screen, Strategy strategy, LocalDate day, IReadOnlyList<RecordedEvent> events)
    {
        screen.Heading(screen.Say("Tiden går till ", "Time passes until ") + Screen.Day(day));
        foreach (var group in events.GroupBy(happened => (Day: happened.Envelope.Effective ?? day, happened.Envelope.Name)))
        {
            var names = string.Join(
                ", ",
                group
                    .Select(happened => new EventSummary(screen, strategy, happened).Name)
                    .Where(name => name.Length > 0)
                    .Distinct()
            );
            screen.Item(
                $"· {Screen.Day(group.Key.Day)}",
                "",
                Screen.Capital(screen.Texts.Event(group.Key.Name)) + (names.Length > 0 ? $": {names}" : "")
            );
        }

        if (events.Count == 0)
            screen.Paragraph(
                screen.Say(
                    "Inget förfaller och inget börjar gälla till dess.",
                    "Nothing falls due and nothing takes effect until then."
                ),
                indent: 2
            );
        screen.Line();
    }

    /// <summary>The same as JSON: in one line.</summary>
    public static void Passed(this TextWriter output, LocalDate day, IReadOnlyList<RecordedEvent> events) =>
        output.WriteJson(line =>
        {
            line.WriteString("entry", "until");
            line.WriteString("day", Screen.Day(day));
            line.WriteStrings("events", events.Select(happened => happened.Envelope.Name));
        });
}
