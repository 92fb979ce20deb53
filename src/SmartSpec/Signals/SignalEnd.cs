using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The reasons to clear a signal.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum SignalEnd
{
    /// <summary>Its cause is gone.</summary>
    CauseGone,

    /// <summary>Its object has ended, been replaced or is no longer followed.</summary>
    SubjectEnded,

    /// <summary>Its area has ended by a change. Where the cause continues in a successor, a new signal is raised there.</summary>
    AreaEnded,

    /// <summary>Its area has been paused, and its rule is not checked meanwhile.</summary>
    AreaPaused,

    /// <summary>The process definition no longer has the rule.</summary>
    RuleGone,

    /// <summary>The strategy has closed.</summary>
    StrategyClosed,
}
