using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>The connections of a store that has its own.</summary>
internal static class Pool
{
    // Large answers come in large pieces; and the store leaves nothing behind on a connection that would have to be reset.
    public static NpgsqlDataSource Of(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var given = Read(connectionString);
        if (!given.ShouldSerialize("Read Buffer Size"))
            given.ReadBufferSize = 64 * 1024;
        given.NoResetOnClose = true;
        return NpgsqlDataSource.Create(given);
    }

    private static NpgsqlConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            return new(connectionString);
        }
        catch (ArgumentException broken)
        {
            throw new ArgumentException(
                $"The connection string cannot be read: {broken.Message} One may be Host=localhost;Database=smartspec;Username=region.", nameof(connectionString), broken);
        }
    }
}
