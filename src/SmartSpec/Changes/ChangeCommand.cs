using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// What can be done with changes. That one takes effect or lapses follows from its day and from what it is to change, without a
/// command.
/// </summary>
[JsonDerivedType(typeof(Propose), "change.propose")]
[JsonDerivedType(typeof(Assess), "change.assess")]
[JsonDerivedType(typeof(Approve), "change.approve")]
[JsonDerivedType(typeof(Reject), "change.reject")]
[JsonDerivedType(typeof(Withdraw), "change.withdraw")]
[JsonDerivedType(typeof(Rescind), "change.rescind")]
public abstract record ChangeCommand : Command
{
    private ChangeCommand() { }

    /// <summary>Propose a change.</summary>
    /// <param name="Change">The identifier that the change gets; one that is not taken.</param>
    /// <param name="Proposal">What it is to do.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="RestsOn">
    /// What the grounds rest on, such as a recommendation or a point, each known to the strategy and named once; empty for
    /// nothing.
    /// </param>
    /// <param name="OutsideEvent">What happened outside that is a ground for it; null for nothing.</param>
    public sealed record Propose(
        Id<Change> Change,
        ChangeProposal Proposal,
        Text Grounds,
        EquatableArray<Subject> RestsOn = default,
        Text? OutsideEvent = null
    ) : ChangeCommand;

    /// <summary>Assess what a change means; what it touches is computed and recorded with it. Can be done again.</summary>
    /// <param name="Change">The change, proposed or assessed.</param>
    /// <param name="Assessment">What it means.</param>
    /// <param name="Fates">
    /// What is to become of what it touches, each once, where that is not what it would be by itself; replaces what was stated
    /// before.
    /// </param>
    public sealed record Assess(Id<Change> Change, Text Assessment, EquatableArray<ChildFate> Fates = default) : ChangeCommand;

    /// <summary>Approve a change: it takes effect on its day.</summary>
    /// <param name="Change">The change, assessed.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="EffectiveFrom">The day from which it holds.</param>
    /// <param name="Fates">What is to become of what it touches, in place of what was assessed; empty where that stands.</param>
    /// <param name="CallsFrom">
    /// Only efforts from calls announced from this day on, and those from no call, follow the change; the others stay. Null
    /// where all follow.
    /// </param>
    /// <param name="Waivers">The waivable gates that are passed, each with the reason.</param>
    public sealed record Approve(
        Id<Change> Change,
        Id<Decision>? Decision,
        LocalDate EffectiveFrom,
        EquatableArray<ChildFate> Fates = default,
        LocalDate? CallsFrom = null,
        EquatableArray<Waiver> Waivers = default
    ) : ChangeCommand, IHasDecision, IHasEffectiveDate, IHasWaivers;

    /// <summary>Do not approve a change.</summary>
    /// <param name="Change">The change, assessed.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Reason">Why it is not approved.</param>
    public sealed record Reject(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeCommand, IHasDecision;

    /// <summary>Take the proposal back.</summary>
    /// <param name="Change">The change, proposed or assessed.</param>
    /// <param name="Reason">Why it is taken back.</param>
    public sealed record Withdraw(Id<Change> Change, Text Reason) : ChangeCommand;

    /// <summary>Take the approval back, before it has taken effect.</summary>
    /// <param name="Change">The change, approved.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Reason">Why the approval is taken back.</param>
    public sealed record Rescind(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeCommand, IHasDecision;
}
