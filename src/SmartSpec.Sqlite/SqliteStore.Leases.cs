namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<bool> TryTakeAsync(string name, string holder, Instant now, Instant until, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(holder);
        return new(Change((name, holder, now, until), static (session, asked) => Leasing.Take(session, asked.name, asked.holder, asked.now, asked.until), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Change((name, holder), static (session, asked) => Leasing.Release(session, asked.name, asked.holder), cancellation);
        return default;
    }
}
