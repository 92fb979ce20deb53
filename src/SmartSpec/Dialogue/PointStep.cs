using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a point.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum PointStep
{
    /// <summary>Waiting for an answer.</summary>
    Raised,

    /// <summary>Answered, with an outcome and a reply.</summary>
    Answered,
}
