using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>Execution of prepared statements.</summary>
internal static class PreparedStatements
{
    /// <summary>Executes a statement, and returns the number of changed rows.</summary>
    public static async ValueTask<int> DoAsync(
        NpgsqlConnection connection,
        string sql,
        NpgsqlParameter[] values,
        CancellationToken cancellationToken
    )
    {
        var command = await PreparedAsync(connection, sql, values, cancellationToken).ConfigureAwait(false);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Shows each row of an answer.</summary>
    public static async ValueTask EachAsync(
        NpgsqlConnection connection,
        string sql,
        NpgsqlParameter[] values,
        Action<NpgsqlDataReader> row,
        CancellationToken cancellationToken
    )
    {
        var command = await PreparedAsync(connection, sql, values, cancellationToken).ConfigureAwait(false);
        await using var disposed = command.ConfigureAwait(false);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var closed = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            row(reader);
    }

    /// <summary>The results of a query, one for each row.</summary>
    public static async ValueTask<List<T>> AllAsync<T>(
        NpgsqlConnection connection,
        string sql,
        NpgsqlParameter[] values,
        Func<NpgsqlDataReader, T> row,
        CancellationToken cancellationToken
    )
    {
        var all = new List<T>();
        await EachAsync(connection, sql, values, reader => all.Add(row(reader)), cancellationToken).ConfigureAwait(false);
        return all;
    }

    private static async ValueTask<NpgsqlCommand> PreparedAsync(
        NpgsqlConnection connection,
        string sql,
        NpgsqlParameter[] values,
        CancellationToken cancellationToken
    )
    {
        var command = Statement.Of(sql, connection);
        command.Parameters.AddRange(values);
        await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        return command;
    }
}
