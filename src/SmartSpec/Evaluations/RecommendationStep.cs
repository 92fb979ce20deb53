using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a recommendation.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum RecommendationStep
{
    /// <summary>Open: it waits for a response, unless it has lapsed.</summary>
    Open,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Accepted in part.</summary>
    PartlyAccepted,

    /// <summary>Declined.</summary>
    Declined,
}
