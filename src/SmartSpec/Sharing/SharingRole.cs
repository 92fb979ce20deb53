using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The role of a strategy or an organisation in an area or effort that it shares with another strategy.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum SharingRole
{
    /// <summary>Leads it together with the home strategy.</summary>
    CoLead,

    /// <summary>Takes part in the work.</summary>
    Partner,

    /// <summary>Gives money to it; the money is recorded in the home strategy.</summary>
    Funder,

    /// <summary>Follows it and learns from it.</summary>
    Follower,
}
