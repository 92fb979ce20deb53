namespace SmartSpec.Model;

/// <summary>A decision of a body, recorded once; commands refer to it.</summary>
public sealed record Decision : IIdentified<Decision>
{
    /// <summary>The identifier.</summary>
    public required Id<Decision> Id { get; init; }

    /// <summary>The body that decided: an organisation. A body never acts; a person records for it.</summary>
    public required Id<Organisation> Body { get; init; }

    /// <summary>The day of the decision.</summary>
    public required LocalDate DecidedOn { get; init; }

    /// <summary>Diarienummer.</summary>
    public required string RegistryNumber { get; init; }

    /// <summary>The grounds.</summary>
    public required Text Rationale { get; init; }

    /// <summary>The paragraph of the minutes. Default: not given.</summary>
    public string? Paragraph { get; init; }

    /// <summary>The documents of the decision.</summary>
    public EquatableArray<Document> Documents { get; init; }

    /// <summary>
    /// The person who recorded it, and the person on whose behalf; four-eyes compares them. Default: not known, as of a decision
    /// that was taken over.
    /// </summary>
    public EquatableArray<Id<Actor>> RecordedBy { get; init; }

    /// <summary>The court's judgment that annulled it, after which nothing more can rest on it; null where none did.</summary>
    public Annulment? Annulled { get; init; }

    /// <summary>What let it stand again after it was last annulled; null where it was not annulled, or is.</summary>
    public Reinstatement? Reinstated { get; init; }
}
