using System.Transactions;
using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>
/// Opens connections. None of them takes part in an ambient transaction of the caller's, which could roll back what was answered
/// as done.
/// </summary>
internal sealed class Connections
{
    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnectionStringBuilder settings;
    private readonly Names names;
    private readonly Reach reach;

    /// <param name="source">Where connections come from.</param>
    /// <param name="names">What the server and the database are called, in errors.</param>
    /// <exception cref="ArgumentException">The data source multiplexes.</exception>
    public Connections(NpgsqlDataSource source, Names names)
    {
        settings = new(source.ConnectionString);
        if (settings.Multiplexing)
        {
            throw new ArgumentException(
                "Multiplexing=true lets commands of several callers share a connection, which the store's transactions and "
                    + "prepared statements cannot. Leave it out of the "
                    + "connection string, or give the store a data source of its own.",
                nameof(source)
            );
        }

        (this.source, this.names, reach) = (source, names, new(settings));
    }

    /// <summary>The command timeout.</summary>
    public TimeSpan CommandTimeout =>
        settings.CommandTimeout == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(settings.CommandTimeout);

    public async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return settings.Enlist && IsInTransaction()
                ? await DetachedWork.RunAsync(() => source.OpenConnectionAsync(cancellationToken).AsTask()).ConfigureAwait(false)
                : await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException broken)
        {
            // The driver throws the same exception where the pool had no connection to give, and where the server did not answer.
            if (broken.InnerException is TimeoutException && await reach.AnswersAsync().ConfigureAwait(false))
                throw Faults.Exhausted(broken, names, reach);
            throw Faults.Unopened(broken, names);
        }
    }

    private static bool IsInTransaction()
    {
        try
        {
            return Transaction.Current is not null;
        }
        catch (InvalidOperationException)
        {
            // The caller's scope is completed, and not yet disposed of.
            return true;
        }
    }
}
