namespace SmartSpec.Model;

/// <summary>A regional asset, a future opportunity or a societal challenge, with the figures that show it.</summary>
public sealed record Evidence : IIdentified<Evidence>
{
    /// <summary>The identifier.</summary>
    public required Id<Evidence> Id { get; init; }

    /// <summary>The nature: which of the three it is, and its kind.</summary>
    public required EvidenceNature Nature { get; init; }

    /// <summary>The facts known of it.</summary>
    public required EvidenceFacts Facts { get; init; }
}
