namespace SmartSpec.Testing;

/// <content>Messages and leases.</content>
internal sealed partial class ModelRun
{
    private static readonly string[] Holders = ["one", "other", "One"];

    private async Task SendAsync(IOutbox outbox, Chance chance)
    {
        if (model.Outbox.Count == 0)
            return;
        var at = chance.Next(Math.Min(4, model.Outbox.Count));
        var entry = model.Outbox[at];
        switch (chance.Next(4))
        {
            case 0:
                Tell($"message {entry.Message.Kind} is delivered");
                await outbox.DeliveredAsync(entry.Position, cancellation);
                model.Outbox.RemoveAt(at);
                break;
            case 1 when entry.State is OutboxState.Pending:
                var again = chance.Next(3) == 0 ? (Instant?)null : DueAt(chance, 0);
                Tell($"message {entry.Message.Kind} failed, again {again}");
                await outbox.FailedAsync(entry.Position, $"error {chance.Next(5)}", again, cancellation);
                model.Outbox[at] = entry with { Attempts = entry.Attempts + 1, DueAt = again ?? entry.DueAt, State = again is null ? OutboxState.Dead : OutboxState.Pending };
                break;
            case 2:
                var now = DueAt(chance, 0);
                Tell($"message {entry.Message.Kind} is retried at {now}");
                var isDead = entry.State is OutboxState.Dead;
                Port.Asks(isDead, await outbox.RetryAsync(entry.Position, now, cancellation), "A dead message is retried, and no other.");
                if (isDead)
                    model.Outbox[at] = entry with { State = OutboxState.Pending, Attempts = 0, DueAt = now };
                break;
            default:
                Tell($"messages are taken");
                break;
        }
    }

    private async Task LeaseAsync(ILeases leases, Chance chance)
    {
        var (name, holder, now) = (Of(chance, "due", "outbox"), Of(chance, Holders), DueAt(chance, 0));
        if (chance.Next(4) == 0)
        {
            Tell($"{holder} releases {name}");
            model.ReleaseLease(name, holder);
            await leases.ReleaseAsync(name, holder, cancellation);
            return;
        }

        var until = now + Duration.FromDays(1 + chance.Next(2));
        Tell($"{holder} takes {name} at {now} until {until}");
        Port.Asks(model.TakeLease(name, holder, now, until), await leases.TryTakeAsync(name, holder, now, until, cancellation), "The lease is taken or not as in the model.");
    }

    private async Task SameAsync(IOutbox outbox, Chance chance)
    {
        // Positions are the store's own: the model takes over those of the messages that came last.
        var pending = await outbox.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellation);
        var positions = pending.Select(entry => entry.Position).ToList();
        var known = model.Outbox.LastOrDefault(entry => entry.Position > 0)?.Position ?? 0;
        var added = new Queue<long>(positions.Where(position => position > known));
        model.Outbox = [.. model.Outbox.Select(entry => entry.Position > 0 || !added.TryDequeue(out var position) ? entry : entry with { Position = position })];

        var (now, take) = (DueAt(chance, 0), 1 + chance.Next(8));
        Same(model.Outbox.Where(entry => entry.State is OutboxState.Pending), pending, "The messages that wait are the model's.");
        Same(model.Outbox.Where(entry => entry.State is OutboxState.Dead), await outbox.ListAsync(OutboxState.Dead, 0, int.MaxValue, cancellation), "The dead messages are the model's.");
        Same(model.ToDeliver(now).Take(take), await outbox.TakeAsync(now, take, cancellation), $"The messages to deliver at {now} are the model's.");
    }

    /// <summary>The same messages; what errors they tell, and what a dead one was due, is the store's own affair.</summary>
    private static void Same(IEnumerable<OutboxEntry> expected, IEnumerable<OutboxEntry> actual, string sentence) =>
        Port.AsksList(expected.Select(Shape), actual.Select(Shape), sentence);

    private static OutboxEntry Shape(OutboxEntry entry) => entry with { Error = null, DueAt = entry.State is OutboxState.Dead ? default : entry.DueAt };
}
