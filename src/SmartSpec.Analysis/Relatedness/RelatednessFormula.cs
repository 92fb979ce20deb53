namespace SmartSpec.Analysis;

/// <summary>Turns co-occurrences, in place, into relatedness.</summary>
internal sealed class RelatednessFormula
{
    private readonly double[] counts;
    private readonly RelatednessOptions options;
    private readonly double[] sizes;
    private readonly double total;

    public RelatednessFormula(Presence presence, double[] counts, RelatednessOptions options)
    {
        (this.counts, this.options) = (counts, options);
        sizes = [.. presence.RegionsOf.Select(list => (double)list.Length)];
        total = presence.Regions.Count;
        var ofRegions =
            options.Measure is RelatednessMeasure.Proximity
            || (options.Measure is not RelatednessMeasure.Probability && options.Size is ActivitySize.Regions);
        if (ofRegions)
            return;
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] = Sum(counts.AsSpan(i * sizes.Length, sizes.Length)) - sizes[i];
        total = Sum(sizes);
    }

    public void Apply()
    {
        for (var i = 0; i < sizes.Length; i++)
        {
            var row = counts.AsSpan(i * sizes.Length, sizes.Length);
            var isAnywhere = row[i] > 0;
            for (var j = 0; j < row.Length; j++)
                row[j] = row[j] == 0 ? 0 : Of(row[j], sizes[i], sizes[j]);
            row[i] = isAnywhere && options.Diagonal is RelatednessDiagonal.One ? 1 : 0;
        }
    }

    private double Of(double both, double one, double other) =>
        options.Measure switch
        {
            RelatednessMeasure.Proximity => both / Math.Max(one, other),
            RelatednessMeasure.Association => both * total / (one * other),
            RelatednessMeasure.Cosine => both / Math.Sqrt(one * other),
            RelatednessMeasure.Jaccard => both / (one + other - both),
            RelatednessMeasure.Inclusion => both / Math.Min(one, other),
            _ => 2 * both / (one * other / (total - one) + other * one / (total - other)),
        };

    private static double Sum(ReadOnlySpan<double> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }
}
