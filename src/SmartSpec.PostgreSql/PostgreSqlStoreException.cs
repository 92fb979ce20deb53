using System.Data.Common;
using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>
/// The database did not do what was asked of it. The message says what to do; the exception within is the driver's. Where an append ended so, nothing is known of it:
/// repeat the command with the same identifier, and it takes effect once.
/// </summary>
public sealed class PostgreSqlStoreException : DbException
{
    private readonly bool isTransient;

    internal PostgreSqlStoreException(string message, NpgsqlException? cause = null)
        : base(message, cause) => (SqlState, isTransient) = (cause?.SqlState, cause is { IsTransient: true });

    /// <summary>Whether the same may succeed when it is tried again: a lost connection, a server that is starting, a deadlock.</summary>
    public override bool IsTransient => isTransient;

    /// <summary>The five characters of PostgreSQL's error code; null where the server did not answer, or was not asked.</summary>
    public override string? SqlState { get; }
}
