using System.Data.Common;

namespace SmartSpec.Hosting;

/// <summary>What is told of an exception outside, as a sentence: what this library says, which names files, servers and events; of others only the type, since their messages may name persons.</summary>
internal static class Cause
{
    public static string Of(Exception broken) => broken switch
    {
        DbException own when own.GetType().Namespace?.StartsWith("SmartSpec.", StringComparison.Ordinal) == true => own.Message,
        MalformedException malformed => $"the history is not as it was written, at event {malformed.Line}: StrategyService.VerifyAsync tells more.",
        _ => $"{broken.GetType().Name}.",
    };
}
