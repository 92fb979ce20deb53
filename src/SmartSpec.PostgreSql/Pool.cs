using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>The connections of a store that has its own.</summary>
internal static class Pool
{
    /// <summary>
    /// The greatest number of connections in a pool: two hosts fit into the 100 that a server takes by default.
    /// </summary>
    private const int Size = 40;

    // Large answers come in large pieces; the store leaves nothing behind on a connection that would have to be reset; and it
    // joins no ambient transaction.
    public static NpgsqlDataSource Of(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var given = Read(connectionString);
        if (!given.ShouldSerialize("Read Buffer Size"))
            given.ReadBufferSize = 64 * 1024;
        if (!given.ShouldSerialize("Maximum Pool Size"))
            given.MaxPoolSize = Math.Max(Size, given.MinPoolSize);
        given.NoResetOnClose = true;
        given.Enlist = false;
        return NpgsqlDataSource.Create(given);
    }

    private static NpgsqlConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            return new(connectionString);
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException or OverflowException)
        {
            // Neither text nor cause is repeated: what could not be read may be a part of the password.
            throw new ArgumentException(
                "The connection string cannot be read: a keyword is not known, or a value is none that it can have. One may be "
                    + "Host=localhost;Database=smartspec;Username=region; a value with a semicolon in it, such as a password, is "
                    + "quoted: Password='a;b'.",
                nameof(connectionString)
            );
        }
    }
}
