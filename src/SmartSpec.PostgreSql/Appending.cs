using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>Writes appends on a connection: all in one transaction, its own or the one that is open.</summary>
internal sealed class Appending(Names names)
{
    private static readonly AppendResult Appended = new AppendResult.Appended();

    private readonly AppendStatement statement = new(names);

    /// <summary>Writes one append, or several in one commit; tells what came of each, in the order given.</summary>
    public async ValueTask<IReadOnlyList<AppendResult>> WriteAsync(NpgsqlConnection connection, IReadOnlyList<StoreAppend> appends)
    {
        if (appends is [var one])
            return [await WriteAsync(connection, one).ConfigureAwait(false)];

        // Locks are taken in one order everywhere, so that two groups cannot wait for each other; appends to one strategy stay in the order given.
        var order = Enumerable.Range(0, appends.Count).OrderBy(i => appends[i].Strategy).ToArray();
        var results = new AppendResult[appends.Count];
        var batch = new NpgsqlBatch(connection);
        await using (batch.ConfigureAwait(false))
        {
            foreach (var i in order)
                batch.BatchCommands.Add(Command(appends[i]));
            await batch.PrepareAsync(CancellationToken.None).ConfigureAwait(false);
            await batch.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
            for (var place = 0; place < order.Length; place++)
            {
                if (batch.BatchCommands[place].RecordsAffected > 0)
                    results[order[place]] = Appended;
            }
        }

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
            row => found = (row.GetInt64(0), row.IsDBNull(1) ? null : new CommandEvents(row.GetInt64(1), row.GetInt64(2))), cancellation).ConfigureAwait(false);
        return found;
    }

    private async ValueTask<AppendResult> WriteAsync(NpgsqlConnection connection, StoreAppend append)
    {
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

    /// <summary>Why nothing was appended. Where nothing stands in the way any more, since another was ahead and has gone, it is appended now.</summary>
    private async ValueTask<AppendResult> WhyAsync(NpgsqlConnection connection, StoreAppend append) =>
        await FindAsync(connection, append.Strategy, append.Command, CancellationToken.None).ConfigureAwait(false) switch
        {
            { Events: { } events } => new AppendResult.Repeated(events),
            { Length: var length } when length != append.ExpectedLength => new AppendResult.Conflict(length),
            null when append.ExpectedLength != 0 => new AppendResult.Conflict(0),
            _ => await WriteAsync(connection, append).ConfigureAwait(false),
        };

    private NpgsqlBatchCommand Command(StoreAppend append)
    {
        var command = new NpgsqlBatchCommand();
        Statement.Text(command, statement.For(append, command.Parameters));
        return command;
    }
}
