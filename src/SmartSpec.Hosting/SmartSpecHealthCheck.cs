using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>Whether strategies can be read, due work is done and messages are delivered in time, and no message is dead.</summary>
internal sealed class SmartSpecHealthCheck(IStrategyStore store, IClock clock, IOptions<SmartSpecHealthOptions> options, IOutbox? outbox = null) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var limit = clock.GetCurrentInstant() - Duration.FromTimeSpan(options.Value.Behind);
            var behind = await store.ListDueAsync(limit, 1, cancellationToken).ConfigureAwait(false);
            var dead = outbox is null ? [] : await outbox.ListAsync(OutboxState.Dead, 0, 1, cancellationToken).ConfigureAwait(false);
            var waiting = outbox is null ? [] : await outbox.TakeAsync(limit, 1, cancellationToken).ConfigureAwait(false);
            return (behind, dead) switch
            {
                ([var first, ..], _) => HealthCheckResult.Degraded(
                    $"The strategy {first.Strategy} has waited since {first.DueAt} for what falls due by itself: see that due work runs (AddDueWork), and its log."),
                (_, [var message, ..]) => HealthCheckResult.Degraded(
                    $"Message {message.Position} of the strategy {message.Strategy} is dead after {message.Attempts} attempts ({message.Error}): mend the cause and let it be tried again (IOutbox.RetryAsync)."),
                _ when waiting is [var late, ..] => HealthCheckResult.Degraded(
                    $"Message {late.Position} of the strategy {late.Strategy} has waited since {late.DueAt} to be delivered: see that the outbox is dispatched (AddOutbox), and its log."),
                _ => HealthCheckResult.Healthy(),
            };
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return new(context.Registration.FailureStatus, $"The store cannot be read: {Cause.Of(broken)}");
        }
    }
}
