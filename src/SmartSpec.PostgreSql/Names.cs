using System.Buffers;
using System.Globalization;
using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>The tables of a store, quoted.</summary>
internal sealed class Names
{
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"
    );

    /// <param name="options">The location of the tables.</param>
    /// <param name="connectionString">Which server and database; shown to people, without user and password.</param>
    public Names(PostgreSqlStoreOptions? options, string connectionString = "")
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);

        // Someone may have written a URL with a password in it.
        Server = server.Host?.Split('@')[^1] is { } host
            ? string.Create(CultureInfo.InvariantCulture, $"the server at {host}:{server.Port}")
            : "the server";
        Database = server.Database ?? server.Username ?? "";
        options ??= new();
        if (!IsName(options.Schema, 63))
            throw new ArgumentException(
                $"'{options.Schema}' cannot be a schema: use 1 to 63 ASCII letters, digits and underscores, no digit first.",
                nameof(options)
            );
        if (options.TablePrefix is not "" && !IsName(options.TablePrefix, 30))
            throw new ArgumentException(
                $"'{options.TablePrefix}' cannot be a prefix: use at most 30 ASCII letters, digits and underscores, no digit "
                    + "first.",
                nameof(options)
            );
        (Schema, Prefix) = (options.Schema, options.TablePrefix);
    }

    /// <summary>The server, for people.</summary>
    public string Server { get; }

    /// <summary>The database, for people.</summary>
    public string Database { get; }

    /// <summary>The schema, without quotes.</summary>
    public string Schema { get; }

    /// <summary>The prefix.</summary>
    public string Prefix { get; }

    public string Strategies => Table("strategies");

    public string Events => Table("events");

    public string Documents => Table("documents");

    public string Outbox => Table("outbox");

    public string Leases => Table("leases");

    public string Versions => Table("schema_versions");

    /// <summary>The index by which a command is there once in a strategy, without quotes.</summary>
    public string CommandIndex => $"{Prefix}events_command";

    /// <summary>For people.</summary>
    public string Place => Prefix is "" ? $"schema {Schema}" : $"schema {Schema} (tables {Prefix}…)";

    /// <summary>The message where there are no tables.</summary>
    public string Missing =>
        $"The tables of SmartSpec are not in {Place}, or not all of them. Call {nameof(PostgreSqlStore.MigrateAsync)} once as "
        + $"the host starts, or run {nameof(PostgreSqlStore)}.{nameof(PostgreSqlStore.Scripts)}.";

    /// <summary>An index, quoted; it is in the schema of its table.</summary>
    public string Index(string name) => $"\"{Prefix}{name}\"";

    private string Table(string name) => $"\"{Schema}\".\"{Prefix}{name}\"";

    private static bool IsName(string? name, int most) =>
        name is { Length: > 0 }
        && name.Length <= most
        && !char.IsAsciiDigit(name[0])
        && !name.AsSpan().ContainsAnyExcept(Letters);
}
