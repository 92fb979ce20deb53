namespace SmartSpec.Analysis;

/// <summary>How relatedness is computed.</summary>
public sealed record RelatednessOptions
{
    /// <summary>The conventions of py-ecomplexity (Growth Lab, Harvard): proximity with a diagonal of 1.</summary>
    public static RelatednessOptions PyEcomplexity { get; } = new();

    /// <summary>The conventions of the R package economiccomplexity: proximity with a diagonal of 1.</summary>
    public static RelatednessOptions EconomicComplexityR { get; } = new();

    /// <summary>
    /// The conventions of the R package EconGeo: the probability index, with a diagonal of 0. Its density is in percent with two
    /// digits; here it is a share.
    /// </summary>
    public static RelatednessOptions EconGeo { get; } =
        new()
        {
            Measure = RelatednessMeasure.Probability,
            Size = ActivitySize.CoOccurrences,
            Diagonal = RelatednessDiagonal.Zero,
        };

    /// <summary>The formula.</summary>
    /// <value>Default: <see cref="RelatednessMeasure.Proximity"/>.</value>
    public RelatednessMeasure Measure { get; init; } = RelatednessMeasure.Proximity;

    /// <summary>The size of an activity in association strength, cosine, Jaccard and inclusion.</summary>
    /// <value>Default: <see cref="ActivitySize.Regions"/>.</value>
    public ActivitySize Size { get; init; } = ActivitySize.Regions;

    /// <summary>The relatedness of an activity to itself.</summary>
    /// <value>Default: <see cref="RelatednessDiagonal.One"/>.</value>
    public RelatednessDiagonal Diagonal { get; init; } = RelatednessDiagonal.One;
}
