using System.Numerics;

namespace SmartSpec.Proofs;

/// <summary>
/// A Merkle tree with all its hashes, from which proofs are made: of any entry, at any size up to its own. It takes 64 bytes of
/// memory for each leaf; make it once for many proofs. Immutable.
/// </summary>
public sealed class MerkleNodes
{
    // The roots of the complete subtrees of 1, 2, 4 … leaves.
    private readonly List<List<Hash>> levels;

    private MerkleNodes(List<Hash> leaves)
    {
        levels = [leaves];
        while (levels[^1] is { Count: > 1 } below)
        {
            var level = new List<Hash>(below.Count / 2);
            for (var i = 0; i + 1 < below.Count; i += 2)
                level.Add(MerkleHash.Node(below[i], below[i + 1]));
            levels.Add(level);
        }
    }

    /// <summary>The number of leaves.</summary>
    public long Size => levels[0].Count;

    /// <summary>The tree of a history: each leaf is the exact line of an event.</summary>
    /// <exception cref="ArgumentNullException">The history is null.</exception>
    public static MerkleNodes Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history.Events.Select(recorded => recorded.Line));
    }

    /// <summary>The tree of some leaves, in order.</summary>
    /// <exception cref="ArgumentNullException">There are none given.</exception>
    public static MerkleNodes Of(IEnumerable<ReadOnlyMemory<byte>> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        return new([.. leaves.Select(leaf => MerkleHash.Leaf(leaf.Span))]);
    }

    /// <summary>The root of the first leaves.</summary>
    /// <param name="size">The number of leaves.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public Hash RootAt(long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size);
        return size == 0 ? MerkleHash.Empty : Root(0, size);
    }

    /// <summary>
    /// The hashes that lead from a leaf to the root, from the leaf's sibling up (RFC 6962, section 2.1.1).
    /// </summary>
    /// <param name="index">The leaf's index, from 0.</param>
    /// <param name="size">The size of the tree whose root it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf or size.</exception>
    public EquatableArray<Hash> InclusionPath(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<Hash>();
        AddInclusion(path, index, 0, size);
        return path.ToEquatableArray();
    }

    /// <summary>The hashes that lead from an earlier root to a later one (RFC 6962, section 2.1.2).</summary>
    /// <param name="from">The size of the tree with the earlier root.</param>
    /// <param name="to">The size of the tree with the later root.</param>
    /// <returns>The hashes; none from the empty tree, and none between equal sizes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such size.</exception>
    public EquatableArray<Hash> ConsistencyPath(long from, long to)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, Size);
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        var path = new List<Hash>();
        if (from > 0)
            AddConsistency(path, from, 0, to, isKnown: true);
        return path.ToEquatableArray();
    }

    /// <summary>Throws where a head is of another record, or of one that has gone on further.</summary>
    /// <exception cref="ArgumentException">It is.</exception>
    internal void ThrowIfNotHead(SignedHead head)
    {
        if (head.Size > Size || RootAt(head.Size) != head.Root)
            throw new ArgumentException("The head is not one of this record: verify the record against it.", nameof(head));
    }

    /// <summary>The root of a part of the leaves, as RFC 6962 divides them.</summary>
    private Hash Root(long start, long size)
    {
        if (BitOperations.IsPow2(size))
            return levels[BitOperations.Log2((ulong)size)][(int)(start / size)];
        var left = LeftOf(size);
        return MerkleHash.Node(Root(start, left), Root(start + left, size - left));
    }

    private void AddInclusion(List<Hash> path, long index, long start, long size)
    {
        if (size == 1)
            return;
        var left = LeftOf(size);
        if (index < left)
        {
            AddInclusion(path, index, start, left);
            path.Add(Root(start + left, size - left));
        }
        else
        {
            AddInclusion(path, index - left, start + left, size - left);
            path.Add(Root(start, left));
        }
    }

    private void AddConsistency(List<Hash> path, long from, long start, long size, bool isKnown)
    {
        if (from == size)
        {
            if (!isKnown)
                path.Add(Root(start, size));
            return;
        }

        var left = LeftOf(size);
        if (from <= left)
        {
            AddConsistency(path, from, start, left, isKnown);
            path.Add(Root(start + left, size - left));
        }
        else
        {
            AddConsistency(path, from - left, start + left, size - left, isKnown: false);
            path.Add(Root(start, left));
        }
    }

    /// <summary>The number of leaves to the left: the greatest power of 2 below the size.</summary>
    private static long LeftOf(long size) => 1L << BitOperations.Log2((ulong)(size - 1));
}
