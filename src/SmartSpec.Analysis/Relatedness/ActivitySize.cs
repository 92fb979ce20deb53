namespace SmartSpec.Analysis;

/// <summary>What is taken as the size of an activity, in relatedness.</summary>
public enum ActivitySize
{
    /// <summary>The number of regions that have it; the total is the number of regions.</summary>
    Regions,

    /// <summary>
    /// The sum of its co-occurrences with each other activity; the total is the sum over all activities. So it is in EconGeo.
    /// </summary>
    CoOccurrences,
}
