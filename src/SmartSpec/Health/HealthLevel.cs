using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The level of health of an area or the strategy: computed, or as a person judges it.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum HealthLevel
{
    /// <summary>There is no reason against it.</summary>
    Good,

    /// <summary>Something is to be watched.</summary>
    Watch,

    /// <summary>Something must be done.</summary>
    Poor,
}
