using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a strategy.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum StrategyStep
{
    /// <summary>The charter, evidence and candidates are being prepared.</summary>
    Preparing,

    /// <summary>Areas are selected, planned for and worked with.</summary>
    Running,

    /// <summary>No new selections, revisions or efforts; what is under way continues.</summary>
    WindingDown,

    /// <summary>Ended in order, every open item ended or waived.</summary>
    Closed,

    /// <summary>Given up before it was launched.</summary>
    Abandoned,
}
