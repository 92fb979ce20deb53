namespace SmartSpec.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<bool> TryTakeAsync(
        string name,
        string holder,
        Duration length,
        CancellationToken cancellationToken = default
    )
    {
        StoreTimes.CheckLease(name, holder, length);
        return new(
            Change(
                (name, holder, length),
                static (session, asked) => LeaseQueries.Take(session, asked.name, asked.holder, asked.length),
                cancellationToken
            )
        );
    }

    /// <inheritdoc/>
    public ValueTask<bool> RenewAsync(string name, string holder, Duration length, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder, length);
        return new(
            Change(
                (name, holder, length),
                static (session, asked) => LeaseQueries.Renew(session, asked.name, asked.holder, asked.length),
                cancellationToken
            )
        );
    }

    /// <inheritdoc/>
    public ValueTask<bool> IsHeldAsync(string name, string holder, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder);
        return new(
            Look(
                (name, holder),
                static (session, asked) => LeaseQueries.IsHeld(session, asked.name, asked.holder),
                cancellationToken
            )
        );
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string name, string holder, CancellationToken cancellationToken = default)
    {
        StoreTimes.CheckLease(name, holder);
        Change(
            (name, holder),
            static (session, asked) => LeaseQueries.Release(session, asked.name, asked.holder),
            cancellationToken
        );
        return default;
    }
}
