namespace SmartSpec.Analysis;

/// <summary>
/// The growth of an activity in a region, and the components that add up to it; in the unit of the table, with their
/// sign.
/// </summary>
/// <param name="Growth">The change of the cell from the first to the last table.</param>
/// <param name="NationalGrowth">What it would have been, had the cell grown like all of the reference.</param>
/// <param name="IndustryMix">What comes of the activity growing faster or slower in the reference than all activities.</param>
/// <param name="RegionalShift">
/// What comes of the activity growing faster or slower in the region than in the reference: the competitive effect. In the form
/// of Esteban-Marquillas, the same for a region with the structure of the reference.
/// </param>
/// <param name="Allocation">
/// In the form of Esteban-Marquillas, what comes of the region being specialised where it grows faster or slower than the
/// reference. 0 in the other forms, where it is a part of <paramref name="RegionalShift"/>.
/// </param>
public sealed record GrowthComponents(
    double Growth,
    double NationalGrowth,
    double IndustryMix,
    double RegionalShift,
    double Allocation
)
{
    internal static GrowthComponents None { get; } = new(0, 0, 0, 0, 0);

    internal bool IsFinite => double.IsFinite(Growth + NationalGrowth + IndustryMix + RegionalShift + Allocation);

    internal GrowthComponents Plus(GrowthComponents other) =>
        new(
            Growth + other.Growth,
            NationalGrowth + other.NationalGrowth,
            IndustryMix + other.IndustryMix,
            RegionalShift + other.RegionalShift,
            Allocation + other.Allocation
        );
}
