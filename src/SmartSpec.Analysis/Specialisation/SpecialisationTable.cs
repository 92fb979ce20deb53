namespace SmartSpec.Analysis;

/// <summary>Whether each region is specialised in each activity; null where it cannot be known.</summary>
public sealed class SpecialisationTable
{
    private readonly bool?[] values;

    internal SpecialisationTable(TableKeys regions, TableKeys activities, ReadOnlySpan<double> numbers)
    {
        (Regions, Activities) = (regions, activities);
        values = new bool?[numbers.Length];
        for (var at = 0; at < numbers.Length; at++)
            values[at] = double.IsNaN(numbers[at]) ? null : numbers[at] > 0;
    }

    /// <summary>The rows.</summary>
    public TableKeys Regions { get; }

    /// <summary>The columns.</summary>
    public TableKeys Activities { get; }

    /// <summary>Whether a region is specialised in an activity, by positions from 0; null where it cannot be known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public bool? this[int region, int activity]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)region, (uint)Regions.Count, nameof(region));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)activity, (uint)Activities.Count, nameof(activity));
            return values[region * Activities.Count + activity];
        }
    }

    /// <summary>Whether a region is specialised in an activity, by codes; null where it cannot be known.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public bool? this[string region, string activity] => this[Regions.Find(region), Activities.Find(activity)];

    /// <summary>The activities in which a region is specialised, in the order of the columns.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public IReadOnlyList<TableKey> ActivitiesOf(string region)
    {
        var row = Regions.Find(region);
        return [.. Activities.Where((_, activity) => this[row, activity] is true)];
    }

    /// <summary>The regions that are specialised in an activity, in the order of the rows.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public IReadOnlyList<TableKey> RegionsOf(string activity)
    {
        var column = Activities.Find(activity);
        return [.. Regions.Where((_, region) => this[region, column] is true)];
    }
}
