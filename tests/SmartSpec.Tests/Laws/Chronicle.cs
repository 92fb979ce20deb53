namespace SmartSpec.Tests.Laws;

/// <summary>One random chronicle: a strategy lived through, choice by choice, with the laws that hold at each.</summary>
internal sealed class Chronicle
{
    private static readonly Instant EveOfLeapDay = Instant.FromUtc(2024, 2, 28, 12, 0);
    private readonly Clock clock;
    private readonly StrategyEngine engine;

    private const int MostTried = 40;

    private Chronicle((Strategy Strategy, History History, Instant Now) begun)
    {
        var (strategy, history, now) = begun;
        (Strategy, History, clock, Begun) = (strategy, history, new(now), history.Length);
        engine = new(clock, new Numbers());
    }

    public Strategy Strategy { get; private set; }

    public History History { get; private set; }

    /// <summary>How many events there were before the first choice.</summary>
    public int Begun { get; }

    public int Commands { get; private set; }

    /// <summary>The commands that were accepted last, by whom and in what state; null before any.</summary>
    public (Strategy Before, IReadOnlyList<Command> Commands, Actor Actor)? Last { get; private set; }

    public int Accepted { get; private set; }

    /// <summary>What would have come of other commands instead of the last.</summary>
    public Outcome InsteadOfLast(IReadOnlyList<Command> commands) =>
        engine.Execute(Last!.Value.Before, commands, Last.Value.Actor);

    /// <summary>Lives a chronicle through; the choices decide everything.</summary>
    public static Chronicle Of(int[] choices, Action<Chronicle>? atEach = null)
    {
        var first = new Chance(choices[0]);
        return Of(
            World.At(
                first.In(40) ? 0 : first.Below(World.Definitions.Count),
                first.In(15) ? first.Below(World.Stages) : 3 + first.Below(World.Stages - 3)
            ),
            choices,
            atEach
        );
    }

    /// <summary>The same under a random definition.</summary>
    public static Chronicle UnderAny(int[] choices, Action<Chronicle>? atEach = null)
    {
        var first = new Chance(choices[0]);
        return Of(World.Under(RandomDefinition.Of(first), 3 + first.Below(World.Stages - 4)), choices, atEach);
    }

    private static Chronicle Of((Strategy Strategy, History History, Instant Now) begun, int[] choices, Action<Chronicle>? atEach)
    {
        var chronicle = new Chronicle(begun);
        for (var i = 1; i < choices.Length; i++)
        {
            chronicle.Live(new(choices[i]), $"x{i}");
            atEach?.Invoke(chronicle);
        }

        return chronicle;
    }

    /// <summary>The time that its clock shows.</summary>
    public Instant Now => clock.Now;

    private LocalDate Today => Strategy.Charter.Zone.DayOf(clock.Now);

    private void Live(Chance chance, string fresh)
    {
        if (chance.In(12))
            clock.Now =
                chance.In(90) ? clock.Now + Duration.FromHours(chance.Below(24 * 40))
                : chance.In(40) ? Instant.Max(clock.Now, EveOfLeapDay)
                : clock.Now + Duration.FromHours(chance.Below(24 * 400));
        if (chance.In(25) && Strategy.ChangesToCome().FirstOrDefault() is { EffectiveFrom: { } day })
            clock.Now = Instant.Max(clock.Now, Settlement.DueAt(Strategy.Charter, day));
        if (
            chance.In(6) && Strategy.Plans.FirstOrDefault(plan => plan.Step is PlanStep.Adopted) is { EffectiveFrom: { } adopted }
        )
            clock.Now = Instant.Max(clock.Now, Settlement.DueAt(Strategy.Charter, adopted));
        var actor = chance.Of(Cast.All);
        CrossGap(actor);
        if (chance.In(25))
        {
            Do([Wild.Command(chance, Strategy, Today, fresh)], actor, mustBeAccepted: false, "wild");
            return;
        }

        var settled = engine.Settle(Strategy).Strategy;
        var possible = Possible(chance, settled, actor);
        for (var again = 0; possible.Count == 0 && again < 4; again++)
            possible = Possible(chance, settled, actor = chance.Of(Cast.All));
        if (possible.Count == 0)
            return;
        NothingBlockedIsAccepted(chance, settled, actor, fresh);
        var step = Guided(chance, possible);
        Do(
            Strategy.Definition.Document.Id == RandomDefinition.Id
                ? SomeInput(chance, settled, actor, step, fresh)
                : new Filler(chance, settled, Today, actor, fresh).Fill(step),
            actor,
            mustBeAccepted: true,
            $"{step.Act} on {step.Subject}"
        );
    }

