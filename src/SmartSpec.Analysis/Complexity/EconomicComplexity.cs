namespace SmartSpec.Analysis;

/// <summary>
/// Economic complexity: how complex regions (ECI) and activities (PCI) are, by who has what. Immutable, and safe to share between
/// threads.
/// </summary>
public sealed class EconomicComplexity
{
    /// <summary>How many regions and activities are needed: two regions would always get −1 and 1.</summary>
    public const int Fewest = 3;

    private EconomicComplexity(ValueList eci, ValueList pci, double? second, double? third) =>
        (Eci, Pci, SecondEigenvalue, ThirdEigenvalue) = (eci, pci, second, third);

    /// <summary>The economic complexity index of each region.</summary>
    public ValueList Eci { get; }

    /// <summary>The complexity index of each activity, known as the product complexity index.</summary>
    public ValueList Pci { get; }

    /// <summary>
    /// The eigenvalue to which ECI and PCI belong, between 0 and 1: near 1, the table nearly falls apart. Null by reflections.
    /// </summary>
    public double? SecondEigenvalue { get; }

    /// <summary>
    /// The next eigenvalue. Where it is close to the second, little change in the table makes much change in the order. Null by
    /// reflections.
    /// </summary>
    public double? ThirdEigenvalue { get; }

    /// <summary>ECI and PCI.</summary>
    /// <param name="presence">Which regions have which activities.</param>
    /// <param name="options">
    /// The method and its conventions. Default: by eigenvector, both scaled by the mean and population standard deviation of ECI.
    /// </param>
    /// <returns>
    /// ECI and PCI; refused where a region or activity is empty, there are fewer than <see cref="Fewest"/>, the table is not
    /// connected (its components are named), or it gives no order: no second eigenvector, or more than one.
    /// </returns>
    /// <exception cref="ArgumentNullException">No presence is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of reflections is negative or odd.</exception>
    public static Answer<EconomicComplexity> Of(Presence presence, ComplexityOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(presence);
        options ??= new();
        if (options.Reflections < 0 || options.Reflections % 2 != 0)
            throw new ArgumentOutOfRangeException(nameof(options), options.Reflections, "Reflections are an even number from 0.");
        var filled = options.LeaveOutEmpty ? presence.WithoutEmpty() : presence;
        return filled.Then(Connected).Then(table => OfConnected(table, options));
    }

    private static Answer<Presence> Connected(Presence presence)
    {
        if (presence.WithoutAnyEmpty() is { } empty)
            return empty;
        if (presence.Regions.Count < Fewest || presence.Activities.Count < Fewest)
            return AnalysisMessage.Of(
                "complexity-too-small",
                ("fewest", Fewest),
                ("regions", presence.Regions.Count),
                ("activities", presence.Activities.Count)
            );
        return presence.IsConnected ? presence : Answer<Presence>.Refused(NotConnected(presence.Components()));
    }

    private static IEnumerable<AnalysisMessage> NotConnected(IReadOnlyList<Presence> components)
    {
        const int most = 10;
        yield return AnalysisMessage.Of("not-connected", ("components", components.Count));
        foreach (var (number, component) in components.Take(most).Index())
            yield return AnalysisMessage.Of(
                "component",
                ("number", number + 1),
                ("regions", component.Regions.Codes),
                ("activities", component.Activities.Codes)
            );
    }

    private static Answer<EconomicComplexity> OfConnected(Presence presence, ComplexityOptions options) =>
        options.Method is ComplexityMethod.Reflections
            ? ComplexityVectors.ByReflections(presence, options.Reflections).Then(vectors => Scaled(presence, vectors, options))
            : ComplexityVectors
                .ByEigenvector(presence)
                .Then(vectors => vectors.Directed(presence, options))
                .Then(vectors => Scaled(presence, vectors, options));

    private static Answer<EconomicComplexity> Scaled(Presence presence, ComplexityVectors vectors, ComplexityOptions options) =>
        vectors
            .Scaled(options)
            .Then<EconomicComplexity>(scaled => new EconomicComplexity(
                new(presence.Regions, scaled.Regions),
                new(presence.Activities, scaled.Activities),
                scaled.Second,
                scaled.Third
            ));
}
