namespace SmartSpec.Analysis;

/// <summary>The exact set of values of a weight for which a candidate is among the chosen.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Criterion">The criterion whose weight varies; the others are scaled in proportion, so that all sum to 1.</param>
/// <param name="Weight">The present weight, from 0 to 1.</param>
/// <param name="Intervals">
/// The values, as closed intervals that do not touch, in order; empty where the candidate is chosen for none. With a single
/// criterion the weight is 1 whatever is done, and the only value is 1.
/// </param>
public sealed record WeightIntervals(
    ScoredCandidate Candidate,
    WeightedCriterion Criterion,
    decimal Weight,
    EquatableArray<WeightInterval> Intervals
)
{
    /// <summary>Whether the candidate is chosen at this value of the weight, decided exactly.</summary>
    public bool Contains(decimal weight) => Intervals.Any(interval => interval.Contains(weight));

    internal bool Contains(Ratio weight) => Intervals.Any(interval => interval.Contains(weight));
}
