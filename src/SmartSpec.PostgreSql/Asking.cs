using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>Runs prepared statements.</summary>
internal static class Asking
{
    /// <summary>Does a statement, and tells how many rows it changed.</summary>
    public static async ValueTask<int> DoAsync(NpgsqlConnection connection, string sql, NpgsqlParameter[] values, CancellationToken cancellation)
    {
        var command = await PreparedAsync(connection, sql, values, cancellation).ConfigureAwait(false);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Shows each row of an answer.</summary>
    public static async ValueTask EachAsync(
        NpgsqlConnection connection, string sql, NpgsqlParameter[] values, Action<NpgsqlDataReader> row, CancellationToken cancellation)
    {
        var command = await PreparedAsync(connection, sql, values, cancellation).ConfigureAwait(false);
        await using var disposed = command.ConfigureAwait(false);
        var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using var closed = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            row(reader);
    }

    /// <summary>What each row of an answer makes.</summary>
    public static async ValueTask<List<T>> AllAsync<T>(
        NpgsqlConnection connection, string sql, NpgsqlParameter[] values, Func<NpgsqlDataReader, T> row, CancellationToken cancellation)
    {
        var all = new List<T>();
        await EachAsync(connection, sql, values, told => all.Add(row(told)), cancellation).ConfigureAwait(false);
        return all;
    }

    private static async ValueTask<NpgsqlCommand> PreparedAsync(NpgsqlConnection connection, string sql, NpgsqlParameter[] values, CancellationToken cancellation)
    {
        var command = Statement.Of(sql, connection);
        command.Parameters.AddRange(values);
        await command.PrepareAsync(cancellation).ConfigureAwait(false);
        return command;
    }
}
