using System.Data.Common;
using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>
/// A failed operation of the database. The message explains what to do; the exception within is the driver's. Where an
/// append ended so, nothing is known of it: repeat the command with the same identifier, and it takes effect once.
/// </summary>
public sealed class PostgreSqlStoreException : DbException
{
    private readonly bool isTransient;

    /// <summary>Creates an exception without a message.</summary>
    public PostgreSqlStoreException() { }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What to do.</param>
    public PostgreSqlStoreException(string message)
        : base(message) { }

    /// <summary>
    /// Creates an exception with an inner one, from which code and transience are taken, where it is the driver's.
    /// </summary>
    /// <param name="message">What to do.</param>
    /// <param name="innerException">What happened.</param>
    public PostgreSqlStoreException(string message, Exception innerException)
        : base(message, innerException) =>
        (SqlState, isTransient) = (
            (innerException as NpgsqlException)?.SqlState,
            innerException is NpgsqlException { IsTransient: true } or TimeoutException
        );

    /// <summary>Creates an exception for an error that the store found.</summary>
    internal PostgreSqlStoreException(string message, string? sqlState)
        : base(message) => SqlState = sqlState;

    /// <summary>
    /// Whether the same may succeed when it is tried again: a lost connection, a server that is starting, a deadlock, a
    /// strategy that others held for too long.
    /// </summary>
    public override bool IsTransient => isTransient;

    /// <summary>
    /// The five characters of PostgreSQL's error code; null where the server did not answer, or the tables are of another
    /// version.
    /// </summary>
    public override string? SqlState { get; }
}
