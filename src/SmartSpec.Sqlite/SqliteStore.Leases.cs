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
                static (session, args) => LeaseQueries.Take(session, args.name, args.holder, args.length),
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
                static (session, args) => LeaseQueries.Renew(session, args.name, args.holder, args.length),
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
                static (session, args) => LeaseQueries.IsHeld(session, args.name, args.holder),
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
            static (session, args) => LeaseQueries.Release(session, args.name, args.holder),
            cancellationToken
        );
        return default;
    }
}
