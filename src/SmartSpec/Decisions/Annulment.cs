namespace SmartSpec.Model;

/// <summary>
/// A judgment that annulled a decision on appeal: in Sweden by <em>laglighetsprövning</em>, the review of a municipal or regional
/// decision's legality by an administrative court (kommunallagen 2017:725, chapter 13).
/// </summary>
public sealed record Annulment
{
    /// <summary>The court or authority.</summary>
    public required Text Court { get; init; }

    /// <summary>The day of the judgment.</summary>
    public required LocalDate JudgedOn { get; init; }

    /// <summary>The number of the case.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>Why it was annulled.</summary>
    public required Text Reason { get; init; }

    /// <summary>The documents, such as the judgment; empty where there are none.</summary>
    public EquatableArray<Document> Documents { get; init; }

    /// <summary>The number of the event that recorded it; null in the event itself.</summary>
    public long? RecordedIn { get; init; }
}
