using System.Globalization;

namespace SmartSpec.PostgreSql;

/// <summary>
/// The server's clock in statements, as instants are stored: whole microseconds since 1970. Read at the moment itself, not at the
/// beginning of a transaction.
/// </summary>
internal static class ServerClock
{
    public const string Now = "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint";

    /// <summary>The longest remaining time of a lease or a wait before it is ignored, in microseconds.</summary>
    public static string Longest { get; } = Micros.Of(StoreTimes.Longest).ToString(CultureInfo.InvariantCulture);
}
