namespace SmartSpec.Stores;

/// <summary>A strategy whose history differs from what was written.</summary>
public sealed record BrokenStrategy
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The fault, in English, with the number of the event.</summary>
    public required string Fault { get; init; }
}
