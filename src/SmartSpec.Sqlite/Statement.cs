using System.Text;
using SQLitePCL;
using static SQLitePCL.raw;

namespace SmartSpec.Sqlite;

/// <summary>
/// One use of a prepared statement: bind (parameters from 1), step, read (columns from 0); disposing makes it ready for the
/// next.
/// </summary>
internal readonly ref struct Statement(sqlite3_stmt handle, Session session)
{
    private const int Small = 256;

    // What cannot be stored as it is, is not stored: half a surrogate pair is an error, not U+FFFD.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public Statement Bind(int parameter, long value)
    {
        session.Check(sqlite3_bind_int64(handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, long? value)
    {
        session.Check(value is { } number ? sqlite3_bind_int64(handle, parameter, number) : sqlite3_bind_null(handle, parameter));
        return this;
    }

    public Statement Bind(int parameter, string? value)
    {
        Span<byte> small = stackalloc byte[Small];
        session.Check(
            value is null ? sqlite3_bind_null(handle, parameter)
            : Strict.TryGetBytes(value, small, out var written) ? sqlite3_bind_text(handle, parameter, small[..written])
            : sqlite3_bind_text(handle, parameter, Strict.GetBytes(value).AsSpan())
        );
        return this;
    }

    public Statement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        session.Check(value.IsEmpty ? sqlite3_bind_zeroblob(handle, parameter, 0) : sqlite3_bind_blob(handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, Hash? value)
    {
        Span<byte> bytes = stackalloc byte[Hash.Size];
        value?.CopyTo(bytes);
        session.Check(value is null ? sqlite3_bind_null(handle, parameter) : sqlite3_bind_blob(handle, parameter, bytes));
        return this;
    }

    /// <summary>Runs on to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Step()
    {
        var code = sqlite3_step(handle);
        return code switch
        {
            SQLITE_ROW => true,
            SQLITE_DONE => false,
            _ => throw session.Fault(code),
        };
    }

    public bool IsNull(int column) => sqlite3_column_type(handle, column) == SQLITE_NULL;

    public long Long(int column) => sqlite3_column_int64(handle, column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public string Text(int column) => sqlite3_column_text(handle, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes, until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => sqlite3_column_blob(handle, column);

    /// <summary>
    /// A hash; null where there is none. One of another size is no hash: it is all zeros, which no fingerprint is.
    /// </summary>
    public Hash? HashOrNull(int column) =>
        IsNull(column) ? null
        : Bytes(column) is { Length: Hash.Size } bytes ? new(bytes)
        : default(Hash);

    /// <summary>Makes one that has no parameters ready for the next use.</summary>
    public void Reset() => _ = sqlite3_reset(handle);

    public void Dispose()
    {
        Reset();
        _ = sqlite3_clear_bindings(handle);
    }
}
