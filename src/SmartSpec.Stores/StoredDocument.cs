namespace SmartSpec.Stores;

/// <summary>A stored document: a cache of the history.</summary>
public sealed record StoredDocument
{
    /// <summary>The number of events that it contains.</summary>
    public required long Length { get; init; }

    /// <summary>The bytes of <see cref="StrategyDocument.Write"/>.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The document of a strategy.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="ArgumentException">The strategy is a view of what was, or has not been founded.</exception>
    public static StoredDocument Of(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return new() { Length = strategy.Length, Bytes = StrategyDocument.Write(strategy) };
    }

    /// <summary>Whether length and bytes are the same.</summary>
    public bool Equals(StoredDocument? other) =>
        other is not null && Length == other.Length && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Length, Bytes.Length);
}
