using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>What is logged: identifiers of strategies, kinds and counts; no person, no text that a person wrote; of exceptions what this library says, of others only the type.</summary>
internal static partial class Logged
{
    [LoggerMessage(1, LogLevel.Information, "What fell due has happened in {Count} strategies.")]
    public static partial void Settled(ILogger log, int count);

    [LoggerMessage(2, LogLevel.Error, "What fell due in the strategy {Strategy} could not happen: {Fault} It is tried again.")]
    public static partial void NotSettled(ILogger log, Id<Strategy> strategy, string fault);

    [LoggerMessage(11, LogLevel.Warning, "What fell due in the strategy {Strategy} has not happened: {Reasons}")]
    public static partial void NotSettledYet(ILogger log, Id<Strategy> strategy, string reasons);

    [LoggerMessage(3, LogLevel.Warning, "Other writers came first in the strategy {Strategy} each time; what fell due there waits for the next time.")]
    public static partial void LostRace(ILogger log, Id<Strategy> strategy);

    [LoggerMessage(4, LogLevel.Warning, "Message {Position} ({Kind}) of the strategy {Strategy} was not delivered, attempt {Attempt}: {Fault}. It is tried again.")]
    public static partial void NotDelivered(ILogger log, long position, Id<Strategy> strategy, string kind, int attempt, string fault);

    [LoggerMessage(5, LogLevel.Error, "Message {Position} ({Kind}) of the strategy {Strategy} is left as dead after {Attempt} attempts: {Fault}. Mend the cause and let it be tried again with IOutbox.RetryAsync.")]
    public static partial void Dead(ILogger log, long position, Id<Strategy> strategy, string kind, int attempt, string fault);

    [LoggerMessage(6, LogLevel.Error, "The work {Work} failed: {Fault} It goes on the next time.")]
    public static partial void Failed(ILogger log, string work, string fault);
}
