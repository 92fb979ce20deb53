using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of delegations.</summary>
[JsonDerivedType(typeof(Granted), "delegation.granted.v1")]
[JsonDerivedType(typeof(Revoked), "delegation.revoked.v1")]
public abstract record DelegationEvent : Event
{
    private DelegationEvent() { }

    /// <summary>One person may act on behalf of another.</summary>
    /// <param name="Delegation">The delegation: who may act for whom, in which roles, on which days.</param>
    public sealed record Granted(Delegation Delegation) : DelegationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Delegations = state.Delegations.Put(Delegation);

        // Events from before delegations stated who gave them: the envelope has the person.
        internal override void Apply(Strategy state, Envelope envelope) =>
            state.Delegations = state.Delegations.Put(
                Delegation.GrantedBy.Count > 0 ? Delegation : Delegation with { GrantedBy = Proposer.PersonsOf(envelope) }
            );
    }

    /// <summary>The delegation was revoked.</summary>
    /// <param name="Delegation">The delegation that is revoked; not revoked before.</param>
    public sealed record Revoked(Id<Delegation> Delegation) : DelegationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Delegations = state.Delegations.Change(Delegation, delegation => delegation with { Revoked = true });
    }
}
