using SmartSpec.Tool.Playing;

namespace SmartSpec.Tool.TakingOver;

/// <summary>
/// Where in the files each part of an opening statement and its charter stands: in the JSON by path, in a CSV file by line and
/// column.
/// </summary>
/// <param name="command">The JSON of the command: its charter and its opening statement.</param>
internal sealed class Whereabouts(Placed command)
{
    private readonly Dictionary<string, CsvCell> cells = [];
    private readonly Dictionary<string, SheetRow> rows = [];
    private readonly HashSet<string> withoutArea = [];
    private readonly HashSet<string> ignored = [];

    /// <summary>The identifiers of efforts that could not be read.</summary>
    public EffortIds Unread { get; set; } = EffortIds.AllRead;

    /// <summary>Notes that a part of the statement, such as <c>efforts[3]</c>, comes from a row.</summary>
    public void Put(string part, SheetRow row) => rows[part] = row;

    /// <summary>Notes that a part of the statement, such as <c>efforts[3].budget[0]</c>, comes from a cell.</summary>
    public void Put(string part, CsvCell cell) => cells[part] = cell;

    /// <summary>Notes that the area of an effort could not be read.</summary>
    public void DoubtArea(Id<Effort> effort) => withoutArea.Add(effort.Value);

    /// <summary>Notes that a part of the statement, such as <c>efforts[3]</c>, is in no file; only what it has from rows
    /// is.</summary>
    public void Ignore(string part) => ignored.Add(part);

    /// <summary>Where what a reason is about stands, or would stand if it is missing; null where it names no member.</summary>
    public Spot? Of(Reason reason) => Member(reason) is { } member ? Of(member) : null;

    /// <summary>Whether a reason says that an effort is not there, which may be one that could not be read.</summary>
    public bool IsUnchecked(Reason reason) =>
        reason.Code == "opening-unknown"
        && Value(reason, "kind") == "kind.effort"
        && !IsOfThePlanItself(Member(reason)!)
        && Unread.MayBeUnread(Value(reason, "id")!);

    /// <summary>Whether a reason only follows from a cell that could not be read.</summary>
    public bool IsInDoubt(Reason reason)
    {
        if (reason.Code == "opening-other-area" && withoutArea.Contains(Value(reason, "id")!))
            return true;
        if (Member(reason) is not { } member || Within(cells, member).Value is not null)
            return false;
        var (part, row) = Within(rows, member);
        return row is null
            ? ignored.Contains(member.Split('.')[0])
            : Behind(HeadingIn(member[part.Length..]), reason.Code).Any(row.IsUnread);
    }

    /// <summary>The headings of the values that a rule about one of them looks at.</summary>
    private static string[] Behind(string heading, string code) =>
        (heading, code) switch
        {
            ("field" or "alsoServes", "opening-field") => [heading, "area"],
            ("paid", _) => ["paid", "committed"],
            ("", "twice") => ["financier", "source", "year"],
            ("", _) => ["sought", "promised", "committed", "paid"],
            _ => [heading],
        };

    /// <summary>Whether an effort is looked for among those that the plan lists, and not among all.</summary>
    private static bool IsOfThePlanItself(string member) =>
        member.Contains(".sets[", StringComparison.Ordinal) || member.Contains(".addedAfterAdoption[", StringComparison.Ordinal);

    private static string HeadingIn(string rest) => rest.TrimStart('.').Split('.', '[')[0];

    private static string? Value(Reason reason, string name) =>
        reason.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Values[0];

    private static string? Member(Reason reason) => Value(reason, "member");

    private Spot Of(string member)
    {
        if (Within(cells, member).Value is { } cell)
            return cell.Spot;
        var (part, row) = Within(rows, member);
        return row is null ? InJson(member) : row.SpotOf(HeadingIn(member[part.Length..]));
    }

    /// <summary>The smallest part that a member belongs to: itself, or what is left of it when its last members are cut
    /// off.</summary>
    private static (string Part, T? Value) Within<T>(Dictionary<string, T> parts, string member)
        where T : class
    {
        for (var part = member; part.Length > 0; part = part[..Math.Max(part.LastIndexOf('.'), 0)])
            if (parts.TryGetValue(part, out var value))
                return (part, value);
        return ("", null);
    }

    private Spot InJson(string member)
    {
        var at = command;
        var path = member.StartsWith("charter.", StringComparison.Ordinal) ? member : $"opening.{member}";
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

        return new(at.File, at.Line, at.Column, Placed.At(at.File, $"{command.Path}.{path}", at.Line, at.Column));
    }
}
