namespace SmartSpec.Analysis;

/// <summary>How much of all weightings a candidate is chosen for.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Share">The estimated share, from 0 to 1, of the weightings for which it is chosen.</param>
/// <param name="StandardError">
/// The standard error of the share, √(p(1 − p)/n). 0 where the share is 0 or 1: then the true share is within 3/n of it with 95 %
/// confidence.
/// </param>
/// <param name="MeanRank">The mean of its rank over the weightings.</param>
public sealed record ChoiceShare(ScoredCandidate Candidate, double Share, double StandardError, double MeanRank);
