namespace SmartSpec.Tool.Screens;

/// <summary>
/// What became different between two moments, as it can be put before a board: decisions, areas, plans, efforts, money,
/// measurements, dialogue, follow-up, signals, corrections. By name and in sums; each heading only where there is something.
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
        page.Section(new("Områden", "Areas"), page.Areas());
        page.Section(new("Planer", "Plans"), page.Plans());
        page.Section(new("Insatser", "Efforts"), page.Efforts());
        page.Money(days);
        page.Followed();
        if (page.isEmpty)
            screen.Line(screen.Say("  Ingenting skiljer.", "  Nothing differs."));
        screen.ExampleNote(after);
    }

    /// <summary>The decisions recorded, by body, day and number; and below each what it decided.</summary>
    private void Decisions()
    {
        var summaries = events.Select(happened => new EventSummary(screen, after, happened)).ToLookup(one => one.Decision);
        var made = after.Decisions.Where(decision => !before.Decisions.Contains(decision.Id)).ToList();
        Title(new("Beslut", "Decisions"), made.Count);
        foreach (var decision in made.OrderBy(decision => decision.DecidedOn))
        {
            screen.Item(
                "·",
                $"{Name(new(SubjectKind.Organisation, decision.Body.Value))} {Screen.Day(decision.DecidedOn)}, {decision.RegistryNumber}",
                $": {FirstSentence(screen.Read(decision.Rationale))}"
            );
            foreach (var decided in summaries[decision.Id.Value])
                screen.Paragraph($"{Name(decided.Subject)}: {decided.What}{From(decided.Effective)}", indent: 4);
        }
    }

    private IEnumerable<(string, string)> Areas()
    {
        foreach (var area in after.Areas)
        {
            var was = before.Areas.Find(area.Id);
            var steps = Steps(was is null ? null : screen.StepOf(was), screen.StepOf(area), new("nytt", "new"));
            var became =
                was is null ? screen.FormedOf(after, area)
                : was.Step != area.Step ? screen.Became(after, area)
                : "";
            var name = was is not null && screen.Read(was.Name) is var old && old != screen.Read(area.Name) ? $" ({old})" : "";
            if (steps.Length + became.Length + name.Length > 0)
                yield return (screen.Read(area.Name) + name, Joined(steps, became));
        }

        foreach (var change in after.Changes)
        {
            var was = before.Changes.Contains(change.Id) ? screen.StepOf(before, Subject.Of(change.Id)) : null;
            var steps = Steps(was, screen.StepOf(after, Subject.Of(change.Id)), new("ny", "new"));
            if (steps.Length > 0)
                yield return (Name(Subject.Of(change.Id)), steps + From(change.EffectiveFrom));
        }
    }

    private IEnumerable<(string, string)> Plans()
    {
        foreach (var plan in after.Plans)
        {
            var was = before.Plans.Find(plan.Id);
            var steps = Steps(was is null ? null : screen.StepOf(was), screen.StepOf(plan), new("ny version", "new version"));
            if (steps.Length > 0)
                yield return (
                    Name(Subject.Of(plan.Id)),
                    steps + (was?.EffectiveFrom == plan.EffectiveFrom ? "" : From(plan.EffectiveFrom))
                );
        }
    }

    private IEnumerable<(string, string)> Efforts()
    {
        foreach (var effort in after.Efforts)
        {
            var was = before.Efforts.Find(effort.Id);
            var steps = Steps(was is null ? null : screen.StepOf(was), screen.StepOf(effort), new("ny insats", "new effort"));
            var moved =
                was is not null && was.Area != effort.Area
                    ? screen.Say("nu i området ", "now in the area ") + Name(Subject.Of(effort.Area))
                    : "";
            if (steps.Length + moved.Length > 0)
                yield return (screen.Read(effort.Name), Joined(steps, moved));
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
