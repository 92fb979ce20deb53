using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>Writes appends on a connection: all in one transaction, its own or the one that is open.</summary>
internal sealed class Appending(Names names)
{
    /// <summary>How many commands are kept: more than the store itself uses at once, less than many hosts' transactions together.</summary>
    private const int Idle = 4;

    private static readonly AppendResult Appended = new AppendResult.Appended();

    private readonly AppendStatement statement = new(names);
    private readonly GroupStatement group = new(names);
    private readonly OneAppend?[] idle = new OneAppend?[Idle];

    /// <summary>Writes one append.</summary>
    public async ValueTask<AppendResult> WriteAsync(NpgsqlConnection connection, StoreAppend append)
    {
        if (append.IsOneMore)
        {
            // One that broke off is not used again.
            var one = Take() ?? new(statement.OfOne);
            var isAppended = await one.WriteAsync(connection, append).ConfigureAwait(false);
            Keep(one);
            return isAppended ? Appended : await WhyAsync(connection, append).ConfigureAwait(false);
        }

        var command = new NpgsqlCommand { Connection = connection };
        await using (command.ConfigureAwait(false))
        {
            Statement.Text(command, statement.For(append, command.Parameters));
            await command.PrepareAsync(CancellationToken.None).ConfigureAwait(false);
            if (await command.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false) > 0)
                return Appended;
        }

        return await WhyAsync(connection, append).ConfigureAwait(false);
    }

    /// <summary>Writes several appends in one commit; tells what came of each, in the order given.</summary>
    public async ValueTask<IReadOnlyList<AppendResult>> WriteAsync(NpgsqlConnection connection, IReadOnlyList<StoreAppend> appends)
    {
        var results = new AppendResult[appends.Count];
        await WriteTogetherAsync(connection, appends, results).ConfigureAwait(false);
        for (var i = 0; i < results.Length; i++)
            results[i] ??= await WhyAsync(connection, appends[i]).ConfigureAwait(false);
        return results;
    }

    /// <summary>The length of a history, and the events that came of a command; null where there is no such strategy.</summary>
    public async ValueTask<(long Length, CommandEvents? Events)?> FindAsync(
        NpgsqlConnection connection, Id<Strategy> strategy, Id<Command> command, CancellationToken cancellation)
    {
        (long, CommandEvents?)? found = null;
        await Asking.EachAsync(
            connection, statement.Why, [Value.Of(strategy.Value), Value.Of(command.Value)],
            row => found = (row.GetInt64(0), row.IsDBNull(1) ? null : new CommandEvents(
                row.GetInt64(1), row.GetInt64(2), row.IsDBNull(3) ? null : Value.ToHash(row.GetFieldValue<byte[]>(3)))), cancellation).ConfigureAwait(false);
        return found;
    }

    private OneAppend? Take()
    {
        foreach (ref var place in idle.AsSpan())
            if (Interlocked.Exchange(ref place, null) is { } kept)
                return kept;
        return null;
    }

    private void Keep(OneAppend one)
    {
        foreach (ref var place in idle.AsSpan())
            if (Interlocked.CompareExchange(ref place, one, null) is null)
                return;
    }

    /// <summary>Why nothing was appended. Where nothing stands in the way any more, since another was ahead and has gone, it is appended now.</summary>
    private async ValueTask<AppendResult> WhyAsync(NpgsqlConnection connection, StoreAppend append) =>
        await FindAsync(connection, append.Strategy, append.Command, CancellationToken.None).ConfigureAwait(false) switch
        {
            { Events: { } events } => new AppendResult.Repeated(events),
            { Length: var length } when length != append.ExpectedLength => new AppendResult.Conflict(length),
            null when append.ExpectedLength != 0 => new AppendResult.Conflict(0),
            _ => await WriteAsync(connection, append).ConfigureAwait(false),
        };

    /// <summary>The first append of each strategy that is there already, by identifier: locks are taken in one order everywhere, so that two groups cannot wait for each other.</summary>
    private static List<int> Together(IReadOnlyList<StoreAppend> appends) =>
        [.. Enumerable.Range(0, appends.Count).Where(i => appends[i].ExpectedLength > 0).DistinctBy(i => appends[i].Strategy).OrderBy(i => appends[i].Strategy)];

    /// <summary>Writes a group in one round trip and one transaction: first what is one statement, then foundings, and what is for a strategy that has an append before it.</summary>
    private async ValueTask WriteTogetherAsync(NpgsqlConnection connection, IReadOnlyList<StoreAppend> appends, AppendResult[] results)
    {
        var together = Together(appends);
        var rest = Enumerable.Range(0, appends.Count).Except(together).OrderBy(i => appends[i].Strategy).ToList();
        var batch = new NpgsqlBatch(connection);
        await using var disposed = batch.ConfigureAwait(false);
        if (together.Count > 0)
            batch.BatchCommands.Add(Command([.. together.Select(i => appends[i])]));
        foreach (var i in rest)
            batch.BatchCommands.Add(Command(appends[i]));
        if (together.Count == 0)
            await batch.PrepareAsync(CancellationToken.None).ConfigureAwait(false);
        var reader = await batch.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            do
            {
                while (await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false))
                    results[together[(int)reader.GetInt64(0) - 1]] = Appended;
            }
            while (await reader.NextResultAsync(CancellationToken.None).ConfigureAwait(false));
        }

        for (var place = 0; place < rest.Count; place++)
        {
            if (batch.BatchCommands[place + batch.BatchCommands.Count - rest.Count].RecordsAffected > 0)
                results[rest[place]] = Appended;
        }
    }

    private NpgsqlBatchCommand Command(List<StoreAppend> together)
    {
        var command = new NpgsqlBatchCommand();
        Statement.Text(command, group.For(together, command.Parameters));
        return command;
    }

    private NpgsqlBatchCommand Command(StoreAppend append)
    {
        var command = new NpgsqlBatchCommand();
        Statement.Text(command, statement.For(append, command.Parameters));
        return command;
    }
}
