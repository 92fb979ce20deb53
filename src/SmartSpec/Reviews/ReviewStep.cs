using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a selection review.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum ReviewStep
{
    /// <summary>Whether the area is to stay selected is being judged again.</summary>
    Open,

    /// <summary>The area stays selected.</summary>
    Reaffirmed,

    /// <summary>The area has ended, and the review with it.</summary>
    Changed,
}
