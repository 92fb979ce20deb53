using System.Text;
using SmartSpec.Tests.Histories;

namespace SmartSpec.Tests.Proofs;

public sealed class InclusionProofTests
{
    private const int FourKilobytes = 4 * 1024;

    private static readonly History Whole = Stories.EffortAt(EffortStep.Completed).History;
    private static readonly SignedHead Head = Signing.Head(Whole);

    public static TheoryData<string> Golden => ["kalmar", "skane", "exempelkusten", "chronicle-1", "chronicle-4", "cycle-closed"];

    [Fact]
    public void A_proof_of_any_event_is_one_text_that_verifies()
    {
        for (var number = 1; number <= Whole.Length; number++)
        {
            var text = InclusionProof.Of(Whole, number, Head).ToString();
            var read = InclusionProof.Parse(text);
            read.ToString().Should().Be(text);
            read.Line!.Value.ToArray().Should().Equal(Whole.Events[number - 1].Line.ToArray());
            InclusionProof.Verify(text, Signing.Trusted).Should().BeOfType<ProofVerification.Valid>();
        }
    }

    /// <summary>All but the founding or taking over, whose line has the whole process definition.</summary>
    [Theory]
    [MemberData(nameof(Golden))]
    public void A_proof_of_a_decision_is_under_4_KB(string name)
    {
        var history = GoldenTests.Read(name);
        var (nodes, head) = (MerkleNodes.Of(history), Signing.Head(history, Signing.Registrar, Signing.Auditor));
        foreach (var recorded in history.Events)
        {
            var proof = InclusionProof.Of(nodes, recorded.Envelope.Number - 1, recorded.Line, head);
            Encoding.UTF8.GetByteCount(proof.WithoutLine().ToString()).Should().BeLessThan(FourKilobytes);
            if (recorded.Event is not IFounding)
                Encoding.UTF8.GetByteCount(proof.ToString()).Should().BeLessThan(FourKilobytes, recorded.Envelope.Name);
        }
    }

    [Fact]
    public void A_proof_discloses_the_event_hashes_and_the_head_and_nothing_else()
    {
        var text = InclusionProof.Of(Whole, 20, Head).ToString();
        text.Should()
            .Be(
                "c2sp.org/tlog-proof@v1\n"
                    + $"extra {Convert.ToBase64String(Whole.Events[19].Line.Span)}\nindex 19\n"
                    + string.Concat(
                        MerkleNodes.Of(Whole).InclusionPath(19, Whole.Length).Select(hash => $"{ProofLines.Base64(hash)}\n")
                    )
                    + $"\n{Head}"
            );
    }

    [Fact]
    public void A_proof_without_the_event_verifies_with_the_event()
    {
        var proof = InclusionProof.Parse(InclusionProof.Of(Whole, 1, Head).WithoutLine().ToString());
        Signing.FaultOf(proof.Verify(Signing.Trusted)).Should().Be(ProofFault.EventMissing);
        proof.Verify(Whole.Events[0].Line, Signing.Trusted).Should().BeOfType<ProofVerification.Valid>();
        Signing.FaultOf(proof.Verify(Whole.Events[1].Line, Signing.Trusted)).Should().Be(ProofFault.OtherEvent);
    }

    [Fact]
    public void A_proof_is_not_one_of_another_event()
    {
        var (one, other) = (InclusionProof.Of(Whole, 7, Head).ToString(), InclusionProof.Of(Whole, 8, Head).ToString());
        var (line, otherLine) = (one.Split('\n')[1], other.Split('\n')[1]);
        foreach (
            var moved in (string[])
                [
                    one.Replace(line, otherLine, StringComparison.Ordinal),
                    one.Replace("index 6", "index 7", StringComparison.Ordinal),
                    one.Replace(line, otherLine, StringComparison.Ordinal)
                        .Replace("index 6", "index 7", StringComparison.Ordinal),
                    one.Replace("index 6", "index 1000", StringComparison.Ordinal),
                    one.Replace($"\n\n{Head}", $"\n\n{Signing.Head(Whole.UpTo(30))}", StringComparison.Ordinal),
                ]
        )
            Signing.FaultOf(InclusionProof.Verify(moved, Signing.Trusted), moved).Should().Be(ProofFault.OtherEvent);
        Signing
            .FaultOf(InclusionProof.Parse(one).Verify(Whole.Events[8].Line, Signing.Trusted))
            .Should()
            .Be(ProofFault.OtherEvent);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void Every_altered_byte_of_a_proof_is_found(int number)
    {
        foreach (var text in Altered.Texts(InclusionProof.Of(Whole, number, Head).ToString()))
            Signing
                .FaultOf(InclusionProof.Verify(text, Signing.Trusted), text)
                .Should()
                .BeOneOf(
                    ProofFault.Form,
                    ProofFault.Signature,
                    ProofFault.UnknownKey,
                    ProofFault.OtherEvent,
                    ProofFault.EventMissing
                );
    }

    [Fact]
    public void A_proof_is_made_only_of_what_the_head_contains()
    {
        var early = Signing.Head(Whole.UpTo(10));
        FluentActions.Invoking(() => InclusionProof.Of(Whole, 11, early)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => InclusionProof.Of(Whole, 0, early)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => InclusionProof.Of(Whole.UpTo(9), 5, early)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => InclusionProof.Of(MerkleNodes.Of(Whole), 5, Whole.Events[6].Line, early))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*not those of entry 5*");
        InclusionProof.Of(Whole, 10, early).Verify(Signing.Trusted).Should().BeOfType<ProofVerification.Valid>();
    }

    [Theory]
    [InlineData("c2sp.org/tlog-proof@v2\n", 1)]
    [InlineData("c2sp.org/tlog-proof@v1\nextra !\n", 2)]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 01\n", 2)]
    [InlineData("c2sp.org/tlog-proof@v1\nextra AAAA\nextra AAAA\n", 3)]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n", 3)]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 0\n", 3)]
    public void What_is_no_proof_is_not_read_and_the_line_is_named(string text, int line)
    {
        var invalid = InclusionProof.Verify(text, Signing.Trusted).Should().BeOfType<ProofVerification.Invalid>().Which;
        (invalid.Fault, invalid.Line).Should().Be((ProofFault.Form, line));
        Signing.FaultOf(invalid).Should().Be(ProofFault.Form);
    }

    [Fact]
    public void A_proof_has_at_most_63_hashes()
    {
        var hash = ProofLines.Base64(Head.Root);
        var text = InclusionProof.Of(Whole, 1, Head).ToString();
        var more = text.Replace(
            "index 0\n",
            $"index 0\n{string.Concat(Enumerable.Repeat($"{hash}\n", 60))}",
            StringComparison.Ordinal
        );
        FluentActions.Invoking(() => InclusionProof.Parse(more)).Should().Throw<MalformedException>().WithMessage("*63 hashes*");
    }
}
