using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>One look for what has fallen due, page by page.</summary>
/// <param name="store">The store.</param>
/// <param name="service">The service.</param>
/// <param name="now">What is due by this instant.</param>
/// <param name="size">The number of strategies that are read at a time.</param>
/// <param name="log">Where it is reported.</param>
internal sealed class DueRun(IStrategyStore store, IStrategyService service, Instant now, int size, ILogger log)
{
    private readonly HashSet<Id<Strategy>> passed = [];
    private bool isWrongClock;

    /// <summary>Settles a page of strategies, as long as the lease is held.</summary>
    /// <returns>In how many something happened; null where none is left.</returns>
    public async Task<int?> PageAsync(Lease lease, CancellationToken cancellationToken)
    {
        if (isWrongClock)
            return null;

        // Those that were passed over are still due: they are read again, with others after them.
        var due = await store.ListDueAsync(now, size + passed.Count, cancellationToken).ConfigureAwait(false);
        var page = due.Select(listed => listed.Strategy).Where(strategy => !passed.Contains(strategy)).ToList();
        if (page.Count == 0)
            return null;
        var settled = 0;
        foreach (var strategy in page)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isWrongClock || !lease.IsHeld)
                break;
            passed.Add(strategy);
            if (await SettleAsync(strategy, cancellationToken).ConfigureAwait(false))
                settled++;
        }

        return settled;
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "One strategy's failure is not the others'."
    )]
    private async Task<bool> SettleAsync(Id<Strategy> strategy, CancellationToken cancellationToken)
    {
        try
        {
            switch (await service.SettleAsync(strategy, cancellationToken).ConfigureAwait(false))
            {
                case Outcome.Accepted { Events.Count: > 0 }:
                    return true;
                case Outcome.Accepted { Strategy: { Length: > 0 } settled }:
                    await store.PostponeAsync(strategy, settled.Length, settled.DueAt, cancellationToken).ConfigureAwait(false);
                    break;
                case Outcome.Conflict:
                    LogMessages.LostRace(log, strategy);
                    break;
                case Outcome.Refused refused:
                    // Settling is refused for the clock or a missing founding: no text that a person wrote.
                    HostTelemetry.NotSettled();
                    LogMessages.Refused(log, strategy, string.Join(" ", refused.Reasons));
                    break;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (ClockDifferenceException broken)
        {
            // It is the same with every strategy: reported once.
            isWrongClock = true;
            HostTelemetry.NotSettled();
            LogMessages.WrongClock(log, Cause.Of(broken));
        }
        catch (Exception broken)
        {
            HostTelemetry.NotSettled();
            LogMessages.NotSettled(log, strategy, Cause.Of(broken));
        }

        return false;
    }
}
