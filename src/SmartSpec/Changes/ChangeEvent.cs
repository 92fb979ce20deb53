using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to changes. What they do to areas, efforts and the rest is told by events of these.</summary>
[JsonDerivedType(typeof(Proposed), "change.proposed.v1")]
[JsonDerivedType(typeof(Assessed), "change.assessed.v1")]
[JsonDerivedType(typeof(Approved), "change.approved.v1")]
[JsonDerivedType(typeof(Rejected), "change.rejected.v1")]
[JsonDerivedType(typeof(Withdrawn), "change.withdrawn.v1")]
[JsonDerivedType(typeof(Rescinded), "change.rescinded.v1")]
[JsonDerivedType(typeof(TookEffect), "change.took-effect.v1")]
[JsonDerivedType(typeof(Lapsed), "change.lapsed.v1")]
public abstract record ChangeEvent : Event
{
    private ChangeEvent() { }

    /// <summary>A change was proposed.</summary>
    /// <param name="Change">The identifier that it got.</param>
    /// <param name="Proposal">What it is to do.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="RestsOn">What the grounds rest on; empty for nothing.</param>
    /// <param name="OutsideEvent">What happened outside that is a ground for it; null for nothing.</param>
    /// <param name="Proposer">Who proposed it, and for which organisation: what four-eyes compares the decision with.</param>
    public sealed record Proposed(
        Id<Change> Change,
        ChangeProposal Proposal,
        Text Grounds,
        EquatableArray<Subject> RestsOn,
        Text? OutsideEvent,
        Proposer Proposer
    ) : ChangeEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                Changes = state.Changes.Put(
                    new()
                    {
                        Id = Change,
                        Proposal = Proposal,
                        Grounds = Grounds,
                        RestsOn = RestsOn,
                        OutsideEvent = OutsideEvent,
                        Proposers = [Proposer],
                    }
                ),
            };
    }

    /// <summary>What it means was assessed.</summary>
    /// <param name="Change">The change, proposed or assessed until then.</param>
    /// <param name="Assessment">What it means.</param>
    /// <param name="AssessedOn">The day, in the strategy's time zone.</param>
    /// <param name="Impact">What it would touch and what would become of it, as computed on that day.</param>
    /// <param name="Fates">The fates that were stated; empty where all are as they are by themselves.</param>
    public sealed record Assessed(
        Id<Change> Change,
        Text Assessment,
        LocalDate AssessedOn,
        EquatableArray<ChildFate> Impact,
        EquatableArray<ChildFate> Fates
    ) : ChangeEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Change,
                change =>
                    change with
                    {
                        Step = ChangeStep.Assessed,
                        Assessment = Assessment,
                        AssessedOn = AssessedOn,
                        Impact = Impact,
                        Fates = Fates,
                    }
            );
    }

    /// <summary>It was approved; the event says between whom four-eyes held and whether the day had passed.</summary>
    /// <param name="Change">The change, assessed until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="EffectiveFrom">The day from which it holds.</param>
    /// <param name="Late">Whether that day had passed when it was approved.</param>
    /// <param name="Fates">The fates that hold; empty where all are as they are by themselves.</param>
    /// <param name="CallsFrom">Only efforts from calls announced from this day on follow it; null where all do.</param>
    /// <param name="FourEyes">Between whom four-eyes held on the approval.</param>
    /// <param name="Waivers">The gates that were passed with a reason; empty for none.</param>
    public sealed record Approved(
        Id<Change> Change,
        Id<Decision>? Decision,
        LocalDate EffectiveFrom,
        bool Late,
        EquatableArray<ChildFate> Fates,
        LocalDate? CallsFrom,
        FourEyes FourEyes,
        EquatableArray<Waiver> Waivers
    ) : ChangeEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Change,
                change =>
                    change with
                    {
                        Step = ChangeStep.Approved,
                        Decision = Decision,
                        DecidedIn = state.Length + 1,
                        EffectiveFrom = EffectiveFrom,
                        Late = Late,
                        Fates = Fates,
                        CallsFrom = CallsFrom,
                    }
            );
    }

    /// <summary>It was not approved.</summary>
    /// <param name="Change">The change, assessed until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Reason">Why it was not approved.</param>
    public sealed record Rejected(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.Rejected, Decision = Decision, Reason = Reason });
    }

    /// <summary>The proposal was taken back.</summary>
    /// <param name="Change">The change, proposed or assessed until then.</param>
    /// <param name="Reason">Why it was taken back.</param>
    public sealed record Withdrawn(Id<Change> Change, Text Reason) : ChangeEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.Withdrawn, Reason = Reason });
    }

    /// <summary>The approval was taken back.</summary>
    /// <param name="Change">The change, approved until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
    /// <param name="Reason">Why the approval was taken back.</param>
    public sealed record Rescinded(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.Rescinded, Reason = Reason });
    }

    /// <summary>Its day came. The events that follow on the same day say what happened to each thing.</summary>
    /// <param name="Change">The change, approved until then.</param>
    /// <param name="Outcome">What becomes of each thing that it touches; none is left out.</param>
    public sealed record TookEffect(Id<Change> Change, EquatableArray<ChildFate> Outcome) : ChangeEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.InEffect, Outcome = Outcome });
    }

    /// <summary>What it was to change has ended, or can no longer be changed so.</summary>
    /// <param name="Change">The change, not in effect until then.</param>
    public sealed record Lapsed(Id<Change> Change) : ChangeEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.Lapsed });
    }

    private static Strategy Update(Strategy state, Id<Change> id, Func<Change, Change> change) =>
        state with
        {
            Changes = state.Changes.Change(id, change),
        };
}
