using SmartSpec.Testing;

namespace SmartSpec.Tool.Screens;

/// <summary>
/// The checkpoints: which are ticked for which objects, when, in which role and with what evidence; which ticks no longer count;
/// and which acts wait for one.
/// </summary>
internal static class CheckpointsScreen
{
    /// <param name="screen">The screen.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="history">Its history.</param>
    /// <param name="steps">The next steps of everyone; empty where they are not known.</param>
    public static void Checkpoints(this Screen screen, Strategy strategy, History history, IReadOnlyList<NextStep> steps)
    {
        var ticked = history
            .Events.Where(happened => happened.Event is CheckpointEvent.Ticked)
            .Select(happened => (Happened: happened, ((CheckpointEvent.Ticked)happened.Event).Tick))
            .ToList();
        var missing = steps
            .SelectMany(step => step.Reasons.Where(reason => reason.Code == "checkpoint").Select(reason => (step, reason)))
            .ToList();
        if (ticked.Count == 0 && missing.Count == 0)
            return;
        screen.Title(screen.Say("Kontrollpunkter", "Checkpoints"));
        foreach (
            var same in ticked.GroupBy(one =>
                (one.Tick.Checkpoint, How: How(screen, strategy, one.Happened, one.Tick), Ended(screen, strategy, one.Happened))
            )
        )
            screen.Item(
                same.Key.Item3.Length == 0 ? Mark.Good : Mark.Watch,
                screen.CheckpointOf(strategy, same.Key.Checkpoint),
                $": {string.Join("; ", same.Select(one => screen.NameOf(strategy, one.Tick.Subject)))}. "
                    + same.Key.How
                    + same.Key.Item3
            );
        foreach (var (step, reason) in missing)
            screen.Item(
                Mark.Bad,
                screen.Read(reason.Demand),
                $": {screen.NameOf(strategy, step.Subject)}. "
                    + screen.Say("Inte avprickad, och krävs för att ", "Not ticked, and needed to ")
                    + $"{screen.Texts.Act(step.Act)} ({string.Join(", ", reason.WhoCan.Select(screen.Texts.Role))})."
            );
    }

    /// <summary>The steps of everyone, where the definition has checkpoints; otherwise none.</summary>
    public static IReadOnlyList<NextStep> Waiting(StrategyEngine engine, Strategy strategy) =>
        strategy.Definition.Document.Gates.Values.Any(gates => gates.Any(gate => gate is Checkpoint))
            ? engine.NextSteps(strategy, Roles.Of(strategy.Definition))
            : [];

    private static string How(Screen screen, Strategy strategy, RecordedEvent happened, CheckpointTick tick)
    {
        var day = Screen.Day(strategy.Charter.Zone.DayOf(happened.Envelope.At));
        var who = $"{screen.Texts.Role(happened.Envelope.Role)} {tick.By}";
        return screen.Say($"Avprickad {day} av {who}. Underlag: ", $"Ticked on {day} by {who}. Evidence: ")
            + screen.Read(tick.Evidence);
    }

    /// <summary>Why a tick no longer counts; empty where it does.</summary>
    private static string Ended(Screen screen, Strategy strategy, RecordedEvent happened)
    {
        var tick = strategy.Ticks.FirstOrDefault(tick => tick.RecordedIn == happened.Envelope.Number);
        return tick is null || strategy.Counts(tick) ? ""
            : tick.WithdrawnBecause is { } reason ? screen.Say(" Återtagen: ", " Withdrawn: ") + screen.Read(reason)
            : screen.Say(" Gällde en tidigare omgång.", " It was for an earlier round.");
    }

    /// <summary>The label of a checkpoint; its identifier where the definition has it no longer.</summary>
    public static string CheckpointOf(this Screen screen, Strategy strategy, Id<Checkpoint> checkpoint) =>
        screen.Read(strategy.Definition.Checkpoint(checkpoint)?.Label) is { Length: > 0 } label ? label : checkpoint.Value;
}
