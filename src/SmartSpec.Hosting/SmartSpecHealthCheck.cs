using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>
/// Whether strategies can be read, the clocks agree, due work is done and messages are delivered in time, and no message is dead.
/// Every service is resolved within the check, so that what cannot be made is reported as well.
/// </summary>
internal sealed class SmartSpecHealthCheck(IServiceProvider services) : IHealthCheck
{
    /// <summary>Past how many messages that are tried again the one that has waited longest is looked for.</summary>
    private const int MostRetried = 10;

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            return await CheckAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new(context.Registration.FailureStatus, Describe(broken));
        }
    }

    private async Task<HealthCheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        var store = RequiredServices.Store(services);
        await services.GetRequiredService<IStrategyService>().CheckClockAsync(cancellationToken).ConfigureAwait(false);
        var wait = Duration.FromTimeSpan(services.GetRequiredService<IOptions<SmartSpecHealthOptions>>().Value.Behind);
        var limit = services.GetRequiredService<IClock>().GetCurrentInstant() - wait;
        if (await store.ListDueAsync(limit, 1, cancellationToken).ConfigureAwait(false) is [var first, ..])
        {
            return Degraded(
                $"The strategy {first.Strategy} has waited since {first.DueAt} for what falls due by itself: "
                    + "see that due work runs (AddDueWork), and its log."
            );
        }

        return services.GetService<IOutbox>() is { } outbox
            ? await CheckAsync(outbox, limit, cancellationToken).ConfigureAwait(false)
            : HealthCheckResult.Healthy();
    }

    private static async Task<HealthCheckResult> CheckAsync(IOutbox outbox, Instant limit, CancellationToken cancellationToken)
    {
        if (await outbox.ListAsync(OutboxState.Dead, 0, 1, cancellationToken).ConfigureAwait(false) is [var dead, ..])
        {
            return Degraded(
                $"Message {dead.Position} of the strategy {dead.Strategy} is dead after {dead.Attempts} attempts ({dead.Error}): "
                    + "mend the cause and let it be tried again (IOutbox.RetryAsync)."
            );
        }

        return await LateAsync(outbox, limit, cancellationToken).ConfigureAwait(false) is { } late
            ? Degraded(
                $"Message {late.Position} of the strategy {late.Strategy} has waited since {late.DueAt} to be delivered: "
                    + "see that the outbox is dispatched (AddOutbox), and its log."
            )
            : HealthCheckResult.Healthy();
    }

    /// <summary>
    /// A message that has waited for too long. The first that has never failed has waited longest of those; one that has failed
    /// is due since it was to be tried again, so that others behind it may have waited longer. One is loaded at a time.
    /// </summary>
    private static async Task<OutboxEntry?> LateAsync(IOutbox outbox, Instant limit, CancellationToken cancellationToken)
    {
        var after = 0L;
        for (var i = 0; i < MostRetried; i++)
        {
            if (await outbox.TakeAsync(1, after, cancellationToken).ConfigureAwait(false) is not [var first, ..])
                return null;
            if (first.DueAt <= limit)
                return first;
            if (first.Error is null)
                return null;
            after = first.Position;
        }

        return null;
    }

    private static HealthCheckResult Degraded(string text) => HealthCheckResult.Degraded(text);

    private static string Describe(Exception broken) =>
        broken switch
        {
            ClockDifferenceException => $"Nothing can be recorded: {Cause.Of(broken)}",
            OptionsValidationException wrong => $"{wrong.OptionsType.Name} holds a value outside its limits.",
            _ => $"The store cannot be read: {Cause.Of(broken)}",
        };
}
