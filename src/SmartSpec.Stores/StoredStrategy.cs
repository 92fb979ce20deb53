namespace SmartSpec.Stores;

/// <summary>What a store keeps of a strategy, as it is loaded.</summary>
public sealed record StoredStrategy
{
    /// <summary>The document; null where none is kept.</summary>
    public required StoredDocument? Document { get; init; }

    /// <summary>
    /// The lines from the document's last event on, so that it can be seen whether it fits; all of them, where there is no
    /// document.
    /// </summary>
    public required IReadOnlyList<RecordedLine> Lines { get; init; }
}
