namespace SmartSpec.Analysis;

/// <summary>How economic complexity is computed.</summary>
public sealed record ComplexityOptions
{
    /// <summary>The conventions of py-ecomplexity (Growth Lab, Harvard).</summary>
    public static ComplexityOptions PyEcomplexity { get; } = new() { LeaveOutEmpty = true };

    /// <summary>
    /// The conventions of the R package economiccomplexity: <c>complexity_measures(method = "eigenvalues")</c>; with
    /// <see cref="ComplexityMethod.Reflections"/>, <c>"reflections"</c>.
    /// </summary>
    public static ComplexityOptions EconomicComplexityR { get; } =
        new()
        {
            Scale = ComplexityScale.Each,
            StandardDeviation = StandardDeviation.Sample,
            Sign = ComplexitySign.Reflections,
            LeaveOutEmpty = true,
        };

    /// <summary>
    /// The conventions of <c>KCI</c> and <c>TCI</c> in the R package EconGeo. It also rounds its matrix to four digits, and gives
    /// TCI a sign of its own, against ubiquity; neither is done here.
    /// </summary>
    public static ComplexityOptions EconGeo { get; } =
        new()
        {
            Scale = ComplexityScale.Sum,
            Sign = ComplexitySign.Reflections,
            Reflections = 20,
            LeaveOutEmpty = true,
        };

    /// <summary>The method.</summary>
    /// <value>Default: <see cref="ComplexityMethod.Eigenvector"/>.</value>
    public ComplexityMethod Method { get; init; } = ComplexityMethod.Eigenvector;

    /// <summary>
    /// The order N of the reflections: ECI is the N-th reflection of diversity, and PCI the next, which averages it over the
    /// regions of each activity.
    /// </summary>
    /// <value>An even number from 0. Default: 18, as in economiccomplexity with its 20 iterations.</value>
    public int Reflections { get; init; } = 18;

    /// <summary>How ECI and PCI are scaled.</summary>
    /// <value>Default: <see cref="ComplexityScale.Shared"/>.</value>
    public ComplexityScale Scale { get; init; } = ComplexityScale.Shared;

    /// <summary>The standard deviation by which is scaled.</summary>
    /// <value>Default: <see cref="StandardDeviation.Population"/>.</value>
    public StandardDeviation StandardDeviation { get; init; } = StandardDeviation.Population;

    /// <summary>The direction of the eigenvector.</summary>
    /// <value>Default: <see cref="ComplexitySign.Diversity"/>.</value>
    public ComplexitySign Sign { get; init; } = ComplexitySign.Diversity;

    /// <summary>Whether regions without activities, and activities in no region, are left out; a note names them.</summary>
    /// <value>Default: false, and they are refused by name.</value>
    public bool LeaveOutEmpty { get; init; }
}
