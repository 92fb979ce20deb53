namespace SmartSpec.Tool.Screens;

/// <summary>
/// Notes by number, below what they concern: a decision that rested on a fact which was corrected, and the waivers with which
/// something was decided or concluded.
/// </summary>
internal sealed class Notes(Screen screen, Strategy strategy, History history)
{
    private readonly List<string> notes = [];

    private readonly ILookup<Id<Decision>, RecordedEvent> corrections = history
        .Events.SelectMany(
            happened =>
                happened.Event switch
                {
                    CorrectionEvent.Corrected corrected => corrected.Rested,
                    IndicatorEvent.Revised revised => revised.Rested,
                    _ => [],
                },
            (happened, decision) => (happened, decision)
        )
        .ToLookup(one => one.decision, one => one.happened);

    /// <summary>The registry number of a decision, with the numbers of its notes; a dash where there is none.</summary>
    public string Decision(Id<Decision>? decision) =>
        strategy.Decisions.Find(decision) is { } made
            ? screen.NumberOf(strategy, decision) + string.Concat(Marks(made).Select(note => $" {NumberOf(note)}"))
            : "–";

    /// <summary>The numbers of the notes on an object's waivers; empty where there are none.</summary>
    public string Waivers(Subject subject) => string.Concat(Waived(subject).Select(note => $" {NumberOf(note)}"));

    /// <summary>
    /// The waivers with which things like this one were concluded, as sentences: which condition, and why.
    /// </summary>
    public IEnumerable<string> Waived(Subject subject) =>
        from happened in history.Events
        let waivers = Corrections.WaiversOf(happened.Event)
        where waivers.Count > 0 && new EventSummary(screen, strategy, happened).Subject == subject
        from waiver in waivers
        select screen.Sentence(waiver);

    /// <summary>What was left open when the strategy was closed, each with its reason; empty otherwise.</summary>
    public IEnumerable<(string Name, string Reason)> OpenItems() =>
        history
            .Events.Select(happened => happened.Event)
            .OfType<StrategyEvent.Closed>()
            .SelectMany(closed => closed.OpenItems)
            .Select(item => (screen.NameOf(strategy, item.Subject), screen.Read(item.Reason)));

    /// <summary>Writes the notes that have been given a number since the last time.</summary>
    public void Write()
    {
        foreach (var note in notes.Skip(written))
            screen.Item(NumberOf(note), "", note);
        written = notes.Count;
    }

    private int written;

    private IEnumerable<string> Marks(Decision decision) =>
        strategy.MarksOn(decision.Id).Any()
            ? corrections[decision.Id]
                .Select(happened =>
                {
                    var (what, reason) = happened.Event switch
                    {
                        IndicatorEvent.Revised revised => (Subject.Of(revised.Indicator), revised.Reason),
                        CorrectionEvent.Corrected corrected => (corrected.Right.SubjectIn(strategy), corrected.Reason),
                        _ => throw new InvalidOperationException("Only corrections and revisions leave marks."),
                    };
                    var day = Screen.Day(strategy.Charter.Zone.DayOf(happened.Envelope.At));
                    return what == new Subject(SubjectKind.Decision, decision.Id.Value)
                        ? screen.Say(
                            $"Uppgifterna om beslutet rättades {day}: ",
                            $"The facts of the decision were corrected on {day}: "
                        ) + screen.Read(reason)
                        : screen.Say(
                            $"Beslutet vilade på en uppgift som rättades {day} ({screen.NameOf(strategy, what)}): ",
                            $"The decision rested on a fact that was corrected on {day} ({screen.NameOf(strategy, what)}): "
                        ) + screen.Read(reason);
                })
            : [];

    private string NumberOf(string note)
    {
        if (!notes.Contains(note))
            notes.Add(note);
        return $"[{notes.IndexOf(note) + 1}]";
    }
}
