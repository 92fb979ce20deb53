namespace SmartSpec.Analysis;

/// <summary>
/// Which of the two directions of the eigenvector is taken. Where the correlation is 0, the most extreme region is positive, of
/// several the one whose code is first, and a note says so. PCI follows ECI.
/// </summary>
public enum ComplexitySign
{
    /// <summary>ECI correlates with diversity. Hausmann et al. 2014.</summary>
    Diversity,

    /// <summary>ECI correlates with the method of reflections. So it is in economiccomplexity and EconGeo.</summary>
    Reflections,
}
