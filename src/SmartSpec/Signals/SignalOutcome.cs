using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The outcomes of an answer to a signal; each is given with a reason.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum SignalOutcome
{
    /// <summary>Explained; nothing else is done.</summary>
    Explained,

    /// <summary>An evaluation has been ordered; the answer names it.</summary>
    EvaluationOrdered,

    /// <summary>An effort has been adjusted; the answer names it.</summary>
    EffortAdjusted,

    /// <summary>A change has been proposed; the answer names it, or the object that it is to change.</summary>
    ChangeProposed,
}
