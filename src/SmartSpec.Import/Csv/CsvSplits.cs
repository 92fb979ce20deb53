namespace SmartSpec.Import;

/// <summary>
/// Amounts that the commas between cells may have split: <c>1250,50</c> without quotation marks is two cells. A row of a file
/// with commas is ambiguous where an amount and the cells after it can also be read as one amount, and what follows then still
/// fits its columns, with the last columns left out. A single 0 is an amount of its own, unless another amount can have been
/// split too: a row is not expected to have one amount with a single 0 as its decimals.
/// </summary>
/// <param name="columns">The column under each heading; null where the heading is blank or unknown.</param>
/// <param name="currency">The currency that may be written beside an amount.</param>
internal sealed class CsvSplits(IReadOnlyList<CsvColumn?> columns, Currency currency)
{
    private const int MostDecimals = 4;

    /// <summary>Cells of one amount: six groups of three digits, its decimals, and one to spare.</summary>
    private const int MostCells = 8;

    /// <summary>
    /// The weight of splits: one of decimals that are a single 0 is <see cref="Doubtful"/>, two of them or another one are a
    /// <see cref="Split"/>.
    /// </summary>
    private const int Whole = 0,
        Doubtful = 1,
        Split = 2;

    /// <summary>
    /// The first amount of an ambiguous row that may have been split, by its number from 0; null where the row is not ambiguous.
    /// </summary>
    /// <param name="raw">The cells, as many as there are headings, with their quotation marks and spaces.</param>
    public int? Find(IReadOnlyList<string> raw)
    {
        var lengths = new List<(int Length, int Counts)>?[raw.Count];

        // By the cell that a column begins with, and what the splits before it count, the first amount that was split.
        var reached = new Dictionary<(int Cell, int Counts), int> { [(0, Whole)] = -1 };
        for (var column = 0; column < columns.Count; column++)
        {
            if (
                reached.TryGetValue((raw.Count, Split), out var split)
                && columns.Skip(column).All(left => left is not { IsRequired: true })
            )
                return split;
            reached = Next(reached, columns[column], raw, lengths);
        }

        return null;
    }

    private Dictionary<(int Cell, int Counts), int> Next(
        Dictionary<(int Cell, int Counts), int> reached,
        CsvColumn? column,
        IReadOnlyList<string> raw,
        List<(int Length, int Counts)>?[] lengths
    )
    {
        var next = new Dictionary<(int Cell, int Counts), int>();
        foreach (var ((cell, counts), split) in reached.Where(one => one.Key.Cell < raw.Count))
        {
            // The cells before the first split are read as they are, right or wrong.
            if (counts == Whole || column is null || column.CouldHave(raw[cell].Trim().Trim('"')))
                next.TryAdd((cell + 1, counts), split);
            if (column?.Kind is CsvColumnKind.Amount)
                foreach (var (length, more) in lengths[cell] ??= [.. Lengths(raw, cell)])
                    next.TryAdd((cell + length, Math.Min(counts + more, Split)), counts == Whole ? cell : split);
        }

        return next;
    }

    /// <summary>The numbers of cells, from 2, that can be one amount together, and what each counts.</summary>
    private IEnumerable<(int Length, int Counts)> Lengths(IReadOnlyList<string> raw, int first)
    {
        if (!IsDigits(raw[first].TrimStart(), ^1))
            yield break;
        var amount = raw[first];
        for (var last = first + 1; last < Math.Min(raw.Count, first + MostCells) && IsDigits(raw[last], 0); last++)
        {
            var isZero = raw[last] == "0";
            if (isZero && amount.All(letter => letter is not (>= '1' and <= '9')))
                yield break;
            if (IsAmount($"{amount},{raw[last]}") || (Decimals(raw[last]) is { } rest && IsAmount($"{amount},50{rest}")))
                yield return (last - first + 1, isZero ? Doubtful : Split);
            if (isZero)
                yield break;
            amount += $",{raw[last]}";
        }
    }

    private bool IsAmount(string text) => CsvAmount.Read(text, currency, out _) is null;

    /// <summary>The text after the digits where a cell can be an amount's decimals; null where it cannot.</summary>
    private static string? Decimals(string cell)
    {
        var digits = cell.Length - cell.TrimStart([.. "0123456789"]).Length;
        return digits is > 0 and <= MostDecimals ? cell[digits..] : null;
    }

    private static bool IsDigits(string cell, Index at) => cell.Length > 0 && char.IsAsciiDigit(cell[at]);
}
