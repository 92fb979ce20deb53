namespace SmartSpec.Analysis;

/// <summary>ECI and PCI before they are scaled; the eigenvalues where they are by eigenvector.</summary>
internal sealed record ComplexityVectors(double[] Regions, double[] Activities, double? Second, double? Third)
{
    private const double Residual = 1e-14;
    private const double ResidualOfThird = 1e-9;
    private const double Smallest = 1e-9;
    private const double SmallestGap = 1e-8;

    /// <summary>
    /// By the eigenvector of the smaller side; the other side by averaging it. The value of a region is the mean of those of its
    /// activities.
    /// </summary>
    public static Answer<ComplexityVectors> ByEigenvector(Presence presence)
    {
        var isByRegion = presence.Regions.Count <= presence.Activities.Count;
        var (own, others) = isByRegion
            ? (presence.ActivitiesOf, presence.RegionsOf)
            : (presence.RegionsOf, presence.ActivitiesOf);
        var matrix = new AveragingMatrix(own, others);
        var first = matrix.First();
        var second = Lanczos.Largest(matrix.Multiply, [first], Residual);
        if (second.Value < Smallest)
            return AnalysisMessage.Of("complexity-flat");
        var third = Lanczos.Largest(matrix.Multiply, [first, second.Vector], ResidualOfThird);
        if (second.Value - third.Value < SmallestGap * second.Value)
            return AnalysisMessage.Of("complexity-tied", ("eigenvalue", Math.Round(second.Value, 6)));

        var vector = matrix.Unscaled(second.Vector);
        var averages = new double[others.Length];
        AveragingMatrix.Averages(others, vector, averages);
        if (!isByRegion)
            return new ComplexityVectors(averages, vector, second.Value, third.Value);
        Vectors.Scale(1 / second.Value, averages);
        return new ComplexityVectors(vector, averages, second.Value, third.Value);
    }

    /// <summary>
    /// By reflections. The numbers of an order differ less than those of the one before, so they are centred and stretched each
    /// time, which no scale sees.
    /// </summary>
    public static Answer<ComplexityVectors> ByReflections(Presence presence, int order)
    {
        const double least = 1e-12;
        double[] regions = [.. presence.ActivitiesOf.Select(list => (double)list.Length)];
        var activities = new double[presence.Activities.Count];
        for (var done = 0; ; done += 2)
        {
            var size = regions.Max(Math.Abs);
            var mean = regions.Average();
            var spread = regions.Max(value => Math.Abs(value - mean));
            if (spread <= least * size)
                return AnalysisMessage.Of("complexity-flat");
            for (var i = 0; i < regions.Length; i++)
                regions[i] = (regions[i] - mean) / spread;
            AveragingMatrix.Averages(presence.RegionsOf, regions, activities);
            if (done >= order)
                return new ComplexityVectors(regions, activities, null, null);
            AveragingMatrix.Averages(presence.ActivitiesOf, activities, regions);
        }
    }

    /// <summary>In the direction of the options.</summary>
    public Answer<ComplexityVectors> Directed(Presence presence, ComplexityOptions options)
    {
        const double none = 1e-9;
        var reference =
            options.Sign is ComplexitySign.Reflections
                ? ByReflections(presence, options.Reflections)
                : new ComplexityVectors([.. presence.ActivitiesOf.Select(list => (double)list.Length)], [], null, null);
        var correlation = reference.TryGetValue(out var direction) ? Moments.Correlation(Regions, direction.Regions) : 0;
        if (Math.Abs(correlation) > none)
            return correlation > 0 ? this : Turned();
        var most = Regions.Max(Math.Abs) * (1 - none);
        var lead = Enumerable
            .Range(0, Regions.Length)
            .Where(r => Math.Abs(Regions[r]) >= most)
            .MinBy(r => presence.Regions[r].Code, StringComparer.Ordinal);
        return Answer<ComplexityVectors>.Of(
            Regions[lead] > 0 ? this : Turned(),
            AnalysisMessage.Of("complexity-sign", ("region", presence.Regions[lead].Code))
        );
    }

    /// <summary>On the scale of the options.</summary>
    public Answer<ComplexityVectors> Scaled(ComplexityOptions options)
    {
        if (options.Scale is ComplexityScale.Sum && !(Moments.HasSum(Regions) && Moments.HasSum(Activities)))
            return AnalysisMessage.Of("complexity-sum");
        return options.Scale switch
        {
            ComplexityScale.Hundred => this with
            {
                Regions = Moments.ToHundred(Regions),
                Activities = Moments.ToHundred(Activities),
            },
            ComplexityScale.Sum => this with
            {
                Regions = Moments.Line(Regions, 0, Math.Abs(Regions.Sum())),
                Activities = Moments.Line(Activities, 0, Math.Abs(Activities.Sum())),
            },
            var scale => this with
            {
                Regions = Moments.Standardised(Regions, Regions, options.StandardDeviation),
                Activities = Moments.Standardised(
                    Activities,
                    scale is ComplexityScale.Each ? Activities : Regions,
                    options.StandardDeviation
                ),
            },
        };
    }

    private ComplexityVectors Turned() =>
        this with
        {
            Regions = [.. Regions.Select(value => -value)],
            Activities = [.. Activities.Select(value => -value)],
        };
}
