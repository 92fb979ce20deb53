namespace SmartSpec.Hosting;

/// <summary>The result of a delivery.</summary>
internal enum Delivery
{
    /// <summary>The message was delivered.</summary>
    Delivered,

    /// <summary>The attempt failed, and is repeated later: later messages of its strategy wait.</summary>
    Failed,

    /// <summary>The last attempt failed: the message is dead, and blocks no other.</summary>
    Dead,

    /// <summary>The result could not be recorded: its strategy waits for the next round.</summary>
    NotRecorded,
}
