using NodaTime.Extensions;

namespace SmartSpec;

/// <summary>
/// The engine: decides whether a command can be executed on a strategy now, and which events follow. Stateless; thread-safe.
/// </summary>
public sealed partial class StrategyEngine
{
    /// <summary>
    /// The largest number of days after a strategy's last event on which commands are executed and what has fallen due is
    /// settled: 800. Two years without an event (730 days) are not unusual. Much more is most often a wrong clock, and its events
    /// cannot be undone: after that, <see cref="SettleAcrossGap"/> must be called once.
    /// </summary>
    public const int MostDaysUnsettled = 800;

    private readonly IClock clock;
    private readonly IIdSource ids;
    private readonly GateKeeper keeper;

    /// <summary>
    /// Creates an engine whose identifiers of events and commands are UUIDs of version 7: unique, and ordered by time.
    /// </summary>
    /// <param name="clock">The clock; <c>SystemClock.Instance</c> in a host.</param>
    /// <param name="hostGates">The gates in the host's own code that its definitions name; none by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A gate is given twice; the message names all that are.</exception>
    public StrategyEngine(IClock clock, params IEnumerable<HostGate> hostGates)
        : this(clock, new GuidIds(clock), hostGates) { }

    /// <summary>Creates an engine with a source of identifiers of the host's.</summary>
    /// <param name="clock">The clock; <c>SystemClock.Instance</c> in a host.</param>
    /// <param name="ids">The source of identifiers of events and commands.</param>
    /// <param name="hostGates">The gates in the host's own code that its definitions name; none by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A gate is given twice; the message names all that are.</exception>
    public StrategyEngine(IClock clock, IIdSource ids, params IEnumerable<HostGate> hostGates)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(hostGates);
        (this.clock, this.ids, keeper) = (clock, ids, new GateKeeper(hostGates));
    }

    /// <summary>
    /// Checks that the engine has every gate in the host's code that process definitions name. Call it when the host starts: an
    /// act whose gate is missing is refused with <c>host-gate-missing</c>.
    /// </summary>
    /// <param name="definitions">The definitions under which the host founds strategies.</param>
    /// <exception cref="ArgumentNullException">There are no definitions.</exception>
    /// <exception cref="ArgumentException">Gates are missing; the message names all of them.</exception>
    public void CheckGates(params IEnumerable<ProcessDefinition> definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        if (keeper.Missing(definitions) is { Length: > 0 } missing)
            throw new ArgumentException(
                $"The process definition names gates that the host has not given to the engine: {missing}.",
                nameof(definitions)
            );
    }

    /// <summary>
    /// The gates in the host's code that a strategy's definition names, or one to which it has been decided to move, and that the
    /// engine lacks.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <returns>Such as <c>kalmar.referral version 1</c>, comma-separated; empty where none is missing.</returns>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public string MissingGates(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);

        // The shipped definition names none. To look would read all its gates.
        return keeper.Missing(
            strategy
                .ChangesToCome()
                .Select(change => change.Proposal)
                .OfType<ChangeProposal.MoveToDefinition>()
                .Select(move => move.Definition)
                .Append(strategy.Definition)
                .Where(definition => !ReferenceEquals(definition, ProcessDefinition.Default))
        );
    }

    /// <summary>The clock.</summary>
    public IClock Clock => clock;

    /// <summary>
    /// Whether a command is refused with <c>personal-data</c> also where a text looks like a personal identity number, an e-mail
    /// address or a telephone number. Default: no, it is pointed out in <see cref="Outcome.Accepted.PersonalData"/>. Identifiers
    /// that look like one of the first two are always refused.
    /// </summary>
    public bool RefusesPersonalDataInTexts { get; init; }

    /// <summary>Founds a strategy.</summary>
    /// <param name="strategy">Its identifier.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="actor">Who founds it.</param>
    /// <param name="definition">The process definition; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="commandId">The identifier of the command; a new one by default.</param>
    /// <returns>The founded strategy, or the reasons why not with a strategy to which nothing has happened.</returns>
    /// <exception cref="ArgumentNullException">The charter or the actor is null.</exception>
    public Outcome Found(
        Id<Strategy> strategy,
        Charter charter,
        Actor actor,
        ProcessDefinition? definition = null,
        Id<Command>? commandId = null
    )
    {
        ArgumentNullException.ThrowIfNull(charter);
        return Execute(Strategy.Unfounded, new StrategyCommand.Found(strategy, charter, definition), actor, commandId);
    }

    /// <summary>
    /// Takes over a strategy that is already running, in its state on a day. Replaces founding; a founded strategy cannot be
    /// taken over.
    /// </summary>
    /// <param name="strategy">Its identifier.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="opening">Its state, with the documents that show it.</param>
    /// <param name="actor">Who takes it over.</param>
    /// <param name="definition">
    /// The process definition under which it continues; <see cref="ProcessDefinition.Default"/> by default.
    /// </param>
    /// <param name="commandId">The identifier of the command; a new one by default.</param>
    /// <returns>
    /// The running strategy; or every reason why not, each with its place in the statement as the parameter <c>member</c>, with
    /// a strategy to which nothing has happened.
    /// </returns>
    /// <exception cref="ArgumentNullException">The charter, the statement or the actor is null.</exception>
    public Outcome TakeOver(
        Id<Strategy> strategy,
        Charter charter,
        OpeningStatement opening,
        Actor actor,
        ProcessDefinition? definition = null,
        Id<Command>? commandId = null
    )
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(opening);
        return Execute(
            Strategy.Unfounded,
            new StrategyCommand.TakeOver(strategy, charter, opening, definition),
            actor,
            commandId
        );
    }

    /// <summary>Executes one command, on the state after what has fallen due is settled.</summary>
    /// <param name="strategy">The strategy; <see cref="Strategy.Unfounded"/> for a command that founds one.</param>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="commandId">
    /// The identifier of the command; a new one by default. One identifier is for one command by one actor: given again, it is
    /// not executed again.
    /// </param>
    /// <param name="expected">The version that the actor has seen; any by default.</param>
    /// <returns>
    /// The new strategy with its events; the same one with every reason why not, <c>clock-far-ahead</c> among them more than
    /// <see cref="MostDaysUnsettled"/> days after the last event; that the strategy is not at the expected version; or, where a
    /// command with this identifier is among the last thousand that took effect, that it was repeated, or that the identifier
    /// was used for another command or by another actor.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy, command or actor is null.</exception>
    public Outcome Execute(
        Strategy strategy,
        Command command,
        Actor actor,
        Id<Command>? commandId = null,
        StrategyVersion? expected = null
    ) => Execute(strategy, [command], actor, commandId, expected);

    /// <summary>Executes a list of commands atomically, each on what the ones before it have made.</summary>
    /// <param name="strategy">The strategy; <see cref="Strategy.Unfounded"/> where the first command founds one.</param>
    /// <param name="commands">The commands; with none it only settles.</param>
    /// <param name="actor">Who does them.</param>
    /// <param name="commandId">The identifier of the commands together; a new one by default.</param>
    /// <param name="expected">The version that the actor has seen; any by default.</param>
    /// <returns>
    /// The same as for one command; the reasons of a refusal are those against the first command that was refused, with its
    /// position.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy, the list or the actor is null.</exception>
    /// <exception cref="ArgumentException">A command of the list is null.</exception>
    public Outcome Execute(
        Strategy strategy,
        IReadOnlyList<Command> commands,
        Actor actor,
        Id<Command>? commandId = null,
        StrategyVersion? expected = null
    )
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(commands);
        ArgumentNullException.ThrowIfNull(actor);
        Command[] all = [.. commands];
        if (Array.IndexOf(all, null) is >= 0 and var missing)
            throw new ArgumentException($"Command {missing} of the list is null.", nameof(commands));
        var context = Begin(strategy, actor, commandId, new(all, actor));
        if (strategy.Length == 0 && all is not [IFoundingCommand, ..])
        {
            if (strategy.Id.IsEmpty)
                context.Refuse(StrategyRefusals.NotFounded);
            else
                context.RefuseUnknown(SubjectKind.Strategy, strategy.Id.Value);
            return new Outcome.Refused(strategy, context.Reasons);
        }

        if (commandId is { } known && strategy.RecentCommands.Contains(known, out var before))
            return context.Fingerprint.Repeats(before?.Value)
                ? new Outcome.Repeated(strategy, known, context.Fingerprint)
                : new Outcome.IdAlreadyUsed(all is [IFoundingCommand, ..] ? Strategy.Unfounded : strategy, known);
        if (expected is { } version && !version.Matches(strategy))
            return new Outcome.Outdated(strategy);
        if (!context.IsImpersonal(commandId) || !Settlement.TrySettle(context, hasCommands: all.Length > 0))
            return new Outcome.Refused(strategy, context.Reasons);
        context.BeginCommands();
        for (var position = 0; position < all.Length; position++)
        {
            context.SetCommand(all[position]);
            // A founding command checks its own parts, so that every fault of them is reported.
            if (
                context.IsImpersonal(all[position], position)
                && (all[position] is IFoundingCommand || context.IsValid(all[position]))
            )
                all[position].Decide(context);
            if (!context.Accepts)
                return new Outcome.Refused(strategy, context.ReasonsAt(position));

            // A strategy that has only just begun is settled with the next command.
            if (all[position] is not IFoundingCommand || position + 1 < all.Length)
                Settlement.Settle(context);
        }

        return Accept(strategy, context);
    }

    /// <summary>Previews what commands would do, and what would follow by itself until a day; nothing is recorded.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="commands">The commands; with none it shows what is to come by itself.</param>
    /// <param name="actor">Who would do them.</param>
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
    /// settled, however far off the day is: it is explicit, and nothing is recorded.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The strategy, a command or the actor is null.</exception>
    public Preview Preview(Strategy strategy, IReadOnlyList<Command> commands, Actor actor, LocalDate? until = null)
    {
        var outcome = Execute(strategy, commands, actor);
        if (outcome is not Outcome.Accepted accepted)
            return new()
            {
                Outcome = outcome,
                Strategy = new(strategy, strategy.RecordedAt),
                Events = [],
            };
        if (until is not { } day || Settlement.DueAt(strategy.Charter, day) is var dueAt && dueAt <= Now(accepted.Strategy))
            return new()
            {
                Outcome = outcome,
                Strategy = new(accepted.Strategy, accepted.Strategy.RecordedAt),
                Events = accepted.Events,
            };
        var later = Begin(accepted.Strategy, Actor.System, null, CommandFingerprint.OfSettling, at: dueAt);
        Settlement.Settle(later);
        var settled = Accept(accepted.Strategy, later);
        return new()
        {
            Outcome = outcome,
            Strategy = new(settled.Strategy, dueAt),
            Events = [.. accepted.Events, .. settled.Events],
        };
    }

    /// <summary>Settles what has fallen due, without a command; no events where nothing has.</summary>
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
        if (Now(strategy) < strategy.SettlesAt && !strategy.IsView)
            return new Outcome.Accepted(strategy, [], CommandFingerprint.OfSettling);
        var context = Begin(strategy, Actor.System, null, CommandFingerprint.OfSettling);
        return !Settlement.TrySettle(context, hasCommands: false) ? new Outcome.Refused(strategy, context.Reasons)
            : context.Events.Count > 0 ? Accept(strategy, context)
            : new Outcome.Accepted(Settlement.Scheduled(strategy, context.Today), [], context.Fingerprint);
    }

    /// <summary>
    /// Confirms that the clock is right, and settles what has fallen due, however long ago the last event was: the explicit
    /// call for a strategy that has not been used for more than <see cref="MostDaysUnsettled"/> days, also where nothing is
    /// due. It cannot be undone: check the clock first. Afterwards commands are executed as usual.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="actor">
    /// Who confirms it. No role and no delegation is required: the host decides who may. Recorded with the first of the
    /// asserted roles, <see cref="Role.System"/> where there is none, and on nobody's behalf.
    /// </param>
    /// <returns>
    /// The strategy with its events: first <see cref="StrategyEvent.GapCrossed"/>, with who and from which day until which,
    /// where there is such a gap; then what has fallen due. No events where neither is so.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy or the actor is null.</exception>
    /// <exception cref="ArgumentException">An identifier of the actor looks like a personal identity number.</exception>
    public Outcome.Accepted SettleAcrossGap(Strategy strategy, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(actor);
        var own = actor with { OnBehalfOf = null };
        var context = Begin(strategy, own, null, new([], own));
        if (!context.IsImpersonal(command: null))
            throw new ArgumentException(
                "An identifier of the actor looks like a personal identity number: use an opaque one.",
                nameof(actor)
            );
        if (Settlement.Gap(context) is { } gap)
        {
            context.ActInFirstRole();
            context.Append(gap);
        }

        Settlement.Settle(context);
        return Accept(strategy, context);
    }

    /// <summary>
    /// The next steps of an actor in a strategy, and what blocks the others: every lifecycle trigger that leads on from the
    /// current steps, with its gates judged, and the edits that are open.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="actor">The actor whose next steps they are.</param>
    /// <param name="about">Only what concerns this object; everything by default.</param>
    /// <returns>
    /// What can be done and what is blocked; nothing for a strategy that has not been founded or is closed. More than
    /// <see cref="MostDaysUnsettled"/> days after the last event, the steps after that event, each blocked by
    /// <c>clock-far-ahead</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy or the actor is null.</exception>
    public IReadOnlyList<NextStep> NextSteps(Strategy strategy, Actor actor, Subject? about = null)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(actor);
        if (strategy.Length == 0)
            return [];
        var context = Begin(strategy, actor, default(Id<Command>), CommandFingerprint.OfSettling, probing: true);
        if (Settlement.IsNear(context))
            return CreateNextSteps(Settle(strategy).Strategy, actor, about).Steps();
        return
        [
            .. CreateNextSteps(strategy, actor, about, strategy.RecordedAt)
                .Steps()
                .Select(step => step.BlockedBy(context.Reasons[0])),
        ];
    }

    private NextSteps CreateNextSteps(Strategy strategy, Actor actor, Subject? about, Instant? at = null) =>
        new(Begin(strategy, actor, default(Id<Command>), CommandFingerprint.OfSettling, probing: true, at), about);

    private Instant Now(Strategy strategy)
    {
        var now = clock.GetCurrentInstant();
        var truncated = Instant.FromUnixTimeTicks(now.ToUnixTimeTicks() / 10 * 10);
        return Instant.Max(truncated, strategy.RecordedAt);
    }

    private DecisionContext Begin(
        Strategy strategy,
        Actor actor,
        Id<Command>? command,
        CommandFingerprint fingerprint,
        bool probing = false,
        Instant? at = null,
        bool hypothetical = false
    )
    {
        if (strategy.IsView)
            throw new ArgumentException(
                "The strategy is a read-only view of an earlier state; commands cannot be executed on it.",
                nameof(strategy)
            );
        if (!probing && command is { IsEmpty: true })
            throw new ArgumentException("The identifier of the command is empty.", nameof(command));
        return new(strategy, at ?? Now(strategy), actor, command ?? ids.Next(), fingerprint, ids, keeper)
        {
            Probing = probing,
            Hypothetical = hypothetical,
            RefusesPersonalDataInTexts = RefusesPersonalDataInTexts,
        };
    }

    private static Outcome.Accepted Accept(Strategy before, DecisionContext context)
    {
        if (context.Events.Count == 0)
            return new(before, [], context.Fingerprint) { PersonalData = context.PersonalDataFound };
        var recorded = new RecordedEvent[context.Events.Count];
        var head = before.Length == 0 ? Hash.Root(context.State.Id) : before.Head;
        for (var i = 0; i < recorded.Length; i++)
        {
            var (envelope, happened) = context.Events[i];
            var line = EventLine.Write(envelope, happened);
            head = head.Next(line.Span);
            recorded[i] = new()
            {
                Envelope = envelope,
                Event = happened,
                Line = line,
                Hash = head,
            };
        }

        return new(context.State with { Head = head }, recorded, context.Fingerprint)
        {
            PersonalData = context.PersonalDataFound,
        };
    }
}
