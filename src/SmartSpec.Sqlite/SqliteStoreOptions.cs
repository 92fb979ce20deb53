namespace SmartSpec.Sqlite;

/// <summary>Options of a <see cref="SqliteStore"/>. The defaults suit most hosts.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>
    /// The prefix of the store's tables, so that they can be beside the host's own, or those of another store,
    /// in one file.
    /// </summary>
    /// <value>
    /// Default: <c>smartspec_</c>. ASCII letters, digits and underscores, 32 at most, the first no digit, and not beginning
    /// with <c>sqlite_</c>.
    /// </value>
    public string TablePrefix { get; init; } = "smartspec_";

    /// <summary>The failures that an acknowledged append survives.</summary>
    /// <value>Default: <see cref="SqliteDurability.Full"/>.</value>
    public SqliteDurability Durability { get; init; }

    /// <summary>
    /// The time that a write, or the first use of the file, waits for others, in this process and in other ones, before it fails
    /// with <see cref="SqliteStoreFault.Busy"/>. It runs from the caller's arrival, whatever is waited for in turn. Reading
    /// waits for no writer.
    /// </summary>
    /// <value>Default: 5 seconds. From 0 to 1 hour.</value>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Whether the store, when it is first used, makes its tables in a file that is new or empty, and upgrades those of an
    /// older version. To a file that holds tables of another program and none of its own it adds them only by
    /// <see cref="SqliteStore.MigrateAsync"/>.
    /// </summary>
    /// <value>Default: true.</value>
    public bool AutoMigrate { get; init; } = true;

    /// <summary>The clock of leases and messages: that of the machine, on which all processes that use the file run.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal SqliteStoreOptions Checked()
    {
        ArgumentNullException.ThrowIfNull(Time);
        if (
            TablePrefix is not { Length: > 0 and <= 32 }
            || char.IsAsciiDigit(TablePrefix[0])
            || !TablePrefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            || TablePrefix.StartsWith("sqlite_", StringComparison.OrdinalIgnoreCase)
        )
        {
            throw new ArgumentException(
                $"'{TablePrefix}' is no prefix for tables: use 1 to 32 ASCII letters, digits and underscores, the first no "
                    + "digit, not beginning with sqlite_.",
                nameof(TablePrefix)
            );
        }

        if (Durability is not (SqliteDurability.Full or SqliteDurability.Normal))
            throw new ArgumentOutOfRangeException(nameof(Durability), Durability, "Full or Normal.");
        if (BusyTimeout < TimeSpan.Zero || BusyTimeout > TimeSpan.FromHours(1))
            throw new ArgumentOutOfRangeException(nameof(BusyTimeout), BusyTimeout, "From 0 to 1 hour.");
        return this;
    }
}
