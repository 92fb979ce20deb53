using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The fates that something left out can have.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum FateKind
{
    /// <summary>It goes whole to a named successor.</summary>
    Carried,

    /// <summary>It continues outside the plan until it ends.</summary>
    Kept,

    /// <summary>It ends.</summary>
    Closed,
}
