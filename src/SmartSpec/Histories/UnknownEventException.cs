using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmartSpec;

/// <summary>An event's name that this version does not know, found while a line is read.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is made of a name alone, and caught in this assembly.")]
internal sealed partial class UnknownEventException : JsonException
{
    private UnknownEventException(string message, string name, bool isNewer)
        : base(message) => (Name, IsNewer) = (name, isNewer);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether a newer version of the library can have recorded it: a higher version of a known name, or a new name.
    /// </summary>
    public bool IsNewer { get; }

    /// <summary>The error for a name.</summary>
    /// <param name="number">The event's number.</param>
    /// <param name="name">The name that the line has.</param>
    public static UnknownEventException Of(long number, string name)
    {
        var known = EventNames.All.Where(known => Base(known) == Base(name)).MaxBy(Version);
        var isNewer = Form().IsMatch(name) && (known is null || Version(name) > Version(known));
        var what = string.Create(
            CultureInfo.InvariantCulture,
            $"Event {number} is named '{name}', which this version of SmartSpec does not know"
        );
        return new(
            (known, isNewer) switch
            {
                ({ }, true) =>
                    $"{what}; it knows '{known}'. A newer version recorded the event: use that version or a later one.",
                ({ }, false) => $"{what}; it knows '{known}'.",
                (null, true) => $"{what}. If a newer version recorded the event, use that version or a later one.",
                _ => $"{what}. Expected a name such as 'area.selected.v1'.",
            },
            name,
            isNewer
        );
    }

    private static string Base(string name) =>
        name.LastIndexOf(".v", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    private static int Version(string name) =>
        Form().Match(name) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^[a-z][a-z-]*\.[a-z][a-z-]*\.v([1-9][0-9]{0,5})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
