namespace SmartSpec.Analysis;

/// <summary>
/// Fitness of regions and complexity of activities: a region is fit that has many complex activities, and an activity is complex
/// that only fit regions have. Tacchella et al. 2012, A new metrics for countries' fitness and products' complexity.
/// </summary>
/// <remarks>
/// From ones, in each step F = Σ MQ and Q = 1 / Σ M/F, both of the step before, and each then divided by its mean. The values
/// need not settle: the fitness of some regions can fall towards 0 for ever (Pugliese, Zaccaria and Pietronero 2016). The order
/// settles sooner.
/// </remarks>
public sealed class Fitness
{
    private const int MostSteps = 100_000;

    private Fitness(ValueList regions, ValueList activities, int steps, int lastChange) =>
        (Regions, Activities, Steps, LastChangeOfOrder) = (regions, activities, steps, lastChange);

    /// <summary>The fitness of each region, of mean 1.</summary>
    public ValueList Regions { get; }

    /// <summary>The complexity of each activity, of mean 1.</summary>
    public ValueList Activities { get; }

    /// <summary>How many steps were taken.</summary>
    public int Steps { get; }

    /// <summary>The last step in which the order of the regions changed; the first gives the first order.</summary>
    public int LastChangeOfOrder { get; }

    /// <summary>Whether the order of the regions is the same since half of the steps, or longer.</summary>
    public bool IsOrderStable => LastChangeOfOrder <= Steps / 2;

    /// <summary>Fitness and complexity.</summary>
    /// <param name="presence">Which regions have which activities.</param>
    /// <param name="options">How many steps. Default: 100.</param>
    /// <returns>
    /// The values, with a note where the order of the regions is not stable; refused where a region or activity is empty.
    /// </returns>
    /// <exception cref="ArgumentNullException">No presence is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Steps are not from 1 to 100,000.</exception>
    public static Answer<Fitness> Of(Presence presence, FitnessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(presence);
        options ??= new();
        if (options.Steps is < 1 or > MostSteps)
            throw new ArgumentOutOfRangeException(nameof(options), options.Steps, "Steps are from 1 to 100,000.");
        var filled = options.LeaveOutEmpty ? presence.WithoutEmpty() : presence;
        return filled.Then(table => table.WithoutAnyEmpty() is { } empty ? empty : OfFilled(table, options.Steps));
    }

    private static Answer<Fitness> OfFilled(Presence presence, int steps)
    {
        double[] regions = [.. Enumerable.Repeat(1.0, presence.Regions.Count)];
        double[] activities = [.. Enumerable.Repeat(1.0, presence.Activities.Count)];
        var (order, lastChange) = (Array.Empty<int>(), 0);
        for (var step = 1; step <= steps; step++)
        {
            (regions, activities) = (
                OfMeanOne(presence.ActivitiesOf, list => list.Sum(a => activities[a])),
                OfMeanOne(presence.RegionsOf, list => 1 / list.Sum(r => 1 / regions[r]))
            );
            int[] next = [.. Enumerable.Range(0, regions.Length).OrderByDescending(r => regions[r])];
            if (next.AsSpan().SequenceEqual(order))
                continue;
            (order, lastChange) = (next, step);
        }

        var fitness = new Fitness(new(presence.Regions, regions), new(presence.Activities, activities), steps, lastChange);
        return fitness.IsOrderStable
            ? fitness
            : Answer<Fitness>.Of(fitness, AnalysisMessage.Of("fitness-unstable", ("steps", steps), ("change", lastChange)));
    }

    private static double[] OfMeanOne(int[][] lists, Func<int[], double> value)
    {
        double[] values = [.. lists.Select(value)];
        var mean = values.Average();
        return [.. values.Select(one => one / mean)];
    }
}
