namespace SmartSpec.Definitions;

/// <summary>The judgement of a gate before there is a command.</summary>
public sealed record GateJudgement
{
    /// <summary>The gate's code.</summary>
    public required string Gate { get; init; }

    /// <summary>The result.</summary>
    public required GateStanding Standing { get; init; }
}
