namespace SmartSpec.Histories;

/// <summary>What can be wrong at a position of a history file.</summary>
public enum HistoryFault
{
    /// <summary>The line is not of the form that a history file has.</summary>
    Form,

    /// <summary>
    /// The line's bytes are not those whose hash stands with it: a byte was changed, or a line before it dropped, added or
    /// moved.
    /// </summary>
    Hash,

    /// <summary>The event is numbered or named for another place or strategy.</summary>
    Order,

    /// <summary>The event's content cannot be read.</summary>
    Content,

    /// <summary>The file ends before the line that closes it.</summary>
    Cut,

    /// <summary>Something stands after the line that closes it, or the closing line tells of another history.</summary>
    Closing,

    /// <summary>The history is as it was written, and the document that is kept with it tells something else.</summary>
    Document,

    /// <summary>
    /// The event follows on an earlier event of this history, after which another event stands already: a command was executed on
    /// a state that had been loaded before, and its events were appended all the same.
    /// </summary>
    Forked,
}
