using System.Numerics;

namespace SmartSpec.Proofs;

/// <summary>Verifying the hashes of proofs, by RFC 9162, sections 2.1.3.2 and 2.1.4.2.</summary>
internal static class MerklePath
{
    /// <summary>The most hashes that a path can have.</summary>
    public const int MaxLength = 63;

    /// <summary>Whether hashes lead from a leaf to the root.</summary>
    public static bool Includes(Hash leaf, long index, long size, ReadOnlySpan<Hash> path, Hash root) =>
        index >= 0 && index < size && Climb(index, size - 1, leaf, path) is { Later: var found } && found == root;

    /// <summary>Whether hashes lead from an earlier root to a later one.</summary>
    public static bool Extends(long from, Hash fromRoot, long to, Hash toRoot, ReadOnlySpan<Hash> path)
    {
        if (from == 0 || from == to)
            return path.IsEmpty && fromRoot == (from == 0 ? MerkleHash.Empty : toRoot);
        if (from < 0 || from > to)
            return false;

        // The earlier tree's last complete subtree: a single one is the root itself, and not in the path.
        var start = fromRoot;
        if (!BitOperations.IsPow2(from))
        {
            if (path.IsEmpty)
                return false;
            start = path[0];
            path = path[1..];
        }

        var levels = BitOperations.TrailingZeroCount(from);
        return Climb((from - 1) >> levels, (to - 1) >> levels, start, path) == (fromRoot, toRoot);
    }

    /// <summary>
    /// The roots that a node gives together with the hashes beside it; null where there are too few or too many.
    /// </summary>
    /// <param name="at">The position of the node in its level, from 0.</param>
    /// <param name="last">The position of the last node in the level.</param>
    /// <param name="node">The node.</param>
    /// <param name="path">The hashes beside it, from below.</param>
    /// <returns>The root of the tree that ends with the node, and that of the whole tree.</returns>
    private static (Hash Earlier, Hash Later)? Climb(long at, long last, Hash node, ReadOnlySpan<Hash> path)
    {
        var (earlier, later) = (node, node);
        foreach (var hash in path)
        {
            if (last == 0)
                return null;
            if (IsRight(at) || at == last)
                (earlier, later) = (MerkleHash.Node(hash, earlier), MerkleHash.Node(hash, later));
            else
                later = MerkleHash.Node(later, hash);

            // Over the levels where the last node has no sibling.
            while (at == last && at > 0 && !IsRight(at))
                (at, last) = (at >> 1, last >> 1);
            (at, last) = (at >> 1, last >> 1);
        }

        return last == 0 ? (earlier, later) : null;
    }

    private static bool IsRight(long at) => (at & 1) == 1;
}
