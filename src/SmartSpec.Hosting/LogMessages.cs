using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>
/// What is logged: identifiers of strategies, kinds and counts; no person, no text that a person wrote; of exceptions what this
/// library, of others only the type.
/// </summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "What fell due has happened in {Count} strategies.")]
    public static partial void Settled(ILogger log, int count);

    [LoggerMessage(2, LogLevel.Error, "What fell due in the strategy {Strategy} could not happen: {Fault} It is tried again.")]
    public static partial void NotSettled(ILogger log, Id<Strategy> strategy, string fault);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "Other writers came first in the strategy {Strategy} each time; what fell due there waits for the next time."
    )]
    public static partial void LostRace(ILogger log, Id<Strategy> strategy);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "Message {Position} ({Kind}) of the strategy {Strategy} was not delivered, attempt {Attempt}: {Fault}. It is tried again."
    )]
    public static partial void NotDelivered(
        ILogger log,
        long position,
        Id<Strategy> strategy,
        string kind,
        int attempt,
        string fault
    );

    [LoggerMessage(
        5,
        LogLevel.Error,
        "Message {Position} ({Kind}) of the strategy {Strategy} is left as dead after {Attempt} attempts: {Fault}. Mend the "
            + "cause and let it be tried again with IOutbox.RetryAsync."
    )]
    public static partial void Dead(ILogger log, long position, Id<Strategy> strategy, string kind, int attempt, string fault);

    [LoggerMessage(6, LogLevel.Error, "The work {Work} failed: {Fault} It continues the next time.")]
    public static partial void Failed(ILogger log, string work, string fault);

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "The lease on {Work} was lost: this host was paused, or the store was not reached in time, or has given it to another. "
            + "The effect under way is finished; the rest follows with a new lease."
    )]
    public static partial void Lost(ILogger log, string work);

    [LoggerMessage(
        8,
        LogLevel.Warning,
        "The lease on {Work} could not be renewed or taken: {Fault} It is tried again while the lease is held."
    )]
    public static partial void NotRenewed(ILogger log, string work, string fault);

    [LoggerMessage(9, LogLevel.Warning, "The lease on {Work} could not be released: {Fault} It runs out by itself.")]
    public static partial void NotReleased(ILogger log, string work, string fault);

    [LoggerMessage(
        10,
        LogLevel.Error,
        "Message {Position} ({Kind}) of the strategy {Strategy} was delivered, which could not be recorded: {Fault} It is "
            + "recorded the next time."
    )]
    public static partial void DeliveryNotRecorded(ILogger log, long position, Id<Strategy> strategy, string kind, string fault);

    [LoggerMessage(
        11,
        LogLevel.Error,
        "Message {Position} ({Kind}) of the strategy {Strategy} was not delivered: {Fault}. The attempt could not be recorded: "
            + "{Reason} It is tried again."
    )]
    public static partial void FailureNotRecorded(
        ILogger log,
        long position,
        Id<Strategy> strategy,
        string kind,
        string fault,
        string reason
    );

    [LoggerMessage(12, LogLevel.Error, "What fell due in the strategy {Strategy} has not happened: {Reasons} It is tried again.")]
    public static partial void Refused(ILogger log, Id<Strategy> strategy, string reasons);

    [LoggerMessage(13, LogLevel.Error, "Nothing is settled by this host: {Fault}")]
    public static partial void WrongClock(ILogger log, string fault);
}
