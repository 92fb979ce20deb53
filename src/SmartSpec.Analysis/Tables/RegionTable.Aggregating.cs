namespace SmartSpec.Analysis;

/// <content>Aggregation by a level of a classification.</content>
public sealed partial class RegionTable
{
    /// <summary>
    /// The table with its activities summed to a level of a classification. Activities already at the level stay as they are;
    /// groups come in the order in which the first of each does.
    /// </summary>
    /// <param name="classification">The classification of the activities.</param>
    /// <param name="level">The level, such as 2 for divisions of <see cref="Classification.NaceRev2"/>.</param>
    /// <returns>
    /// The table. A sum of which a part is suppressed is suppressed; otherwise one of which a part is missing is missing. Given
    /// totals are summed likewise, and those of regions and of all stay. Refused where a code is unknown to the classification or
    /// coarser than the level, or where one is a part of another in the table, so that it would count twice.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no classification.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public Answer<RegionTable> AggregateActivities(Classification classification, int level) =>
        Grouping
            .Of(Activities, classification, level)
            .Then(grouping =>
                Summed(Regions, grouping.Keys, (r, a) => (r, grouping.GroupOf[a]))
                    .Then(table =>
                        Totals.AreGiven
                            ? table.WithTotals(
                                TableTotals.Listed(Totals.Regions),
                                TableTotals.Listed(grouping.Sum(Totals.Activities)),
                                Totals.All
                            )
                            : table
                    )
            );

    /// <summary>
    /// The table with its regions summed to a level of a classification. Regions already at the level stay as they are; groups
    /// come in the order in which the first of each does.
    /// </summary>
    /// <param name="classification">The classification of the regions.</param>
    /// <param name="level">The level, such as 2 for <see cref="Classification.Nuts"/> 2.</param>
    /// <returns>
    /// The table. A sum of which a part is suppressed is suppressed; otherwise one of which a part is missing is missing. Given
    /// totals are summed likewise, and those of activities and of all stay. Refused where a code is unknown to the classification
    /// or coarser than the level, or where one is a part of another in the table, so that it would count twice.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no classification.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public Answer<RegionTable> AggregateRegions(Classification classification, int level) =>
        Grouping
            .Of(Regions, classification, level)
            .Then(grouping =>
                Summed(grouping.Keys, Activities, (r, a) => (grouping.GroupOf[r], a))
                    .Then(table =>
                        Totals.AreGiven
                            ? table.WithTotals(
                                TableTotals.Listed(grouping.Sum(Totals.Regions)),
                                TableTotals.Listed(Totals.Activities),
                                Totals.All
                            )
                            : table
                    )
            );

    private Answer<RegionTable> Summed(TableKeys regions, TableKeys activities, Func<int, int, (int, int)> groupOf)
    {
        var sums = new CellSum[regions.Count, activities.Count];
        for (var r = 0; r < Regions.Count; r++)
        for (var a = 0; a < Activities.Count; a++)
        {
            var (region, activity) = groupOf(r, a);
            sums[region, activity].Add(this[r, a]);
        }

        var cells = new Cell[regions.Count, activities.Count];
        for (var r = 0; r < regions.Count; r++)
        for (var a = 0; a < activities.Count; a++)
            cells[r, a] = sums[r, a].Cell;
        return Of(regions, activities, cells);
    }
}
