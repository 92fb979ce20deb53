namespace SmartSpec.Model;

/// <summary>
/// An object of the strategy in another system: the grant system, the company support, the innovation agenda, the
/// regional development strategy.
/// </summary>
public sealed record Reference : IIdentified<Reference>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<Reference> Id { get; init; }

    /// <summary>The object.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The object in the other system.</summary>
    public required ExternalReference Elsewhere { get; init; }

    Subject? IUnder.Under => Subject;
}
