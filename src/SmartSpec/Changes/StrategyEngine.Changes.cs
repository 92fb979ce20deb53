namespace SmartSpec;

/// <content>What a change would do.</content>
public sealed partial class StrategyEngine
{
    private const string FreeId = "what-if";

    private static readonly Text Unwritten = Text.Swedish("Förhandsvisning", "Preview");

    /// <summary>
    /// Previews a change that nobody needs to have proposed: it is treated as proposed, assessed and approved now by whoever may,
    /// and time passes until its day. It records nothing and takes no role: whoever may read the strategy may ask.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="proposal">What the change is to do.</param>
    /// <param name="effectiveFrom">The day from which it would apply.</param>
    /// <param name="fates">The fates of what it touches, where they are to differ from the default ones.</param>
    /// <param name="callsFrom">
    /// The day from which a call must be announced for its efforts to follow the change; null where all follow.
    /// </param>
    /// <returns>
    /// What would be touched, owed and counted, before and after: what happens when the same is done at this instant and
    /// settled on the day. Or why it cannot be done; more than <see cref="MostDaysUnsettled"/> days after the last event
    /// <c>clock-far-ahead</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy or the proposal is null.</exception>
    public ChangePreview PreviewChange(
        Strategy strategy,
        ChangeProposal proposal,
        LocalDate effectiveFrom,
        EquatableArray<ChildFate> fates = default,
        LocalDate? callsFrom = null
    )
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(proposal);
        var id = Free(strategy.Changes);

        // The grounds are for whoever proposes it to state.
        return PreviewChange(
            strategy,
            id,
            effectiveFrom,
            [
                new ChangeCommand.Propose(id, proposal, Unwritten, OutsideEvent: Unwritten),
                new ChangeCommand.Assess(id, Unwritten, fates),
                new ChangeCommand.Approve(id, null, effectiveFrom, fates, callsFrom),
            ]
        );
    }

    /// <summary>
    /// Previews a change that has been proposed: it is treated as assessed and approved now by whoever may, and time passes until
    /// its day. It records nothing and takes no role: whoever may read the strategy may ask.
    /// </summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="change">The change: proposed or assessed.</param>
    /// <param name="effectiveFrom">The day from which it would apply.</param>
    /// <param name="fates">
    /// The fates of what it touches, where they are to differ from those assessed, or else from the default ones.
    /// </param>
    /// <param name="callsFrom">
    /// The day from which a call must be announced for its efforts to follow the change; null where all follow.
    /// </param>
    /// <returns>As for a proposal; <c>unknown</c> where there is no such change.</returns>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public ChangePreview PreviewChange(
        Strategy strategy,
        Id<Change> change,
        LocalDate effectiveFrom,
        EquatableArray<ChildFate> fates = default,
        LocalDate? callsFrom = null
    )
    {
        ArgumentNullException.ThrowIfNull(strategy);
        var approve = new ChangeCommand.Approve(change, null, effectiveFrom, fates, callsFrom);
        return PreviewChange(
            strategy,
            change,
            effectiveFrom,
            strategy.Changes.Find(change)?.Step is ChangeStep.Proposed
                ? [new ChangeCommand.Assess(change, Unwritten, fates), approve]
                : [approve]
        );
    }

    private ChangePreview PreviewChange(Strategy strategy, Id<Change> change, LocalDate from, Command[] commands)
    {
        var context = Begin(strategy, Actor.System, null, CommandFingerprint.OfSettling, hypothetical: true);
        if (Settlement.TrySettle(context, hasCommands: true))
        {
            context.BeginCommands();
            foreach (var command in Decided(context, from, commands))
            {
                context.SetCommand(command);
                if (context.Accepts && context.IsImpersonal(command, position: 0) && context.IsValid(command))
                    command.Decide(context);
                if (context.Accepts)
                    Settlement.Settle(context);
            }
        }

        if (!context.Accepts)
            return ChangePreviews.Refused(strategy, change, context);
        var accepted = Accept(strategy, context);
        var without = Begin(strategy, Actor.System, null, CommandFingerprint.OfSettling);
        Settlement.Settle(without);
        var (before, _) = Later(Accept(strategy, without), from);
        var (after, events) = Later(accepted, from);
        return ChangePreviews.Of(
            change,
            LocalDate.Max(context.Today, from),
            before,
            after,
            [.. accepted.Events, .. events],
            context.Unmet
        );
    }

    /// <summary>
    /// The same commands with a decision of today's, which counts where days are counted from a decision; without one where no
    /// body is registered that could decide.
    /// </summary>
    private static Command[] Decided(DecisionContext context, LocalDate from, Command[] commands)
    {
        var state = context.State;
        if (
            commands is not [.. var before, ChangeCommand.Approve approve]
            || (state.ManagingBody ?? state.Organisations.FirstOrDefault()?.Id) is not { } body
        )
            return commands;
        var decision = Free(state.Decisions);
        var day = LocalDate.Max(LocalDate.Min(context.Today, from), ProgrammePeriod.Earliest);
        return
        [
            .. before,
            new DecisionCommand.Record(decision, body, day, decision.Value, Unwritten),
            approve with
            {
                Decision = decision,
            },
        ];
    }

    private static Id<T> Free<T>(EntitySet<T> register)
        where T : class, IIdentified<T>
    {
        Id<T> id = FreeId;
        for (var number = 2; register.Contains(id); number++)
            id = $"{FreeId}-{Parameter.Written(number)}";
        return id;
    }

    /// <summary>A state, and what happens by itself, when a day has come.</summary>
    private (StrategyView State, IReadOnlyList<RecordedEvent> Events) Later(Outcome.Accepted now, LocalDate day)
    {
        var dueAt = Settlement.DueAt(now.Strategy.Charter, day);
        if (dueAt <= Now(now.Strategy))
            return (new(now.Strategy, now.Strategy.RecordedAt), []);
        var later = Begin(now.Strategy, Actor.System, null, CommandFingerprint.OfSettling, at: dueAt);
        Settlement.Settle(later);
        var settled = Accept(now.Strategy, later);
        return (new(settled.Strategy, dueAt), settled.Events);
    }
}
