namespace SmartSpec.Model;

/// <summary>A strategy that could not be read, and that no sum of a roll-up has.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Fault">The fault, in English.</param>
public sealed record RollUpUnread(Id<Strategy> Strategy, string Fault);
