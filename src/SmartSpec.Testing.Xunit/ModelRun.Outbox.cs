namespace SmartSpec.Testing;

/// <content>Messages and leases.</content>
internal sealed partial class ModelRun
{
    private static readonly string[] Holders = ["one", "other", "One"];

    private async Task AdvanceAsync(Chance chance)
    {
        var time = Duration.FromHours(1 + chance.Next(6));
        Record($"{time.TotalHours} hours pass");
        model.Now += time;
        await advance(time);
    }

    private async Task SendAsync(IOutbox outbox, Chance chance)
    {
        if (model.Outbox.Count == 0)
            return;
        var at = chance.Next(Math.Min(4, model.Outbox.Count));
        var entry = model.Outbox[at];
        switch (chance.Next(4))
        {
            case 0:
                Record($"message {entry.Message.Kind} is delivered");
                await outbox.DeliveredAsync(entry.Position, cancellationToken);
                model.Outbox.RemoveAt(at);
                break;
            case 1 or 2:
                var retryAfter = chance.Next(3) == 0 ? (Duration?)null : Length(chance);
                var attempts = entry.Attempts + (chance.Next(4) == 0 ? chance.Next(3) - 1 : 0);
                Record($"message {entry.Message.Kind} failed after {attempts} attempts, again after {retryAfter}");
                var error = OutboxError.Of($"error {chance.Next(5)}");
                await outbox.FailedAsync(entry.Position, attempts, error, retryAfter, cancellationToken);
                if (entry.State is OutboxState.Pending && attempts == entry.Attempts)
                {
                    model.Outbox[at] = retryAfter is { } wait
                        ? entry with
                        {
                            Attempts = entry.Attempts + 1,
                            DueAt = model.Now + wait,
                        }
                        : entry with
                        {
                            Attempts = entry.Attempts + 1,
                            State = OutboxState.Dead,
                        };
                }

                break;
            default:
                Record($"message {entry.Message.Kind} is retried");
                var isDead = entry.State is OutboxState.Dead;
                Port.Requires(
                    isDead,
                    await outbox.RetryAsync(entry.Position, cancellationToken),
                    "A dead message is retried, and no other."
                );
                if (isDead)
                    model.Outbox[at] = entry with { State = OutboxState.Pending, Attempts = 0, DueAt = model.Now };
                break;
        }
    }

    private async Task LeaseAsync(ILeases leases, Chance chance)
    {
        var (name, holder, length) = (Of(chance, "due", "outbox"), Of(chance, Holders), Length(chance));
        switch (chance.Next(4))
        {
            case 0:
                Record($"{holder} releases {name}");
                model.ReleaseLease(name, holder);
                await leases.ReleaseAsync(name, holder, cancellationToken);
                break;
            case 1:
                Record($"{holder} renews {name} for {length}");
                Port.Requires(
                    model.RenewLease(name, holder, length),
                    await leases.RenewAsync(name, holder, length, cancellationToken),
                    "The lease is renewed or not as in the model."
                );
                break;
            default:
                Record($"{holder} takes {name} for {length}");
                Port.Requires(
                    model.TakeLease(name, holder, length),
                    await leases.TryTakeAsync(name, holder, length, cancellationToken),
                    "The lease is taken or not as in the model."
                );
                break;
        }

        foreach (var any in Holders)
        {
            Port.Requires(
                model.IsLeaseHeld(name, any),
                await leases.IsHeldAsync(name, any, cancellationToken),
                "The lease is held or not as in the model."
            );
        }
    }

    private async Task SameAsync(IOutbox outbox, Chance chance)
    {
        // Positions are the store's own: the model takes over those of the messages that came last.
        var pending = await outbox.ListAsync(OutboxState.Pending, 0, int.MaxValue, cancellationToken);
        var positions = pending.Select(entry => entry.Position).ToList();
        var known = model.Outbox.LastOrDefault(entry => entry.Position > 0)?.Position ?? 0;
        var added = new Queue<long>(positions.Where(position => position > known));
        model.Outbox =
        [
            .. model.Outbox.Select(entry =>
                entry.Position > 0 || !added.TryDequeue(out var position) ? entry : entry with { Position = position }
            ),
        ];

        var take = 1 + chance.Next(8);
        Same(model.Outbox.Where(entry => entry.State is OutboxState.Pending), pending, "The messages that wait are the model's.");
        Same(
            model.Outbox.Where(entry => entry.State is OutboxState.Dead),
            await outbox.ListAsync(OutboxState.Dead, 0, int.MaxValue, cancellationToken),
            "The dead messages are the model's."
        );
        var after =
            model.Outbox.Count > 0 && chance.Next(2) == 0
                ? model.Outbox[chance.Next(Math.Min(4, model.Outbox.Count))].Position
                : 0;
        Same(
            model.ToDeliver(after).Take(take),
            await outbox.TakeAsync(take, after, cancellationToken),
            $"The messages after {after} that are due are the model's."
        );
    }

    /// <summary>
    /// From half an hour to less than six, and never a whole hour: what ends at that time ends between two moments at which the
    /// model looks.
    /// </summary>
    private static Duration Length(Chance chance) => Duration.FromMinutes(30 + 60 * chance.Next(6));

    /// <summary>
    /// The same messages; their instants are the store's, and the suite of the outbox looks at them and at the errors.
    /// </summary>
    private static void Same(IEnumerable<OutboxEntry> expected, IEnumerable<OutboxEntry> actual, string sentence) =>
        Port.RequiresList(expected.Select(Shape), actual.Select(Shape), sentence);

    private static OutboxEntry Shape(OutboxEntry entry) => entry with { Error = null, DueAt = default };
}
