namespace SmartSpec;

/// <summary>When, or about what, an evaluation is made.</summary>
public enum EvaluationKind
{
    /// <summary>Where things stand before the work begins, to compare with later.</summary>
    Baseline,

    /// <summary>In the middle of the period, while there is time to change.</summary>
    MidTerm,

    /// <summary>At the end: what came of the strategy.</summary>
    Final,

    /// <summary>Of one theme, at any time.</summary>
    Thematic,
}
