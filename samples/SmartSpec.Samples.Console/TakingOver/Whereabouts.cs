using SmartSpec.Samples.Playing;

namespace SmartSpec.Samples.TakingOver;

/// <summary>Where in the files each part of an opening statement and its charter stands: in the JSON by path, in a CSV file by line and column.</summary>
/// <param name="command">The JSON of the command: its charter and its opening statement.</param>
internal sealed class Whereabouts(Placed command)
{
    private readonly Dictionary<string, CsvCell> cells = [];
    private readonly Dictionary<string, SheetRow> rows = [];
    private readonly HashSet<string> doubtful = [];

    /// <summary>Notes that a part of the statement, such as <c>efforts[3]</c>, comes from a row.</summary>
    public void Put(string part, SheetRow row) => rows[part] = row;

    /// <summary>Notes that a part of the statement, such as <c>efforts[3].budget[0]</c>, comes from a cell.</summary>
    public void Put(string part, CsvCell cell) => cells[part] = cell;

    /// <summary>Notes that an effort could be read only in part.</summary>
    public void Doubt(Id<Effort> effort) => doubtful.Add(effort.Value);

    /// <summary>Where what a reason is about stands, or would stand if it is missing; null where it names no member.</summary>
    public Spot? Of(Reason reason) => Member(reason) is { } member ? Of(member) : null;

    /// <summary>Whether a reason may only follow from a cell that could not be read: it is about that row, or about its
    /// effort.</summary>
    public bool IsInDoubt(Reason reason) =>
        (Member(reason) is { } member && Within(rows, member).Value is { IsFaulty: true })
        || reason.Parameters.Any(parameter => parameter.Name == "id" && doubtful.Contains(parameter.Values[0]));

    private static string? Member(Reason reason) =>
        reason.Parameters.FirstOrDefault(parameter => parameter.Name == "member")?.Values[0];

    private Spot Of(string member)
    {
        if (Within(cells, member).Value is { } cell)
            return cell.Spot;
        var (part, row) = Within(rows, member);
        return row is null ? InJson(member) : row.SpotOf(member[part.Length..].TrimStart('.').Split('.', '[')[0]);
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
            var next = part.StartsWith('[') && int.TryParse(part[1..^1], out var index) ? at.Elements.ElementAtOrDefault(index) : at.Member(part);
            if (next is null)
                break;
            at = next;
        }

        return new(at.File, at.Line, at.Column, Placed.At(at.File, $"{command.Path}.{path}", at.Line, at.Column));
    }
}