    /// <summary>
    /// Where the clock is far ahead of the last event nothing happens, whether something is due or not, until somebody confirms
    /// it.
    /// </summary>
    private void CrossGap(Actor actor)
    {
        var zone = Strategy.Charter.Zone;
        var days = Period.DaysBetween(zone.DayOf(Strategy.RecordedAt), Today);
        Command[] vision = [new StrategyCommand.StateVision(Sample.Text)];
        var refused = new[] { engine.Execute(Strategy, vision, actor), engine.Preview(Strategy, vision, actor).Outcome }
            .OfType<Outcome.Refused>()
            .Where(outcome => outcome.Reasons is [{ Code: "clock-far-ahead" }])
            .ToList();
        if (days <= StrategyEngine.MostDaysUnsettled)
        {
            if (refused.Count > 0 || engine.Settle(Strategy) is Outcome.Refused)
                throw new LawBrokenException(
                    $"The clock at {clock.Now} is not far ahead of {Strategy.RecordedAt}, and commands are refused."
                );
            return;
        }

        if (
            refused.Count < 2
            || !ReferenceEquals(refused[0].Strategy, Strategy)
            || engine.Settle(Strategy) is Outcome.Accepted { Events.Count: > 0 }
            || engine.Execute(Strategy, [], actor) is Outcome.Accepted { Events.Count: > 0 }
            || engine.NextSteps(Strategy, actor).Any(step => step.IsPossible)
        )
            throw new LawBrokenException(
                $"The clock at {clock.Now} is far ahead of {Strategy.RecordedAt}, and something can be done."
            );
        var settled = engine.SettleAcrossGap(Strategy, actor);
        if (
            settled.Events[0] is not { Event: StrategyEvent.GapCrossed crossed } first
            || crossed.Days != days
            || first.Envelope.Actor != actor.Id
            || settled.Events.Count(recorded => recorded.Event is StrategyEvent.GapCrossed) != 1
        )
            throw new LawBrokenException($"The gap until {clock.Now} was crossed, and the record does not say so.");
        (Strategy, History) = (settled.Strategy, History.Append(settled));
    }

    /// <summary>
    /// An input that is accepted: where much is varied, only trying shows which object of a group and which amount it is.
    /// </summary>
    private IReadOnlyList<Command> SomeInput(Chance chance, Strategy settled, Actor actor, NextStep step, string fresh)
    {
        IReadOnlyList<Command>? commands = null;
        for (var tried = 0; tried < MostTried; tried++)
        {
            commands = new Filler(chance, settled, Today, actor, fresh).FillOrNone(step) ?? commands;
            if (commands is not null && engine.Execute(Strategy, commands, actor) is Outcome.Accepted)
                return commands;
        }

        return commands
            ?? throw new LawBrokenException(
                $"{step.Act} on {step.Subject} ({step.Commands}) is possible, and nothing fills it in."
            );
    }

    /// <summary>What is listed as blocked is refused, whatever else the command has.</summary>
    private void NothingBlockedIsAccepted(Chance chance, Strategy settled, Actor actor, string fresh)
    {
        var blocked = engine
            .NextSteps(settled, actor, SomeSubject(chance, settled))
            .Where(step => !step.IsPossible && !step.IsEdit)
            .ToList();
        if (blocked.Count == 0)
            return;
        var step = chance.Of(blocked);
        var commands = new Filler(chance, settled, Today, actor, fresh).FillOrNone(step);
        if (commands is not null && engine.Execute(Strategy, commands, actor) is Outcome.Accepted)
            throw new LawBrokenException(
                $"{step.Act} on {step.Subject} was listed as blocked for {actor.Id} "
                    + $"({string.Join("; ", step.Reasons)}), and accepted: {string.Join(", ", commands)}"
            );
    }

    private List<NextStep> Possible(Chance chance, Strategy settled, Actor actor) =>
        engine.NextSteps(settled, actor, SomeSubject(chance, settled)).Where(step => step.IsPossible).ToList();

