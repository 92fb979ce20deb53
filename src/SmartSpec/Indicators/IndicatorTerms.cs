namespace SmartSpec.Model;

/// <summary>What an indicator measures, its baseline and target, and who is responsible.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The unit, such as <c>companies</c> or <c>percent</c>.</param>
/// <param name="Direction">Which way it should go.</param>
/// <param name="Source">Where the values come from.</param>
/// <param name="Baseline">Nollmätning: the value from which change is counted. Default: not measured yet.</param>
/// <param name="Milestones">Values to reach on the way, in the order of their days.</param>
/// <param name="Target">The value to reach. Default: not set yet.</param>
/// <param name="EveryMonths">How often it is measured, in months, 1 to 120. Default: not stated.</param>
/// <param name="Owner">The one person who is responsible for measuring it. Default: nobody yet.</param>
/// <param name="NotAbove">
/// The indicator whose value this one's cannot exceed, in the same unit. Plans that are used, for example, cannot be more than
/// plans that are made. Default: none.
/// </param>
/// <param name="Tolerance">How far behind its path it may be. Default: the tolerance of the process definition.</param>
public sealed record IndicatorTerms(
    Text Name,
    string Unit,
    Direction Direction,
    string Source,
    DatedValue? Baseline = null,
    EquatableArray<DatedValue> Milestones = default,
    DatedValue? Target = null,
    int? EveryMonths = null,
    Id<Actor>? Owner = null,
    Id<Indicator>? NotAbove = null,
    Tolerance? Tolerance = null
)
{
    /// <summary>The greatest size of a value, positive or negative: sums and shares of values stay within a decimal.</summary>
    internal const decimal MostValue = 1_000_000_000_000_000m;
}
