namespace SmartSpec.Stores;

/// <summary>What a store keeps of a strategy, as it is loaded.</summary>
/// <param name="Document">The document; null where none is kept.</param>
/// <param name="Lines">
/// The lines from the document's last event on, so that it can be seen whether it fits; all of them, where there is no
/// document.
/// </param>
public sealed record StoredStrategy(StoredDocument? Document, IReadOnlyList<RecordedLine> Lines);
