using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The step of an effort in its lifecycle.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum EffortStep
{
    /// <summary>It has been proposed.</summary>
    Proposed,

    /// <summary>It has its place among the area's efforts.</summary>
    Prioritised,

    /// <summary>Its funding is in place.</summary>
    Financed,

    /// <summary>It is being carried out.</summary>
    Underway,

    /// <summary>Its work is paused.</summary>
    Paused,

    /// <summary>It has been carried out.</summary>
    Completed,

    /// <summary>It ended without being carried out.</summary>
    Cancelled,
}
