namespace SmartSpec.Analysis;

/// <summary>How TOPSIS makes the scores of different criteria comparable.</summary>
public enum TopsisNormalisation
{
    /// <summary>Each score is divided by the root of the sum of the squared scores (Hwang and Yoon 1981).</summary>
    Vector,

    /// <summary>Each score is a share of the way from the lowest to the highest of the list, as in pymcdm's default.</summary>
    MinMax,
}
