namespace SmartSpec.Tool.Screens;

/// <summary>
/// Next steps on one page: first what is urgent, then what is blocked, then what can be done, with ordinary edits as one group
/// an object; objects that have ended are only counted.
/// </summary>
/// <example>
/// <code>
/// Brådskande
///   ! Livsmedel: bekräfta valet av området, senast 2024-05-10, försenat 12 dagar (processledare)
/// Spärrat tills vidare
///   ✗ Utvecklingsplan 1, Skog: lämna in utvecklingsplanen för beslut
///     • Planen saknar bedömning av vad den betyder ekonomiskt, ekologiskt och socialt.
/// Signaler
///   ! Indikatorn har aldrig mätts: Gårdar som prövar, Anläggningar i drift
///     → mäta indikatorn (områdesansvarig)
/// Möjligt nu för processledare
///   → Skog, utvecklingsplanering
///     öppna en omprövning av området; redigera området
/// </code>
/// </example>
internal sealed class NextPage(Screen screen, Strategy strategy, LocalDate day)
{
    private const int MostUrgent = 8;
    private const int MostNamed = 3;
    private const int Soon = 30;

    private readonly HashSet<(string, Subject)> owed =
    [
        .. strategy.Obligations().Select(obligation => (obligation.Act, obligation.Subject)),
    ];

    /// <summary>The steps of everyone, to find the checkpoints for which others wait.</summary>
    public IReadOnlyList<NextStep> Everyones { get; init; } = [];

    /// <param name="steps">The steps of the roles.</param>
    /// <param name="roles">Whose steps they are.</param>
    public void Show(IReadOnlyList<NextStep> steps, Role[] roles)
    {
        Urgent(roles);
        Checkpoints(roles);
        Blocked([.. steps.Where(step => !step.IsPossible)]);
        Signals(steps.Where(step => step.IsPossible));
        Possible(steps.Where(step => step.IsPossible && step.Subject.Kind is not SubjectKind.Signal), roles);
        screen.ExampleNote(strategy);
    }

    private void Urgent(Role[] roles)
    {
        var urgent = strategy
            .Obligations()
            .Where(obligation => roles.Contains(obligation.Role) && obligation.DaysLeft(day) <= Soon)
            .ToList();
        if (urgent.Count == 0)
            return;
        screen.Title(screen.Say("Brådskande", "Urgent"));
        foreach (var obligation in urgent.Take(MostUrgent))
            screen.Owed(strategy, obligation, day, withRole: roles.Length > 1);
        if (urgent.Count - MostUrgent is var more and > 0)
            screen.Paragraph(
                screen.Say(
                    $"och {screen.Number(more)} till, se ”due --as {string.Join(',', roles.Select(role => role.Code))}”",
                    $"and {screen.Number(more)} more, see 'due --as {string.Join(',', roles.Select(role => role.Code))}'"
                ),
                indent: 4
            );
    }

    /// <summary>The checkpoints that one of the roles ticks, and without which others cannot go on.</summary>
    private void Checkpoints(Role[] roles)
    {
        var missing = Everyones
            .SelectMany(step =>
                step.Reasons.Where(reason => reason.Code == "checkpoint" && reason.WhoCan.Any(roles.Contains))
                    .Select(reason => (Checkpoint: screen.Read(reason.Demand), step.Subject, step.Act))
            )
            .Distinct()
            .ToList();
        if (missing.Count == 0)
            return;
        screen.Title(screen.Say("Kontrollpunkter att pricka av", "Checkpoints to tick"));
        foreach (var same in missing.GroupBy(one => (one.Checkpoint, one.Act)))
            screen.Item(
                "→",
                same.Key.Checkpoint,
                $": {Some([.. same.Select(one => screen.NameOf(strategy, one.Subject)).Distinct()])} "
                    + screen.Say("(krävs för att ", "(needed to ")
                    + $"{screen.Texts.Act(same.Key.Act)})"
            );
    }

    private void Blocked(IReadOnlyList<NextStep> blocked)
    {
        if (blocked.Count == 0)
            return;
        screen.Title(screen.Say("Spärrat tills vidare", "Blocked for now"));
        var common = blocked[0].Reasons.Where(reason => IsCommon(reason, blocked)).ToList();
        foreach (var reason in common)
            screen.Item(
                Mark.Bad,
                screen.Say("Allt", "Everything"),
                $": {reason.What(screen.Texts)} {reason.Remedy(screen.Texts)}"
            );
        var steps = NextScreen
            .InOrder(
                strategy,
                blocked
                    .Select(step => step with { Reasons = [.. step.Reasons.Where(reason => !IsCommon(reason, blocked))] })
                    .Where(step => step.Reasons.Count > 0)
            )
            .SelectMany(group => group);
        foreach (var same in steps.GroupBy(step => (step.Act, Lacks: string.Join('\n', Lacks(step)))))
        {
            screen.Item(
                Mark.Bad,
                Some([.. same.Select(step => screen.NameOf(strategy, step.Subject)).Distinct()]),
                $": {screen.Texts.Act(same.Key.Act)}"
            );
            foreach (var lack in same.Key.Lacks.Split('\n'))
                screen.Item("•", "", lack, 4);
        }
    }

