namespace SmartSpec.Model;

/// <summary>
/// An organisation that takes part: financier, partner, participant, evaluator or decision body. Never a person.
/// </summary>
public sealed record Organisation : IIdentified<Organisation>
{
    /// <summary>The identifier.</summary>
    public required Id<Organisation> Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>The part of society that it represents.</summary>
    public required Helix Helix { get; init; }

    /// <summary>Its location relative to the region.</summary>
    public required Place Place { get; init; }
}
