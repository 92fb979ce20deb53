namespace SmartSpec.Analysis;

/// <summary>The base of the logarithm of an entropy, which sets its unit.</summary>
public enum LogarithmBase
{
    /// <summary>2: the entropy is in bits, as in Frenken, van Oort and Verburg (2007) and in <c>entropy</c> of EconGeo.</summary>
    Two,

    /// <summary>e: the entropy is in nats, as in Palepu (1985).</summary>
    Natural,
}