    /// <summary>What ends things is chosen seldom, so that chronicles get far.</summary>
    private static NextStep Guided(Chance chance, List<NextStep> possible)
    {
        var step = chance.Of(possible);
        var ends =
            step.Act
                is "strategy.abandon"
                    or "strategy.wind-down"
                    or "strategy.close"
                    or "effort.cancel"
                    or "area.pause"
                    or "evaluation.cancel"
                    or "change.withdraw"
                    or "change.reject"
            || step.Act.EndsWith(".discard", StringComparison.Ordinal)
            || step.Act.EndsWith(".redraft", StringComparison.Ordinal);

        // Reports of cycles that nobody closes would crowd out all else.
        var again =
            ends ? 75
            : step.Act.StartsWith("report.", StringComparison.Ordinal) ? 60
            : 0;
        return chance.In(again) ? chance.Of(possible) : step;
    }

    private static Subject SomeSubject(Chance chance, Strategy state) =>
        chance.Below(13) switch
        {
            < 3 when state.Changes.FirstOrDefault(change => change.Step < ChangeStep.Approved) is { } change => Subject.Of(
                change.Id
            ),
            < 2 => Subject.Of(state.Id),
            < 7 when state.Areas.Count > 0 => Subject.Of(chance.Of(state.Areas.ToList()).Id),
            7 when state.Consultations.Count > 0 => Subject.Of(chance.Of(state.Consultations.ToList()).Id),
            8 when state.Points.Count > 0 => Subject.Of(chance.Of(state.Points.ToList()).Id),
            9 when chance.In(50) && state.OpenCycles().FirstOrDefault() is { } open => Subject.Of(open.Id),
            9 when state.Evaluations.Count > 0 => Subject.Of(chance.Of(state.Evaluations.ToList()).Id),
            12 when state.ChangesToCome().FirstOrDefault() is { } change => Subject.Of(change.Id),
            10 when state.Recommendations.Count > 0 => Subject.Of(chance.Of(state.Recommendations.ToList()).Id),
            11 when state.Signals.Count > 0 => Subject.Of(chance.Of(state.Signals.ToList()).Id),
            _ => Subject.Of(state.Id),
        };

    private void Do(IReadOnlyList<Command> commands, Actor actor, bool mustBeAccepted, string what)
    {
        Commands += commands.Count;
        var outcome = engine.Execute(Strategy, commands, actor);
        if (outcome is Outcome.Refused refused)
        {
            if (mustBeAccepted)
                throw new LawBrokenException(
                    $"{what} was listed as possible for {actor.Id}, and refused: {string.Join("; ", refused.Reasons)} "
                        + $"({string.Join(", ", commands)})"
                );
            if (!ReferenceEquals(refused.Strategy, Strategy) || refused.Reasons.Count == 0)
                throw new LawBrokenException($"{what} was refused, and left a trace or gave no reason.");
            if (!ReasonKindTests.AreUnmixed(refused.Reasons))
                throw new LawBrokenException($"{what} was refused for reasons of kinds that stop at once, and others.");
            return;
        }

        // A preview shows what then happens.
        if (
            Commands % 4 == 0
            && !engine
                .Preview(Strategy, commands, actor)
                .Events.Select(shown => shown.Event)
                .SequenceEqual(((Outcome.Accepted)outcome).Events.Select(recorded => recorded.Event))
        )
            throw new LawBrokenException($"The preview of {what} is not what happened.");
        if (Commands % 12 == 0 && outcome.Strategy.NextDue is { } next)
            LookAhead(commands, actor, (Outcome.Accepted)outcome, next.PlusDays(Commands % 90), what);
        Accepted += commands.Count;
        Last = (Strategy, commands, actor);
        (Strategy, History) = (outcome.Strategy, History.Append(outcome));
    }

    /// <summary>
    /// A preview until a day, as when a change is to take effect on it, shows what then happens when the day has come.
    /// </summary>
    private void LookAhead(IReadOnlyList<Command> commands, Actor actor, Outcome.Accepted outcome, LocalDate until, string what)
    {
        var shown = engine.Preview(Strategy, commands, actor, until).Events.Select(ahead => ahead.Event);
        var now = clock.Now;
        clock.Now = Instant.Max(now, Settlement.DueAt(Strategy.Charter, until));
        var follows = engine
            .SettleAcrossGap(outcome.Strategy, actor)
            .Events.Where(recorded => recorded.Event is not StrategyEvent.GapCrossed);
        clock.Now = now;
        if (!shown.SequenceEqual(outcome.Events.Concat(follows).Select(recorded => recorded.Event)))
            throw new LawBrokenException($"The preview of {what} until {until} is not what happened by then.");
    }
}
