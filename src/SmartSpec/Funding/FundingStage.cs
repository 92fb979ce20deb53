using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The stage of money before it is paid.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum FundingStage
{
    /// <summary>It has been applied for.</summary>
    Sought,

    /// <summary>It has been promised, not yet bindingly.</summary>
    Promised,

    /// <summary>It has been bindingly committed.</summary>
    Committed,
}
