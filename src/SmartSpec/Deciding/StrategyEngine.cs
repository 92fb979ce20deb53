using NodaTime.Extensions;

namespace SmartSpec;

/// <summary>Decides: may this command be done to this strategy now, and what happens then? Holds no state; safe to share between threads.</summary>
public sealed class StrategyEngine
{
    /// <summary>
    /// How many days after a strategy's last event, at most, commands are executed and what has fallen due happens by itself:
    /// 800. Two years without an event (730 days) are nothing unusual. Much more is most often a wrong clock, and what it
    /// records nobody can undo: after that, <see cref="SettleAcrossGap"/> must be called once.
    /// </summary>
    public const int MostDaysUnsettled = 800;

    private readonly IClock clock;
    private readonly IIdSource ids;
    private readonly GateKeeper keeper;

    /// <summary>Makes an engine.</summary>
    /// <param name="clock">The clock; <c>SystemClock.Instance</c> in a host.</param>
    /// <param name="ids">Where identifiers of events and commands come from, such as <see cref="GuidIds"/>.</param>
    /// <param name="hostGates">The gates in the host's own code that its definitions name; none by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StrategyEngine(IClock clock, IIdSource ids, params IEnumerable<HostGate> hostGates)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(hostGates);
        (this.clock, this.ids, keeper) = (clock, ids, new GateKeeper(hostGates));
    }

    /// <summary>The clock by which it decides.</summary>
    public IClock Clock => clock;

    /// <summary>Founds a strategy.</summary>
    /// <param name="strategy">Its identifier.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="by">Who founds it.</param>
    /// <param name="definition">The process definition; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="id">The identifier of the command; a new one by default.</param>
    /// <returns>The founded strategy, or the reasons why not with a strategy to which nothing has happened.</returns>
    /// <exception cref="ArgumentNullException">The charter or the actor is null.</exception>
    public Outcome Found(
        Id<Strategy> strategy, Charter charter, Actor by, ProcessDefinition? definition = null, Id<Command>? id = null)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(by);
        var (first, under) = (new StrategyCommand.Found(strategy, charter), definition ?? ProcessDefinition.Default);
        var d = Begin(Strategy.Unfounded, by, id, new([first], by, under));
        StrategyDecider.Found(d, first, under);
        return d.Accepts ? Accept(Strategy.Unfounded, d) : new Outcome.Refused(Strategy.Unfounded, d.Reasons);
    }

    /// <summary>Takes over a strategy that is already running, as it stands on a day: instead of founding it, and only then.</summary>
    /// <param name="strategy">Its identifier.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="opening">How it stands, with the documents that show it.</param>
    /// <param name="by">Who takes it over.</param>
    /// <param name="definition">The process definition under which it goes on; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="id">The identifier of the command; a new one by default.</param>
    /// <returns>The running strategy; or every reason why not, each with its place in the statement as the parameter <c>member</c>, with a strategy to which nothing has happened.</returns>
    /// <exception cref="ArgumentNullException">The charter, the statement or the actor is null.</exception>
    public Outcome TakeOver(
        Id<Strategy> strategy, Charter charter, OpeningStatement opening, Actor by, ProcessDefinition? definition = null, Id<Command>? id = null)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(by);
        var (first, under) = (new StrategyCommand.TakeOver(strategy, charter, opening), definition ?? ProcessDefinition.Default);
        var d = Begin(Strategy.Unfounded, by, id, new([first], by, under));
        TakingOverDecider.TakeOver(d, first, under);
        return d.Accepts ? Accept(Strategy.Unfounded, d) : new Outcome.Refused(Strategy.Unfounded, d.Reasons);
    }

    /// <summary>
    /// Does one command, on the strategy as it stands when what has fallen due is settled. Refused with <c>clock-far-ahead</c>
    /// more than <see cref="MostDaysUnsettled"/> days after the last event.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="command">The command.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="id">
    /// The identifier of the command; a new one by default. One identifier is for one command by one actor: given again, it is
    /// not executed again.
    /// </param>
    /// <returns>
    /// The new strategy with its events; the same one with every reason why not; or, where a command with this identifier is
    /// among the last thousand that took effect, that it was repeated, or that the identifier was used for another command or by
    /// another actor.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy, command or actor is null.</exception>
    /// <exception cref="ArgumentException">The actor, the one on whose behalf, the body or the command is given an identifier that identifies nothing.</exception>
    public Outcome Execute(Strategy strategy, Command command, Actor by, Id<Command>? id = null) =>
        Executed(strategy, [command], by, id);

    /// <summary>
    /// Does a list of commands, all or none, each on what the ones before it have made. Refused with <c>clock-far-ahead</c>
    /// more than <see cref="MostDaysUnsettled"/> days after the last event.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="commands">The commands; with none it only settles.</param>
    /// <param name="by">Who does them.</param>
    /// <param name="id">The identifier of the commands together; a new one by default.</param>
    /// <returns>
    /// The new strategy with its events; the same one with every reason against the first command that was refused; or, where a
    /// command with this identifier is among the latest that took effect, that it was repeated, or that the identifier was used
    /// for other commands or by another actor.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy, a command or the actor is null.</exception>
    public Outcome Execute(Strategy strategy, IReadOnlyList<Command> commands, Actor by, Id<Command>? id = null)
    {
        ArgumentNullException.ThrowIfNull(commands);
        return Executed(strategy, [.. commands], by, id);
    }

    /// <summary>What commands would do, and what would follow by itself until a day; nothing is recorded.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="commands">The commands; with none it shows what is to come by itself.</param>
    /// <param name="by">Who would do them.</param>
    /// <param name="until">
    /// The day until which time passes, in the strategy's time zone, as when a change is to take effect on it. Default, and
    /// where that day has begun: no time passes.
    /// </param>
    /// <returns>
    /// What would happen, which is what happens when the same is done at the same instant and settled on the day; or why not.
    /// </returns>
    /// <remarks>
    /// First the commands are executed by the engine's clock, on what is settled by then, as <c>Execute</c> would: so more than
    /// <see cref="MostDaysUnsettled"/> days after the last event they are refused with <c>clock-far-ahead</c>, and no time
    /// passes. With no commands, that is so only where something is due by the clock. Then all that falls due until the day is
    /// settled, however far off the day is: to name it is explicit, and nothing is recorded.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The strategy, a command or the actor is null.</exception>
    public Preview Preview(Strategy strategy, IReadOnlyList<Command> commands, Actor by, LocalDate? until = null)
    {
        var outcome = Execute(strategy, commands, by);
        if (outcome is not Outcome.Accepted accepted)
            return new(outcome, new(strategy, strategy.RecordedAt), []);
        if (until is not { } day || Settling.DueAt(strategy.Charter, day) is var then && then <= Now(accepted.Strategy))
            return new(outcome, new(accepted.Strategy, accepted.Strategy.RecordedAt), accepted.Events);
        var later = Begin(accepted.Strategy, Actor.System, null, CommandFingerprint.OfSettling, at: then);
        Settling.Settle(later);
        var passed = Accept(accepted.Strategy, later);
        return new(outcome, new(passed.Strategy, then), [.. accepted.Events, .. passed.Events]);
    }

    /// <summary>Lets what has fallen due happen, without a command; no events where nothing has.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <returns>
    /// The strategy with its events; refused with <c>clock-far-ahead</c> where something is due and the last event is more than
    /// <see cref="MostDaysUnsettled"/> days back: nothing has happened then, and <see cref="SettleAcrossGap"/> settles if the
    /// clock is right.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public Outcome Settle(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        if (Now(strategy) < strategy.DueAt && !strategy.IsView)
            return new Outcome.Accepted(strategy, [], CommandFingerprint.OfSettling);
        var d = Begin(strategy, Actor.System, null, CommandFingerprint.OfSettling);
        return Settling.TrySettle(d, hasCommands: false) ? Accept(strategy, d) : new Outcome.Refused(strategy, d.Reasons);
    }

    /// <summary>
    /// Confirms that the clock is right, and lets what has fallen due happen, however long ago the last event was: the explicit
    /// call for a strategy that has not been used for more than <see cref="MostDaysUnsettled"/> days, also where nothing is
    /// due. It cannot be undone: check the clock first. Afterwards commands are executed as usual.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="by">
    /// Who confirms it. No role and no delegation is asked for: the host decides who may. Recorded with the first of the
    /// asserted roles, <see cref="Role.System"/> where there is none, and on nobody's behalf.
    /// </param>
    /// <returns>
    /// The strategy with its events: first <see cref="StrategyEvent.GapCrossed"/>, with who and from which day until which,
    /// where there is such a gap; then what has fallen due. No events where neither is so.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy or the actor is null.</exception>
    public Outcome.Accepted SettleAcrossGap(Strategy strategy, Actor by)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(by);
        var own = by with { OnBehalfOf = null };
        var d = Begin(strategy, own, null, new([], own));
        if (Settling.Gap(d) is { } gap)
        {
            d.ActInFirstRole();
            d.Append(gap);
        }

        Settling.Settle(d);
        return Accept(strategy, d);
    }

    /// <summary>What an actor can do next in a strategy, and what blocks the rest: every lifecycle trigger that leads on from where things stand, with its gates judged, and the edits that are open.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="about">Only what concerns this object; everything by default.</param>
    /// <returns>
    /// What can be done and what is blocked; nothing for a strategy that has not been founded or is closed. More than
    /// <see cref="MostDaysUnsettled"/> days after the last event, the steps as they stood then, each blocked by
    /// <c>clock-far-ahead</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy or the actor is null.</exception>
    public IReadOnlyList<NextStep> NextSteps(Strategy strategy, Actor by, Subject? about = null)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(by);
        if (strategy.Length == 0)
            return [];
        var d = Begin(strategy, by, default(Id<Command>), CommandFingerprint.OfSettling, probing: true);
        if (Settling.IsNear(d))
            return Probed(Settle(strategy).Strategy, by, about).Steps();
        return [.. Probed(strategy, by, about, strategy.RecordedAt).Steps().Select(step => step.BlockedBy(d.Reasons[0]))];
    }

    private Upcoming Probed(Strategy strategy, Actor by, Subject? about, Instant? at = null) =>
        new(Begin(strategy, by, default(Id<Command>), CommandFingerprint.OfSettling, probing: true, at), about);

    private Outcome Executed(Strategy strategy, Command[] commands, Actor by, Id<Command>? id)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(by);
        var d = Begin(strategy, by, id, new(commands, by));
        if (strategy.Length == 0)
        {
            d.Refuse(StrategyRefusals.NotFounded);
            return new Outcome.Refused(strategy, d.Reasons);
        }

        if (id is { } known && strategy.RecentCommands.Contains(known, out var before))
            return d.Fingerprint.Repeats(before?.Value) ? new Outcome.Repeated(strategy, known, d.Fingerprint)
                : new Outcome.IdAlreadyUsed(strategy, known);
        if (!Settling.TrySettle(d, hasCommands: commands.Length > 0))
            return new Outcome.Refused(strategy, d.Reasons);
        for (var position = 0; position < commands.Length; position++)
        {
            ArgumentNullException.ThrowIfNull(commands[position], nameof(commands));
            Decider.Decide(d, commands[position]);
            if (!d.Accepts)
                return new Outcome.Refused(strategy, d.ReasonsAt(position));
            Settling.Settle(d);
        }

        return Accept(strategy, d);
    }

    private Instant Now(Strategy strategy)
    {
        var now = clock.GetCurrentInstant();
        var truncated = Instant.FromUnixTimeTicks(now.ToUnixTimeTicks() / 10 * 10);
        return Instant.Max(truncated, strategy.RecordedAt);
    }

    private Deliberation Begin(
        Strategy strategy, Actor by, Id<Command>? command, CommandFingerprint fingerprint, bool probing = false,
            Instant? at = null)
    {
        if (strategy.IsView)
            throw new ArgumentException("This is a view of what was: it can be read, not acted on.", nameof(strategy));
        if (by.Id.IsEmpty || by.OnBehalfOf is { IsEmpty: true } || by.Body is { IsEmpty: true })
            throw new ArgumentException("An actor has an identifier, and so have the one on whose behalf, and the body, where they are given.", nameof(by));
        if (!probing && command is { IsEmpty: true })
            throw new ArgumentException("A command has an identifier, where one is given.", nameof(command));
        return new(strategy, at ?? Now(strategy), by, command ?? ids.Next(), fingerprint, ids, keeper) { Probing = probing };
    }

    private static Outcome.Accepted Accept(Strategy before, Deliberation d)
    {
        if (d.Events.Count == 0)
            return new(before, [], d.Fingerprint);
        var recorded = new RecordedEvent[d.Events.Count];
        var head = before.Length == 0 ? HashChain.Root(d.State.Id) : before.Head;
        for (var i = 0; i < recorded.Length; i++)
        {
            var (envelope, happened) = d.Events[i];
            var line = EventLine.Write(envelope, happened);
            head = HashChain.Next(head, line);
            recorded[i] = new(envelope, happened, line, head);
        }

        return new(d.State with { Head = head }, recorded, d.Fingerprint);
    }
}
