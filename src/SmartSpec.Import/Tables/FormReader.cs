namespace SmartSpec.Import;

/// <summary>Finds the dimensions of a table: those in columns, and those over the numbers.</summary>
internal sealed class FormReader(Grid grid, TableHead head, TableLayout layout, TableCells cells, TableFaults faults)
{
    private readonly List<Dimension> dimensions = [];
    private string? across = head.Across;

    /// <summary>The form of the file; null where it is not clear, which is then reported.</summary>
    public TableForm? Read(ColumnRoles roles)
    {
        AddColumns(roles);
        var columns = Enumerable.Range(0, roles.Count).Where(column => roles[column] is ColumnRole.Value).ToArray();
        if (columns.Length == 0)
            return Refused("values-missing");
        if (roles.IsLong)
            return HasKeys() ? Form(columns, [], roles) : null;
        var sets = LabelSets.Over(
            head,
            columns,
            across is null ? null : (across, RoleOf(across)),
            hasYears: Has(ColumnRole.Year)
        );
        if (!HasYears(sets, columns) || !FindKeys(sets) || !HasKeys())
            return null;
        CheckCodes(columns, sets);
        return Form(columns, sets, roles);
    }

    private void AddColumns(ColumnRoles roles)
    {
        if (HeadCodes.IsHead(head.Cells[0].Text))
        {
            (var parts, across) = HeadCodes.Dimensions(head.Cells[0].Text);
            foreach (var (part, name) in parts.Index())
                dimensions.Add(new(name, RoleOf(name), 0, part));
            foreach (var named in ((string?[])[layout.Region, layout.Activity]).OfType<string>())
                if (!dimensions.Exists(dimension => Spelling.Same(dimension.Name, Spelling.Plain(named))))
                    faults.Add(
                        grid.Place(head.Line),
                        "layout-column",
                        FaultText.Value("column", named),
                        new Parameter("headings", [.. parts])
                    );
            return;
        }

        for (var column = 0; column < roles.Count; column++)
            if (roles[column] is ColumnRole.Region or ColumnRole.Activity or ColumnRole.Year or ColumnRole.Other)
                dimensions.Add(
                    new(head.Cells[column].IsBlank ? $"#{column + 1}" : head.Cells[column].Text, roles[column], column)
                    {
                        NameColumn = roles.Names.TryGetValue(column, out var names) ? names : null,
                    }
                );
    }

    private ColumnRole RoleOf(string name) =>
        layout.Region is { } region && Spelling.Same(name, region) ? ColumnRole.Region
        : layout.Activity is { } activity && Spelling.Same(name, activity) ? ColumnRole.Activity
        : HeadingWords.IsKey(name) ? HeadingWords.RoleOf(name)!.Value
        : ColumnRole.Other;

    private bool Has(ColumnRole role) => dimensions.Any(dimension => dimension.Role == role);

    /// <summary>Whether what stands over the numbers as years are years.</summary>
    private bool HasYears(List<LabelSet> sets, int[] columns)
    {
        var isGood = true;
        foreach (var set in sets.Where(set => set.Role is ColumnRole.Year))
        foreach (var (i, text) in set.Texts.Index())
            if (HeadingWords.Year(text) is null)
            {
                faults.Add(grid.Place(head.Line, columns[i]), "year", FaultText.Value("text", text));
                isGood = false;
            }

        return isGood;
    }

    /// <summary>Finds which of the headings over the numbers are regions or activities, where no column has them.</summary>
    private bool FindKeys(List<LabelSet> sets)
    {
        var (region, activity) = (IsMissing(ColumnRole.Region), IsMissing(ColumnRole.Activity));
        if (region && activity)
        {
            if (dimensions.FindAll(dimension => dimension.Role is ColumnRole.Other) is not [var only])
            {
                Refused("columns-unclear");
                return false;
            }

            region = layout.RegionsAcross;
            activity = !region;
            dimensions[dimensions.IndexOf(only)] = only with { Role = region ? ColumnRole.Activity : ColumnRole.Region };
        }

        if (
            (region || activity)
            && sets.Where(set => set.Role is null or ColumnRole.Other).MaxBy(set => set.Different) is { } keys
        )
            sets[sets.IndexOf(keys)] = keys with { Role = region ? ColumnRole.Region : ColumnRole.Activity };
        foreach (var set in sets)
            dimensions.Add(new(set.Name ?? Named(set.Role), set.Role ?? ColumnRole.Other, null));
        return true;

        bool IsMissing(ColumnRole role) => !Has(role) && sets.All(set => set.Role != role);
    }

    private string Named(ColumnRole? role) =>
        role switch
        {
            ColumnRole.Region => "region",
            ColumnRole.Activity => "activity",
            ColumnRole.Year => "year",
            _ when dimensions.All(dimension => dimension.Name != "content") => "content",
            _ => $"content {dimensions.Count}",
        };

    private bool HasKeys()
    {
        if (!Has(ColumnRole.Region))
            Refused("region-missing");
        if (!Has(ColumnRole.Activity))
            Refused("activity-missing");
        return Has(ColumnRole.Region) && Has(ColumnRole.Activity);
    }

    /// <summary>Reports codes over the numbers that are blank, errors, or stored as numbers by a workbook.</summary>
    private void CheckCodes(int[] columns, List<LabelSet> sets)
    {
        foreach (var (i, column) in columns.Index())
            if (sets.Exists(set => set.Role is ColumnRole.Region or ColumnRole.Activity && set.Texts[i].Length == 0))
                faults.Add(grid.Place(head.Line, column), "heading-missing");
        foreach (var column in columns)
            if (RowKeys.FaultOf(head.Cells[column]) is { } code)
                faults.Add(grid.Place(head.Line, column), code, FaultText.Value("text", head.Cells[column].Text));
    }

    private TableForm Form(int[] columns, List<LabelSet> sets, ColumnRoles roles)
    {
        var inRows = dimensions.Count - sets.Count;
        return new(
            head,
            dimensions,
            [
                .. columns.Select(
                    (column, i) =>
                        new ValueColumn(
                            column,
                            head.Cells[column].Text,
                            [.. Enumerable.Repeat("", inRows), .. sets.Select(set => set.Texts[i])],
                            FlagsOf(column, ColumnRole.Flag),
                            FlagsOf(column, ColumnRole.Confidentiality)
                        )
                ),
            ],
            roles.Nameless,
            cells
        );

        int[] FlagsOf(int column, ColumnRole role) =>
            [
                .. Enumerable
                    .Range(0, roles.Count)
                    .Where(flag =>
                        roles[flag] == role
                        && (roles.IsLong || columns.LastOrDefault(value => value < flag, columns[0]) == column)
                    ),
            ];
    }

    private TableForm? Refused(string code)
    {
        faults.Add(grid.Place(head.Line), code, ColumnRoles.Headings(head));
        return null;
    }
}
