using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The kind of quantity that an indicator measures.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum IndicatorKind
{
    /// <summary>Output: what an effort produces.</summary>
    Output,

    /// <summary>Result: what changes in a development field.</summary>
    Result,

    /// <summary>Context: how the world around the area changes.</summary>
    Context,
}
