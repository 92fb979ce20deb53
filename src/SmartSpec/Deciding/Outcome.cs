using System.Globalization;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// The outcome of a command: accepted with its events, refused with every reason, repeated, or with an identifier already
/// used. Never an exception.
/// </summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public abstract record Outcome
{
    private Outcome(Strategy strategy) => Strategy = strategy;

    /// <summary>The strategy after the command; the same as before where it was refused.</summary>
    public Strategy Strategy { get; }

    /// <summary>
    /// A stable code for logs and JSON: <c>accepted</c>, <c>refused</c>, <c>repeated</c>, <c>id-already-used</c>,
    /// <c>conflict</c> or <c>outdated</c>.
    /// </summary>
    public abstract string Code { get; }

    /// <summary>The outcome in short, such as <c>Accepted: 3 events</c> or <c>Refused: role, four-eyes</c>.</summary>
    public sealed override string ToString() =>
        this switch
        {
            Accepted { Events.Count: 1 } => "Accepted: 1 event",
            Accepted accepted => string.Create(CultureInfo.InvariantCulture, $"Accepted: {accepted.Events.Count} events"),
            Repeated repeated => $"Repeated: command {repeated.Command}",
            IdAlreadyUsed used => $"IdAlreadyUsed: command {used.Command}",
            Refused refused => $"Refused: {string.Join(", ", refused.Reasons.Select(reason => reason.Code))}",
            _ => GetType().Name,
        };

    /// <summary>The command took effect.</summary>
    [JsonConverter(typeof(SmartSpecJsonConverter))]
    public sealed record Accepted : Outcome
    {
        /// <inheritdoc/>
        public override string Code => "accepted";

        private readonly CommandFingerprint fingerprint;

        internal Accepted(Strategy strategy, IReadOnlyList<RecordedEvent> events, CommandFingerprint fingerprint)
            : base(strategy) => (Events, this.fingerprint) = (events, fingerprint);

        /// <summary>The events, in order, settling included: append these to the history, in one transaction.</summary>
        public IReadOnlyList<RecordedEvent> Events { get; }

        /// <summary>
        /// The fingerprint of the command and the actor, computed when it is first read. A host with a table of its own stores it
        /// beside the command's identifier, and compares it when the identifier comes again. It hashes text that people wrote:
        /// erase it with that text.
        /// </summary>
        public Hash Fingerprint => fingerprint.Value;

        /// <summary>
        /// What looks like personal data in the commands and was accepted: telephone numbers in identifiers, all kinds in texts.
        /// A history never changes: show it to the person, or refuse it (<see cref="StrategyEngine.RefusesPersonalDataInTexts"/>).
        /// Default: none.
        /// </summary>
        public IReadOnlyList<PersonalDataFinding> PersonalData { get; internal init; } = [];
    }

    /// <summary>
    /// The same command by the same actor has taken effect before with this identifier; nothing happened again.
    /// </summary>
    /// <remarks>
    /// Also returned where the fingerprint of the first command is not known, as after a replay of events: see
    /// <see cref="Fingerprint"/>.
    /// </remarks>
    [JsonConverter(typeof(SmartSpecJsonConverter))]
    public sealed record Repeated : Outcome
    {
        /// <inheritdoc/>
        public override string Code => "repeated";

        private readonly CommandFingerprint fingerprint;

        /// <summary>Creates the outcome, as a service over a store does.</summary>
        /// <param name="strategy">The strategy as it was after the command took effect, or its current state.</param>
        /// <param name="command">The identifier.</param>
        /// <param name="fingerprint">
        /// The fingerprint of the command as it was given now: <see cref="SmartSpec.Command.FingerprintOf"/>.
        /// </param>
        /// <param name="events">What happened the first time; null where that is not known.</param>
        public Repeated(Strategy strategy, Id<Command> command, Hash fingerprint, IReadOnlyList<RecordedEvent>? events = null)
            : this(strategy, command, new CommandFingerprint(fingerprint)) => Events = events ?? [];

        internal Repeated(Strategy strategy, Id<Command> command, CommandFingerprint fingerprint)
            : base(strategy) => (Command, this.fingerprint, Events) = (command, fingerprint, []);

        /// <summary>The identifier. The history contains what happened the first time.</summary>
        public Id<Command> Command { get; }

        /// <summary>
        /// The events of the first time, read from the store by <c>StrategyService</c>: the strategy is then as it
        /// was after it. Empty from the engine alone.
        /// </summary>
        public IReadOnlyList<RecordedEvent> Events { get; }

        /// <summary>
        /// The fingerprint of the command as it was given now. A host that stored the fingerprint of the first command
        /// (<see cref="Accepted.Fingerprint"/>) compares the two: where they differ, the identifier is already used, and the
        /// caller gets nothing of what the first command did.
        /// </summary>
        public Hash Fingerprint => fingerprint.Value;
    }

    /// <summary>
    /// Another command, or the same by another actor, has taken effect before with this identifier; this one was not executed.
    /// Choose a new identifier.
    /// </summary>
    [JsonConverter(typeof(SmartSpecJsonConverter))]
    public sealed record IdAlreadyUsed : Outcome
    {
        /// <inheritdoc/>
        public override string Code => "id-already-used";

        /// <summary>Creates the outcome, as a service over a store does.</summary>
        /// <param name="strategy">The strategy; unchanged.</param>
        /// <param name="command">The identifier.</param>
        public IdAlreadyUsed(Strategy strategy, Id<Command> command)
            : base(strategy) => Command = command;

        /// <summary>The identifier.</summary>
        public Id<Command> Command { get; }
    }

    /// <summary>
    /// Other writers came first at each attempt; nothing happened. Returned only by a service over a store: try again.
    /// </summary>
    [JsonConverter(typeof(SmartSpecJsonConverter))]
    public sealed record Conflict : Outcome
    {
        /// <inheritdoc/>
        public override string Code => "conflict";

        /// <summary>Creates the outcome, as a service over a store does.</summary>
        /// <param name="strategy">The strategy as it was loaded last.</param>
        public Conflict(Strategy strategy)
            : base(strategy) { }
    }

    /// <summary>
    /// The strategy is not at the version that was expected: it has changed since that was read. Nothing happened. Load it
    /// again, and decide again.
    /// </summary>
    [JsonConverter(typeof(SmartSpecJsonConverter))]
    public sealed record Outdated : Outcome
    {
        /// <inheritdoc/>
        public override string Code => "outdated";

        internal Outdated(Strategy strategy)
            : base(strategy) { }
    }

    /// <summary>The command was refused; nothing happened.</summary>
    [JsonConverter(typeof(SmartSpecJsonConverter))]
    public sealed record Refused : Outcome
    {
        /// <inheritdoc/>
        public override string Code => "refused";

        internal Refused(Strategy strategy, IReadOnlyList<Reason> reasons)
            : base(strategy) => Reasons = reasons.ToEquatableArray();

        /// <summary>Every reason; never empty.</summary>
        public EquatableArray<Reason> Reasons { get; }
    }
}
