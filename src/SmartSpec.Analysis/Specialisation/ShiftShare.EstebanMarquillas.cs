namespace SmartSpec.Analysis;

/// <content>The form of Esteban-Marquillas.</content>
public static partial class ShiftShare
{
    /// <summary>
    /// The form of Esteban-Marquillas, "A Reinterpretation of Shift-Share Analysis" (1972), whose regional shift does not depend
    /// on how specialised the region is: (e1/e0 − n1/n0) times what the region would have, had it the structure of the reference.
    /// What remains is the allocation.
    /// </summary>
    /// <param name="first">The table of the first year.</param>
    /// <param name="last">The table of the last year, of the same regions and activities.</param>
    /// <returns>
    /// The components; null for a cell that is not known in both tables, or whose totals are not. Refused where the tables differ
    /// in their regions or activities: <c>tables-unlike</c>; and where a cell of the first table is 0, since it then has no rate
    /// of growth:
    /// <c>growth-from-zero</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">A table is null.</exception>
    public static Answer<ShiftShareTable> EstebanMarquillas(RegionTable first, RegionTable last)
    {
        if (Unlike(first, last) is { } refusal)
            return refusal;
        var (columns, zeros) = (first.Activities.Count, new List<string>());
        for (var at = 0; at < first.Numbers.Length; at++)
            if (first.Numbers[at] == 0 && first.IsKnown(at / columns, at % columns))
                zeros.Add($"{first.Regions[at / columns].Code}/{first.Activities[at % columns].Code}");
        return zeros.Count > 0
            ? AnalysisMessage.Of("growth-from-zero", ("cells", zeros))
            : Of(first, (r, a) => EstebanMarquillas(first, last, r, a));
    }

    private static GrowthComponents? EstebanMarquillas(RegionTable first, RegionTable last, int region, int activity)
    {
        if (Classic(first, last, region, activity) is not { } classic)
            return null;
        var (e0, totals) = (first.Row(region)[activity], first.Totals);
        var homothetic = totals.Regions[region] * (totals.Activities[activity] / totals.Whole);
        var shift = classic.RegionalShift / e0 * homothetic;
        var components = classic with { RegionalShift = shift, Allocation = classic.RegionalShift - shift };
        return components.IsFinite ? components : null;
    }
}
