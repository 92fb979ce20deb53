namespace SmartSpec.Analysis;

/// <summary>The stars of each region in each activity.</summary>
public sealed class StarTable
{
    private readonly Stars[] stars;

    internal StarTable(TableKeys regions, TableKeys activities, Stars[] stars) =>
        (Regions, Activities, this.stars) = (regions, activities, stars);

    /// <summary>The rows.</summary>
    public TableKeys Regions { get; }

    /// <summary>The columns.</summary>
    public TableKeys Activities { get; }

    /// <summary>The stars of a region in an activity, by positions from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Stars this[int region, int activity]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)region, (uint)Regions.Count, nameof(region));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)activity, (uint)Activities.Count, nameof(activity));
            return stars[region * Activities.Count + activity];
        }
    }

    /// <summary>The stars of a region in an activity, by codes.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public Stars this[string region, string activity] => this[Regions.Find(region), Activities.Find(activity)];
}
