namespace SmartSpec;

/// <summary>What came of a command: accepted with its events, refused with every reason, or known as repeated. Never an exception.</summary>
public abstract record Outcome
{
    private Outcome(Strategy strategy) => Strategy = strategy;

    /// <summary>The strategy after the command; the same as before where it was refused.</summary>
    public Strategy Strategy { get; }

    /// <summary>The command took effect.</summary>
    public sealed record Accepted : Outcome
    {
        internal Accepted(Strategy strategy, IReadOnlyList<RecordedEvent> events)
            : base(strategy) => Events = events;

        /// <summary>What happened, in order, settling included: append these to the history, in one transaction.</summary>
        public IReadOnlyList<RecordedEvent> Events { get; }
    }

    /// <summary>A command with this identifier has taken effect before; nothing happened again.</summary>
    public sealed record Repeated : Outcome
    {
        internal Repeated(Strategy strategy, Id<Command> command, IReadOnlyList<RecordedEvent>? events = null)
            : base(strategy) => (Command, Events) = (command, events ?? []);

        /// <summary>The identifier. The history holds what happened the first time.</summary>
        public Id<Command> Command { get; }

        /// <summary>What happened the first time, where a store was asked (<see cref="StrategyService"/>): the strategy is then as it was after it. Empty from the engine alone.</summary>
        public IReadOnlyList<RecordedEvent> Events { get; }
    }

    /// <summary>Other writers came first, each time it was tried; nothing happened. Only <see cref="StrategyService"/> answers so: try again.</summary>
    public sealed record Conflict : Outcome
    {
        internal Conflict(Strategy strategy)
            : base(strategy)
        {
        }
    }

    /// <summary>The command was refused; nothing happened.</summary>
    public sealed record Refused : Outcome
    {
        internal Refused(Strategy strategy, IReadOnlyList<Reason> reasons)
            : base(strategy) => Reasons = reasons.ToItems();

        /// <summary>Every reason; never empty.</summary>
        public Items<Reason> Reasons { get; }
    }
}
