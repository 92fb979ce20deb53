#pragma warning disable CA1849 // A page shows what a reader would write.

// <sql-server-store>
using System.Data;
using System.Data.Common;
using NodaTime;
using SmartSpec;
using SmartSpec.Histories;
using SmartSpec.Stores;

namespace MyHost;

/// <summary>Strategies in SQL Server; also a start for other databases with an ADO.NET provider.</summary>
public class SqlServerStore(DbDataSource database) : IStrategyStore
{
    /// <summary>A statement as it is sent: a place for a schema or a prefix of your own.</summary>
    protected virtual string Statement(string sql) => sql;

    public async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        append.Validate(); // a bad append fails alone, before anything is written

        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var length = await LockAsync(transaction, append.Strategy, cancellationToken) ?? 0;
        if (await CommandAsync(connection, transaction, append.Strategy, append.Command, cancellationToken) is { } events)
            return new AppendResult.Repeated(events); // looked at first: a repeated command is no conflict
        if (length != append.ExpectedLength)
            return new AppendResult.Conflict(length);

        cancellationToken = CancellationToken.None; // from here on it is written, or it fails
        var put =
            length == 0
                ? "INSERT INTO smartspec_strategies (length, due_at, id) VALUES (@length, @due, @id)"
                : "UPDATE smartspec_strategies SET length = @length, due_at = @due WHERE id = @id";
        await using (var strategy = Command(connection, transaction, put, append.Strategy))
        {
            Add(strategy, "@length", DbType.Int64, length + append.Events.Count);
            Add(strategy, "@due", DbType.Int64, append.DueAt is { } due ? due.ToUnixTimeTicks() / 10 : null);
            await strategy.ExecuteNonQueryAsync(cancellationToken);
        }

        foreach (var (recorded, i) in append.Events.Select((recorded, i) => (recorded, i)))
        {
            await using var insert = Command(
                connection,
                transaction,
                "INSERT INTO smartspec_events (strategy, number, name, command, fingerprint, line, hash) VALUES (@id, @number, @name, @command, @fingerprint, @line, @hash)",
                append.Strategy
            );
            Add(insert, "@number", DbType.Int64, length + 1 + i);
            Add(insert, "@name", DbType.String, recorded.Envelope.Name);
            Add(insert, "@command", DbType.String, append.Command.Value);
            Add(insert, "@fingerprint", DbType.Binary, append.Fingerprint is { } fingerprint ? Bytes(fingerprint) : null);
            Add(insert, "@line", DbType.Binary, recorded.Line.ToArray()); // byte for byte: this is the record
            Add(insert, "@hash", DbType.Binary, Bytes(recorded.Hash));
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }

        if (append.Document is { } document)
            await PutAsync(transaction, append.Strategy, document, cancellationToken);

