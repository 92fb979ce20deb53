namespace SmartSpec.Analysis;

/// <summary>
/// How the relatedness φ of two activities is computed from n, the number of regions that have both. Their sizes s₁ and s₂, and
/// the total t, are chosen by <see cref="RelatednessOptions.Size"/>. All are 0 where no region has both.
/// </summary>
public enum RelatednessMeasure
{
    /// <summary>
    /// The lower of the two conditional probabilities: n / max(u₁, u₂), where u is the number of regions that have the activity.
    /// From 0 to 1. Hidalgo, Klinger, Barabási and Hausmann 2007, The product space conditions the development of nations.
    /// </summary>
    Proximity,

    /// <summary>
    /// The association strength: n·t / (s₁·s₂), the observed number over the number that would be expected by chance. From 0,
    /// without an upper bound. van Eck and Waltman 2009, How to normalize cooccurrence data?
    /// </summary>
    Association,

    /// <summary>The cosine: n / √(s₁·s₂). From 0 to 1. van Eck and Waltman 2009.</summary>
    Cosine,

    /// <summary>The Jaccard index: n / (s₁ + s₂ − n). From 0 to 1. van Eck and Waltman 2009.</summary>
    Jaccard,

    /// <summary>The inclusion index: n / min(s₁, s₂). From 0 to 1. van Eck and Waltman 2009.</summary>
    Inclusion,

    /// <summary>
    /// The probability index, an association strength without repetition: n / ((s₁/t · s₂/(t − s₁) + s₂/t · s₁/(t − s₂)) · t/2).
    /// Its sizes are always co-occurrences. From 0, without an upper bound. Steijn 2017, as in EconGeo.
    /// </summary>
    Probability,
}
