namespace SmartSpec;

/// <content>The leases.</content>
public sealed partial class InMemoryStore
{
    private readonly Dictionary<string, (string Holder, Instant Until)> leases = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<bool> TryTakeAsync(string name, string holder, Duration length, CancellationToken cancellation = default)
    {
        StoreTimes.CheckLease(name, holder, length);
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            var now = Now;
            return new((!IsHeld(name, now, out var by) || by == holder) && Let(name, holder, now + length));
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellation = default)
    {
        StoreTimes.CheckLease(name, holder, length);
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            var now = Now;
            return new(IsHeld(name, now, out var by) && by == holder && Let(name, holder, now + length));
        }
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellation = default)
    {
        StoreTimes.CheckLease(name, holder);
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (leases.TryGetValue(name, out var held) && held.Holder == holder)
                leases.Remove(name);
        }

        return default;
    }

    private bool IsHeld(string name, Instant now, out string holder)
    {
        var isThere = leases.TryGetValue(name, out var held);
        holder = held.Holder;
        return isThere && held.Until > now && held.Until - now <= StoreTimes.Longest;
    }

    private bool Let(string name, string holder, Instant until)
    {
        leases[name] = (holder, until);
        return true;
    }
}
