namespace SmartSpec.Samples.TakingOver;

/// <summary>
/// Amounts that the commas between cells may have split: <c>1250,50</c> without quotation marks is two cells. A row of a file
/// with commas is ambiguous where an amount and the cells after it can also be read as one amount, and what follows then still
/// fits its columns, with the last columns left out. A single 0 is an amount of its own: nobody writes it as decimals.
/// </summary>
/// <param name="columns">The column under each heading; null where the heading is blank or unknown.</param>
/// <param name="currency">The currency that may stand beside an amount.</param>
internal sealed class CsvSplits(IReadOnlyList<CsvColumn?> columns, Currency currency)
{
    private const int MostDecimals = 4;

    /// <summary>Where a row is ambiguous: the first amount that may have been split, by its number from 0; null where it is
    /// not.</summary>
    /// <param name="raw">The cells, as many as there are headings, with their quotation marks and spaces.</param>
    public int? Find(IReadOnlyList<string> raw)
    {
        // By the cell that a column begins with, where amounts before it were split: the first of those amounts; -1 for none.
        var reached = new Dictionary<int, int> { [0] = -1 };
        for (var column = 0; column < columns.Count; column++)
        {
            if (reached.TryGetValue(raw.Count, out var split) && split >= 0
                && columns.Skip(column).All(left => left is not { IsNeeded: true }))
                return split;
            reached = Next(reached, columns[column], raw);
        }

        return null;
    }

    private Dictionary<int, int> Next(Dictionary<int, int> reached, CsvColumn? column, IReadOnlyList<string> raw)
    {
        var next = new Dictionary<int, int>();
        foreach (var (cell, split) in reached.Where(one => one.Key < raw.Count))
        {
            // What stands before the first split is read as it stands, right or wrong.
            if (split < 0 || column is null || column.CouldHold(raw[cell].Trim().Trim('"')))
                next.TryAdd(cell + 1, split);
            foreach (var length in column?.Kind is CsvKind.Amount ? Lengths(raw, cell) : [])
                next.TryAdd(cell + length, split < 0 ? cell : split);
        }

        return next;
    }

    /// <summary>The numbers of cells, from 2, that can be one amount together.</summary>
    private IEnumerable<int> Lengths(IReadOnlyList<string> raw, int first)
    {
        if (!IsDigits(raw[first].TrimStart(), ^1))
            yield break;
        var amount = raw[first];
        for (var last = first + 1; last < raw.Count && raw[last] != "0" && IsDigits(raw[last], 0); last++)
        {
            if (IsAmount($"{amount},{raw[last]}") || (Decimals(raw[last]) is { } rest && IsAmount($"{amount},50{rest}")))
                yield return last - first + 1;
            amount += $",{raw[last]}";
        }
    }

    private bool IsAmount(string text) => CsvAmount.Read(text, currency, out _) is null;

    /// <summary>What follows the digits where a cell can hold an amount's decimals; null where it cannot.</summary>
    private static string? Decimals(string cell)
    {
        var digits = cell.Length - cell.TrimStart([.. "0123456789"]).Length;
        return digits is > 0 and <= MostDecimals ? cell[digits..] : null;
    }

    private static bool IsDigits(string cell, Index at) => cell.Length > 0 && char.IsAsciiDigit(cell[at]);
}
