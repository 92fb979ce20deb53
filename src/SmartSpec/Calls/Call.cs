namespace SmartSpec.Model;

/// <summary>Utlysning: a call for proposals, from which efforts can stem.</summary>
public sealed record Call : IIdentified<Call>
{
    /// <summary>The identifier.</summary>
    public required Id<Call> Id { get; init; }

    /// <summary>The name: what it calls for.</summary>
    public required Text Name { get; init; }

    /// <summary>The areas it is for.</summary>
    public required EquatableArray<Id<Area>> Areas { get; init; }

    /// <summary>The first day for proposals.</summary>
    public required LocalDate OpensOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required LocalDate ClosesOn { get; init; }

    /// <summary>The day when it was announced.</summary>
    public required LocalDate AnnouncedOn { get; init; }

    /// <summary>The organisation that pays; null where that is not settled.</summary>
    public Id<Organisation>? Financier { get; init; }

    /// <summary>The same call in other systems.</summary>
    public EquatableArray<ExternalReference> References { get; init; }
}
