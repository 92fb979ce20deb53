using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The reach of a societal challenge.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum ChallengeLevel
{
    /// <summary>A place or municipality.</summary>
    Local,

    /// <summary>The region.</summary>
    Regional,

    /// <summary>The country.</summary>
    National,

    /// <summary>The world.</summary>
    Global,
}
