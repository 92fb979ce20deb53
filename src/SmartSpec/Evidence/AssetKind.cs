using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The kinds of asset that a region has.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum AssetKind
{
    /// <summary>Knowledge and skills.</summary>
    Competence,

    /// <summary>Strengths of business.</summary>
    Business,

    /// <summary>Research.</summary>
    Research,

    /// <summary>Infrastructure, test beds included.</summary>
    Infrastructure,

    /// <summary>Nature and its resources.</summary>
    Nature,
}
