using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>
/// Whether the server answers at all, which is checked outside of the pool once no connection could be had in time.
/// </summary>
/// <param name="settings">The settings of the pool; the password is not needed.</param>
internal sealed class Reach(NpgsqlConnectionStringBuilder settings)
{
    private const int Seconds = 2;

    private readonly Lock gate = new();
    private Task<bool>? pending;

    /// <summary>The greatest number of connections in the pool.</summary>
    public int PoolSize => settings.MaxPoolSize;

    /// <summary>The time that a caller waits for a connection, in seconds.</summary>
    public int Timeout => settings.Timeout;

    /// <summary>Connects to the server, once for all who wait for the answer at that moment.</summary>
    public Task<bool> AnswersAsync()
    {
        lock (gate)
        {
            if (pending is not { IsCompleted: false })
                pending = DetachedWork.RunAsync(TryConnectAsync);
            return pending;
        }
    }

    private async Task<bool> TryConnectAsync()
    {
        var outside = new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            Pooling = false,
            Enlist = false,
            Timeout = Seconds,
        };
        var connection = new NpgsqlConnection(outside.ConnectionString);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                await connection.OpenAsync().ConfigureAwait(false);
                return true;
            }
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                // Any response of the server is an answer, and so is the case that the driver had no password to give it.
                return broken is PostgresException or NpgsqlException { InnerException: null };
            }
        }
    }
}
