namespace SmartSpec.Analysis;

/// <content>Gaps that are filled by choice.</content>
public sealed partial class RegionTable
{
    /// <summary>The table with its gaps filled, by a choice that the reader of the result should know.</summary>
    /// <param name="missing">How missing cells are filled.</param>
    /// <param name="suppressed">How suppressed cells are filled.</param>
    /// <returns>The table; refused where a remainder is asked for and a total is not given.</returns>
    public Answer<RegionTable> Fill(GapFill missing, GapFill suppressed)
    {
        if (states is null)
            return this;
        if (missing is GapFill.Remainder || suppressed is GapFill.Remainder)
        {
            if (!Totals.AreGiven)
                return AnalysisMessage.Of("totals-needed");
            if (WithoutUnknownTotals() is { } unknown)
                return unknown;
        }

        var (filled, left) = ((double[])values.Clone(), (CellState[])states.Clone());
        for (var r = 0; r < Regions.Count; r++)
            FillRow(r, missing, suppressed, filled, left);
        var totals = Totals.AreGiven ? Totals : null;
        return new RegionTable(
            Regions,
            Activities,
            filled,
            left.AsSpan().ContainsAnyExcept(CellState.Known) ? left : null,
            flags,
            totals
        );
    }

    private void FillRow(int region, GapFill missing, GapFill suppressed, double[] filled, CellState[] left)
    {
        var first = region * Activities.Count;
        var (known, weight) = (0.0, 0.0);
        for (var a = 0; a < Activities.Count; a++)
        {
            known += values[first + a];
            if (How(first + a) is GapFill.Remainder)
                weight += Totals.Activities[a];
        }

        var remainder = Math.Max(0, Totals.Regions[region] - known);
        for (var a = 0; a < Activities.Count; a++)
        {
            var how = How(first + a);
            if (how is GapFill.None)
                continue;
            left[first + a] = CellState.Known;
            filled[first + a] = how is GapFill.Zero || weight == 0 ? 0 : remainder * Totals.Activities[a] / weight;
        }

        GapFill How(int at) =>
            states![at] switch
            {
                CellState.Missing => missing,
                CellState.Suppressed => suppressed,
                _ => GapFill.None,
            };
    }
}
