using System.Net;
using System.Text.RegularExpressions;
using Npgsql;

namespace SmartSpec.Tool.Storage;

/// <summary>
/// The names of a server, a database and a user. They are shown in messages, by this program and by the server, and so hold
/// nothing
/// that a mistake in a connection string can have put there, such as a password after a space.
/// </summary>
internal static partial class ServerNames
{
    /// <summary>The first part that is refused, with its value; null where none is.</summary>
    public static (string Part, string Value)? Refused(NpgsqlConnectionStringBuilder parts)
    {
        if (parts.Host is { } hosts && !hosts.Split(',').All(IsHost))
            return ("Host", hosts);
        foreach (var (part, name) in ((string, string?)[])[("Database", parts.Database), ("Username", parts.Username)])
            if (!string.IsNullOrEmpty(name) && !Name().IsMatch(name))
                return (part, name);
        return null;
    }

    private static bool IsHost(string host) => host.Length == 0 || IPAddress.TryParse(host, out _) || Host().IsMatch(host);

    /// <summary>A name with or without a port, or the folder of a socket.</summary>
    [GeneratedRegex(@"\A([A-Za-z0-9._-]+(:[0-9]{1,5})?|[/@][A-Za-z0-9._/-]*)\z")]
    private static partial Regex Host();

    [GeneratedRegex(@"\A[^\s/:;='""]+\z")]
    private static partial Regex Name();
}
