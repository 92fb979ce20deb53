using System.Runtime.InteropServices;

namespace SmartSpec;

/// <summary>The context of one decision: the settled state, the actor, the time, the reasons against it and its events.</summary>
/// <remarks>
/// Used in one call; it never leaves the engine. The checks are in <c>DecisionContext.Checks.cs</c>.
/// </remarks>
internal sealed partial class DecisionContext(
    Strategy state,
    Instant now,
    Actor actor,
    Id<Command> command,
    CommandFingerprint fingerprint,
    IIdSource ids,
    GateKeeper keeper
)
{
    private readonly List<Reason> reasons = [];
    private readonly List<Reason> unmet = [];
    private readonly List<(Envelope Envelope, Event Event)> events = [];
    private readonly List<(Gate Gate, GateVerdict Verdict)> verdicts = [];
    private LocalDate? today;
    private readonly Instant lastRecorded = state.RecordedAt;
    private LocalDate? settledBy;

    /// <summary>The state after what has been appended so far.</summary>
    public Strategy State { get; private set; } = state;

    /// <summary>The state before the first command of the list, after what had fallen due.</summary>
    public Strategy Before { get; private set; } = state;

    public Instant Now { get; } = now;

    /// <summary>The fingerprint of all that is decided here.</summary>
    public CommandFingerprint Fingerprint { get; } = fingerprint;

    /// <summary>
    /// The local day by which everything has happened that happens by itself: that of the last event, until it is settled.
    /// </summary>
    public LocalDate SettledBy
    {
        get => settledBy ??= State.Charter.Zone.DayOf(lastRecorded);
        set => settledBy = value;
    }

    /// <summary>The local day in the strategy's time zone.</summary>
    public LocalDate Today => today ??= State.Charter.Zone.DayOf(Now);

    public Actor Actor { get; private set; } = actor;

    /// <summary>The persons that the actor counts as, for four-eyes.</summary>
    public EquatableArray<Id<Actor>> Persons => Proposer.PersonsOf(State, Actor, Today);

    /// <summary>The role in which the actor may do what is being judged.</summary>
    public Role Role { get; private set; }

    /// <summary>
    /// The command that is being decided, as gates see it; null where it cannot be shown to them, and in a probe, which assumes a
    /// good one.
    /// </summary>
    public Command? Input { get; private set; }

    /// <summary>Whether it only probes: may this be done, given valid input? Nothing is appended.</summary>
    public bool Probing { get; init; }

    /// <summary>
    /// Whether it only asks what would happen if whoever may did it: roles are not judged, and unmet gates stop nothing.
    /// </summary>
    public bool Hypothetical { get; init; }

    /// <summary>The gates that stopped nothing, since it only asks.</summary>
    public IReadOnlyList<Reason> Unmet => unmet;

    /// <summary>
    /// The reasons: those of the command itself, or else that an object is unknown, or that the step forbids it, come alone;
    /// role, rule and gate are named together. Of what a strategy is founded with, which somebody has in a file, every fault
    /// is named.
    /// </summary>
    public IReadOnlyList<Reason> Reasons
    {
        get
        {
            if (reasons.Count <= 1 || current is IFoundingCommand)
                return reasons;
            foreach (var alone in (ReasonKind[])[ReasonKind.Input, ReasonKind.Unknown, ReasonKind.Step])
                if (reasons.Exists(reason => reason.Kind == alone))
                    return reasons.FindAll(reason => reason.Kind == alone);
            return reasons;
        }
    }

    public IReadOnlyList<(Envelope Envelope, Event Event)> Events => events;

    /// <summary>The verdict of each gate, in a probe.</summary>
    public ReadOnlySpan<(Gate Gate, GateVerdict Verdict)> Verdicts => CollectionsMarshal.AsSpan(verdicts);

    /// <summary>Whether there is no reason against it so far.</summary>
    public bool Accepts => reasons.Count == 0;

    /// <summary>Begins the list of commands: what has fallen due is settled.</summary>
    public void BeginCommands() => Before = State;

    /// <summary>Sets the command: reasons that follow are about the object that it names.</summary>
    public void SetCommand(Command next) => (Input, current, named, judged) = (next, next, null, null);

    /// <summary>The same context for another question: without reasons and verdicts.</summary>
    public DecisionContext Reset()
    {
        reasons.Clear();
        verdicts.Clear();
        judged = null;
        Role = default;
        return this;
    }

    /// <summary>Adds the verdict of a gate, in a probe.</summary>
    public void AddVerdict(Gate gate, GateVerdict verdict)
    {
        if (Probing)
            verdicts.Add((gate, verdict));
    }

    /// <summary>
    /// Adds the reason of a gate that is unmet. Where it only asks, only an impossible day stops it; and gates of decisions and
    /// persons are not judged.
    /// </summary>
    public void AddUnmet(Gate gate, Reason reason)
    {
        if (!Hypothetical || gate is DecisionGate.EffectiveDateValid)
            Add(reason);
        else if (gate is not DecisionGate)
            unmet.Add(ReasonNames.In(State, reason));
    }

    /// <summary>Appends an event, if there is no reason against the decision.</summary>
    public void Append(Event happened, LocalDate? effective = null)
    {
        if (Probing || !Accepts)
            return;
        var envelope = new Envelope
        {
            Strategy = State.Id.IsEmpty && happened is IFounding founding ? founding.Strategy : State.Id,
            Number = State.Length + 1,
            Id = ids.Next(),
            Name = EventNames.Of(happened),
            At = Now,
            Actor = Actor.Id,
            Role = Role,
            Command = command,
            Definition = happened is IFounding first ? first.Definition.Fingerprint : State.Definition.Fingerprint,
            OnBehalfOf = Actor.OnBehalfOf,
            Effective = effective,
        };
        events.Add((envelope, happened));
        State = Evolution.Evolve(State, happened, envelope, Fingerprint);
    }

    /// <summary>
    /// Lets the actor act in the first of the asserted roles, where none is required; as the system where there is none.
    /// </summary>
    public void ActInFirstRole() => Role = Actor.Roles.Count > 0 ? Actor.Roles[0] : Role.System;

    /// <summary>Runs an action as the engine itself, as when it settles what has fallen due.</summary>
    public void AsSystem(Action<DecisionContext> act)
    {
        var (person, role) = (Actor, Role);
        (Actor, Role) = (Actor.System, Role.System);
        act(this);
        (Actor, Role) = (person, role);
    }

    /// <summary>The reasons, each with the position of the command that they are about.</summary>
    public IReadOnlyList<Reason> ReasonsAt(int position) =>
        position == 0 ? Reasons : [.. Reasons.Select(reason => reason with { Position = position })];
}
