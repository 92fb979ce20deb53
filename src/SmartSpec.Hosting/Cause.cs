using System.Data.Common;

namespace SmartSpec.Hosting;

/// <summary>
/// What is reported of an exception, as a sentence: what this library says, which names files, servers, clocks and events; of
/// others only the type, since their messages may name persons. Making it never throws, and it holds no control characters.
/// </summary>
internal static class Cause
{
    public static string Of(Exception broken) =>
        OutboxError.Of(Quietly.Made(broken, Told)).Text is { Length: > 0 } told ? told : $"{OutboxError.OfType(broken)}.";

    private static string Told(Exception broken) =>
        broken switch
        {
            DbException own when own.GetType().Namespace?.StartsWith("SmartSpec.", StringComparison.Ordinal) == true =>
                own.Message,
            ClockDifferenceException clocks => clocks.Message,
            MalformedException malformed =>
                $"the history is not as it was written, at event {malformed.Line}: StrategyService.VerifyAsync tells more.",
            _ => $"{broken.GetType().Name}.",
        };
}