        // A store that implements IOutbox inserts append.Messages here.
        await transaction.CommitAsync(cancellationToken);
        return new AppendResult.Appended();
    }

    public async ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default)
    {
        StoredDocument? document = null;
        await using (var connection = await database.OpenConnectionAsync(cancellationToken))
        {
            await using var select = Command(
                connection,
                null,
                "SELECT length, bytes FROM smartspec_documents WHERE strategy = @id",
                strategy
            );
            await using var row = await select.ExecuteReaderAsync(cancellationToken);
            if (await row.ReadAsync(cancellationToken))
                document = new() { Length = row.GetInt64(0), Bytes = (byte[])row[1] };
        }

        // Read after the document, so that no line it is based on can be missing; its own last line is included.
        var lines = await ReadAsync(strategy, (document?.Length ?? 1) - 1, cancellationToken: cancellationToken);
        return document is null && lines.Count == 0 ? null : new() { Document = document, Lines = lines };
    }

    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            "SELECT line, hash FROM smartspec_events WHERE strategy = @id AND number > @after ORDER BY number",
            strategy.Value,
            after,
            take,
            row => new RecordedLine((byte[])row[0], new Hash((byte[])row[1])),
            cancellationToken
        );

    public async ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await CommandAsync(connection, null, strategy, command, cancellationToken);
    }

    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
        Instant by,
        int take,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            "SELECT id, due_at FROM smartspec_strategies WHERE due_at <= @after ORDER BY due_at, id",
            "",
            by.ToUnixTimeTicks() / 10,
            take,
            row => new DueStrategy { Strategy = row.GetString(0), DueAt = Instant.FromUnixTimeTicks(row.GetInt64(1) * 10) },
            cancellationToken
        );

    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    ) =>
        ListAsync(
            "SELECT s.id, s.length, s.due_at, d.length FROM smartspec_strategies s LEFT JOIN smartspec_documents d ON d.strategy = s.id WHERE s.id > @id ORDER BY s.id",
            after?.Value ?? "",
            0,
            take,
            row => new StrategyEntry
            {
                Strategy = row.GetString(0),
                Length = row.GetInt64(1),
                DueAt = row.IsDBNull(2) ? null : Instant.FromUnixTimeTicks(row.GetInt64(2) * 10),
                DocumentLength = row.IsDBNull(3) ? null : row.GetInt64(3),
            },
            cancellationToken
        );

    public async ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (await LockAsync(transaction, strategy, cancellationToken) is not { } length || length < document.Length)
            return false;
        await PutAsync(transaction, strategy, document, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var update = Command(
            connection,
            null,
            "UPDATE smartspec_strategies WITH (READPAST) SET due_at = @due WHERE id = @id AND length = @length",
            strategy
        );
        Add(update, "@due", DbType.Int64, dueAt?.ToUnixTimeTicks() / 10);
        Add(update, "@length", DbType.Int64, length);
        return await update.ExecuteNonQueryAsync(cancellationToken) > 0;
    }

    /// <summary>Locks a strategy until the transaction ends, also one that is not there yet; the length of its history.</summary>
    private async Task<long?> LockAsync(DbTransaction transaction, Id<Strategy> strategy, CancellationToken cancellationToken)
    {
        await using var select = Command(
            transaction.Connection!,
            transaction,
            "SELECT length FROM smartspec_strategies WITH (UPDLOCK, HOLDLOCK) WHERE id = @id",
            strategy
        );
        return (long?)await select.ExecuteScalarAsync(cancellationToken);
    }

    private async Task<CommandEvents?> CommandAsync(
        DbConnection connection,
        DbTransaction? transaction,
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken
    )
    {
        await using var select = Command(
            connection,
            transaction,
            "SELECT number, fingerprint FROM smartspec_events WHERE strategy = @id AND command = @command ORDER BY number",
            strategy
        );
        Add(select, "@command", DbType.String, command.Value);
        await using var row = await select.ExecuteReaderAsync(cancellationToken);
        CommandEvents? events = null;
        while (await row.ReadAsync(cancellationToken))
            events = new()
            {
                First = events?.First ?? row.GetInt64(0),
                Last = row.GetInt64(0),
                Fingerprint = row.IsDBNull(1) ? null : new Hash((byte[])row[1]),
            };
        return events;
    }

    private async Task PutAsync(
        DbTransaction transaction,
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken
    )
    {
        foreach (
            var sql in (string[])
                [
                    "DELETE FROM smartspec_documents WHERE strategy = @id",
                    "INSERT INTO smartspec_documents (strategy, length, bytes) VALUES (@id, @length, @bytes)",
                ]
        )
        {
            await using var command = Command(transaction.Connection!, transaction, sql, strategy);
            Add(command, "@length", DbType.Int64, document.Length);
            Add(command, "@bytes", DbType.Binary, document.Bytes.ToArray());
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private async ValueTask<IReadOnlyList<T>> ListAsync<T>(
        string sql,
        string id,
        long after,
        int take,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        if (take <= 0)
            return [];
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var select = Command(connection, null, sql + " OFFSET 0 ROWS FETCH NEXT @take ROWS ONLY", default);
        Add(select, "@id", DbType.String, id);
        Add(select, "@after", DbType.Int64, after);
        Add(select, "@take", DbType.Int64, (long)take);
        await using var row = await select.ExecuteReaderAsync(cancellationToken);
        var all = new List<T>();
        while (await row.ReadAsync(cancellationToken))
            all.Add(read(row));
        return all;
    }

    private DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql, Id<Strategy> strategy)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (Statement(sql), transaction);
        if (!strategy.IsEmpty)
            Add(command, "@id", DbType.String, strategy.Value);
        return command;
    }

    private static void Add(DbCommand command, string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.DbType, parameter.Value) = (name, type, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }

    private static byte[] Bytes(Hash hash)
    {
        var bytes = new byte[Hash.Size];
        hash.CopyTo(bytes);
        return bytes;
    }
}

// </sql-server-store>
