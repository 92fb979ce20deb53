namespace SmartSpec.Analysis;

/// <summary>A method by which candidates are ranked.</summary>
public enum RankingMethod
{
    /// <summary>The weighted sum of the scores as shares of their declared scales.</summary>
    WeightedSum,

    /// <summary>The weighted distance from the best end of the declared scales.</summary>
    Spotis,

    /// <summary>The closeness to the best and the distance from the worst of the list.</summary>
    Topsis,

    /// <summary>The balance of what a candidate is preferred to and what is preferred to it.</summary>
    PrometheeII,
}
