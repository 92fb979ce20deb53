using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Stores;

/// <summary>
/// A strategy names gates in the host's code that the engine lacks: without them it would refuse what the region's rules permit.
/// </summary>
[SuppressMessage("Design", "CA1032", Justification = "It is made in one way: with what it names.")]
public sealed class GatesMissingException : InvalidOperationException
{
    internal GatesMissingException(Id<Strategy> strategy, string gates)
        : base(
            $"The process definition of the strategy '{strategy}' names gates in the host's code that the engine lacks: {gates}. "
                + "Give them to the StrategyEngine when it is made."
        ) => (Strategy, Gates) = (strategy, gates);

    /// <summary>The strategy.</summary>
    public Id<Strategy> Strategy { get; }

    /// <summary>The gates, such as <c>kalmar.referral version 1</c>, comma-separated.</summary>
    public string Gates { get; }
}
