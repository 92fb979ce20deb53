namespace SmartSpec.Tool.Screens;

/// <summary>The signals that wait for an answer, and the health of the strategy and its areas with the reasons.</summary>
internal static class SignalsScreen
{
    public static void Signals(
        this Screen screen,
        Strategy strategy,
        IReadOnlyList<Signal> open,
        IReadOnlyList<Health> health,
        LocalDate day
    )
    {
        screen.Heading($"{screen.Say("Signaler", "Signals")} {Screen.Day(day)}");
        screen.Title(screen.Say("Öppna", "Open"));
        foreach (var signal in open)
        {
            screen.Item(Mark.Alarm, screen.NameOf(strategy, signal.Subject), $": {screen.Said(strategy, signal)}");
            screen.Paragraph(
                $"{signal.Remedy(screen.Texts)} {screen.Say("Signal sedan", "Signal since")} {Screen.Day(signal.RaisedOn)}.",
                indent: 4
            );
            if (screen.RemovalOf(strategy, signal) is { Length: > 0 } act)
                screen.Paragraph($"→ {act}", indent: 4);
        }

        if (open.Count == 0)
            screen.Item(" ", "", screen.Say("Inga.", "None."));
        screen.Title(screen.Say("Läge", "Health"));
        if (strategy.Step is StrategyStep.Abandoned or StrategyStep.Closed)
            screen.Item(
                " ",
                screen.NameOf(strategy, Subject.Of(strategy.Id)),
                $": {screen.StepOf(strategy, Subject.Of(strategy.Id))}"
            );
        else
            foreach (var one in health)
                Healthy(screen, strategy, one);
        screen.ExampleNote(strategy);
    }

    /// <summary>What a signal says, with areas by name.</summary>
    public static string Said(this Screen screen, Strategy strategy, Signal signal) =>
        (
            signal with
            {
                Details = signal
                    .Details.Select(detail =>
                        detail.Name == "areas"
                            ? detail with
                            {
                                Value = string.Join(
                                    ", ",
                                    detail.Value.Split(", ").Select(area => screen.NameOf(strategy, new(SubjectKind.Area, area)))
                                ),
                            }
                            : detail
                    )
                    .ToEquatableArray(),
            }
        ).ToString(screen.Texts);

    /// <summary>
    /// The act that removes the cause of a signal, with those who can do it; empty where its rule is not known.
    /// </summary>
    public static string RemovalOf(this Screen screen, Strategy strategy, Signal signal) =>
        signal.Act is not { } act ? ""
        : string.Join(", ", strategy.Definition.RolesFor(act).Select(screen.Texts.Role)) is { Length: > 0 } who
            ? $"{screen.Texts.Act(act)} ({who})"
        : screen.Texts.Act(act);

    public static void Raised(this TextWriter output, Screen screen, Strategy strategy, Signal signal) =>
        output.WriteJson(line =>
        {
            line.WriteString("signal", signal.Id.Value);
            line.WriteString("rule", signal.Rule);
            line.WriteString("subject", signal.Subject.ToString());
            line.WriteNamed(screen.NameOf(strategy, signal.Subject), strategy);
            line.WriteString("area", signal.Area?.Value);
            line.WriteString("raisedOn", JsonMembers.Day(signal.RaisedOn));
            line.WriteString("says", screen.Said(strategy, signal));
            line.WriteString("next", signal.Remedy(screen.Texts));
            line.WriteString("act", signal.Act);
            line.WriteString("label", signal.Act is { } act ? screen.Texts.Act(act) : null);
        });

    public static void Healthy(this TextWriter output, Screen screen, Strategy strategy, Health health) =>
        output.WriteJson(line =>
        {
            line.WriteString("health", health.Subject.ToString());
            line.WriteNamed(screen.NameOf(strategy, health.Subject), strategy);
            line.WriteString("level", Codes.Of(health.Level));
            line.WriteString("label", screen.LevelOf(health.Level));
            line.WriteStartArray("reasons");
            foreach (var reason in health.Reasons)
            {
                line.WriteStartObject();
                line.WriteString("code", reason.Code);
                line.WriteString("level", Codes.Of(reason.Level));
                line.WriteString("subject", reason.Subject.ToString());
                line.WriteString("text", reason.ToString(screen.Texts));
                line.WriteEndObject();
            }

            line.WriteEndArray();
            line.WriteString("judged", health.Judgement is { } judged ? Codes.Of(judged.Level) : null);
            line.WriteString("judgedLabel", health.Judgement is { } judgement ? screen.LevelOf(judgement.Level) : null);
            line.WriteString("judgedOn", JsonMembers.Day(health.Judgement?.JudgedOn));
        });

    private static void Healthy(Screen screen, Strategy strategy, Health health)
    {
        screen.Item(
            health.Level is HealthLevel.Good ? Mark.Good
                : health.Level is HealthLevel.Watch ? Mark.Watch
                : Mark.Alarm,
            screen.NameOf(strategy, health.Subject),
            $": {screen.LevelOf(health.Level)}"
        );
        foreach (var reason in health.Reasons)
            screen.Paragraph(
                reason.Subject == health.Subject
                    ? reason.ToString(screen.Texts)
                    : $"{screen.NameOf(strategy, reason.Subject)}: {reason.ToString(screen.Texts)}",
                indent: 4
            );
        if (health.Judgement is { } judged)
            screen.Paragraph(
                $"{screen.Say("Bedömt", "Judged")} {Screen.Day(judged.JudgedOn)}: {screen.LevelOf(judged.Level)}. "
                    + $"{screen.Read(judged.Motivation)}",
                indent: 4
            );
    }

    public static string LevelOf(this Screen screen, HealthLevel level) =>
        screen.Texts.Of(
            level switch
            {
                HealthLevel.Good => "health-level.good",
                HealthLevel.Watch => "health-level.watch",
                _ => "health-level.poor",
            }
        );
}
