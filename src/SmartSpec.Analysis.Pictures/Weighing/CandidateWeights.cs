namespace SmartSpec.Analysis.Pictures;

/// <summary>The weights of a criterion for which a candidate is chosen, and whether it is at present.</summary>
internal sealed record CandidateWeights(string Name, bool IsChosen, EquatableArray<WeightInterval> Intervals)
{
    public bool IsAlways => Intervals is [{ From: 0, To: 1 }];
}
