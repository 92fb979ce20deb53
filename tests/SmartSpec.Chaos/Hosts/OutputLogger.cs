using Microsoft.Extensions.Logging;

namespace SmartSpec.Chaos.Hosts;

/// <summary>Passes on what the host logs of leases and of deliveries that could not be recorded.</summary>
internal sealed class OutputLogger : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        // Refused deliveries are part of the run.
        if (IsEnabled(logLevel) && eventId.Name is not "NotDelivered")
            HostOutput.Line(HostOutput.Logged, formatter(state, exception).ReplaceLineEndings(" ").Replace('\t', ' '));
    }

    public void Dispose() { }
}
