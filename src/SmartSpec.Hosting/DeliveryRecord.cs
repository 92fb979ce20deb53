using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace SmartSpec.Hosting;

/// <summary>
/// Records what came of deliveries. It never throws, and does not give up as the host stops: what was done is recorded.
/// </summary>
internal sealed class DeliveryRecord(IOutbox outbox, OutboxOptions options, ILogger log, DeliveryMemory memory)
{
    public async ValueTask<Delivery> DeliveredAsync(OutboxEntry entry)
    {
        if (await TriedAsync(entry, Write, Write).ConfigureAwait(false) is not { } broken)
        {
            memory.Recorded(entry);
            return Delivery.Delivered;
        }

        memory.Add(entry);
        LogMessages.DeliveryNotRecorded(log, entry.Position, entry.Strategy, entry.Message.Kind, Cause.Of(broken));
        return Delivery.NotRecorded;

        ValueTask Write(OutboxEntry delivered) => outbox.DeliveredAsync(delivered.Position, CancellationToken.None);
    }

    public async ValueTask<Delivery> FailedAsync(OutboxEntry entry, Exception cause)
    {
        var (attempts, fault) = (entry.Attempts + 1, OutboxError.OfType(cause));
        var isDead = attempts >= options.Attempts;
        var retryAfter = isDead ? default(Duration?) : Pause(attempts);
        HostTelemetry.NotDelivered(isDead);
        var broken = await TriedAsync(entry, failed => Write(failed, ErrorOf(cause)), failed => Write(failed, fault.ToAscii()))
            .ConfigureAwait(false);
        if (broken is not null)
        {
            LogMessages.FailureNotRecorded(log, entry.Position, entry.Strategy, entry.Message.Kind, fault.Text, Cause.Of(broken));
            return Delivery.NotRecorded;
        }

        if (isDead)
            LogMessages.Dead(log, entry.Position, entry.Strategy, entry.Message.Kind, attempts, fault.Text);
        else
            LogMessages.NotDelivered(log, entry.Position, entry.Strategy, entry.Message.Kind, attempts, fault.Text);
        return isDead ? Delivery.Dead : Delivery.Failed;

        ValueTask Write(OutboxEntry failed, OutboxError error) =>
            outbox.FailedAsync(failed.Position, failed.Attempts, error, retryAfter, CancellationToken.None);
    }

    /// <summary>The host's text for an exception; the name of its type, where that throws or is nothing.</summary>
    private OutboxError ErrorOf(Exception cause) =>
        SafeCall.OrNull((options, cause), static args => args.options.Error(args.cause)) is { } text
            ? OutboxError.Of(text)
            : OutboxError.OfType(cause);

    /// <summary>
    /// Writes; where that breaks, again, in the other way. What was written though it broke is not written twice: the store
    /// counts an attempt once.
    /// </summary>
    /// <returns>What broke the second time; null where it is written.</returns>
    private static async ValueTask<Exception?> TriedAsync(
        OutboxEntry entry,
        Func<OutboxEntry, ValueTask> write,
        Func<OutboxEntry, ValueTask> again
    ) =>
        await BrokenAsync(entry, write).ConfigureAwait(false) is null
            ? null
            : await BrokenAsync(entry, again).ConfigureAwait(false);

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever breaks, the other messages continue."
    )]
    private static async ValueTask<Exception?> BrokenAsync(OutboxEntry entry, Func<OutboxEntry, ValueTask> write)
    {
        try
        {
            await write(entry).ConfigureAwait(false);
            return null;
        }
        catch (Exception broken)
        {
            return broken;
        }
    }

    /// <summary>Twice as long after each failure, and no longer than the longest.</summary>
    private Duration Pause(int attempts)
    {
        var (first, longest) = (options.FirstPause, options.LongestPause);
        var times = Math.Pow(2, Math.Min(attempts - 1, 30));
        return Duration.FromTimeSpan(first.TotalSeconds * times >= longest.TotalSeconds ? longest : first * times);
    }
}
