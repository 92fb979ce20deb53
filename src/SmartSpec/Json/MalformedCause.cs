namespace SmartSpec.Serialization;

/// <summary>The cause of malformed input, where it is known; the full sentence is beside it.</summary>
public enum MalformedCause
{
    /// <summary>Another cause: see the sentence.</summary>
    Other,

    /// <summary>The input begins with a byte-order mark.</summary>
    ByteOrderMark,

    /// <summary>A line ends in CR and LF.</summary>
    LineEnds,

    /// <summary>There are zero bytes, as UTF-16 has.</summary>
    ZeroBytes,

    /// <summary>A byte is not UTF-8.</summary>
    NotUtf8,

    /// <summary>There is nothing.</summary>
    Empty,

    /// <summary>The text ends before what was begun is closed.</summary>
    Cut,

    /// <summary>It is not JSON.</summary>
    NotJson,

    /// <summary>Members are missing.</summary>
    Missing,

    /// <summary>There is a member that does not belong there.</summary>
    Unknown,

    /// <summary>A member is repeated.</summary>
    Twice,

    /// <summary>There is a value, but not one that is expected.</summary>
    Unexpected,

    /// <summary>It is a strategy's document, where a history was expected.</summary>
    Document,

    /// <summary>
    /// An event has a name that this version of the library does not know, and a newer version can have recorded it.
    /// </summary>
    NewerEvent,
}
