using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of organisations.</summary>
[JsonDerivedType(typeof(Registered), "organisation.registered.v1")]
[JsonDerivedType(typeof(Amended), "organisation.amended.v1")]
public abstract record OrganisationEvent : Event
{
    private OrganisationEvent() { }

    /// <summary>An organisation was registered.</summary>
    /// <param name="Organisation">The new organisation, with its name, helix and place.</param>
    public sealed record Registered(Organisation Organisation) : OrganisationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Organisations = state.Organisations.Put(Organisation);
    }

    /// <summary>An organisation's name, helix and place were replaced.</summary>
    /// <param name="Organisation">The organisation, with its name, helix and place from now on.</param>
    public sealed record Amended(Organisation Organisation) : OrganisationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Organisations = state.Organisations.Put(Organisation);
    }
}
