namespace SmartSpec.Stores;

/// <summary>A strategy as a store loads it.</summary>
public sealed record StoredStrategy
{
    /// <summary>The document; null where it has none.</summary>
    public required StoredDocument? Document { get; init; }

    /// <summary>
    /// The lines from the document's last event on, so that it can be seen whether it fits; all of them, where there is no
    /// document.
    /// </summary>
    public required IReadOnlyList<RecordedLine> Lines { get; init; }
}
