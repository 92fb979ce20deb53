namespace SmartSpec.Proofs;

/// <summary>The hashes of a Merkle tree by RFC 6962, section 2.1.</summary>
internal static class MerkleHash
{
    /// <summary>The root of the empty tree: the SHA-256 of nothing.</summary>
    public static Hash Empty { get; } = Hash.Of([]);

    /// <summary>The hash of a leaf: the SHA-256 of a zero byte and the leaf.</summary>
    public static Hash Leaf(ReadOnlySpan<byte> leaf) => Hash.Of([0], leaf);

    /// <summary>The hash of a node: the SHA-256 of a byte 1 and the two hashes below.</summary>
    public static Hash Node(Hash left, Hash right)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * Hash.Size)];
        bytes[0] = 1;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + Hash.Size)..]);
        return Hash.Of(bytes);
    }
}
