namespace SmartSpec.Model;

/// <summary>
/// An organisation that takes part: financier, partner, participant, evaluator or decision body. Never a person.
/// </summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Helix">Which part of society it represents.</param>
/// <param name="Place">Where it is, seen from the region.</param>
public sealed record Organisation(Id<Organisation> Id, Text Name, Helix Helix, Place Place) : IIdentified<Organisation>;
