namespace SmartSpec.Stores;

/// <summary>The impact of another process definition on a stored strategy, or the reason why it could not be read.</summary>
public sealed record StoredImpact
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The impact; null where the strategy could not be read.</summary>
    public DefinitionImpact? Impact { get; init; }

    /// <summary>The fault of the stored history, in English; null where it was read.</summary>
    public string? Fault { get; init; }
}
