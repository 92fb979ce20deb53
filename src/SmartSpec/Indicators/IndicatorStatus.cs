using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The status of an indicator against the path from its baseline over the milestones to the target.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum IndicatorStatus
{
    /// <summary>Nothing has been measured, or the latest report is that there is no value.</summary>
    NoValue,

    /// <summary>
    /// There is a value, and no path to compare it with on its day: no baseline or no target, or the day is before the
    /// baseline's.
    /// </summary>
    NoPath,

    /// <summary>Behind its path by more than what is at risk.</summary>
    OffTrack,

    /// <summary>Behind its path by more than what is on track.</summary>
    AtRisk,

    /// <summary>On its path, ahead of it, or behind it by no more than tolerated.</summary>
    OnTrack,

    /// <summary>As good as the target, or better.</summary>
    Achieved,
}
