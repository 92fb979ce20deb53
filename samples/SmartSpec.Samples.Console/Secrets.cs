using System.Text.RegularExpressions;

namespace SmartSpec.Samples;

/// <summary>The arguments that may hold a password: no message repeats them.</summary>
internal sealed partial class Secrets
{
    private static readonly Words Hidden = new("(dolt, kan innehålla ett lösenord)", "(hidden, may hold a password)");

    private readonly List<string> held;

    public Secrets(IEnumerable<string> args) => held =
    [
        .. args.Where(arg => Password().IsMatch(arg) || IsConnection(ValueOf(arg)))
            .SelectMany(arg => (string[])[arg, ValueOf(arg)]).OrderByDescending(arg => arg.Length),
    ];

    /// <summary>Whether there are any.</summary>
    public bool Any => held.Count > 0;

    /// <summary>The words without them.</summary>
    public Words Without(Words words) =>
        words.Replaced(swedish => Without(swedish, Hidden.Swedish), english => Without(english, Hidden.English));

    /// <summary>Whether a text is a connection string, given where a file was expected.</summary>
    public static bool IsConnection(string text) => Connection().IsMatch(text);

    private string Without(string text, string instead) =>
        held.Aggregate(text, (said, secret) => said.Replace(secret, instead, StringComparison.Ordinal));

    /// <summary>The value of an argument such as <c>--postgres=Host=…</c>, which the parser separates from its option.</summary>
    private static string ValueOf(string arg) =>
        arg.StartsWith('-') && arg.IndexOfAny(['=', ':']) is > 0 and var end && end < arg.Length - 1 ? arg[(end + 1)..] : arg;

    [GeneratedRegex(@"(pass(word|wd|phrase)?|pwd)\s*=|\S:\S+@", RegexOptions.IgnoreCase)]
    private static partial Regex Password();

    [GeneratedRegex(
        @"(^|;)\s*(data ?source|filename|host|server|user ?(name|id)|uid|database|initial catalog|pass(word|wd)?|pwd)\s*=|^\s*postgres(ql)?://",
        RegexOptions.IgnoreCase)]
    private static partial Regex Connection();
}
