namespace SmartSpec.Model;

/// <summary>The participation of one helix in a meeting.</summary>
/// <param name="Helix">The helix.</param>
/// <param name="Count">The number of persons, 1 or more.</param>
/// <param name="Organisations">The organisations they came from, where these are known.</param>
public sealed record Participation(Helix Helix, int Count, EquatableArray<Id<Organisation>> Organisations = default);
