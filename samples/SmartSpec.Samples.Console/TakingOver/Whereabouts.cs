using SmartSpec.Samples.Playing;

namespace SmartSpec.Samples.TakingOver;

/// <summary>Where in the files each part of an opening statement and its charter stands: in the JSON by path, in a CSV file by line and column.</summary>
/// <param name="command">The JSON of the command: its charter and its opening statement.</param>
internal sealed class Whereabouts(Placed command)
{
    private readonly Dictionary<string, CsvCell> cells = [];
    private readonly Dictionary<string, SheetRow> rows = [];

    /// <summary>Says that a part of the statement, such as <c>efforts[3]</c>, comes from a row.</summary>
    public void Put(string part, SheetRow row) => rows[part] = row;

    /// <summary>Says that a part of the statement, such as <c>efforts[3].budget[0]</c>, comes from a cell.</summary>
    public void Put(string part, CsvCell cell) => cells[part] = cell;

    /// <summary>Where a member such as <c>efforts[3].field</c> or <c>charter.name</c> stands; where it would stand, if it is missing.</summary>
    public Words Of(string member)
    {
        if (Within(cells, member) is { Value: { } cell })
            return cell.Place;
        var row = Within(rows, member);
        return row.Key is null ? InJson(member) : InRow(row.Value, member.Length == row.Key.Length ? "" : member[(row.Key.Length + 1)..]);
    }

    /// <summary>The smallest part that a member belongs to.</summary>
    private static KeyValuePair<string, T> Within<T>(Dictionary<string, T> parts, string member) =>
        parts.Where(known => member == known.Key || member.StartsWith(known.Key + '.', StringComparison.Ordinal))
            .OrderByDescending(known => known.Key.Length).FirstOrDefault();

    private static Words InRow(SheetRow row, string member)
    {
        var name = member.Split('.', '[')[0];
        return row[row.Columns.Contains(name) ? name : row.Columns.First()].Place;
    }

    private Words InJson(string member)
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

        return Placed.At(at.File, $"{command.Path}.{path}", at.Line, at.Column);
    }
}
