namespace SmartSpec.Analysis;

/// <content>Tables of observations.</content>
public sealed partial class RegionTable
{
    /// <summary>A table of observations in long form.</summary>
    /// <param name="observations">
    /// The cells. Rows and columns come in the order in which each is first mentioned; a cell that is never mentioned is missing.
    /// </param>
    /// <returns>
    /// The table; refused where there are no observations, a cell is mentioned twice, the observations are of several years, a
    /// code is blank, a number is not from 0 to 1e15, or the table would have more than <see cref="TableSeries.MostCells"/>
    /// cells.
    /// </returns>
    /// <exception cref="ArgumentNullException">No observations are given, or one is null.</exception>
    public static Answer<RegionTable> Of(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return TableSeries
            .Of(observations)
            .Then<RegionTable>(series =>
                series.Years.Count > 1
                    ? AnalysisMessage.Of("several-years", ("years", series.Years.Select(year => $"{year}")))
                    : series.First
            );
    }
}
