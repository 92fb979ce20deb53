using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>What an indicator is about.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum IndicatorKind
{
    /// <summary>What an effort produces.</summary>
    Output,

    /// <summary>What changes in a development field.</summary>
    Result,

    /// <summary>How the world around the area changes.</summary>
    Context,
}
