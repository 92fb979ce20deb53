namespace SmartSpec.Hosting;

/// <summary>What came of a message.</summary>
internal enum Delivery
{
    /// <summary>It was delivered.</summary>
    Delivered,

    /// <summary>It failed, and is tried again later: those after it of its strategy wait.</summary>
    Failed,

    /// <summary>It failed for the last time, and holds nothing up.</summary>
    Dead,

    /// <summary>What came of it could not be recorded: its strategy waits for the next round.</summary>
    NotRecorded,
}
