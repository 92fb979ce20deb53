using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>
/// Writes appends on a connection, each in one statement: in a transaction of its own, or in the one that is open.
/// </summary>
/// <param name="names">The tables.</param>
/// <param name="joins">Whether it writes in transactions of the host's.</param>
internal sealed class EventAppender(Names names, bool joins)
{
    private static readonly AppendResult Appended = new AppendResult.Appended();

    private readonly AppendStatement statement = new(names, looksFirst: joins);

    /// <summary>Writes one append.</summary>
    public async ValueTask<AppendResult> WriteAsync(NpgsqlConnection connection, StoreAppend append)
    {
        // One that failed is not used again.
        var command = statement.Rent(AppendCommand.ShapeOf(append));
        try
        {
            var isAppended = await command.WriteAsync(connection, append).ConfigureAwait(false);
            statement.Return(command);
            if (isAppended)
                return Appended;
        }
        catch (PostgresException known)
            when (!joins && known.SqlState is PostgresErrorCodes.UniqueViolation && known.ConstraintName == names.CommandIndex)
        {
            // The command is there already; nothing was written.
        }

        return await WhyAsync(connection, append).ConfigureAwait(false);
    }

    /// <summary>The length of a history, and the events that came of a command; null where there is no such strategy.</summary>
    public async ValueTask<(long Length, CommandEvents? Events)?> FindAsync(
        NpgsqlConnection connection,
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken
    )
    {
        (long, CommandEvents?)? found = null;
        await PreparedStatements
            .EachAsync(
                connection,
                statement.Why,
                [Value.Of(strategy.Value), Value.Of(command.Value)],
                row =>
                    found = (
                        row.GetInt64(0),
                        row.IsDBNull(1)
                            ? null
                            : new CommandEvents
                            {
                                First = row.GetInt64(1),
                                Last = row.GetInt64(2),
                                Fingerprint = row.IsDBNull(3) ? null : Value.ToHash(row.GetFieldValue<byte[]>(3)),
                            }
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);
        return found;
    }

    /// <summary>
    /// Why nothing was appended. Where nothing prevents it any more, since another was ahead and has gone, it is appended
    /// now.
    /// </summary>
    private async ValueTask<AppendResult> WhyAsync(NpgsqlConnection connection, StoreAppend append) =>
        await FindAsync(connection, append.Strategy, append.Command, CancellationToken.None).ConfigureAwait(false) switch
        {
            { Events: { } events } => new AppendResult.Repeated(events),
            { Length: var length } when length != append.ExpectedLength => new AppendResult.Conflict(length),
            null when append.ExpectedLength != 0 => new AppendResult.Conflict(0),
            _ => await WriteAsync(connection, append).ConfigureAwait(false),
        };
}
