namespace SmartSpec.Analysis;

/// <summary>
/// Which of the coefficients that are called Gini in regional analysis is meant; they differ for the same
/// table.
/// </summary>
public enum GiniForm
{
    /// <summary>
    /// Twice the area between the diagonal and the curve of cumulated shares against cumulated shares of the benchmark, in rising
    /// order of their ratio: from 0 to 1. The same as <c>hoover_gini</c> of EconGeo.
    /// </summary>
    AgainstBenchmark,

    /// <summary>
    /// The area itself, half of <see cref="AgainstBenchmark"/>: from 0 to 0.5. The locational Gini of Krugman (1991); the same as
    /// <c>locational_gini</c> of EconGeo.
    /// </summary>
    Locational,

    /// <summary>
    /// The Gini coefficient of the location quotients, each counting the same: from 0 to 1 − 1/n. The same as <c>gini.spec</c>
    /// and <c>gini.conc</c> of REAT, after Farhauer and Kröll (2013). What the benchmark does not have is left out; null where
    /// the region has it.
    /// </summary>
    OfQuotients,

    /// <summary>
    /// The Gini coefficient of the shares themselves, without a benchmark: from 0 to 1 − 1/n. The same as <c>gini</c> of REAT and
    /// of EconGeo.
    /// </summary>
    OfShares,
}
