namespace SmartSpec.Model;

/// <summary>A count for each value of an enumeration, such as efforts by step.</summary>
/// <typeparam name="T">The enumeration, whose values are numbered from 0.</typeparam>
public readonly record struct Tally<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private readonly EquatableArray<int> counts;

    private Tally(EquatableArray<int> counts) => this.counts = counts;

    /// <summary>The count of a value, 0 where there are none.</summary>
    /// <param name="value">The value.</param>
    public int this[T value] => counts.Count == 0 ? 0 : counts[Array.IndexOf(Values, value)];

    /// <summary>The count of all.</summary>
    public int Total => counts.Sum();

    /// <summary>The count of the values that match.</summary>
    /// <param name="match">Whether a value is counted.</param>
    /// <exception cref="ArgumentNullException">There is no match.</exception>
    public int Count(Func<T, bool> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var sum = 0;
        foreach (var value in Values)
            if (match(value))
                sum += this[value];
        return sum;
    }

    /// <summary>The counts of both together.</summary>
    public static Tally<T> operator +(Tally<T> left, Tally<T> right) =>
        left.counts.Count == 0 ? right
        : right.counts.Count == 0 ? left
        : new(left.counts.Zip(right.counts, static (one, other) => one + other).ToEquatableArray());

    /// <summary>Counts values.</summary>
    /// <param name="items">The values.</param>
    /// <exception cref="ArgumentNullException">There are no items.</exception>
    public static Tally<T> Of(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var counts = new int[Values.Length];
        var any = false;
        foreach (var item in items)
            (counts[Array.IndexOf(Values, item)], any) = (counts[Array.IndexOf(Values, item)] + 1, true);
        return any ? new(counts.ToEquatableArray()) : default;
    }
}
