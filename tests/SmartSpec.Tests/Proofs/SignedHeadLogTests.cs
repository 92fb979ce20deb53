using SmartSpec.Tests.Histories;

namespace SmartSpec.Tests.Proofs;

public sealed class SignedHeadLogTests
{
    private const string Origin = "region.example/smartspec-heads";

    private static readonly History Whole = Stories.EffortAt(EffortStep.Completed).History;

    /// <summary>The head of each size, signed once: a signature is another each time.</summary>
    private static readonly SignedHead[] Heads =
    [
        .. Enumerable.Range(0, Whole.Length + 1).Select(size => Signing.Head(Whole.UpTo(Math.Max(size, 1)))),
    ];

    private static readonly SignedHeadLog Log = Logged(10, 20, 20, 31, 64);

    [Fact]
    public void A_log_of_heads_is_a_record_with_a_signed_head_of_its_own()
    {
        var read = SignedHeadLog.Parse(Log.ToString());
        read.ToString().Should().Be(Log.ToString());
        read.Tree.Should().Be(Log.Tree);
        read.Last(Log.Heads[0].Origin)!.ToString().Should().Be(Log.Heads[^1].ToString());

        var head = Signing.Head(Log.Tree, Origin);
        read.Verify(head, Signing.Trusted).Should().BeOfType<ProofVerification.Valid>();
        Logged(10, 20, 20, 31, 64, 66).Tree.Size.Should().Be(6);
        Signing.FaultOf(Logged(10, 20, 20, 31).Verify(head, Signing.Trusted)).Should().Be(ProofFault.Cut);
        Signing.FaultOf(Logged(10, 20, 21, 31, 64).Verify(head, Signing.Trusted)).Should().Be(ProofFault.Forked);
        Signing
            .FaultOf(Log.Verify(Signing.Head(Log.Tree, "region.example/other"), Signing.Trusted))
            .Should()
            .Be(ProofFault.Origin);
        InclusionProof
            .Of(MerkleNodes.Of(Log.Leaves), 2, Log.Leaves.ElementAt(2), head)
            .Verify(Signing.Trusted)
            .Should()
            .BeOfType<ProofVerification.Valid>("a head in the log is proved as an event in a history");
    }

    [Fact]
    public void A_head_that_does_not_go_on_from_the_last_one_of_its_strategy_is_not_taken()
    {
        var other = RewrittenHistory.Lines(Whole, "\"number\":7,", "\"number\":8,").Select(line => line.Line).ToList();
        var forked = Signing.Head(MerkleTree.Of(other), Log.Heads[0].Origin);
        var next = Signing.Head(Whole);
        (ConsistencyProof Proof, ProofFault Fault)[] wrong =
        [
            (ConsistencyProof.Of(MerkleNodes.Of(other), 64, forked), ProofFault.Forked),
            (ConsistencyProof.Of(Whole, 30, Signing.Head(Whole.UpTo(30))), ProofFault.Cut),
            (ConsistencyProof.Of(Whole, 31, next), ProofFault.Size),
            (ConsistencyProof.Of(Whole, 64, Signing.Head(Whole, Signing.Stranger)), ProofFault.UnknownKey),
            (ConsistencyProof.Of(Whole, 1, Signing.Head(MerkleTree.Of(Whole), $"{Signing.Log}/new")), ProofFault.Size),
            (ConsistencyProof.Of(Whole, 0, Signing.Head(MerkleTree.Of(Whole), Origin)), ProofFault.Origin),
        ];
        foreach (var (proof, fault) in wrong)
        {
            Signing.FaultOf(Log.Check(proof, Signing.Trusted), $"{fault}").Should().Be(fault);
            Log.Invoking(log => log.Append(proof, Signing.Trusted)).Should().Throw<ArgumentException>();
        }

        Log.Append(ConsistencyProof.Of(Whole, 64, next), Signing.Trusted).Heads.Should().HaveCount(6);
    }

    [Fact]
    public void A_log_goes_on_after_a_key_was_replaced()
    {
        var renewed = Signing.New("region.example/2027");
        var next = ConsistencyProof.Of(Whole, 64, Signing.Head(Whole, renewed));
        Log.Append(next, new TrustedKeys(renewed.Key)).Heads.Should().HaveCount(6);
    }

    [Theory]
    [InlineData("smartspec/signed-heads@v2\n", 1)]
    [InlineData("smartspec/signed-heads@v1\na b\n", 2)]
    [InlineData("smartspec/signed-heads@v1\norigin\nx\n", 3)]
    [InlineData("smartspec/signed-heads@v1\norigin\n\n\n", 4)]
    public void What_is_no_log_is_not_read_and_the_line_is_named(string text, int line) =>
        FluentActions.Invoking(() => SignedHeadLog.Parse(text)).Should().Throw<MalformedException>().Which.Line.Should().Be(line);

    [Fact]
    public void A_logs_origin_is_a_name() =>
        FluentActions.Invoking(() => new SignedHeadLog("a b")).Should().Throw<ArgumentException>();

    private static SignedHeadLog Logged(params int[] sizes)
    {
        var (log, last) = (new SignedHeadLog(Origin), 0);
        foreach (var size in sizes)
        {
            log = log.Append(ConsistencyProof.Of(Whole, last, Heads[size]), Signing.Trusted);
            last = size;
        }

        return log;
    }
}
