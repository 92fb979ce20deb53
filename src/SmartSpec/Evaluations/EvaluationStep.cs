using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of an evaluation.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum EvaluationStep
{
    /// <summary>Planned; no organisation has been commissioned.</summary>
    Planned,

    /// <summary>Commissioned: an organisation has been chosen to make it.</summary>
    Commissioned,

    /// <summary>Underway: the evaluator works on the first report, or on one that was returned.</summary>
    Underway,

    /// <summary>Reported; the recommendations are being answered.</summary>
    Reported,

    /// <summary>Concluded.</summary>
    Concluded,

    /// <summary>Cancelled.</summary>
    Cancelled,
}
