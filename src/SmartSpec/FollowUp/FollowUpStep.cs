using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a follow-up cycle. Lateness is independent of the step.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum FollowUpStep
{
    /// <summary>Scheduled; its days are not over.</summary>
    Scheduled,

    /// <summary>Open: its days are over, and its reports are due. It does not stop the next.</summary>
    Open,

    /// <summary>Closed, with its conclusion.</summary>
    Closed,
}
