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
    private static readonly Charter NoCharter = new(
        new Text.Inline([]),
        new(new Text.Inline([]), []),
        new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, LocalDate.MaxIsoValue),
        default,
        "UTC"
    );

    [JsonConstructor]
    internal Strategy() { }

    /// <summary>A strategy that has not been founded: it has no identifier and no events.</summary>
    public static Strategy Unfounded { get; } = new();

    /// <summary>A strategy that has not been founded, and that was looked for by an identifier.</summary>
    /// <param name="id">The identifier that it would have.</param>
    public static Strategy UnfoundedAs(Id<Strategy> id) => new() { Id = id };

    /// <summary>The identifier; empty before the founding.</summary>
    [JsonInclude]
    public Id<Strategy> Id { get; internal set; }

    /// <summary>The current step.</summary>
    [JsonInclude]
    public StrategyStep Step { get; internal set; }

    /// <summary>
    /// The decision by which it was launched, wound down or closed, whichever was last; null before, or where none is required.
    /// </summary>
    [JsonInclude]
    public Id<Decision>? Decision { get; internal set; }

    /// <summary>The charter with which it was founded.</summary>
    [JsonInclude]
    public Charter Charter { get; internal set; } = NoCharter;

    /// <summary>The process definition under which it runs.</summary>
    [JsonInclude]
    public ProcessDefinition Definition { get; internal set; } = ProcessDefinition.Default;

    /// <summary>
    /// The process definitions under which it ran before, the first first; empty where it has always run under one.
    /// </summary>
    [JsonInclude]
    public EquatableArray<FormerDefinition> FormerDefinitions { get; internal set; }

    /// <summary>
    /// The taking over while it was running; null where it was founded. The objects in its opening statement are marked:
    /// <see cref="IsTakenOver"/>.
    /// </summary>
    [JsonInclude]
    public TakenOver? TakenOver { get; internal set; }

    /// <summary>The number of events in its history.</summary>
    [JsonInclude]
    public long Length { get; internal set; }

    /// <summary>The hash of the last event's line, chained with all before it.</summary>
    [JsonInclude]
    public Hash Head { get; internal set; }

    /// <summary>The time when the last event was recorded.</summary>
    [JsonInclude]
    public Instant RecordedAt { get; internal set; }

    /// <summary>The vision; null until it is stated.</summary>
    [JsonInclude]
    public Text? Vision { get; internal set; }

    /// <summary>The body responsible for managing it; null until it is appointed.</summary>
    [JsonInclude]
    public Id<Organisation>? ManagingBody { get; internal set; }

    /// <summary>The strategy of the period before, whose areas can be continued in this one; null where none is named.</summary>
    [JsonInclude]
    public Id<Strategy>? Predecessor { get; internal set; }

    /// <summary>The strategy of the next period, to which areas are carried over; null until it is named.</summary>
    [JsonInclude]
    public Id<Strategy>? Successor { get; internal set; }

    /// <summary>
    /// The conversion of its money to the currency of its charter; null where it has had that currency all along.
    /// </summary>
    [JsonInclude]
    public CurrencyConversion? Conversion { get; internal set; }

    /// <summary>The global goals of Agenda 2030 that it serves.</summary>
    [JsonInclude]
    public EquatableArray<Sdg> Sdgs { get; internal set; }

    /// <summary>The goals of the regional development strategy.</summary>
    [JsonInclude]
    public EntitySet<RegionalGoal> Goals { get; internal set; } = EntitySet<RegionalGoal>.Empty;

    /// <summary>The organisations that take part.</summary>
    [JsonInclude]
    public EntitySet<Organisation> Organisations { get; internal set; } = EntitySet<Organisation>.Empty;

    /// <summary>The delegations between persons.</summary>
    [JsonInclude]
    public EntitySet<Delegation> Delegations { get; internal set; } = EntitySet<Delegation>.Empty;

    /// <summary>The assignments of roles to persons, also those that have ended.</summary>
    [JsonInclude]
    public EntitySet<RoleAssignment> Assignments { get; internal set; } = EntitySet<RoleAssignment>.Empty;

    /// <summary>
    /// The partnerships: the areas and efforts of this strategy that are shared with partners; also those that have ended.
    /// </summary>
    [JsonInclude]
    public EntitySet<Partnership> Partnerships { get; internal set; } = EntitySet<Partnership>.Empty;

    /// <summary>The involvements in areas and efforts of other strategies, also those that have ended.</summary>
    [JsonInclude]
    public EntitySet<Involvement> Involvements { get; internal set; } = EntitySet<Involvement>.Empty;

    /// <summary>The decisions, each recorded once.</summary>
    [JsonInclude]
    public EntitySet<Decision> Decisions { get; internal set; } = EntitySet<Decision>.Empty;

    /// <summary>The assets, opportunities and challenges.</summary>
    [JsonInclude]
    public EntitySet<Evidence> Evidence { get; internal set; } = EntitySet<Evidence>.Empty;

    /// <summary>The knowledge areas, from candidates to ended ones.</summary>
    [JsonInclude]
    public EntitySet<Area> Areas { get; internal set; } = EntitySet<Area>.Empty;

    /// <summary>The selection reviews of areas.</summary>
    [JsonInclude]
    public EntitySet<Review> Reviews { get; internal set; } = EntitySet<Review>.Empty;

    /// <summary>The plan versions, of both kinds.</summary>
    [JsonInclude]
    public EntitySet<PlanVersion> Plans { get; internal set; } = EntitySet<PlanVersion>.Empty;

    /// <summary>The efforts.</summary>
    [JsonInclude]
    public EntitySet<Effort> Efforts { get; internal set; } = EntitySet<Effort>.Empty;

    /// <summary>The calls for proposals.</summary>
    [JsonInclude]
    public EntitySet<Call> Calls { get; internal set; } = EntitySet<Call>.Empty;

    /// <summary>The indicators.</summary>
    [JsonInclude]
    public EntitySet<Indicator> Indicators { get; internal set; } = EntitySet<Indicator>.Empty;

    /// <summary>The dialogue meetings.</summary>
    [JsonInclude]
    public EntitySet<Meeting> Meetings { get; internal set; } = EntitySet<Meeting>.Empty;

    /// <summary>The consultations.</summary>
    [JsonInclude]
    public EntitySet<Consultation> Consultations { get; internal set; } = EntitySet<Consultation>.Empty;

    /// <summary>The points raised.</summary>
    [JsonInclude]
    public EntitySet<Point> Points { get; internal set; } = EntitySet<Point>.Empty;

    /// <summary>The follow-up cycles, in the order of their days, with their reports.</summary>
    [JsonInclude]
    public EntitySet<FollowUpCycle> Cycles { get; internal set; } = EntitySet<FollowUpCycle>.Empty;

    /// <summary>The evaluations.</summary>
    [JsonInclude]
    public EntitySet<Evaluation> Evaluations { get; internal set; } = EntitySet<Evaluation>.Empty;

    /// <summary>The recommendations of the evaluations.</summary>
    [JsonInclude]
    public EntitySet<Recommendation> Recommendations { get; internal set; } = EntitySet<Recommendation>.Empty;

    /// <summary>The changes.</summary>
    [JsonInclude]
    public EntitySet<Change> Changes { get; internal set; } = EntitySet<Change>.Empty;

    /// <summary>The signals that have been raised.</summary>
    [JsonInclude]
    public EntitySet<Signal> Signals { get; internal set; } = EntitySet<Signal>.Empty;

    /// <summary>
    /// One of the days on which signals are looked for, from which on they are at the definition's interval; null before the
    /// launch and after the end, and where the definition has none.
    /// </summary>
    [JsonInclude]
    public LocalDate? SignalsDueOn { get; internal set; }

    /// <summary>The latest judgement by a person of the health of the strategy as a whole; null where there is none.</summary>
    [JsonInclude]
    public HealthJudgement? JudgedHealth { get; internal set; }

    /// <summary>The statements that stand on the criteria of the enabling condition.</summary>
    [JsonInclude]
    public EntitySet<EnablingStatement> EnablingStatements { get; internal set; } = EntitySet<EnablingStatement>.Empty;

    /// <summary>The references of objects to other systems.</summary>
    [JsonInclude]
    public EntitySet<Reference> References { get; internal set; } = EntitySet<Reference>.Empty;

    /// <summary>The checkpoints ticked.</summary>
    [JsonInclude]
    public EquatableArray<CheckpointTick> Ticks { get; internal set; }

    /// <summary>The marks on decisions, reports and judgements that rested on what was corrected afterwards.</summary>
    [JsonInclude]
    public EquatableArray<CorrectionMark> Marks { get; internal set; }

    /// <summary>The marks on what rested on decisions that were annulled afterwards.</summary>
    [JsonInclude]
    public EquatableArray<AnnulmentMark> Annulments { get; internal set; }

    /// <summary>The event from which each fact comes that can be corrected.</summary>
    [JsonInclude]
    internal Origins Origins { get; set; } = Origins.None;

    /// <summary>Who did what last, of the acts that gates separate; null where none has been done.</summary>
    [JsonInclude]
    internal Duties? Duties { get; set; }

    /// <summary>What each decision, accepted report and judgement rested on, in the order in which they were taken.</summary>
    [JsonInclude]
    internal EquatableArray<Foundation> Foundations { get; set; }

    /// <summary>The identifiers of the last thousand commands that took effect, oldest first.</summary>
    [JsonIgnore]
    public IEnumerable<Id<Command>> LatestCommands => RecentCommands.All;

    /// <summary>The latest commands, as they are looked up.</summary>
    [JsonInclude]
    internal RecentCommands RecentCommands { get; set; } = RecentCommands.None;

    /// <summary>Whether it is a view of what was: the engine does not act on it.</summary>
    [JsonIgnore]
    internal bool IsView { get; init; }

    /// <summary>
    /// The next day on which something can happen by itself; null when nothing will. It is known when it has come what does:
    /// <see cref="StrategyEngine.Settle"/> may find nothing, and then names a later day.
    /// </summary>
    [JsonIgnore]
    public LocalDate? NextDue { get; internal set; }

    /// <summary>
    /// The instant at which <see cref="NextDue"/> begins in the strategy's time zone, when it is to be settled; null when
    /// nothing falls due.
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
        return ReferenceEquals(this, other) || (IsView == other.IsView && Json(this).AsSpan().SequenceEqual(Json(other)));

        static byte[] Json(Strategy strategy) => JsonSerializer.SerializeToUtf8Bytes(strategy, SmartSpecJson.Info<Strategy>());
    }

    /// <summary>The identifier and the number of events, such as <c>Strategy skane (12 events)</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Strategy {Id} ({Length} events)");

    /// <summary><see cref="DueAt"/> for comparison; <see cref="Instant.MaxValue"/> when nothing falls due.</summary>
    [JsonIgnore]
    internal Instant SettlesAt { get; set; } = Instant.MaxValue;
}
