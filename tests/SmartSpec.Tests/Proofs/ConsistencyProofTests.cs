namespace SmartSpec.Tests.Proofs;

public sealed class ConsistencyProofTests
{
    private static readonly History Whole = Stories.EffortAt(EffortStep.Completed).History;
    private static readonly SignedHead Head = Signing.Head(Whole);

    [Fact]
    public void A_head_goes_on_from_every_earlier_one()
    {
        for (var size = 1; size <= Whole.Length; size++)
        {
            var text = ConsistencyProof.Of(Whole, size, Head).ToString();
            ConsistencyProof.Parse(text).ToString().Should().Be(text);
            ConsistencyProof
                .Verify(text, Signing.Head(Whole.UpTo(size)), Signing.Trusted)
                .Should()
                .BeOfType<ProofVerification.Valid>();
        }

        Signing
            .FaultOf(ConsistencyProof.Of(Whole, 9, Head).Verify(Signing.Head(Whole.UpTo(10)), Signing.Trusted))
            .Should()
            .Be(ProofFault.Size);
    }

    [Fact]
    public void Every_altered_byte_of_a_proof_or_of_the_earlier_head_is_found()
    {
        var old = Signing.Head(Whole.UpTo(11));
        var proof = ConsistencyProof.Of(Whole, 11, Head);
        foreach (var text in Altered.Texts(proof.ToString()))
            Signing
                .FaultOf(ConsistencyProof.Verify(text, old, Signing.Trusted), text)
                .Should()
                .BeOneOf(ProofFault.Form, ProofFault.Signature, ProofFault.UnknownKey, ProofFault.Size, ProofFault.Forked);
        foreach (var text in Altered.Texts(old.ToString()))
            Signing
                .FaultOf(ProofVerification.Of(() => proof.Verify(SignedHead.Parse(text), Signing.Trusted)), text)
                .Should()
                .BeOneOf(ProofFault.Form, ProofFault.Signature, ProofFault.UnknownKey);
    }

    [Fact]
    public void A_forked_record_is_found_by_two_heads()
    {
        var story = Stories.AreaAt(AreaStep.Proposed);
        var one = story.Do(new StrategyCommand.AlignWithSdgs([3]), People.ProcessLead).History;
        var other = story.Do(new StrategyCommand.AlignWithSdgs([4]), People.ProcessLead).History;
        var longer = story
            .Do([new StrategyCommand.AlignWithSdgs([4]), new StrategyCommand.AlignWithSdgs([5])], People.ProcessLead)
            .History;
        var (shared, first, second) = (Signing.Head(story.History), Signing.Head(one), Signing.Head(other));

        // Each goes on from what both have, and neither from the other.
        ConsistencyProof
            .Of(one, shared.Size, first)
            .Verify(shared, Signing.Trusted)
            .Should()
            .BeOfType<ProofVerification.Valid>();
        ConsistencyProof
            .Of(other, shared.Size, second)
            .Verify(shared, Signing.Trusted)
            .Should()
            .BeOfType<ProofVerification.Valid>();
        Signing
            .FaultOf(ConsistencyProof.Of(other, second.Size, second).Verify(first, Signing.Trusted))
            .Should()
            .Be(ProofFault.Forked);
        Signing
            .FaultOf(ConsistencyProof.Of(longer, first.Size, Signing.Head(longer)).Verify(first, Signing.Trusted))
            .Should()
            .Be(ProofFault.Forked);
        Signing.FaultOf(first.Verify(other, Signing.Trusted)).Should().Be(ProofFault.Forked);
        Signing.FaultOf(first.Verify(longer, Signing.Trusted)).Should().Be(ProofFault.Forked);
    }

    [Fact]
    public void A_record_that_was_cut_is_found_by_two_heads()
    {
        var cut = Whole.UpTo(20);
        Signing
            .FaultOf(ConsistencyProof.Of(cut, 20, Signing.Head(cut)).Verify(Head, Signing.Trusted))
            .Should()
            .Be(ProofFault.Cut);
    }

    [Fact]
    public void A_head_of_another_strategy_does_not_go_on_from_this_one()
    {
        var other = Signing.Head(MerkleTree.Of(Whole), $"{Signing.Log}/other");
        Signing
            .FaultOf(ConsistencyProof.Of(Whole, 20, other).Verify(Signing.Head(Whole.UpTo(20)), Signing.Trusted))
            .Should()
            .Be(ProofFault.Origin);
        Signing.FaultOf(other.Verify(Whole, Signing.Trusted)).Should().Be(ProofFault.Origin);
    }

    [Fact]
    public void A_proof_is_made_only_of_a_head_of_the_record()
    {
        FluentActions.Invoking(() => ConsistencyProof.Of(Whole.UpTo(9), 5, Head)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => ConsistencyProof.Of(Whole, Whole.Length + 1, Head))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }
}
