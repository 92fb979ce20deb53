using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The kind of money.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum FundingSource
{
    /// <summary>The region's own.</summary>
    Regional,

    /// <summary>A municipality's.</summary>
    Municipal,

    /// <summary>The state's.</summary>
    National,

    /// <summary>The European Union's.</summary>
    Eu,

    /// <summary>Private: companies' and their organisations'.</summary>
    Private,

    /// <summary>A university's or research institute's.</summary>
    Academia,

    /// <summary>Any other.</summary>
    Other,
}
