using System.Net;
using System.Text.RegularExpressions;
using Npgsql;

namespace SmartSpec.Samples.Keeping;

/// <summary>
/// The names of a server, a database and a user. They are shown in messages, by this program and by the server, and so hold
/// nothing
/// that a mistake in a connection string can have put there, such as a password after a space.
/// </summary>
internal static partial class ServerNames
{
    public static bool AreGood(NpgsqlConnectionStringBuilder parts) =>
        (parts.Host ?? "").Split(',').All(host => host.Length == 0 || IPAddress.TryParse(host, out _) || Host().IsMatch(host))
        && ((string?[])[parts.Database, parts.Username]).All(name => string.IsNullOrEmpty(name) || Name().IsMatch(name));

    /// <summary>A name with or without a port, or the folder of a socket.</summary>
    [GeneratedRegex(@"\A([A-Za-z0-9._-]+(:[0-9]{1,5})?|[/@][A-Za-z0-9._/-]*)\z")]
    private static partial Regex Host();

    [GeneratedRegex(@"\A[^\s/:;='""]+\z")]
    private static partial Regex Name();
}
