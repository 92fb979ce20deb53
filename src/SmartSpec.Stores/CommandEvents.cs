namespace SmartSpec.Stores;

/// <summary>The events that came of a command: they follow on each other.</summary>
public readonly record struct CommandEvents
{
    /// <summary>The number of the first.</summary>
    public required long First { get; init; }

    /// <summary>The number of the last.</summary>
    public required long Last { get; init; }

    /// <summary>
    /// The fingerprint that was appended with them (<see cref="StoreAppend.Fingerprint"/>); null where none was.
    /// </summary>
    public Hash? Fingerprint { get; init; }
}
