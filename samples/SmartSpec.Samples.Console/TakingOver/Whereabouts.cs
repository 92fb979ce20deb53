using SmartSpec.Samples.Playing;

namespace SmartSpec.Samples.TakingOver;

/// <summary>Where in the files each part of an opening statement stands: in the JSON by path, in a CSV file by line and column.</summary>
/// <param name="opening">The statement's JSON.</param>
internal sealed class Whereabouts(Placed opening)
{
    private readonly Dictionary<string, SheetRow> rows = [];

    /// <summary>Says that a part of the statement, such as <c>efforts[3]</c>, comes from a row.</summary>
    public void Put(string part, SheetRow row) => rows[part] = row;

    /// <summary>Where a member such as <c>efforts[3].field</c> stands; where it would stand, if it is missing.</summary>
    public Words Of(string member)
    {
        var row = rows.Where(known => member == known.Key || member.StartsWith(known.Key + '.', StringComparison.Ordinal))
            .OrderByDescending(known => known.Key.Length).FirstOrDefault();
        return row.Key is null ? InJson(member) : InRow(row.Value, member.Length == row.Key.Length ? "" : member[(row.Key.Length + 1)..]);
    }

    private static Words InRow(SheetRow row, string member)
    {
        var name = member.Split('.', '[')[0];
        var columns = row.Columns.Where(column => column == name || column.StartsWith($"{name} ", StringComparison.Ordinal)).ToList();
        return row[columns.Count == 0 ? row.Columns.First() : columns[0]].Place;
    }

    private Words InJson(string member)
    {
        var at = opening;
        foreach (var part in member.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            var next = part.StartsWith('[') && int.TryParse(part[1..^1], out var index) ? at.Elements.ElementAtOrDefault(index) : at.Member(part);
            if (next is null)
                break;
            at = next;
        }

        return Placed.At(at.File, $"{opening.Path}.{member}", at.Line, at.Column);
    }
}
