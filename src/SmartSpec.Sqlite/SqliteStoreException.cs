using System.Data.Common;

namespace SmartSpec.Sqlite;

/// <summary>
/// An error of a <see cref="SqliteStore"/>. The message names the file and explains what to do;
/// <see cref="Fault"/> is the cause for programs. The store can be used again.
/// </summary>
public sealed class SqliteStoreException : DbException
{
    /// <summary>Creates an exception without a message.</summary>
    public SqliteStoreException() { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong and what to do, in English.</param>
    public SqliteStoreException(string message)
        : base(message) { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong and what to do, in English.</param>
    /// <param name="innerException">SQLite's exception.</param>
    public SqliteStoreException(string message, Exception innerException)
        : base(message, innerException) { }

    internal SqliteStoreException(SqliteStoreFault fault, string file, string message, Exception? inner = null)
        : base(message, inner) => (Fault, File) = (fault, file);

    /// <summary>The cause.</summary>
    public SqliteStoreFault Fault { get; }

    /// <summary>The file, with its whole path.</summary>
    public string File { get; } = "";

    /// <summary>Whether the same may succeed when it is tried again as it is: where the file was busy.</summary>
    public override bool IsTransient => Fault is SqliteStoreFault.Busy;
}
