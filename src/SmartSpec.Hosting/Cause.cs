using System.Data.Common;

namespace SmartSpec.Hosting;

/// <summary>
/// What is reported of an exception, as a sentence: the messages of this library, which name files, servers, clocks and events;
/// of others only the type, since their messages may name persons. Making it never throws, and it holds no control characters.
/// </summary>
internal static class Cause
{
    public static string Of(Exception broken) =>
        OutboxError.Of(SafeCall.OrNull(broken, Describe)).Text is { Length: > 0 } text ? text : $"{OutboxError.OfType(broken)}.";

    private static string Describe(Exception broken) =>
        broken switch
        {
            DbException own when own.GetType().Namespace?.StartsWith("SmartSpec.", StringComparison.Ordinal) == true =>
                own.Message,
            ClockDifferenceException clocks => clocks.Message,
            MalformedException malformed =>
                $"the history differs from what was written, at event {malformed.Line}: StrategyService.VerifyAsync gives "
                    + "details.",
            _ => $"{broken.GetType().Name}.",
        };
}
