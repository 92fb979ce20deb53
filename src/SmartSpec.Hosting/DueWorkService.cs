using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>The background service that runs due work at the interval of the options.</summary>
internal sealed class DueWorkService(DueWork work, IOptions<DueWorkOptions> options, TimeProvider time, ILogger<DueWork> log)
    : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Periodic.RunAsync(DueWork.Work, token => work.RunAsync(token), options.Value.Every, time, log, stoppingToken);
}
