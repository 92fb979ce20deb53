namespace SmartSpec.Tests.Proofs;

public sealed class MerkleTreeTests
{
    /// <summary>The leaves of the test vectors of Certificate Transparency's reference implementation.</summary>
    private static readonly ReadOnlyMemory<byte>[] Leaves =
    [
        .. new[] { "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f" }.Select(
            hex => (ReadOnlyMemory<byte>)Convert.FromHexString(hex)
        ),
    ];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void The_roots_are_those_of_Certificate_Transparency(int size, string root)
    {
        MerkleTree.Of(Leaves.Take(size)).Root.ToString().Should().Be(root);
        MerkleNodes.Of(Leaves).RootAt(size).ToString().Should().Be(root);
    }

    /// <summary>The proofs of the same test vectors.</summary>
    [Theory]
    [InlineData(0, 8, "96a296d2 5f083f0a 6b47aaf2")]
    [InlineData(5, 8, "bc1a0643 ca854ea1 d37ee418")]
    [InlineData(2, 3, "fac54203")]
    [InlineData(1, 5, "6e340b9c 5f083f0a bc1a0643")]
    public void The_hashes_of_an_inclusion_are_those_of_Certificate_Transparency(int index, int size, string path) =>
        Short(MerkleNodes.Of(Leaves).InclusionPath(index, size)).Should().Be(path);

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 8, "96a296d2 5f083f0a 6b47aaf2")]
    [InlineData(6, 8, "0ebc5d34 ca854ea1 d37ee418")]
    [InlineData(2, 5, "5f083f0a bc1a0643")]
    public void The_hashes_of_a_consistency_are_those_of_Certificate_Transparency(int from, int to, string path) =>
        Short(MerkleNodes.Of(Leaves).ConsistencyPath(from, to)).Should().Be(path);

    [Fact]
    public void A_stored_tree_goes_on_as_one_that_was_not()
    {
        var tree = MerkleTree.Empty;
        foreach (var leaf in Leaves)
        {
            MerkleTree.Parse(tree.ToString()).Should().Be(tree);
            tree = MerkleTree.Parse(tree.ToString()).Add(leaf.Span);
        }

        tree.Should().Be(MerkleTree.Of(Leaves));
        tree.GetHashCode().Should().Be(MerkleTree.Of(Leaves).GetHashCode());
        tree.Should().NotBe(MerkleTree.Of(Leaves.Take(7)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("00")]
    [InlineData("-1")]
    [InlineData("0 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData("3 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData("1 6E340B9CFFB37A989CA544E6BB780A2C78901D3FB33738768511A30617AFA01D")]
    [InlineData("1 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d ")]
    public void What_is_no_stored_tree_is_not_read(string text) =>
        FluentActions.Invoking(() => MerkleTree.Parse(text)).Should().Throw<MalformedException>().WithMessage("*Make it again*");

    [Fact]
    public void A_tree_that_is_too_small_has_no_such_proof()
    {
        var nodes = MerkleNodes.Of(Leaves);
        nodes.Invoking(tree => tree.RootAt(9)).Should().Throw<ArgumentOutOfRangeException>();
        nodes.Invoking(tree => tree.InclusionPath(8, 8)).Should().Throw<ArgumentOutOfRangeException>();
        nodes.Invoking(tree => tree.InclusionPath(0, 9)).Should().Throw<ArgumentOutOfRangeException>();
        nodes.Invoking(tree => tree.InclusionPath(-1, 8)).Should().Throw<ArgumentOutOfRangeException>();
        nodes.Invoking(tree => tree.ConsistencyPath(5, 4)).Should().Throw<ArgumentOutOfRangeException>();
        nodes.Invoking(tree => tree.ConsistencyPath(5, 9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Short(EquatableArray<Hash> path) => string.Join(' ', path.Select(hash => hash.ToString()[..8]));
}