    /// <summary>Whether a rule blocks all of several steps.</summary>
    private static bool IsCommon(Reason reason, IReadOnlyList<NextStep> blocked) =>
        blocked.Count > 1
        && reason.Kind is not ReasonKind.Gate
        && blocked.All(step => step.Reasons.Any(other => other.Code == reason.Code));

    /// <summary>
    /// What a step lacks, in its shortest form, with who can do something about it: the gates by their names, and then the
    /// other reasons.
    /// </summary>
    private IEnumerable<string> Lacks(NextStep step)
    {
        foreach (var who in step.Reasons.GroupBy(reason => string.Join(", ", reason.WhoCan.Select(screen.Texts.Role))))
        {
            var gates = who.Select(Gate).Where(gate => gate.Length > 0).Distinct().ToList();
            if (gates.Count > 0)
                yield return screen.Say("kräver ", "needs ") + string.Join("; ", gates) + Beside(who.Key);
            foreach (var reason in who.Where(reason => Gate(reason).Length == 0))
                yield return reason.What(screen.Texts).Replace('\n', ' ') + Beside(who.Key);
        }
    }

    private static string Beside(string who) => who.Length == 0 ? "" : $" ({who})";

    /// <summary>What a gate asks for, by its name; empty where the reason is none of a gate that has a name.</summary>
    private string Gate(Reason reason) =>
        reason.Kind is ReasonKind.Gate && screen.Texts.Of($"gate.{reason.Code}") is var name && name != $"gate.{reason.Code}"
            ? name
            : "";

    /// <summary>The signals that can be answered, rule by rule, with the act that removes the cause.</summary>
    private void Signals(IEnumerable<NextStep> possible)
    {
        var signals = possible
            .Where(step => step.Subject.Kind is SubjectKind.Signal)
            .Select(step => strategy.Signals.Find(step.Subject.Id))
            .OfType<Signal>()
            .DistinctBy(signal => signal.Id)
            .ToList();
        if (signals.Count == 0)
            return;
        screen.Title(screen.Say("Signaler att åtgärda eller besvara", "Signals to resolve or answer"));
        foreach (var rule in signals.GroupBy(signal => signal.Rule))
        {
            screen.Item(
                Mark.Alarm,
                Screen.Capital(screen.Texts.Of($"signal-rule.{rule.Key}")),
                $": {Some([.. rule.Select(signal => screen.NameOf(strategy, signal.Subject))])}"
            );
            if (screen.RemovalOf(strategy, rule.First()) is { Length: > 0 } act)
                screen.Item("→", "", act, 4);
        }
    }

    private void Possible(IEnumerable<NextStep> steps, Role[] roles)
    {
        screen.Title(screen.Say("Möjligt nu för ", "Possible now for ") + string.Join(", ", roles.Select(screen.Texts.Role)));
        var all = NextScreen.InOrder(strategy, steps);
        var shown = all.FindAll(group => group.Any(IsOwed) || !HasEnded(group.Key));
        foreach (var same in shown.Where(group => group.Any(step => !step.IsEdit)).GroupBy(Line))
            screen.Item("→", Some([.. same.Select(group => Named(group.Key))]), $": {same.Key.Acts}");
        var edited = shown.Where(group => group.All(step => step.IsEdit)).Select(group => screen.NameOf(strategy, group.Key));
        if (Some([.. edited]) is { Length: > 0 } names)
            screen.Item("→", screen.Say("Redigera", "Edit"), $": {names}");
        if (shown.Count == 0)
            screen.Item(" ", "", screen.Say("Inget.", "Nothing."));
        if (all.Count - shown.Count is var ended and > 0)
            screen.Item(
                " ",
                "",
                screen.Say(
                    $"Dessutom {Count(ended, "avslutat objekt", "avslutade objekt")}; allt som kan göras visas med --all.",
                    $"And {Count(ended, "object that has", "objects that have")} ended; all that can be done is shown with --all."
                )
            );
        else
            screen.Item(" ", "", screen.Say("Alla ändringar visas med --all.", "All edits are shown with --all."));
    }

    /// <summary>What can be done with an object; objects of a kind with which only the same can be done share a line.</summary>
    private (SubjectKind Kind, string Acts) Line(IGrouping<Subject, NextStep> group)
    {
        var acts = group
            .OrderBy(step => step.IsEdit)
            .Select(step => IsOwed(step) ? screen.Texts.Owed(step.Act) : screen.Texts.Act(step.Act))
            .Distinct();
        return (group.Key.Kind, string.Join("; ", acts));
    }

    /// <summary>The first names, and how many there are beside them.</summary>
    private string Some(IReadOnlyList<string> names) =>
        names.Count <= MostNamed
            ? string.Join("; ", names)
            : string.Join("; ", names.Take(MostNamed))
                + screen.Say($"; och {names.Count - MostNamed} till", $"; and {names.Count - MostNamed} more");

    private string Named(Subject subject) =>
        screen.NameOf(strategy, subject) + (screen.StandingOf(strategy, subject) is { Length: > 0 } step ? $", {step}" : "");

    private bool IsOwed(NextStep step) => owed.Contains((step.Act, step.Subject));

    private string Count(int number, string one, string several) => $"{screen.Number(number)} {(number == 1 ? one : several)}";

    private bool HasEnded(Subject subject) =>
        strategy.StepOf(subject) is { } step
        && Lifecycle.All.First(lifecycle => lifecycle.Name == step.Lifecycle).Transitions.All(edge => edge.From != step.Code);
}
