using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartSpec;

/// <summary>The fault of an event's name that this version does not know.</summary>
internal static partial class UnknownEvent
{
    /// <summary>
    /// The fault for a name: a newer version of the library can have recorded a higher version of a known name, or a new name.
    /// </summary>
    /// <param name="number">The event's number.</param>
    /// <param name="name">The name that the line has.</param>
    public static JsonFault Of(long number, string name)
    {
        var known = EventNames.All.Where(known => Base(known) == Base(name)).MaxBy(Version);
        var isNewer = Form().IsMatch(name) && (known is null || Version(name) > Version(known));
        var key = (known, isNewer) switch
        {
            ({ }, true) => "malformed.event.newer-known",
            ({ }, false) => "malformed.event.known",
            (null, true) => "malformed.event.newer",
            _ => "malformed.event.name",
        };
        var text = new FaultText(key, number.ToString(CultureInfo.InvariantCulture), name, known ?? "");
        return isNewer ? new(MalformedCause.NewerEvent, text, $"'{name}'") : new(MalformedCause.Other, text);
    }

    private static string Base(string name) =>
        name.LastIndexOf(".v", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    private static int Version(string name) =>
        Form().Match(name) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^[a-z][a-z-]*\.[a-z][a-z-]*\.v([1-9][0-9]{0,5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
