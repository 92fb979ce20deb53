using System.Text.RegularExpressions;
using Npgsql;
using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool;

/// <summary>
/// The arguments that may contain a password: no message repeats them. A connection string without quotation marks around it
/// ends at a
/// space for the shell, and what follows is an argument of its own: that too may be the rest of a password.
/// </summary>
internal sealed partial class Secrets
{
    /// <summary>Lengths of what is distinct from other words of a message, and is shown whole in it.</summary>
    private const int Shortest = 4,
        Longest = 60;

    /// <summary>What a password is called, also within a longer name such as PGPASSWORD and sslpassword; but not the end of
    /// another word, such as compass.</summary>
    private const string PasswordKey = @"(pass(word|wd|phrase)|(?<!\p{L})(pg|db|ssl|user)?pass|pwd)";

    private const string Placeholder = "\ue000";

    private const string HiddenInSwedish = "(dolt, kan innehålla ett lösenord)";
    private const string HiddenInEnglish = "(hidden, may contain a password)";

    private readonly List<string> secrets;

    public Secrets(IReadOnlyList<string> args)
    {
        var (rest, mayGoOn, isWhole) = (new List<string>(), false, false);
        foreach (var arg in args)
        {
            var isPart = MayHold(arg) || Key().IsMatch(arg);
            var isCommand = CommandTree.Names.Contains(arg);
            if (mayGoOn && !isPart && !arg.StartsWith('-') && !isCommand)
                rest.Add(arg);
            mayGoOn = isPart ? MayGoOn(ValueOf(arg)) : mayGoOn && !arg.StartsWith('-') && !(isCommand && isWhole);
            isWhole = isPart ? IsWhole(ValueOf(arg)) : isWhole;
        }

        var whole = args.Where(MayHold).SelectMany(arg => (string[])[arg, ValueOf(arg)]);
        secrets = [.. whole.Concat(rest).OrderByDescending(arg => arg.Length)];
        AreUnclear = rest.Exists(arg => arg.Length is < Shortest or > Longest);
    }

    /// <summary>Whether there are any.</summary>
    public bool Any => secrets.Count > 0;

    /// <summary>Whether something may be the rest of a password that cannot be hidden in a message: nothing is done
    /// then.</summary>
    public bool AreUnclear { get; }

    /// <summary>That the arguments cannot be read, without a word of them.</summary>
    public static Words Unread { get; } =
        new(
            "Argumenten går inte att läsa. Sätt citattecken runt hela anslutningssträngen, skriv den sist, "
                + "och kontrollera stavningen.",
            "The arguments cannot be read. Put quotation marks around the whole connection string, give it last, "
                + "and check the spelling."
        );

    /// <summary>The words without them.</summary>
    public Words Without(Words words) =>
        words.Replaced(swedish => Without(swedish, HiddenInSwedish), english => Without(english, HiddenInEnglish));

    /// <summary>Whether a text is a connection string, given where a file was expected.</summary>
    public static bool IsConnection(string text) => Connection().IsMatch(text);

    /// <summary>A value as a message can show it: one that may contain a password is shown as a sign.</summary>
    public static string? Sign(string? value) =>
        value is not null && (Named().IsMatch(value) || IsConnection(value)) ? Placeholder : null;

    /// <summary>The words with each sign replaced in their language.</summary>
    public static string InSwedish(string shown) => shown.Replace(Placeholder, HiddenInSwedish, StringComparison.Ordinal);

    /// <inheritdoc cref="InSwedish"/>
    public static string InEnglish(string shown) => shown.Replace(Placeholder, HiddenInEnglish, StringComparison.Ordinal);

    private static bool MayHold(string arg) => Password().IsMatch(arg) || IsConnection(ValueOf(arg));

    /// <summary>Whether the rest of a password may follow a part of a connection string: unless it ends with another
    /// value.</summary>
    private static bool MayGoOn(string part)
    {
        if (part.Contains("://", StringComparison.Ordinal))
            return !part.Contains('@', StringComparison.Ordinal);
        return part.Count(letter => letter is '\'') % 2 == 1
            || part.Count(letter => letter is '"') % 2 == 1
            || !Harmless().IsMatch(part);
    }

    /// <summary>Whether a connection string is good as it is, with something after its last sign: a command after it is no part
    /// of a password.</summary>
    private static bool IsWhole(string connection)
    {
        try
        {
            return !connection.TrimEnd().EndsWith('=')
                && ServerNames.Refused(new NpgsqlConnectionStringBuilder(connection)) is null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }

    private string Without(string text, string instead) =>
        secrets
            .Where(secret => secret.Length >= Shortest)
            .Aggregate(text, (shown, secret) => shown.Replace(secret, instead, StringComparison.Ordinal));

    /// <summary>The value of an argument such as <c>--postgres=Host=…</c>, which the parser separates from its option.</summary>
    private static string ValueOf(string arg) =>
        arg.StartsWith('-') && arg.IndexOfAny(['=', ':']) is > 0 and var end && end < arg.Length - 1 ? arg[(end + 1)..] : arg;

    [GeneratedRegex(PasswordKey + @"\s*=|\S:\S+@", RegexOptions.IgnoreCase)]
    private static partial Regex Password();

    [GeneratedRegex(PasswordKey + @"\s*=|://\S*:\S+@", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    /// <summary>A name of a connection string's part on its own, and the sign after it.</summary>
    [GeneratedRegex("^((ssl)?" + PasswordKey + "|=)$", RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    /// <summary>A connection string that ends with a separator, or with a value that is no password.</summary>
    [GeneratedRegex(
        @"(^|;)\s*((data ?source|filename|host|server|port|user ?(name|id)|uid|database|db|initial catalog"
            + @"|ssl ?mode|timeout|command timeout|pooling|application name|search ?path)\s*=[^;]+)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Harmless();

    [GeneratedRegex(
        @"(^|;)\s*(data ?source|filename|host|server|user ?(name|id)|uid|database|initial catalog|(ssl ?)?pass(word|wd)?|pwd)\s*=|^\s*postgres(ql)?://",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Connection();
}
