namespace SmartSpec.Analysis.Tests;

/// <summary>Tables of examples, and what laws compare.</summary>
internal static class SpecialisationTables
{
    /// <summary>A table of regions r1, r2, … by activities a1, a2, …</summary>
    public static RegionTable Table(params double[][] rows)
    {
        var values = new double[rows.Length, rows[0].Length];
        for (var r = 0; r < rows.Length; r++)
        for (var a = 0; a < rows[r].Length; a++)
            values[r, a] = rows[r][a];
        return RegionTable.Of(TableKeys.Numbered("r", rows.Length), TableKeys.Numbered("a", rows[0].Length), values).Value;
    }

    /// <summary>A table of activities as rows, turned.</summary>
    public static RegionTable Columns(params double[][] columns) => Table(columns).Turned();

    /// <summary>The table with its cells as they are, and totals of a country that is larger.</summary>
    public static RegionTable InACountry(this RegionTable table, double times = 100)
    {
        double[] regions = [.. table.Regions.Select((_, r) => table.Row(r).ToArray().Sum() * 2 + 1)];
        double[] activities =
        [
            .. table.Activities.Select(
                (_, a) => Enumerable.Range(0, regions.Length).Sum(r => table[r, a].Number) * times + a + 1
            ),
        ];
        return table.WithTotals([.. regions], [.. activities], Math.Max(regions.Sum(), activities.Sum()) + 10).Value;
    }

    /// <summary>The table with every cell of some rows multiplied, and given totals as they are told.</summary>
    public static RegionTable Scaled(this RegionTable table, Func<int, double> factor, Func<double, int, double>? rowTotal = null)
    {
        var cells = new Cell[table.Regions.Count, table.Activities.Count];
        for (var r = 0; r < cells.GetLength(0); r++)
        for (var a = 0; a < cells.GetLength(1); a++)
            cells[r, a] = table[r, a].Value is { } value
                ? value * factor(r) is var scaled
                    ? Cell.Of(scaled)
                    : default
                : table[r, a];
        var result = RegionTable.Of(table.Regions, table.Activities, cells).Value;
        return rowTotal is null
            ? result
            : result
                .WithTotals(
                    [.. table.Totals.Regions.ToArray().Select(rowTotal)],
                    [.. table.Totals.Activities.ToArray()],
                    table.Totals.Whole
                )
                .Value;
    }

    /// <summary>Every measure of regions, by name.</summary>
    public static IEnumerable<(string Name, ValueList Values)> Measures(RegionTable table)
    {
        foreach (var benchmark in (Benchmark[])[Benchmark.Whole, Benchmark.Rest, Benchmark.MeanOfOthers])
        {
            yield return ($"krugman {benchmark}", KrugmanIndex.Of(table, benchmark));
            yield return ($"hoover {benchmark}", HooverCoefficient.Of(table, benchmark));
            yield return ($"hachman {benchmark}", HachmanIndex.Of(table, benchmark));
            foreach (var form in Enum.GetValues<GiniForm>())
                yield return ($"gini {form} {benchmark}", GiniCoefficient.Of(table, form, benchmark));
        }

        foreach (var form in Enum.GetValues<HerfindahlForm>())
            yield return ($"herfindahl {form}", HerfindahlIndex.Of(table, form));
        var variety = Variety.Of(table, activity => activity.Code[..^1]).Value;
        yield return ("variety", variety.Total);
        yield return ("related", variety.Related);
        yield return ("unrelated", variety.Unrelated);
    }
}
