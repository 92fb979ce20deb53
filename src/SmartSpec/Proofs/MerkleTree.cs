using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace SmartSpec.Proofs;

/// <summary>
/// A Merkle tree by RFC 6962 to which leaves are added last; of its hashes it has those that later roots need, one for each bit
/// that is 1 in its size. Stored beside a history, it gives the next signed head without reading the history. Immutable.
/// </summary>
public sealed class MerkleTree : IEquatable<MerkleTree>
{
    // The roots of the complete subtrees, the largest first.
    private readonly ImmutableArray<Hash> subtrees;

    private MerkleTree(long size, ImmutableArray<Hash> subtrees) => (Size, this.subtrees) = (size, subtrees);

    /// <summary>The tree without leaves.</summary>
    public static MerkleTree Empty { get; } = new(0, []);

    /// <summary>The number of leaves.</summary>
    public long Size { get; }

    /// <summary>
    /// The root: the hash that all leaves and their order determine. Of the empty tree it is the SHA-256 of nothing.
    /// </summary>
    public Hash Root
    {
        get
        {
            if (Size == 0)
                return MerkleHash.Empty;
            var root = subtrees[^1];
            for (var i = subtrees.Length - 2; i >= 0; i--)
                root = MerkleHash.Node(subtrees[i], root);
            return root;
        }
    }

    /// <summary>The tree of a history: each leaf is the exact line of an event.</summary>
    /// <exception cref="ArgumentNullException">The history is null.</exception>
    public static MerkleTree Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history.Events.Select(recorded => recorded.Line));
    }

    /// <summary>The tree of some leaves, in order.</summary>
    /// <exception cref="ArgumentNullException">There are none given.</exception>
    public static MerkleTree Of(IEnumerable<ReadOnlyMemory<byte>> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        return leaves.Aggregate(Empty, (tree, leaf) => tree.Add(leaf.Span));
    }

    /// <summary>The tree with a leaf added last, such as <see cref="RecordedEvent.Line"/>.</summary>
    public MerkleTree Add(ReadOnlySpan<byte> leaf)
    {
        var hash = MerkleHash.Leaf(leaf);
        var complete = BitOperations.TrailingZeroCount(~Size);
        for (var i = 1; i <= complete; i++)
            hash = MerkleHash.Node(subtrees[^i], hash);
        return new(Size + 1, [.. subtrees.AsSpan()[..^complete], hash]);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="MalformedException">It is no stored tree.</exception>
    public static MerkleTree Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split(' ');
        var hashes = ImmutableArray.CreateBuilder<Hash>(words.Length - 1);
        foreach (var word in words.Skip(1))
            if (Hash.TryParse(word, out var hash))
                hashes.Add(hash);
        return
            ProofLines.TryNumber(words[0], out var size)
            && hashes.Count == words.Length - 1
            && hashes.Count == BitOperations.PopCount((ulong)size)
            ? new(size, hashes.ToImmutable())
            : throw new MalformedException("$", null, null, new FaultText("proof.tree"));
    }

    /// <summary>The tree as one line to store: its size, and each hash as 64 hexadecimal digits, with spaces between.</summary>
    public override string ToString() =>
        string.Join(' ', subtrees.Select(hash => hash.ToString()).Prepend(Size.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Whether the trees have the same leaves.</summary>
    public bool Equals(MerkleTree? other) =>
        other is not null && Size == other.Size && subtrees.AsSpan().SequenceEqual(other.subtrees.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MerkleTree);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();
}
