namespace SmartSpec.Analysis;

/// <summary>How the Herfindahl–Hirschman index is expressed.</summary>
public enum HerfindahlForm
{
    /// <summary>Σs²: from 1/n, all shares equal, to 1, one has everything.</summary>
    Plain,

    /// <summary>(H − 1/n) / (1 − 1/n): from 0 to 1. Null where n is 1.</summary>
    Normalised,

    /// <summary>1/H: how many activities of equal size give the same index, from 1 to n.</summary>
    EquivalentNumber,
}
