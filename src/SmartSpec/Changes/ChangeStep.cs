using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a change.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum ChangeStep
{
    /// <summary>It has been proposed, with its grounds.</summary>
    Proposed,

    /// <summary>It has been assessed; it can be assessed again.</summary>
    Assessed,

    /// <summary>It has been approved and waits for its day.</summary>
    Approved,

    /// <summary>It has taken effect.</summary>
    InEffect,

    /// <summary>It was rejected.</summary>
    Rejected,

    /// <summary>It was withdrawn before it was decided on.</summary>
    Withdrawn,

    /// <summary>The approval was rescinded before it took effect.</summary>
    Rescinded,

    /// <summary>What it was to change has ended, or can no longer be changed in that way.</summary>
    Lapsed,
}
