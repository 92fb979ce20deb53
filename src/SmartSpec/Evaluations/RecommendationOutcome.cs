using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The outcomes of a response to a recommendation.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum RecommendationOutcome
{
    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Accepted in part; the reason states which part.</summary>
    PartlyAccepted,

    /// <summary>Declined, with the reason.</summary>
    Declined,
}
