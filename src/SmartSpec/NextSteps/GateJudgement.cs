namespace SmartSpec.Definitions;

/// <summary>What a gate says before there is a command.</summary>
public sealed record GateJudgement
{
    /// <summary>The gate's code.</summary>
    public required string Gate { get; init; }

    /// <summary>What it says.</summary>
    public required GateStanding Standing { get; init; }
}
