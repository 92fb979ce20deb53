namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<bool> TryTakeAsync(string name, string holder, Duration length, CancellationToken cancellation = default)
    {
        StoreTimes.CheckLease(name, holder, length);
        return new(Change((name, holder, length), static (session, asked) => Leasing.Take(session, asked.name, asked.holder, asked.length), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellation = default)
    {
        StoreTimes.CheckLease(name, holder, length);
        return new(Change((name, holder, length), static (session, asked) => Leasing.Renew(session, asked.name, asked.holder, asked.length), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellation = default)
    {
        StoreTimes.CheckLease(name, holder);
        return new(Look((name, holder), static (session, asked) => Leasing.IsHeld(session, asked.name, asked.holder), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellation = default)
    {
        StoreTimes.CheckLease(name, holder);
        Change((name, holder), static (session, asked) => Leasing.Release(session, asked.name, asked.holder), cancellation);
        return default;
    }
}
