using Microsoft.Data.Sqlite;
using Npgsql;
using SmartSpec.PostgreSql;
using SmartSpec.Sqlite;

namespace SmartSpec.Samples.Keeping;

/// <summary>The databases that the program can keep strategies in.</summary>
internal static class Databases
{
    /// <summary>A file of SQLite. To be read from it must be there; tables are made where it is written to.</summary>
    public static StoreKeeper Sqlite(FileAt file, Id<Strategy>? strategy) => new(
        file.Named, "--db",
        toWrite => new SqliteStore(new SqliteConnectionStringBuilder { DataSource = file.Path }.ConnectionString, new() { AutoMigrate = toWrite }),
        () => file.Exists(), strategy);

    /// <summary>PostgreSQL; named by server and database, never by the whole of a connection string.</summary>
    /// <exception cref="BadInputException">The connection string cannot be one.</exception>
    public static StoreKeeper PostgreSql(string connection, Id<Strategy>? strategy)
    {
        try
        {
            var told = new NpgsqlConnectionStringBuilder(connection);

            // Someone may have written a URL with a password in it.
            return new(
                $"PostgreSQL {told.Host?.Split('@')[^1]}/{told.Database ?? told.Username}", "--postgres", toWrite => PostgreSql(connection, toWrite), () => true, strategy);
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or OverflowException)
        {
            // Neither text nor cause is repeated: what could not be read may be a part of the password.
            throw new BadInputException(
                new Words(
                    "--postgres: anslutningssträngen går inte att läsa. Så här kan en se ut: Host=localhost;Database=smartspec;Username=region.",
                    "--postgres: the connection string cannot be read. One may be: Host=localhost;Database=smartspec;Username=region."));
        }
    }

    private static PostgreSqlStore PostgreSql(string connection, bool toWrite)
    {
        var store = new PostgreSqlStore(connection);
        if (toWrite)
            store.MigrateAsync().GetAwaiter().GetResult();
        return store;
    }
}
