namespace SmartSpec.Serialization;

/// <summary>Why a text is not of its form, where that can be told; the sentence stands beside it.</summary>
public enum MalformedCause
{
    /// <summary>What the sentence says.</summary>
    Other,

    /// <summary>A byte-order mark stands first.</summary>
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

    /// <summary>A member stands twice.</summary>
    Twice,

    /// <summary>There is a value, but not one that is expected.</summary>
    Unexpected,

    /// <summary>It is a strategy's document, where a history was expected.</summary>
    Document,

    /// <summary>An event has a name that this version of the library does not know, and a newer version can have recorded it.</summary>
    NewerEvent,
}
