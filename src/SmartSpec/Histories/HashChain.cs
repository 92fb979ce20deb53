using System.Text;

namespace SmartSpec;

/// <summary>
/// The chain of hashes over a history: SHA-256(previous hash, line); the first previous hash is the SHA-256 of the strategy's
/// identifier.
/// </summary>
public static class HashChain
{
    /// <summary>What the first event of a strategy is chained to.</summary>
    public static Hash Root(Id<Strategy> strategy) => Hash.Of(Encoding.UTF8.GetBytes(strategy.Value));

    /// <summary>The hash of a line after what came before it.</summary>
    public static Hash Next(Hash previous, ReadOnlyMemory<byte> line) => Next(previous, line.Span);

    internal static Hash Next(Hash previous, ReadOnlySpan<byte> line)
    {
        Span<byte> bytes = stackalloc byte[Hash.Size];
        previous.CopyTo(bytes);
        return Hash.Of(bytes, line);
    }
}
