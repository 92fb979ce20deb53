using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The direction in which an indicator should move.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum Direction
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,
}
