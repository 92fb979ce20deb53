namespace SmartSpec.Model;

/// <summary>A regional asset, a future opportunity or a societal challenge, with the figures that show it.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Nature">Which of the three it is, and of what kind.</param>
/// <param name="Facts">What is known of it.</param>
public sealed record Evidence(Id<Evidence> Id, EvidenceNature Nature, EvidenceFacts Facts) : IIdentified<Evidence>;
