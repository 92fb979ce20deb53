using System.Data;
using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>Migration of the tables to the library's version.</summary>
internal sealed class Migration(Names names)
{
    /// <summary>
    /// Does what is missing, in one transaction; of several hosts that come at once, the others wait for the first and find it
    /// done.
    /// </summary>
    public async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection
            .BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken)
            .ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await DoAsync(
                    connection,
                    $"SELECT pg_advisory_xact_lock(hashtextextended('SmartSpec {names.Schema}', 0))",
                    cancellationToken
                )
                .ConfigureAwait(false);

            // Checked first: CREATE SCHEMA IF NOT EXISTS takes the right to create schemas even where there is nothing to do.
            if (
                await ScalarAsync(connection, $"SELECT 1 FROM pg_namespace WHERE nspname = '{names.Schema}'", cancellationToken)
                    .ConfigureAwait(false)
                is null
            )
                await DoAsync(connection, $"CREATE SCHEMA \"{names.Schema}\"", cancellationToken).ConfigureAwait(false);
            var found = await VersionAsync(connection, cancellationToken).ConfigureAwait(false);
            if (found > Schema.Current)
                throw Unfit(found);
            for (var version = found + 1; version <= Schema.Current; version++)
                await DoAsync(connection, Schema.Steps(version, names), cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Checks that the tables are of the library's version.</summary>
    /// <exception cref="PostgreSqlStoreException">They are not, or are not there.</exception>
    public async ValueTask CheckAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (await VersionAsync(connection, cancellationToken).ConfigureAwait(false) is var found && found != Schema.Current)
            throw Unfit(found);
    }

    private async ValueTask<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        await ScalarAsync(connection, $"SELECT to_regclass('{names.Versions}')::text", cancellationToken).ConfigureAwait(false)
            is null
            ? 0
            : (int?)
                await ScalarAsync(connection, $"SELECT max(version) FROM {names.Versions}", cancellationToken)
                    .ConfigureAwait(false)
                ?? 0;

    private PostgreSqlStoreException Unfit(int found) =>
        new(
            found switch
            {
                0 => names.Missing,
                _ when found < Schema.Current =>
                    $"The tables in {names.Place} are of version {found}, and this library takes {Schema.Current}. "
                        + $"Call {nameof(PostgreSqlStore.MigrateAsync)} once as the host starts, or run "
                        + $"{nameof(PostgreSqlStore)}.{nameof(PostgreSqlStore.Scripts)}.",
                _ => $"The tables in {names.Place} are of version {found}, and this library knows {Schema.Current} at "
                    + "most. Use a newer SmartSpec.PostgreSql; nothing has been changed.",
            },
            found == 0 ? PostgresErrorCodes.UndefinedTable : null
        );

    private static async ValueTask<object?> ScalarAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellationToken
    )
    {
        var command = Statement.Of(sql, connection);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is { } value and not DBNull
                ? value
                : null;
    }

    private static async ValueTask DoAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        // It takes as long as it takes, and so does the wait for another host that migrates: who starts gives up by cancelling.
        var command = Statement.Of(sql, connection);
        command.CommandTimeout = 0;
        await using (command.ConfigureAwait(false))
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
