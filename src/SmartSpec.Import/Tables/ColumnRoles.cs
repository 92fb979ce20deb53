using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>What each column of a file has, by its heading and its cells.</summary>
internal sealed class ColumnRoles
{
    private const int Sample = 200;

    private readonly Grid grid;
    private readonly TableHead head;
    private readonly TableCells cells;
    private readonly TableFaults faults;
    private readonly ColumnRole?[] roles;
    private readonly Dictionary<int, int> names = [];
    private readonly HashSet<int> reported = [];

    private ColumnRoles(Grid grid, TableHead head, TableCells cells, TableFaults faults)
    {
        (this.grid, this.head, this.cells, this.faults) = (grid, head, cells, faults);
        roles = [.. head.Cells.Select(cell => HeadingWords.RoleOf(cell.Text))];
    }

    /// <summary>Whether all numbers are in one column.</summary>
    public bool IsLong { get; private set; }

    /// <summary>What a column has, by its number from 0.</summary>
    public ColumnRole this[int column] => roles[column] ?? ColumnRole.Ignored;

    /// <summary>The number of columns.</summary>
    public int Count => roles.Length;

    /// <summary>The columns with the names of the codes in others, by those others.</summary>
    public IReadOnlyDictionary<int, int> Names => names;

    /// <summary>The columns without a heading in which nothing is expected.</summary>
    public int[] Nameless =>
        [
            .. Enumerable
                .Range(0, Count)
                .Where(column => roles[column] is ColumnRole.Ignored && head.Cells[column].IsBlank && !reported.Contains(column)),
        ];

    /// <summary>What the columns have; null where that is not clear, which is then reported.</summary>
    public static ColumnRoles? Find(Grid grid, TableHead head, TableLayout layout, TableCells cells, TableFaults faults)
    {
        var found = new ColumnRoles(grid, head, cells, faults);
        if (HeadCodes.IsHead(head.Cells[0].Text))
        {
            for (var column = 0; column < found.Count; column++)
                found.roles[column] = column == 0 ? ColumnRole.Other : ColumnRole.Value;
            return found;
        }

        return found.Take(layout) && found.FindNames() ? found.FindRest() : null;
    }

    /// <summary>The headings, each in its place.</summary>
    public static Parameter Headings(TableHead head) =>
        new("headings", [.. head.Cells.Select((cell, i) => cell.IsBlank ? $"#{i + 1}" : cell.Text)]);

    /// <summary>Takes the columns that the layout names.</summary>
    private bool Take(TableLayout layout)
    {
        (string? Heading, ColumnRole Role)[] named =
        [
            (layout.Region, ColumnRole.Region),
            (layout.Activity, ColumnRole.Activity),
            (layout.Year, ColumnRole.Year),
            (layout.Value, ColumnRole.Value),
        ];
        var isGood = true;
        foreach (var (heading, role) in named)
        {
            if (heading is null)
                continue;
            if (IndexOf(heading) is not { } at)
            {
                faults.Add(grid.Place(head.Line), "layout-column", FaultText.Value("column", heading), Headings(head));
                isGood = false;
                continue;
            }

            for (var column = 0; column < Count; column++)
                if (roles[column] == role)
                    roles[column] = null;
            roles[at] = role;
        }

        return isGood;
    }

    private int? IndexOf(string heading)
    {
        var plain = Spelling.Plain(heading);
        for (var column = 0; column < Count; column++)
            if (Spelling.Same(head.Cells[column].Text, plain) || plain == $"#{column + 1}")
                return column;
        return null;
    }

