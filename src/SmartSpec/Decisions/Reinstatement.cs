namespace SmartSpec.Model;

/// <summary>
/// What let a decision stand again that had been annulled: the judgment of a higher court, or a mistake in the record.
/// </summary>
public sealed record Reinstatement
{
    /// <summary>The court, or the authority that corrected the record.</summary>
    public required Text Court { get; init; }

    /// <summary>The day of the judgment.</summary>
    public required LocalDate JudgedOn { get; init; }

    /// <summary>The number of the case, or the registry number.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>Why the decision stands again.</summary>
    public required Text Reason { get; init; }

    /// <summary>The documents, such as the judgment; empty where there are none.</summary>
    public EquatableArray<Document> Documents { get; init; }

    /// <summary>The number of the event that recorded it; null in the event itself.</summary>
    public long? RecordedIn { get; init; }
}
