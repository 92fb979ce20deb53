namespace SmartSpec.Histories;

/// <summary>The kind of fault at a position of a history.</summary>
public enum HistoryFault
{
    /// <summary>The line is not of the form that a history file has.</summary>
    Form,

    /// <summary>
    /// The line's bytes do not have the hash beside them: a byte was changed, or a line before it dropped, added or moved.
    /// </summary>
    Hash,

    /// <summary>The event is numbered or named for another place or strategy.</summary>
    Order,

    /// <summary>The event's content cannot be read.</summary>
    Content,

    /// <summary>The file ends before the line that closes it.</summary>
    Cut,

    /// <summary>There is content after the closing line, or the closing line is of another history.</summary>
    Closing,

    /// <summary>The history is as it was written, and the document stored with it differs.</summary>
    Document,

    /// <summary>
    /// The event follows an earlier event of this history that already has a successor: a command was executed on a stale state,
    /// and its events were appended anyway.
    /// </summary>
    Forked,
}
