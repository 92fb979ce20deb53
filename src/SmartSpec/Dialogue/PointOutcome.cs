using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The outcomes of a point.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum PointOutcome
{
    /// <summary>Taken up; the answer names where.</summary>
    TakenUp,

    /// <summary>Noted.</summary>
    Noted,

    /// <summary>Declined, with the reason.</summary>
    Declined,
}
