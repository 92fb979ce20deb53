using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting.Tests.Failing;

/// <summary>A logger that breaks as it logs, or as its level is checked.</summary>
internal sealed class ThrowingLogger<T>(bool atOnce) : ILogger<T>
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => throw new IOException("The log is full.");

    public bool IsEnabled(LogLevel logLevel) => atOnce ? throw new IOException("The log is full.") : true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => throw new IOException($"The log is full: {formatter(state, exception)}");
}
