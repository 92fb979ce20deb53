using System.Security.Cryptography;
using CsCheck;

namespace SmartSpec.Tests.Proofs;

/// <summary>Random trees: every proof verifies, and nothing but the exact proof does.</summary>
[Trait("lane", "laws")]
public sealed class MerkleLawTests
{
    private static readonly Gen<(int Size, int One, int Two, int Seed)> Trees = Gen.Select(
        Gen.Int[1, 600],
        Gen.Int[0, int.MaxValue - 1],
        Gen.Int[0, int.MaxValue - 1],
        Gen.Int[0, int.MaxValue - 1]
    );

    [Fact]
    public void The_root_is_that_of_the_recursive_definition() =>
        Gen.Int[0, 600]
            .Sample(
                size =>
                {
                    var leaves = Leaves(size, size);
                    var expected = Defined([.. leaves]);
                    MerkleTree.Of(leaves).Root.Should().Be(expected);
                    MerkleNodes.Of(leaves).RootAt(size).Should().Be(expected);
                },
                iter: Rounds.Of(60)
            );

    [Fact]
    public void Every_inclusion_verifies_and_no_altered_one_does() =>
        Trees.Sample(
            (size, one, two, seed) =>
            {
                var leaves = Leaves(size, seed);
                var nodes = MerkleNodes.Of(leaves);
                var at = 1 + (one % size);
                var index = two % at;
                var (leaf, root, path) = (MerkleHash.Leaf(leaves[index].Span), nodes.RootAt(at), nodes.InclusionPath(index, at));
                MerklePath.Includes(leaf, index, at, path.AsSpan(), root).Should().BeTrue();
                MerklePath.Includes(Flipped(leaf, seed), index, at, path.AsSpan(), root).Should().BeFalse();
                MerklePath.Includes(leaf, index, at, path.AsSpan(), Flipped(root, seed)).Should().BeFalse();
                MerklePath.Includes(leaf, index, at, [.. path, leaf], root).Should().BeFalse();
                for (var other = -1; other <= at; other++)
                    if (other != index)
                        MerklePath.Includes(leaf, other, at, path.AsSpan(), root).Should().BeFalse($"{other} is not {index}");
                for (var i = 0; i < path.Count; i++)
                {
                    MerklePath
                        .Includes(leaf, index, at, path.SetItem(i, Flipped(path[i], seed)).AsSpan(), root)
                        .Should()
                        .BeFalse();
                    MerklePath.Includes(leaf, index, at, [.. path.Where((_, n) => n != i)], root).Should().BeFalse();
                }
            },
            iter: Rounds.Of(40)
        );

    [Fact]
    public void Every_consistency_verifies_and_no_altered_one_does() =>
        Trees.Sample(
            (size, one, two, seed) =>
            {
                var nodes = MerkleNodes.Of(Leaves(size, seed));
                var to = 1 + (one % size);
                var from = two % (to + 1);
                var (old, root, path) = (nodes.RootAt(from), nodes.RootAt(to), nodes.ConsistencyPath(from, to));
                MerklePath.Extends(from, old, to, root, path.AsSpan()).Should().BeTrue();
                MerklePath.Extends(from, Flipped(old, seed), to, root, path.AsSpan()).Should().BeFalse();
                MerklePath.Extends(from, old, to, root, [.. path, old]).Should().BeFalse();
                if (from > 0)
                    MerklePath.Extends(from, old, to, Flipped(root, seed), path.AsSpan()).Should().BeFalse();
                if (from > 0 && from < to)
                    for (var other = 1; other <= to; other++)
                        if (other != from)
                            MerklePath.Extends(other, old, to, root, path.AsSpan()).Should().BeFalse($"{other} is not {from}");
                for (var i = 0; i < path.Count; i++)
                {
                    MerklePath.Extends(from, old, to, root, path.SetItem(i, Flipped(path[i], seed)).AsSpan()).Should().BeFalse();
                    MerklePath.Extends(from, old, to, root, [.. path.Where((_, n) => n != i)]).Should().BeFalse();
                }
            },
            iter: Rounds.Of(40)
        );

    /// <summary>MTH of RFC 6962, section 2.1, word for word.</summary>
    private static Hash Defined(ReadOnlyMemory<byte>[] entries)
    {
        if (entries.Length == 0)
            return new(SHA256.HashData([]));
        if (entries.Length == 1)
            return new(SHA256.HashData([0, .. entries[0].Span]));
        var k = 1;
        while (k * 2 < entries.Length)
            k *= 2;
        return new(SHA256.HashData([1, .. Bytes(Defined(entries[..k])), .. Bytes(Defined(entries[k..]))]));
    }

    private static byte[] Bytes(Hash hash) => Convert.FromHexString(hash.ToString());

    private static Hash Flipped(Hash hash, int seed)
    {
        var bytes = Bytes(hash);
        bytes[seed % Hash.Size] ^= (byte)(1 << (seed / Hash.Size % 8));
        return new(bytes);
    }

    /// <summary>Different leaves, of different lengths.</summary>
    private static ReadOnlyMemory<byte>[] Leaves(int count, int seed) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(n =>
                    (ReadOnlyMemory<byte>)
                        Enumerable
                            .Repeat($"{n}-{seed}-", 1 + (n % 9))
                            .SelectMany(text => text.Select(letter => (byte)letter))
                            .ToArray()
                ),
        ];
}
