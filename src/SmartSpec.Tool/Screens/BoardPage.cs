namespace SmartSpec.Tool.Screens;

/// <summary>
/// What became different between two moments, as it can be put before a board: decisions, the strategy, areas, plans, efforts,
/// money, measurements, dialogue, follow-up, signals, corrections. By name and in sums; each heading only where there is
/// something, and last how much of what happened is not shown.
/// </summary>
/// <example>
/// <code>
/// Beslut
///   · Regionstyrelsen 2024-04-16, EXEMPEL-4: Planen svarar mot utvecklingsplanen.
///     Handlingsplan 1, Livsmedel: planen antogs, gäller från 2024-05-01
/// Områden
///   · Livsmedel: handlingsplanering → genomförande
/// Pengar, SEK           2024-03-01   2025-02-01   Skillnad
///   Beviljat  EU                 0      800 000    800 000
/// </code>
/// </example>
internal sealed partial class BoardPage(Screen screen, Strategy before, Strategy after, IReadOnlyList<RecordedEvent> events)
{
    private bool isEmpty = true;

    private LocalDate Until { get; init; }

    /// <summary>Shows the differences.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="before">The strategy at the earlier moment.</param>
    /// <param name="after">The strategy at the later moment.</param>
    /// <param name="events">What was recorded between them.</param>
    /// <param name="days">The days of the two moments.</param>
    public static void Show(
        Screen screen,
        Strategy before,
        Strategy after,
        IReadOnlyList<RecordedEvent> events,
        (LocalDate From, LocalDate To) days
    )
    {
        screen.Heading($"{screen.Say("Skillnader", "Differences")} {Screen.Day(days.From)} – {Screen.Day(days.To)}");
        screen.Item(" ", "", screen.Read(after.Charter.Name), 0);
        var page = new BoardPage(screen, before, after, events) { Until = days.To };
        page.Decisions();
        page.Section(new("Strategin", "The strategy"), page.OfStrategy());
        page.Section(new("Områden", "Areas"), page.Areas());
        page.Section(new("Planer", "Plans"), page.Plans());
        page.Section(new("Insatser", "Efforts"), page.Efforts());
        page.Money(days);
        page.Followed();
        page.Rest();
        screen.ExampleNote(after);
    }

    /// <summary>
    /// The decisions that were recorded, annulled or acted upon, by body, day and number; and below each what it decided.
    /// </summary>
    private void Decisions()
    {
        var summaries = events.Select(happened => new EventSummary(screen, after, happened)).ToLookup(one => one.Decision);
        var shown = after
            .Decisions.Where(decision => IsNew(decision) || IsAnnulled(decision) || summaries.Contains(decision.Id.Value))
            .ToList();
        Title(new("Beslut", "Decisions"), shown.Count);
        foreach (var decision in shown.OrderBy(decision => decision.DecidedOn))
        {
            screen.Item(
                "·",
                $"{Name(new(SubjectKind.Organisation, decision.Body.Value))} {Screen.Day(decision.DecidedOn)}, {decision.RegistryNumber}",
                IsNew(decision) ? $": {FirstSentence(screen.Read(decision.Rationale))}" : ""
            );
            foreach (var decided in summaries[decision.Id.Value])
                screen.Paragraph($"{Name(decided.Subject)}: {decided.What}{From(decided.Effective)}", indent: 4);
            if (!IsAnnulled(decision))
                continue;
            screen.Paragraph(Screen.Capital(screen.AnnulledBy(decision.Annulled!)) + Said(decision.Annulled!.Reason), indent: 4);
            foreach (var rested in screen.RestedOn(after, decision))
                screen.Paragraph(rested, indent: 4);
        }
    }

    private bool IsNew(Decision decision) => !before.Decisions.Contains(decision.Id);

    private bool IsAnnulled(Decision decision) =>
        decision.Annulled is not null && before.Decisions.Find(decision.Id)?.Annulled is null;

    /// <summary>How much happened that is not on the page, or that made no difference; nothing where that is all.</summary>
    private void Rest()
    {
        var rest = isEmpty
            ? events.Count
            : events.Count(happened =>
                BoardEvents.IsLeftOut(happened.Event) && new EventSummary(screen, after, happened).Decision is null
            );
        var details = screen.Say(" Allt som skiljer: diff --details.", " All that differs: diff --details.");
        if (events.Count == 0)
            screen.Line(screen.Say("  Ingenting skiljer.", "  Nothing differs."));
        else if (isEmpty)
            screen.Item(
                " ",
                "",
                (
                    rest == 1
                        ? screen.Say(
                            "Inget för styrelsen; en händelse har registrerats.",
                            "Nothing for the board; one event was recorded."
                        )
                        : screen.Say(
                            $"Inget för styrelsen; {screen.Number(rest)} händelser har registrerats.",
                            $"Nothing for the board; {screen.Number(rest)} events were recorded."
                        )
                ) + details
            );
        else if (rest > 0)
        {
            screen.Line();
            screen.Item(
                " ",
                "",
                (
                    rest == 1
                        ? screen.Say(
                            "En händelse i det löpande arbetet visas inte här.",
                            "One event of daily work is not shown here."
                        )
                        : screen.Say(
                            $"{screen.Number(rest)} händelser i det löpande arbetet visas inte här.",
                            $"{screen.Number(rest)} events of daily work are not shown here."
                        )
                ) + details
            );
        }
    }

    private void Section(Words title, IEnumerable<(string Name, string Text)> lines)
    {
        var all = lines.ToList();
        Title(title, all.Count);
        foreach (var (name, text) in all)
            screen.Item("·", name, text.Length == 0 ? "" : $": {text}");
    }

    private void Title(Words title, int lines)
    {
        if (lines == 0)
            return;
        isEmpty = false;
        screen.Title(screen.Say(title));
    }

    private string Name(Subject subject) => screen.NameOf(after, subject);

    private string From(LocalDate? day) =>
        day is { } known ? screen.Say(", gäller från ", ", effective from ") + Screen.Day(known) : "";

    private string Steps(string? was, string becomes, Words added) =>
        was is null ? $"{screen.Say(added)}, {becomes}"
        : was == becomes ? ""
        : $"{was} → {becomes}";

    private static string Joined(params IEnumerable<string> parts) => string.Join("; ", parts.Where(part => part.Length > 0));

    /// <summary>The first sentence of a rationale: to its first stop that a space and a capital follow.</summary>
    private static string FirstSentence(string text)
    {
        for (
            var at = text.IndexOf(". ", StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(". ", at + 1, StringComparison.Ordinal)
        )
            if (at + 2 < text.Length && char.IsUpper(text[at + 2]))
                return text[..(at + 1)];
        return text;
    }
}
