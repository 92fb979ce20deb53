namespace SmartSpec.Analysis;

/// <summary>
/// Which activities are present in which regions: a table of yes and no, the matrix M of the literature on relatedness and
/// complexity. Immutable, and safe to share between threads.
/// </summary>
public sealed partial class Presence
{
    private Presence(TableKeys regions, TableKeys activities, BitMatrix byRegion, BitMatrix byActivity)
    {
        (Regions, Activities) = (regions, activities);
        (ByRegion, ByActivity) = (byRegion, byActivity);
        (ActivitiesOf, RegionsOf) = (byRegion.Lists(), byActivity.Lists());
    }

    /// <summary>The rows.</summary>
    public TableKeys Regions { get; }

    /// <summary>The columns.</summary>
    public TableKeys Activities { get; }

    /// <summary>How many activities each region has.</summary>
    public ValueList Diversity => new(Regions, [.. ActivitiesOf.Select(list => (double)list.Length)]);

    /// <summary>How many regions have each activity.</summary>
    public ValueList Ubiquity => new(Activities, [.. RegionsOf.Select(list => (double)list.Length)]);

    internal BitMatrix ByRegion { get; }

    internal BitMatrix ByActivity { get; }

    /// <summary>The positions of the activities of each region, in their order.</summary>
    internal int[][] ActivitiesOf { get; }

    /// <summary>The positions of the regions that have each activity, in their order.</summary>
    internal int[][] RegionsOf { get; }

    /// <summary>Whether a region has an activity, by positions counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public bool this[int region, int activity]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)region, (uint)Regions.Count, nameof(region));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)activity, (uint)Activities.Count, nameof(activity));
            return ByRegion[region, activity];
        }
    }

    /// <summary>Whether a region has an activity, by codes.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public bool this[string region, string activity] => ByRegion[Regions.Find(region), Activities.Find(activity)];

    /// <summary>
    /// The same with activities as rows and regions as columns, so that the relatedness of activities becomes the similarity of
    /// regions.
    /// </summary>
    public Presence Turned() => new(Activities, Regions, ByActivity, ByRegion);

    private static Presence Of(TableKeys regions, TableKeys activities, Func<int, int, bool> isPresent)
    {
        var bits = new BitMatrix(regions.Count, activities.Count);
        for (var r = 0; r < regions.Count; r++)
        for (var a = 0; a < activities.Count; a++)
            if (isPresent(r, a))
                bits[r, a] = true;
        return new(regions, activities, bits, bits.Turned());
    }
}
