namespace SmartSpec.Analysis;

/// <summary>The components of growth of each region and activity; null where they cannot be known.</summary>
public sealed class ShiftShareTable
{
    private readonly GrowthComponents?[] cells;

    internal ShiftShareTable(TableKeys regions, TableKeys activities, GrowthComponents?[] cells) =>
        (Regions, Activities, this.cells) = (regions, activities, cells);

    /// <summary>The rows.</summary>
    public TableKeys Regions { get; }

    /// <summary>The columns.</summary>
    public TableKeys Activities { get; }

    /// <summary>The components of a cell, by positions from 0; null where it or a total is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public GrowthComponents? this[int region, int activity]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)region, (uint)Regions.Count, nameof(region));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)activity, (uint)Activities.Count, nameof(activity));
            return cells[region * Activities.Count + activity];
        }
    }

    /// <summary>The components of a cell, by codes; null where it or a total is not known.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public GrowthComponents? this[string region, string activity] => this[Regions.Find(region), Activities.Find(activity)];

    /// <summary>The components of a region: the sums over the activities of the table; null where one is not known.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public GrowthComponents? Total(string region)
    {
        var (row, total) = (Regions.Find(region), GrowthComponents.None);
        for (var a = 0; a < Activities.Count; a++)
            if (this[row, a] is { } cell)
                total = total.Plus(cell);
            else
                return null;
        return total;
    }
}
