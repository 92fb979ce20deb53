namespace SmartSpec.Import;

/// <summary>The numbers of a file with what they are of.</summary>
internal sealed class TableRows
{
    private const int MostListed = 1000;

    private readonly TableForm form;
    private readonly Grid grid;
    private readonly TableFaults faults;
    private readonly string?[] chosen;
    private readonly List<string>[] values;
    private readonly HashSet<string>[] seen;

    private TableRows(Grid grid, TableForm form, TableLayout layout, TableFaults faults)
    {
        (this.grid, this.form, this.faults) = (grid, form, faults);
        chosen = new string?[form.Dimensions.Count];
        values = [.. form.Dimensions.Select(_ => new List<string>())];
        seen = [.. form.Dimensions.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        foreach (var (name, value) in layout.Choose)
        {
            var plain = Spelling.Plain(name);
            var at = form.Dimensions.TakeWhile(dimension => !Spelling.Same(dimension.Name, plain)).Count();
            if (at < chosen.Length)
                chosen[at] = value;
            else
                faults.Add(
                    grid.Place(form.Head.Line),
                    "layout-column",
                    FaultText.Value("column", name),
                    new Parameter("headings", [.. form.Dimensions.Select(dimension => dimension.Name)])
                );
        }
    }

    public KeyTexts Regions { get; } = new();

    public KeyTexts Activities { get; } = new();

    public List<TableEntry> Entries { get; } = [];

    /// <summary>The value of each other dimension.</summary>
    public Dictionary<string, string> Chosen { get; } = [];

    /// <summary>Reads the rows of a file. What cannot be read is reported, and left out.</summary>
    public static TableRows Read(Grid grid, TableForm form, TableLayout layout, TableFaults faults)
    {
        var read = new TableRows(grid, form, layout, faults);
        var keys = new RowKeys(grid, form, faults);
        foreach (var row in TableBody.Rows(grid, form, faults))
            if (keys.Read(row))
                foreach (var value in form.Values)
                    read.Add(row, keys, value);
        read.Choose();
        return read;
    }

    private void Add(GridRow row, RowKeys keys, ValueColumn value)
    {
        for (var i = 0; i < chosen.Length; i++)
        {
            var text = TextOf(i, keys, value);
            if (
                seen[i].Count < MostListed
                && (chosen[i] is not null || form.Dimensions[i].Role is ColumnRole.Other)
                && seen[i].Add(text)
            )
                values[i].Add(text);
            if (chosen[i] is { } wanted && !IsChosen(text, wanted))
                return;
        }

        var (region, activity, year) = (-1, -1, 0);
        for (var i = 0; i < chosen.Length; i++)
        {
            var (text, dimension) = (TextOf(i, keys, value), form.Dimensions[i]);
            var name = dimension.NameColumn is { } names ? row[names].Text : null;
            if (dimension.Role is ColumnRole.Region)
                region = Regions.Add(text, name);
            else if (dimension.Role is ColumnRole.Activity)
                activity = Activities.Add(text, name);
            else if (dimension.Role is ColumnRole.Year)
                year = HeadingWords.Year(text) ?? 0;
        }

        var cell = row[value.Column];
        if (form.Cells.Read(cell, Flags(row, value), out var read) is { } fault)
            faults.Add(
                grid.Place(row.Line, value.Column, value.Heading),
                fault.Code,
                [FaultText.Value("text", cell.Text), .. fault.Values]
            );
        else
            Entries.Add(new(region, activity, year, read, (int)row.Line, value.Column));
    }

    private string TextOf(int dimension, RowKeys keys, ValueColumn value) =>
        form.Dimensions[dimension].Column is null ? value.Across[dimension] : keys.Texts[dimension];

    private static bool IsChosen(string text, string wanted) =>
        text == wanted || (text.StartsWith(wanted, StringComparison.Ordinal) && text[wanted.Length] == ' ');

    private static string Flags(GridRow row, ValueColumn value)
    {
        if (value.Flags.Length == 0 && value.Confidentiality.Length == 0)
            return "";
        return string.Join(
            ' ',
            [
                .. value.Flags.Select(column => row[column].Text).Where(text => text.Length > 0),
                .. value
                    .Confidentiality.Select(column => row[column].Text)
                    .Where(text => text.Length > 0)
                    .Select(text => $"@{text}"),
            ]
        );
    }

    /// <summary>Reports dimensions of which one value must be chosen.</summary>
    private void Choose()
    {
        foreach (var (i, dimension) in form.Dimensions.Index())
        {
            var of = new Parameter("values", [.. Shown(values[i])]);
            var place = grid.Place(form.Head.Line, dimension.Column ?? form.Values[0].Column);
            if (chosen[i] is { } wanted)
            {
                if (values[i].Exists(text => IsChosen(text, wanted)))
                    Chosen[dimension.Name] = wanted;
                else if (values[i].Count > 0)
                    faults.Add(
                        place,
                        "choice-unknown",
                        FaultText.Value("column", dimension.Name),
                        FaultText.Value("value", wanted),
                        of
                    );
            }
            else if (values[i].Count > 1)
            {
                faults.Add(place, "choice-needed", FaultText.Value("column", dimension.Name), of);
            }
            else if (values[i].Count == 1)
            {
                Chosen[dimension.Name] = values[i][0];
            }
        }
    }

    private static List<string> Shown(List<string> all)
    {
        const int most = 10;
        return all.Count <= most ? all : [.. all.Take(most), $"… (+{all.Count - most})"];
    }
}
