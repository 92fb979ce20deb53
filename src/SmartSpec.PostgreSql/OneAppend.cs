using System.Diagnostics.CodeAnalysis;
using Npgsql;
using NpgsqlTypes;

namespace SmartSpec.PostgreSql;

/// <summary>What nearly every append is, one event of a strategy that is there: a command that is kept with its parameters, so that the driver makes out text and types once for many appends.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Between two appends the command is on no connection, and has nothing to let go.")]
internal sealed class OneAppend
{
    private readonly NpgsqlCommand command = new();
    private readonly NpgsqlParameter<string> strategy = new() { NpgsqlDbType = NpgsqlDbType.Text };
    private readonly NpgsqlParameter<long> expected = new() { NpgsqlDbType = NpgsqlDbType.Bigint };
    private readonly NpgsqlParameter<string> commandId = new() { NpgsqlDbType = NpgsqlDbType.Text };
    private readonly NpgsqlParameter due = new() { NpgsqlDbType = NpgsqlDbType.Bigint };
    private readonly NpgsqlParameter<long> at = new() { NpgsqlDbType = NpgsqlDbType.Bigint };
    private readonly NpgsqlParameter<string> name = new() { NpgsqlDbType = NpgsqlDbType.Text };
    private readonly NpgsqlParameter<ReadOnlyMemory<byte>> line = new() { NpgsqlDbType = NpgsqlDbType.Bytea };
    private readonly NpgsqlParameter<ReadOnlyMemory<byte>> hash = new() { NpgsqlDbType = NpgsqlDbType.Bytea };
    private readonly NpgsqlParameter<long> length = new() { NpgsqlDbType = NpgsqlDbType.Bigint };
    private readonly NpgsqlParameter fingerprint = new() { NpgsqlDbType = NpgsqlDbType.Bytea };
    private readonly byte[] digest = new byte[Hash.Size];
    private readonly byte[] print = new byte[Hash.Size];

    /// <param name="text">The statement of such an append.</param>
    public OneAppend(string text)
    {
        Statement.Text(command, text);
        command.Parameters.AddRange((NpgsqlParameter[])[strategy, expected, commandId, due, at, name, line, hash, length, fingerprint]);
    }

    /// <summary>Appends on a connection what is one event more; for one append at a time.</summary>
    /// <returns>Whether it took effect.</returns>
    public async ValueTask<bool> WriteAsync(NpgsqlConnection connection, StoreAppend append)
    {
        var recorded = append.Events[0];
        recorded.Hash.CopyTo(digest);
        (strategy.TypedValue, expected.TypedValue, commandId.TypedValue) = (append.Strategy.Value, append.ExpectedLength, append.Command.Value);
        due.Value = append.DueAt is { } instant ? Micros.Of(instant) : DBNull.Value;
        (at.TypedValue, name.TypedValue, line.TypedValue) = (Micros.Of(recorded.Envelope.At), recorded.Envelope.Name, recorded.Line);
        (hash.TypedValue, length.TypedValue) = (digest, append.ExpectedLength + 1);
        append.Fingerprint?.CopyTo(print);
        fingerprint.Value = append.Fingerprint is null ? DBNull.Value : print;
        command.Connection = connection;
        await command.PrepareAsync(CancellationToken.None).ConfigureAwait(false);
        var rows = await command.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
        (command.Connection, line.TypedValue) = (null, default);
        return rows > 0;
    }
}
