using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// A region's smart specialisation strategy: its current state, the fold of its history. Immutable, safe to share between
/// threads.
/// </summary>
public sealed partial record Strategy : IIdentified<Strategy>
{
    [JsonConstructor]
    internal Strategy() { }

    /// <summary>A strategy that has not been founded: it has no identifier and no events.</summary>
    public static Strategy Unfounded { get; } =
        new()
        {
            Charter = new(
                new Text.Inline([]),
                new(new Text.Inline([]), []),
                new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, LocalDate.MaxIsoValue),
                default,
                "UTC"
            ),
            Definition = ProcessDefinition.Default,
        };

    /// <summary>The identifier; empty before the founding.</summary>
    public Id<Strategy> Id { get; init; }

    /// <summary>The current step.</summary>
    public StrategyStep Step { get; init; }

    /// <summary>The charter with which it was founded.</summary>
    public required Charter Charter { get; init; }

    /// <summary>The process definition under which it runs.</summary>
    public required ProcessDefinition Definition { get; init; }

    /// <summary>
    /// The taking over while it was running; null where it was founded. The objects in its opening statement are marked:
    /// <see cref="IsTakenOver"/>.
    /// </summary>
    public TakenOver? TakenOver { get; init; }

    /// <summary>The number of events in its history.</summary>
    public long Length { get; init; }

    /// <summary>The hash of the last event's line, chained with all before it.</summary>
    public Hash Head { get; init; }

    /// <summary>The time when the last event was recorded.</summary>
    public Instant RecordedAt { get; init; }

    /// <summary>The vision; null until it is stated.</summary>
    public Text? Vision { get; init; }

    /// <summary>The body responsible for managing it; null until it is appointed.</summary>
    public Id<Organisation>? ManagingBody { get; init; }

    /// <summary>The strategy of the period before, whose areas can be continued in this one; null where none is named.</summary>
    public Id<Strategy>? Predecessor { get; init; }

    /// <summary>The strategy of the next period, to which areas are carried over; null until it is named.</summary>
    public Id<Strategy>? Successor { get; init; }

    /// <summary>
    /// The conversion of its money to the currency of its charter; null where it has had that currency all along.
    /// </summary>
    public CurrencyConversion? Conversion { get; init; }

    /// <summary>The global goals of Agenda 2030 that it serves.</summary>
    public EquatableArray<Sdg> Sdgs { get; init; }

    /// <summary>The goals of the regional development strategy.</summary>
    public EntitySet<RegionalGoal> Goals { get; init; } = EntitySet<RegionalGoal>.Empty;

    /// <summary>The organisations that take part.</summary>
    public EntitySet<Organisation> Organisations { get; init; } = EntitySet<Organisation>.Empty;

    /// <summary>The delegations between persons.</summary>
    public EntitySet<Delegation> Delegations { get; init; } = EntitySet<Delegation>.Empty;

    /// <summary>The decisions, each recorded once.</summary>
    public EntitySet<Decision> Decisions { get; init; } = EntitySet<Decision>.Empty;

    /// <summary>The assets, opportunities and challenges.</summary>
    public EntitySet<Evidence> Evidence { get; init; } = EntitySet<Evidence>.Empty;

    /// <summary>The knowledge areas, from candidates to ended ones.</summary>
    public EntitySet<Area> Areas { get; init; } = EntitySet<Area>.Empty;

    /// <summary>The selection reviews of areas.</summary>
    public EntitySet<Review> Reviews { get; init; } = EntitySet<Review>.Empty;

    /// <summary>The plan versions, of both kinds.</summary>
    public EntitySet<PlanVersion> Plans { get; init; } = EntitySet<PlanVersion>.Empty;

    /// <summary>The efforts.</summary>
    public EntitySet<Effort> Efforts { get; init; } = EntitySet<Effort>.Empty;

    /// <summary>The calls for proposals.</summary>
    public EntitySet<Call> Calls { get; init; } = EntitySet<Call>.Empty;

    /// <summary>The indicators.</summary>
    public EntitySet<Indicator> Indicators { get; init; } = EntitySet<Indicator>.Empty;

    /// <summary>The dialogue meetings.</summary>
    public EntitySet<Meeting> Meetings { get; init; } = EntitySet<Meeting>.Empty;

    /// <summary>The consultations.</summary>
    public EntitySet<Consultation> Consultations { get; init; } = EntitySet<Consultation>.Empty;

    /// <summary>The points raised.</summary>
    public EntitySet<Point> Points { get; init; } = EntitySet<Point>.Empty;

    /// <summary>The follow-up cycles, in the order of their days, with their reports.</summary>
    public EntitySet<FollowUpCycle> Cycles { get; init; } = EntitySet<FollowUpCycle>.Empty;

    /// <summary>The evaluations.</summary>
    public EntitySet<Evaluation> Evaluations { get; init; } = EntitySet<Evaluation>.Empty;

    /// <summary>The recommendations of the evaluations.</summary>
    public EntitySet<Recommendation> Recommendations { get; init; } = EntitySet<Recommendation>.Empty;

    /// <summary>The changes.</summary>
    public EntitySet<Change> Changes { get; init; } = EntitySet<Change>.Empty;

    /// <summary>The signals that have been raised.</summary>
    public EntitySet<Signal> Signals { get; init; } = EntitySet<Signal>.Empty;

    /// <summary>
    /// The day on which signals are looked for next; null before the launch and after the end, and where the definition has
    /// none.
    /// </summary>
    public LocalDate? SignalsDueOn { get; init; }

    /// <summary>The latest judgement by a person of the health of the strategy as a whole; null where there is none.</summary>
    public HealthJudgement? JudgedHealth { get; init; }

    /// <summary>The references of objects to other systems.</summary>
    public EntitySet<Reference> References { get; init; } = EntitySet<Reference>.Empty;

    /// <summary>The checkpoints ticked.</summary>
    public EquatableArray<CheckpointTick> Ticks { get; init; }

    /// <summary>The decisions that rested on what was corrected afterwards.</summary>
    public EquatableArray<CorrectionMark> Marks { get; init; }

    /// <summary>The event from which each fact comes that can be corrected.</summary>
    [JsonInclude]
    internal Origins Origins { get; init; } = Origins.None;

    /// <summary>The identifiers of the last thousand commands that took effect, oldest first.</summary>
    [JsonIgnore]
    public IEnumerable<Id<Command>> LatestCommands => RecentCommands.All;

    /// <summary>The latest commands, as they are looked up.</summary>
    [JsonInclude]
    internal RecentCommands RecentCommands { get; init; } = RecentCommands.None;

    /// <summary>Whether it is a view of what was: the engine does not act on it.</summary>
    [JsonIgnore]
    internal bool IsView { get; init; }

    /// <summary>The first day on which something falls due by itself; null when nothing will.</summary>
    public LocalDate? NextDue { get; init; }

    /// <summary>
    /// The instant at which <see cref="NextDue"/> begins in the strategy's time zone; null when nothing falls due.
    /// </summary>
    [JsonIgnore]
    public Instant? DueAt => SettlesAt == Instant.MaxValue ? null : SettlesAt;

    /// <summary>Whether another strategy is the same object. The content is compared by <see cref="HasSameStateAs"/>.</summary>
    public bool Equals(Strategy? other) => ReferenceEquals(this, other);

    /// <summary>The hash code of the object.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Whether another strategy has the same state: every member, as it is written in a document, is equal.</summary>
    /// <remarks>It takes as long as writing both documents.</remarks>
    /// <param name="other">The other strategy.</param>
    /// <exception cref="ArgumentNullException">The other strategy is null.</exception>
    public bool HasSameStateAs(Strategy other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(this, other)
            || ((IsView, SettlesAt) == (other.IsView, other.SettlesAt) && Json(this).AsSpan().SequenceEqual(Json(other)));

        static byte[] Json(Strategy strategy) => JsonSerializer.SerializeToUtf8Bytes(strategy, SmartSpecJson.Info<Strategy>());
    }

    /// <summary>The identifier and the number of events, such as <c>Strategy skane (12 events)</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Strategy {Id} ({Length} events)");

    /// <summary>
    /// The instant of <see cref="NextDue"/> for comparison; <see cref="Instant.MaxValue"/> when nothing falls due.
    /// </summary>
    [JsonIgnore]
    internal Instant SettlesAt { get; init; } = Instant.MaxValue;
}
