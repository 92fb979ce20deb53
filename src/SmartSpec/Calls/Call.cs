namespace SmartSpec.Model;

/// <summary>Utlysning: a call for proposals, from which efforts can stem.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">What it calls for.</param>
/// <param name="Areas">The areas it is for.</param>
/// <param name="OpensOn">The first day for proposals.</param>
/// <param name="ClosesOn">The last day, inclusive.</param>
/// <param name="AnnouncedOn">The day when it was announced.</param>
/// <param name="Financier">Who pays; null where that is not settled.</param>
/// <param name="References">The same call in other systems.</param>
public sealed record Call(
    Id<Call> Id,
    Text Name,
    EquatableArray<Id<Area>> Areas,
    LocalDate OpensOn,
    LocalDate ClosesOn,
    LocalDate AnnouncedOn,
    Id<Organisation>? Financier = null,
    EquatableArray<ExternalReference> References = default
) : IIdentified<Call>;
