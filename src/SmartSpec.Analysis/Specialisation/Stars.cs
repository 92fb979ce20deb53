namespace SmartSpec.Analysis;

/// <summary>
/// The stars of a region in an activity, after the European Cluster Observatory; null where one cannot be
/// known.
/// </summary>
/// <param name="Size">Whether the region is in the top tenth of regions by the size of the activity.</param>
/// <param name="Specialisation">Whether the location quotient is at least 2.</param>
/// <param name="Focus">Whether the region is in the top tenth of regions by the activity's share of the region's total.</param>
public readonly record struct Stars(bool? Size, bool? Specialisation, bool? Focus)
{
    /// <summary>How many stars there are: 0 to 3. One that cannot be known is not counted.</summary>
    public int Count => (Size is true ? 1 : 0) + (Specialisation is true ? 1 : 0) + (Focus is true ? 1 : 0);
}
