namespace SmartSpec.Stores;

/// <summary>A strategy whose history is not as it was written.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Fault">What is wrong, in English, with the number of the event.</param>
public sealed record BrokenStrategy(Id<Strategy> Strategy, string Fault);
