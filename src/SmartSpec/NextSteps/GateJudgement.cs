namespace SmartSpec.Definitions;

/// <summary>What a gate says before there is a command.</summary>
/// <param name="Gate">The gate's code.</param>
/// <param name="Standing">What it says.</param>
public sealed record GateJudgement(string Gate, GateStanding Standing);
