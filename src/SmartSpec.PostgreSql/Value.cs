using Npgsql;
using NpgsqlTypes;

namespace SmartSpec.PostgreSql;

/// <summary>Values of statements, typed, so that the same statement is always the same to the server.</summary>
internal static class Value
{
    public static NpgsqlParameter Of(string value) =>
        new NpgsqlParameter<string> { NpgsqlDbType = NpgsqlDbType.Text, TypedValue = value };

    public static NpgsqlParameter Of(long value) =>
        new NpgsqlParameter<long> { NpgsqlDbType = NpgsqlDbType.Bigint, TypedValue = value };

    public static NpgsqlParameter Of(ReadOnlyMemory<byte> value) =>
        new NpgsqlParameter<ReadOnlyMemory<byte>> { NpgsqlDbType = NpgsqlDbType.Bytea, TypedValue = value };

    public static NpgsqlParameter Of(Instant? value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Bigint, Value = value is { } instant ? Micros.Of(instant) : DBNull.Value };

    public static NpgsqlParameter Of(Duration? value) =>
        value is { } duration
            ? Of(Micros.Of(duration))
            : new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Bigint, Value = DBNull.Value };

    /// <summary>A hash; one of another size is no hash: it is all zeros, which no fingerprint is.</summary>
    public static Hash ToHash(byte[] bytes) => bytes.Length == Hash.Size ? new(bytes) : default;

    public static ReadOnlyMemory<byte> Bytes(Hash hash)
    {
        var bytes = new byte[Hash.Size];
        hash.CopyTo(bytes);
        return bytes;
    }
}
