using Microsoft.Data.Sqlite;
using Npgsql;
using SmartSpec.PostgreSql;
using SmartSpec.Sqlite;

namespace SmartSpec.Tool.Storage;

/// <summary>The databases that the program can keep strategies in.</summary>
internal static class Databases
{
    /// <summary>A file of SQLite. To be read it must be there; tables are made where it is written to.</summary>
    public static DatabaseStorage Sqlite(FileAt file, Id<Strategy>? strategy) =>
        new(file.Named, "--db", toWrite => Sqlite(file, toWrite), file.Exists, strategy);

    /// <summary>PostgreSQL; named by server and database, never by the whole of a connection string.</summary>
    /// <exception cref="BadInputException">The connection string cannot be one. The message repeats nothing of it, since a
    /// password can stand anywhere in one with a mistake.</exception>
    public static DatabaseStorage PostgreSql(string connection, Id<Strategy>? strategy)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            if (ServerNames.Refused(parts) is var (part, value))
                throw Refused(part, value);
            var database = parts.Database is { Length: > 0 } named ? $"/{named}" : "";
            return new(
                $"PostgreSQL {parts.Host}{database}",
                "--postgres",
                toWrite => PostgreSql(connection, toWrite),
                () => true,
                strategy
            );
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or OverflowException)
        {
            throw Unreadable();
        }
    }

    /// <summary>Names the part, but nothing of its value. One with = in it is several parts, without what should separate
    /// them.</summary>
    private static BadInputException Refused(string part, string value) =>
        value.Contains('=', StringComparison.Ordinal)
            ? Unreadable()
            : new(
                part == "Host"
                    ? new(
                        "--postgres: Host i anslutningssträngen kan inte användas. Skriv serverns namn med a–z, 0–9 och . _ - "
                            + "eller dess IP-adress, och porten som Port=5432.",
                        "--postgres: Host in the connection string cannot be used. Write the server's name with a–z, "
                            + "0–9 and . _ - "
                            + "or its IP address, and the port as Port=5432."
                    )
                    : new Words(
                        $"--postgres: {part} i anslutningssträngen kan inte användas. Skriv ett namn utan mellanslag "
                            + "och utan tecknen / : ; = och citattecken.",
                        $"--postgres: {part} in the connection string cannot be used. Write a name without spaces "
                            + "and without / : ; = and quotation marks."
                    )
            );

    private static BadInputException Unreadable() =>
        new(
            new Words(
                "--postgres: anslutningssträngen går inte att läsa. Skriv den som Host=localhost;Database=smartspec;"
                    + "Username=region, med semikolon mellan delarna. Lösenordet kan stå i miljövariabeln PGPASSWORD.",
                "--postgres: the connection string cannot be read. Write it as Host=localhost;Database=smartspec;"
                    + "Username=region, with semicolons between its parts. The password can stand in the variable PGPASSWORD."
            )
        );

    private static SqliteStore Sqlite(FileAt file, bool toWrite)
    {
        file.CheckThatItIsNoFolder();
        if (toWrite && !file.Exists())
            file.CheckThatItCanBeWritten("--db");
        var mode =
            toWrite ? SqliteOpenMode.ReadWriteCreate
            : HasLog(file) ? SqliteOpenMode.ReadWrite
            : SqliteOpenMode.ReadOnly;
        var connection = new SqliteConnectionStringBuilder { DataSource = file.Path, Mode = mode };
        return new(connection.ConnectionString, new() { AutoMigrate = toWrite });
    }

    /// <summary>
    /// Whether a database has a log beside it (WAL), according to the header of the file. One that has none, such as a backup, is
    /// opened to read only, and stays as it is to the byte.
    /// One that has a log is read too, but opened so that SQLite can remove its log when it is closed: opened to read only, it
    /// would leave two more files behind.
    /// </summary>
    private static bool HasLog(FileAt file)
    {
        const int readVersion = 19,
            withLog = 2;
        return file.Start(readVersion + 1) is { Length: > readVersion } header && header[readVersion] == withLog;
    }

    private static PostgreSqlStore PostgreSql(string connection, bool toWrite)
    {
        var store = new PostgreSqlStore(connection);
        if (toWrite)
            store.MigrateAsync().GetAwaiter().GetResult();
        return store;
    }
}
