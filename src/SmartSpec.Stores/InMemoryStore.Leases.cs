namespace SmartSpec.Stores;

/// <content>The leases.</content>
public sealed partial class InMemoryStore
{
    private readonly Dictionary<string, (string Holder, Instant Until)> leases = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<bool> TryTakeAsync(
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken = default
    )
    {
        StoreTimes.CheckLease(name, holder, length);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            var now = Now;
            return new((HolderOf(name, now) ?? holder) == holder && Let(name, holder, now + length));
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder, length);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            var now = Now;
            return new(HolderOf(name, now) == holder && Let(name, holder, now + length));
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
            return new(HolderOf(name, Now) == holder);
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (leases.TryGetValue(name, out var held) && held.Holder == holder)
                leases.Remove(name);
        }

        return default;
    }

    private string? HolderOf(string name, Instant now) =>
        leases.TryGetValue(name, out var held) && held.Until > now && held.Until - now <= StoreTimes.Longest ? held.Holder : null;

    private bool Let(string name, string holder, Instant until)
    {
        leases[name] = (holder, until);
        return true;
    }
}
