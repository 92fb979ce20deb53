namespace SmartSpec.Model;

/// <summary>A gate on the nomination or selection of an area, and its result.</summary>
public sealed record ChoiceGate
{
    /// <summary>The act: <c>area.nominate</c>, <c>area.select</c> or <c>area.deselect</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The gate's code.</summary>
    public required string Gate { get; init; }

    /// <summary>What the region's own checkpoint demands; null for other gates.</summary>
    public required Text? Demand { get; init; }

    /// <summary>The result.</summary>
    public required ChoiceGateStanding Standing { get; init; }

    /// <summary>What is missing and who can supply it; null where it is not unmet.</summary>
    public required Reason? Reason { get; init; }
}
