using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>The background service that dispatches the outbox at the interval of the options.</summary>
internal sealed class OutboxService(
    OutboxDispatcher dispatcher,
    IOptions<OutboxOptions> options,
    TimeProvider time,
    ILogger<OutboxDispatcher> log
) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(
            OutboxDispatcher.Work,
            token => dispatcher.RunAsync(token),
            options.Value.Every,
            time,
            log,
            stoppingToken
        );
}
