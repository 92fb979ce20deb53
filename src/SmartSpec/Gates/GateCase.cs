namespace SmartSpec.Definitions;

/// <summary>
/// The case that a gate judges: the settled state, the act, its object with the objects that contain it, the actor and the
/// day.
/// </summary>
public sealed record GateCase
{
    /// <summary>The strategy, settled.</summary>
    public required Strategy State { get; init; }

    /// <summary>
    /// The strategy before the list of commands to which the act belongs, with which all that the list changes is compared; null
    /// for the same as <see cref="State"/>.
    /// </summary>
    internal Strategy? Before { get; init; }

    /// <summary>The act, such as <c>area.select</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The object of the act.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The area that the object is, or belongs to.</summary>
    public Area? Area { get; init; }

    /// <summary>The plan version that the object is.</summary>
    public PlanVersion? Plan { get; init; }

    /// <summary>The effort that the object is, or belongs to.</summary>
    public Effort? Effort { get; init; }

    /// <summary>The indicator that the object is.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The selection review that the object is.</summary>
    public Review? Review { get; init; }

    /// <summary>The follow-up cycle that the object is, or belongs to.</summary>
    public FollowUpCycle? Cycle { get; init; }

    /// <summary>The report of a follow-up cycle that the object is.</summary>
    public CycleReport? Report { get; init; }

    /// <summary>The change that the object is.</summary>
    public Change? Change { get; init; }

    /// <summary>The actor.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The local day in the strategy's time zone.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>The command; null in a probe, before there is one, and where a text of it is null.</summary>
    public required Command? Input { get; init; }

    /// <summary>The recorded decision that the command rests on; null where it names none.</summary>
    public Decision? Decision => Input is IHasDecision { Decision: { } id } ? State.Decisions.Find(id) : null;

    /// <summary>
    /// The day from which the command takes effect; in a probe, the first day that a command could name without being late.
    /// </summary>
    public LocalDate EffectiveFrom =>
        Input is IHasEffectiveDate { EffectiveFrom: var day } ? day : LocalDate.Max(Today, State.Charter.Period.FirstDay);

    /// <summary>
    /// The first and the last day that the command could name as its effective day, where a gate limits it.
    /// </summary>
    internal (LocalDate Earliest, LocalDate Latest) EffectiveDates()
    {
        foreach (var gate in State.Definition.GatesOn(Act))
            if (gate is DecisionGate.EffectiveDateValid valid)
                return (valid.Earliest(this), State.Charter.Period.LastDay);
        return (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
    }

    /// <summary>
    /// The first day on which the decision may have been taken, where the act always rests on one taken since; null where it
    /// does not.
    /// </summary>
    internal LocalDate? DecidedSince { get; init; }

    /// <summary>The recorded decisions on which the command could rest.</summary>
    internal IEnumerable<Decision> Decisions =>
        State.Decisions.Find(DecisionRules.UndoneBy(this)) is { } undone
            ? DecisionRules.Standing(State, DecidedSince).Where(decision => DecisionRules.Undoes(decision, undone))
            : DecisionRules.Standing(State, DecidedSince);

    /// <summary>Whether the act requires a recorded decision, by itself or by a gate.</summary>
    internal bool NeedsDecision =>
        DecidedSince is not null || State.Definition.GatesOn(Act).Any(gate => gate is DecisionGate.DecisionRecorded);

    /// <summary>
    /// Whether the actor could record a decision in the same list of commands; a probe assumes that, and so does a command that
    /// can name none.
    /// </summary>
    internal bool CanRecordDecision { get; init; }
}
