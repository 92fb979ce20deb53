using SmartSpec.Proofs;

namespace SmartSpec.Histories;

/// <content>A history as leaves of a Merkle tree.</content>
public sealed partial class History
{
    /// <summary>Verifies a whole file, and makes the tree of its first events.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="size">The most events that are put in the tree.</param>
    /// <param name="strategy">The strategy of the first event; null where there is none.</param>
    /// <param name="tree">The tree.</param>
    internal static Verification VerifyWithTree(
        ReadOnlySpan<byte> file,
        long size,
        out Id<Strategy>? strategy,
        out MerkleTree tree
    )
    {
        var first = default(Id<Strategy>?);
        var leaves = MerkleTree.Empty;
        var verified = Walk(
            file,
            verify: true,
            (reader, _, line, _) =>
            {
                first ??= reader.Strategy;
                if (leaves.Size < size)
                    leaves = leaves.Add(line);
            }
        );
        (strategy, tree) = (first, leaves);
        return verified;
    }
}
