using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>Which way an indicator should go.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum Direction
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,
}
