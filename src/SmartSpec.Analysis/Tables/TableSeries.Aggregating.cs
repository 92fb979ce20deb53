namespace SmartSpec.Analysis;

/// <content>Aggregation by a level of a classification.</content>
public sealed partial class TableSeries
{
    /// <summary>The series with the activities of every year summed to a level of a classification.</summary>
    /// <returns>The series, by the rules of <see cref="RegionTable.AggregateActivities"/>.</returns>
    /// <exception cref="ArgumentNullException">There is no classification.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public Answer<TableSeries> AggregateActivities(Classification classification, int level) =>
        Each(table => table.AggregateActivities(classification, level));

    /// <summary>The series with the regions of every year summed to a level of a classification.</summary>
    /// <returns>The series, by the rules of <see cref="RegionTable.AggregateRegions"/>.</returns>
    /// <exception cref="ArgumentNullException">There is no classification.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public Answer<TableSeries> AggregateRegions(Classification classification, int level) =>
        Each(table => table.AggregateRegions(classification, level));

    private Answer<TableSeries> Each(Func<RegionTable, Answer<RegionTable>> change)
    {
        Dictionary<int, RegionTable> changed = [];
        foreach (var (year, table) in tables)
        {
            var answer = change(table);
            if (answer.IsRefused)
                return Answer<TableSeries>.Refused(answer.Refusals);
            changed[year] = answer.Value;
        }

        return Of(changed);
    }
}
