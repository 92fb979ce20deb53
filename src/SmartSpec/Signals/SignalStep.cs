using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a signal.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum SignalStep
{
    /// <summary>Raised; it waits for an answer.</summary>
    Raised,

    /// <summary>Answered, with an outcome and a reason.</summary>
    Answered,

    /// <summary>Cleared: its cause is gone.</summary>
    Cleared,
}
