namespace SmartSpec.Analysis;

/// <summary>
/// The relatedness φ of each two activities, by how often regions have both. Symmetric, from 0. Immutable, and safe to share
/// between threads.
/// </summary>
public sealed partial class Relatedness
{
    private readonly double[] values;

    private Relatedness(TableKeys activities, double[] values) => (Activities, this.values) = (activities, values);

    /// <summary>The activities, which are both rows and columns.</summary>
    public TableKeys Activities { get; }

    /// <summary>The relatedness of each two activities.</summary>
    public ValueTable Values => new(Activities, Activities, values);

    /// <summary>The relatedness of two activities, by positions counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public double this[int activity, int other]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)activity, (uint)Activities.Count, nameof(activity));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)other, (uint)Activities.Count, nameof(other));
            return values[activity * Activities.Count + other];
        }
    }

    /// <summary>The relatedness of two activities, by codes.</summary>
    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    public double this[string activity, string other] => this[Activities.Find(activity), Activities.Find(other)];

    /// <summary>The relatedness of activities.</summary>
    /// <param name="presence">Which regions have which activities.</param>
    /// <param name="options">The formula and its conventions. Default: proximity, with a diagonal of 1.</param>
    /// <exception cref="ArgumentNullException">No presence is given.</exception>
    public static Relatedness Of(Presence presence, RelatednessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(presence);
        var counts = Counts(presence.ByActivity);
        new RelatednessFormula(presence, counts, options ?? new()).Apply();
        return new(presence.Activities, counts);
    }

    /// <summary>How many regions have both of each two activities; on the diagonal, how many have the one.</summary>
    /// <exception cref="ArgumentNullException">No presence is given.</exception>
    public static ValueTable CoOccurrences(Presence presence)
    {
        ArgumentNullException.ThrowIfNull(presence);
        return new(presence.Activities, presence.Activities, Counts(presence.ByActivity));
    }

    private static double[] Counts(BitMatrix byActivity)
    {
        var size = byActivity.Rows;
        var counts = new double[size * size];
        for (var i = 0; i < size; i++)
        for (var j = i; j < size; j++)
            counts[i * size + j] = counts[j * size + i] = byActivity.Common(i, j);
        return counts;
    }
}
