using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to organisations.</summary>
[JsonDerivedType(typeof(Registered), "organisation.registered.v1")]
[JsonDerivedType(typeof(Amended), "organisation.amended.v1")]
public abstract record OrganisationEvent : Event
{
    private OrganisationEvent()
    {
    }

    /// <summary>An organisation was entered.</summary>
    public sealed record Registered(Organisation Organisation) : OrganisationEvent;

    /// <summary>An organisation's particulars were stated anew.</summary>
    public sealed record Amended(Organisation Organisation) : OrganisationEvent;
}
