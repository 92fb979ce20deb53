using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>
/// A regional asset, a future opportunity or a societal challenge, with the figures that show it; or a data set, or an analysis.
/// </summary>
public sealed record Evidence : IIdentified<Evidence>
{
    /// <summary>The identifier.</summary>
    public required Id<Evidence> Id { get; init; }

    /// <summary>The nature: which of the five it is, and its kind.</summary>
    public required EvidenceNature Nature { get; init; }

    /// <summary>The facts known of it.</summary>
    public required EvidenceFacts Facts { get; init; }

    /// <summary>The evidence that it rests on: what its facts name, and the data sets of an analysis.</summary>
    [JsonIgnore]
    internal IEnumerable<Id<Evidence>> RestsOn =>
        Facts.Analysis is { } analysis ? Facts.RestsOn.Union(analysis.Inputs.Select(input => input.DataSet)) : Facts.RestsOn;
}
