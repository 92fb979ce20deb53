namespace SmartSpec.Model;

/// <summary>
/// An object of the strategy in another system: the grant system, the company support, the innovation agenda, the
/// regional development strategy.
/// </summary>
/// <param name="Id">The identifier.</param>
/// <param name="Subject">The object.</param>
/// <param name="Elsewhere">What it is in the other system.</param>
public sealed record Reference(Id<Reference> Id, Subject Subject, ExternalReference Elsewhere) : IIdentified<Reference>, IUnder
{
    Subject? IUnder.Under => Subject;
}
