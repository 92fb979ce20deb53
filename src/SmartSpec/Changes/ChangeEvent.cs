using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>Events of changes. What a change does to areas, efforts and the rest is recorded by events of these.</summary>
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
    /// <param name="Change">The new change's identifier.</param>
    /// <param name="Proposal">What the change is to do.</param>
    /// <param name="Grounds">Why it was proposed.</param>
    /// <param name="RestsOn">What the grounds rest on; empty for nothing.</param>
    /// <param name="OutsideEvent">The outside event that is a ground for it; null for none.</param>
    /// <param name="Proposer">Who proposed it, and for which organisation; four-eyes compares the decision with them.</param>
    public sealed record Proposed(
        Id<Change> Change,
        ChangeProposal Proposal,
        Text Grounds,
        EquatableArray<Subject> RestsOn,
        Text? OutsideEvent,
        Proposer Proposer
    ) : ChangeEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Changes = state.Changes.Put(
                new()
                {
                    Id = Change,
                    Proposal = Proposal,
                    Grounds = Grounds,
                    RestsOn = RestsOn,
                    OutsideEvent = OutsideEvent,
                    Proposers = [Proposer],
                }
            );
    }

    /// <summary>A change was assessed.</summary>
    /// <param name="Change">The change; proposed or assessed until then.</param>
    /// <param name="Assessment">What it means.</param>
    /// <param name="AssessedOn">The day, in the strategy's time zone.</param>
    /// <param name="Impact">What it would touch and the fate of each, as computed on that day.</param>
    /// <param name="Fates">The fates that were stated in place of the default ones; empty for none.</param>
    /// <param name="Proposer">
    /// Who assessed it, and for which organisation; four-eyes compares the decision with them. Null in events from before they
    /// stated it: then whoever recorded the event.
    /// </param>
    public sealed record Assessed(
        Id<Change> Change,
        Text Assessment,
        LocalDate AssessedOn,
        EquatableArray<ChildFate> Impact,
        EquatableArray<ChildFate> Fates,
        Proposer? Proposer = null
    ) : ChangeEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => Put(state, Proposer);

        internal override void Apply(Strategy state, Envelope envelope) =>
            Put(state, Proposer ?? new(SmartSpec.Model.Proposer.PersonsOf(envelope)));

        private void Put(Strategy state, Proposer? by) =>
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
                        Proposers = by is null || change.Proposers.Contains(by) ? change.Proposers : change.Proposers.Add(by),
                        RoundFrom = change.Step is ChangeStep.Assessed ? state.Length + 1 : change.RoundFrom,
                    }
            );
    }

    /// <summary>A change was approved.</summary>
    /// <param name="Change">The change; assessed until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="EffectiveFrom">The day from which it applies.</param>
    /// <param name="Late">Whether that day had passed when it was approved.</param>
    /// <param name="Fates">The fates that apply in place of the default ones; empty for none.</param>
    /// <param name="CallsFrom">
    /// The day from which a call must be announced for its efforts to follow the change; null where all follow.
    /// </param>
    /// <param name="FourEyes">How four-eyes applied to the approval: between persons or bodies, or off.</param>
    /// <param name="Waivers">The waivable gates that were passed, each with the reason; empty for none.</param>
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
        internal override void Apply(Strategy state, Instant recordedAt) =>
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

    /// <summary>A change was rejected.</summary>
    /// <param name="Change">The change; assessed until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why it was rejected.</param>
    public sealed record Rejected(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.Rejected, Decision = Decision, Reason = Reason });
    }

    /// <summary>A proposed change was withdrawn.</summary>
    /// <param name="Change">The change; proposed or assessed until then.</param>
    /// <param name="Reason">Why it was withdrawn.</param>
    public sealed record Withdrawn(Id<Change> Change, Text Reason) : ChangeEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.Withdrawn, Reason = Reason });
    }

    /// <summary>An approval was rescinded.</summary>
    /// <param name="Change">The change; approved until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why the approval was rescinded.</param>
    public sealed record Rescinded(Id<Change> Change, Id<Decision>? Decision, Text Reason) : ChangeEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.Rescinded, Reason = Reason });
    }

    /// <summary>A change took effect. The events that follow on the same day record what happened to each thing.</summary>
    /// <param name="Change">The change; approved until then.</param>
    /// <param name="Outcome">The fate of each thing that it touches; none is left out.</param>
    public sealed record TookEffect(Id<Change> Change, EquatableArray<ChildFate> Outcome) : ChangeEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.InEffect, Outcome = Outcome });
    }

    /// <summary>A change lapsed: what it was to change has ended, or can no longer be changed in that way.</summary>
    /// <param name="Change">The change; open until then.</param>
    /// <param name="Reason">Why it was voided, by whoever wound down or closed the strategy; null where it lapsed by itself.</param>
    public sealed record Lapsed(Id<Change> Change, Text? Reason = null) : ChangeEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Change, change => change with { Step = ChangeStep.Lapsed, Reason = Reason });
    }

    private static void Update(Strategy state, Id<Change> id, Func<Change, Change> change) =>
        state.Changes = state.Changes.Change(id, change);
}
