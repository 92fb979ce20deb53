using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>What becomes of something decided that has not taken effect when the strategy is wound down.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum DecidedFate
{
    /// <summary>It takes effect on its day all the same, also where it begins something.</summary>
    TakesEffect,

    /// <summary>It is rescinded by the decision to wind down.</summary>
    Rescinded,

    /// <summary>It is voided: it lapses, with the reason.</summary>
    Voided,
}
