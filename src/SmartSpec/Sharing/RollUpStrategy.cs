namespace SmartSpec.Model;

/// <summary>A strategy's own part of a roll-up.</summary>
public sealed record RollUpStrategy
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The name.</summary>
    public required Text Name { get; init; }

    /// <summary>The programme period.</summary>
    public required ProgrammePeriod Period { get; init; }

    /// <summary>The step.</summary>
    public required StrategyStep Step { get; init; }

    /// <summary>The currency of its sums.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The numbers of its areas, efforts and indicators.</summary>
    public required RollUpCounts Counts { get; init; }

    /// <summary>The sums of its money.</summary>
    public required FundingSums Sums { get; init; }
}
