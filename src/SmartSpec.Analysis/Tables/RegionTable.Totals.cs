namespace SmartSpec.Analysis;

/// <content>Totals that are given.</content>
public sealed partial class RegionTable
{
    /// <summary>How much the known cells may exceed a given total: published tables are rounded, each cell by itself.</summary>
    public const double RoundingTolerance = 0.01;

    /// <summary>
    /// The table with the published totals, which also count what is not in its cells: suppressed ones, other regions, activities
    /// that are left out.
    /// </summary>
    /// <param name="regions">The total of each region, in the order of the rows; null where it is not known.</param>
    /// <param name="activities">
    /// The total of each activity over all regions of the reference, in the order of the columns; null where it is not known.
    /// </param>
    /// <param name="total">The total of the reference, such as the country; null where it is not known.</param>
    /// <returns>
    /// The table; refused where there is not one total for each row and column, one is no number from 0 to 1e18, or the known
    /// cells exceed one by more than <see cref="RoundingTolerance"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public Answer<RegionTable> WithTotals(IReadOnlyList<double?> regions, IReadOnlyList<double?> activities, double? total)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(activities);
        if (regions.Count != Regions.Count || activities.Count != Activities.Count)
            return AnalysisMessage.Of(
                "size",
                ("rows", regions.Count),
                ("columns", activities.Count),
                ("regions", Regions.Count),
                ("activities", Activities.Count)
            );
        var (rowSums, columnSums, sum) = KnownSums();
        List<string> wrong =
        [
            .. Regions.Codes.Where((_, i) => IsWrong(regions[i], rowSums[i])),
            .. Activities.Codes.Where((_, i) => IsWrong(activities[i], columnSums[i])),
        ];
        if (wrong.Count > 0 || IsWrong(total, sum))
            return AnalysisMessage.Of("total-wrong", ("totals", wrong.Count > 0 ? wrong : ["*"]));
        return new RegionTable(
            Regions,
            Activities,
            values,
            states,
            flags,
            TableTotals.Given(
                [.. regions.Select(one => one ?? double.NaN)],
                [.. activities.Select(one => one ?? double.NaN)],
                total ?? double.NaN
            )
        );
    }

    private static bool IsWrong(double? total, double known) =>
        total is { } given && (given is not (>= 0 and <= 1e18) || known > given * (1 + RoundingTolerance));

    private (double[] Regions, double[] Activities, double All) KnownSums()
    {
        var (rows, columns, all) = (new double[Regions.Count], new double[Activities.Count], 0.0);
        for (var at = 0; at < values.Length; at++)
        {
            rows[at / columns.Length] += values[at];
            columns[at % columns.Length] += values[at];
            all += values[at];
        }

        return (rows, columns, all);
    }
}
