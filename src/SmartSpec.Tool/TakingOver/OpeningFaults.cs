using SmartSpec.Import;
using SmartSpec.Testing;

namespace SmartSpec.Tool.TakingOver;

/// <summary>The faults of all the files of a taking over, with their places in words.</summary>
/// <param name="files">The files, as the user named them, in their order.</param>
/// <param name="command">The JSON of the command: its charter and its opening statement.</param>
internal sealed class OpeningFaults(IReadOnlyList<string> files, Placed command)
{
    private readonly List<Words> unread = [];

    /// <summary>Whether a file could not be read.</summary>
    public bool Any => unread.Count > 0;

    /// <summary>Adds that a file could not be read.</summary>
    public void Add(Words why) => unread.Add(why);

    /// <summary>
    /// All faults, one a line, in the order of the files, their lines and columns; with their number where there are several.
    /// </summary>
    /// <param name="faults">The faults of the CSV files, and what the engine refuses.</param>
    public Words Report(IReadOnlyList<ImportFault> faults)
    {
        var order = files.Distinct().Index().ToDictionary(file => file.Item, file => file.Index);
        var placed = faults
            .Where(fault => fault.Code != ImportFault.Unchecked)
            .Select(fault => (Place: PlaceOf(fault), What: What(fault)))
            .OrderBy(fault => fault.Place is { } place ? order[place.File] : -1)
            .ThenBy(fault => fault.Place?.Line)
            .ThenBy(fault => fault.Place?.Column)
            .Select(fault => fault.Place is { } place ? place.Words + Words.Same(": ") + fault.What : fault.What);
        List<Words> all = [.. unread, .. placed];
        var count = all.Count;
        all.AddRange(faults.Where(fault => fault.Code == ImportFault.Unchecked).Select(What));
        if (count > 1)
            all.Add(new($"Totalt {count} fel.", $"{count} errors in all."));
        return Words.OfLines(all);
    }

    private (string File, long Line, long Column, Words Words)? PlaceOf(ImportFault fault)
    {
        if (fault.Place is { } place)
            return (
                place.File,
                place.Line,
                place.Column ?? place.Character ?? 0,
                Words.Same($"{place.File:path}: ") + new Words(place.In(Texts.Swedish, Swedish), place.In(Texts.English, English))
            );
        if (fault.Reason?.Parameters.FirstOrDefault(parameter => parameter.Name == "member")?.Values[0] is not { } member)
            return null;
        var path = member.StartsWith("charter.", StringComparison.Ordinal) ? member : $"opening.{member}";
        var at = InJson(path);
        return (files[0], at.Line, at.Column, JsonPlaces.At(files[0], $"{command.Path}.{path}", at.Line, at.Column));
    }

    /// <summary>The value at a path of the command, or the last on the way to it.</summary>
    private Placed InJson(string path)
    {
        var at = command;
        foreach (var part in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            var next =
                part.StartsWith('[') && int.TryParse(part[1..^1], out var index)
                    ? at.Elements.ElementAtOrDefault(index)
                    : at.Member(part);
            if (next is null)
                break;
            at = next;
        }

        return at;
    }

    private static Words What(ImportFault fault) =>
        fault.Reason is { } reason
            ? new($"{reason.ToString(Texts.Swedish):long}", $"{reason.ToString(Texts.English):long}")
            : new(fault.What(Texts.Swedish, Swedish), fault.What(Texts.English, English));

    private static string Swedish(string value) => Words.Same($"{value}").Swedish;

    private static string English(string value) => Words.Same($"{value}").English;
}
