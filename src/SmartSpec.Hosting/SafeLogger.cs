using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>A logger that may throw: what is logged is lost then, and nothing else.</summary>
/// <param name="inner">The logger.</param>
internal sealed class SafeLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => SafeCall.OrNull((inner, state), static args => args.inner.BeginScope(args.state));

    public bool IsEnabled(LogLevel logLevel)
    {
        var isEnabled = false;
        SafeCall.Run(inner, inner => isEnabled = inner.IsEnabled(logLevel));
        return isEnabled;
    }

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => SafeCall.Run(inner, inner => inner.Log(logLevel, eventId, state, exception, formatter));
}
