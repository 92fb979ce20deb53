namespace SmartSpec.Analysis;

/// <summary>How ECI and PCI are scaled.</summary>
public enum ComplexityScale
{
    /// <summary>
    /// Both by the mean and the standard deviation of ECI, so that, by eigenvector, the ECI of a region is the mean PCI of its
    /// activities. So it is in py-ecomplexity.
    /// </summary>
    Shared,

    /// <summary>Each by its own mean and standard deviation. So it is in economiccomplexity.</summary>
    Each,

    /// <summary>Each divided by the absolute value of its sum. So it is in EconGeo (KCI, TCI).</summary>
    Sum,

    /// <summary>Each from 0, the least, to 100, the greatest. So it is in EconGeo (MORc, MORt).</summary>
    Hundred,
}
