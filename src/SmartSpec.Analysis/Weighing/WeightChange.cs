namespace SmartSpec.Analysis;

/// <summary>The smallest change of the weights that alters a choice.</summary>
/// <param name="Chosen">The chosen candidate that is caught up with.</param>
/// <param name="Challenger">
/// The candidate that catches up: with these weights it has the same score, and beyond them a better one. Where candidates are
/// tied at the border already, another of them.
/// </param>
/// <param name="Distance">
/// The sum of the absolute changes of all weights (L1), from 0 to 2: to move 0.05 from one criterion to another is 0.1.
/// </param>
/// <param name="Weights">The weights before and after, each summing to 1, in the order of the criteria.</param>
public sealed record WeightChange(
    ScoredCandidate Chosen,
    ScoredCandidate Challenger,
    decimal Distance,
    EquatableArray<ChangedWeight> Weights
);