    /// <summary>
    /// Finds the columns with names of the codes beside them, and reports where two columns seem to have the same.
    /// </summary>
    private bool FindNames()
    {
        for (var column = 1; column < Count; column++)
            if (
                HeadingWords.IsName(head.Cells[column].Text)
                && roles[column - 1] is ColumnRole.Region or ColumnRole.Activity
                && (roles[column] is null || roles[column] == roles[column - 1])
            )
                Name(column, of: column - 1);
        var isGood = true;
        foreach (var role in (ColumnRole[])[ColumnRole.Region, ColumnRole.Activity, ColumnRole.Year, ColumnRole.Value])
        {
            var same = Enumerable.Range(0, Count).Where(column => roles[column] == role).ToList();
            if (same.Count < 2)
                continue;
            if (same.Count == 2 && same.Where(column => HeadingWords.IsCode(head.Cells[column].Text)).ToList() is [var code])
            {
                Name(same.Single(column => column != code), of: code);
                continue;
            }

            faults.Add(
                grid.Place(head.Line),
                role switch
                {
                    ColumnRole.Region => "regions-several",
                    ColumnRole.Activity => "activities-several",
                    ColumnRole.Year => "years-several",
                    _ => "values-several",
                },
                new Parameter("headings", [.. same.Select(column => head.Cells[column].Text)])
            );
            isGood = false;
        }

        return isGood;

        void Name(int column, int of)
        {
            roles[column] = ColumnRole.Name;
            names[of] = column;
        }
    }

    private ColumnRoles FindRest()
    {
        IsLong = roles.Contains(ColumnRole.Value);
        if (!IsLong && roles[0] is null && !roles.Any(role => role is ColumnRole.Region or ColumnRole.Activity))
            roles[0] = ColumnRole.Other;
        for (var column = 0; column < Count; column++)
            roles[column] ??=
                !IsLong ? OfWide(column)
                : head.Cells[column].IsBlank ? ColumnRole.Ignored
                : ColumnRole.Other;
        if (IsLong)
            return this;
        FindKeysBeforeYears();
        if (!roles.Contains(ColumnRole.Value))
            ReadTextsAsNumbers();
        return this;
    }

    /// <summary>
    /// What a column of a wide table has, by most of its cells. A single text after numbers is a number that cannot be read: what
    /// the numbers are of stands before them.
    /// </summary>
    private ColumnRole OfWide(int column)
    {
        var written = Rows().Select(row => row[column]).Where(cell => !cell.IsBlank).ToList();
        var isNamed = !head.Cells[column].IsBlank || head.Above.Any(row => !row[column].IsBlank);
        if (written.Count == 0)
            return isNamed ? ColumnRole.Value : ColumnRole.Ignored;
        if (
            !isNamed
            && roles.Take(column).Contains(ColumnRole.Value)
            && !written.Exists(cell => cell.Text.Any(char.IsAsciiDigit))
        )
            return ColumnRole.Flag;
        if (written.Count(cells.CouldBe) * 2 < written.Count)
            return isNamed && written.Count == 1 && roles.Take(column).Contains(ColumnRole.Value)
                ? ColumnRole.Value
                : ColumnRole.Other;
        if (isNamed)
            return ColumnRole.Value;
        faults.Add(grid.Place(head.Line, column), "heading-missing");
        reported.Add(column);
        return ColumnRole.Ignored;
    }

    /// <summary>Where years stand over the numbers, a column of numbers before them is of codes, such as ages.</summary>
    private void FindKeysBeforeYears()
    {
        var first = Array.FindIndex(head.Cells, cell => HeadingWords.EndsWithYear(cell.Text, out _, out _));
        for (var column = 0; column < first; column++)
            if (roles[column] is ColumnRole.Value)
                roles[column] = ColumnRole.Other;
    }

    /// <summary>Where no column has numbers, those after the keys were meant to: each of their cells is then reported.</summary>
    private void ReadTextsAsNumbers()
    {
        var last = Array.FindLastIndex(
            roles,
            role => role is ColumnRole.Region or ColumnRole.Activity or ColumnRole.Year or ColumnRole.Name
        );
        for (var column = Math.Max(last, 0) + 1; column < Count; column++)
            if (roles[column] is ColumnRole.Other)
                roles[column] = ColumnRole.Value;
    }

    /// <summary>The first rows below the headings; of a sheet those before a blank one, below which notes may stand.</summary>
    private IEnumerable<GridRow> Rows() =>
        grid
            .Rows.Skip(head.FirstRow)
            .Take(Sample)
            .TakeWhile((row, i) => !grid.IsSheet || i == 0 || row.Line == grid.Rows[head.FirstRow + i - 1].Line + 1);
}
