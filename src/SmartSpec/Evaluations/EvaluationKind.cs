using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The kinds of evaluation.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum EvaluationKind
{
    /// <summary>Before the work begins, as a baseline to compare with later.</summary>
    Baseline,

    /// <summary>In the middle of the period, while there is time to change.</summary>
    MidTerm,

    /// <summary>At the end, of the results of the strategy.</summary>
    Final,

    /// <summary>On one theme, at any time.</summary>
    Thematic,
}
