using System.Globalization;
using System.Net.Sockets;
using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>Exceptions for the driver's errors, by their codes; their texts are never read.</summary>
internal static class Faults
{
    private const string Repeat =
        "Nothing is known of what was being done: repeat the command with the same identifier, and it takes effect once.";

    public static PostgreSqlStoreException Of(NpgsqlException cause, Names names) => new(Text(cause, names), cause);

    /// <summary>The exception where no connection could be made: no request was sent to the server.</summary>
    public static PostgreSqlStoreException Unopened(NpgsqlException cause, Names names) =>
        new(
            cause.SqlState switch
            {
                PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                    $"{Capital(names.Server)} does not let the user in. Check Username and Password in the connection string (or "
                        + "PGPASSWORD), and the server's pg_hba.conf.",
                PostgresErrorCodes.InvalidCatalogName =>
                    $"{Capital(names.Server)} has no database '{names.Database}'. Create it, or correct Database in the "
                        + "connection string.",
                PostgresErrorCodes.InsufficientPrivilege =>
                    $"The user may not connect to the database '{names.Database}' on {names.Server}: GRANT CONNECT.",
                PostgresErrorCodes.TooManyConnections =>
                    $"{Capital(names.Server)} takes no more connections: raise max_connections, or lower the pool's size.",
                _ => $"No connection to {names.Server}, database '{names.Database}', could be made: {Why(cause)}. Check the "
                    + "connection string, and that the server runs; "
                    + "nothing has been written.",
            },
            cause
        );

    /// <summary>The exception where the server answers, and all connections of the pool were in use.</summary>
    public static PostgreSqlStoreException Exhausted(NpgsqlException cause, Names names, Reach reach) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"All connections of the pool to {names.Server}, database '{names.Database}', were in use (Maximum Pool Size "
                    + $"{reach.PoolSize}), and none was given back within {reach.Timeout} s. End transactions sooner, dispose "
                    + $"of connections, or raise Maximum Pool Size in the connection string; nothing has been written."
            ),
            cause
        );

    /// <summary>
    /// The exception where other writers held a strategy for the whole command timeout: no request was sent to the server.
    /// </summary>
    public static PostgreSqlStoreException Busy(TimeoutException cause, Names names) =>
        new(
            $"Another transaction holds the strategy in {names.Place} for longer than Command Timeout. End it sooner, or raise "
                + "Command Timeout in the connection string. Nothing of this command has been done: repeat it with the same "
                + "identifier.",
            cause
        );

    /// <summary>Whether the server rolled the transaction back for another's sake.</summary>
    public static bool IsLost(NpgsqlException fault) =>
        fault.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    // Only the system's own message about the network is repeated: other texts can hold parts of the connection string.
    private static string Why(NpgsqlException cause) =>
        cause switch
        {
            { SqlState: { } code } => $"PostgreSQL has refused ({code}); see the inner exception",
            { InnerException: SocketException network } => network.Message.TrimEnd('.'),
            { InnerException: TimeoutException } => "it did not answer in time",
            _ => "see the inner exception",
        };

    private static string Capital(string server) => $"T{server[1..]}";

    private static string Text(NpgsqlException cause, Names names) =>
        cause.SqlState switch
        {
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn =>
                names.Missing,
            PostgresErrorCodes.InsufficientPrivilege =>
                $"The database user may not do this in {names.Place}. It needs USAGE on the schema, and SELECT, INSERT, UPDATE "
                    + "and DELETE on the tables; to migrate, CREATE as well.",
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected =>
                "Another transaction came in between, and PostgreSQL has rolled this one back. Repeat the command with the same "
                    + "identifier; in a transaction of the host's, the whole transaction.",
            PostgresErrorCodes.InFailedSqlTransaction =>
                "The host's transaction has failed before, and takes nothing more: roll it back, and do it again from the start.",
            PostgresErrorCodes.ReadOnlySqlTransaction =>
                "The server takes no writing now: it is a standby, or set to read only. Connect to the primary.",
            PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => $"The server has no room left. Make room. {Repeat}",
            PostgresErrorCodes.TooManyConnections =>
                $"The server takes no more connections: raise max_connections, or lower the pool's size. {Repeat}",
            null when cause.InnerException is TimeoutException =>
                $"{Capital(names.Server)} did not answer within Command Timeout: another transaction may hold the strategy for "
                    + $"longer. End it sooner, or raise Command Timeout in the connection string. {Repeat}",
            null => $"The connection to {names.Server} was lost; the next command makes a new one. {Repeat}",
            _ when cause.IsTransient =>
                $"{Capital(names.Server)} ended the connection or is not ready; the next command makes a new one. {Repeat}",
            var code => $"PostgreSQL has refused ({code}); see the inner exception. Nothing has been written.",
        };
}
