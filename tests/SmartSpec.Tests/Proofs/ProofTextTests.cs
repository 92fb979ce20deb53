namespace SmartSpec.Tests.Proofs;

public sealed class ProofTextTests
{
    private static readonly History Whole = Stories.AreaAt(AreaStep.Implementing).History;
    private static readonly SignedHead Head = Signing.Head(Whole);

    /// <summary>One of each kind.</summary>
    private static IEnumerable<ProofVerification> Faulty()
    {
        yield return InclusionProof.Verify("", Signing.Trusted);
        yield return SignedHead
            .Parse(Head.ToString().Replace($"\n{Head.Size}\n", "\n1\n", StringComparison.Ordinal))
            .Verify(Signing.Trusted);
        yield return Signing.Head(Whole, Signing.Stranger).Verify(Signing.Trusted);
        yield return Head.Verify(new TrustedKeys(Signing.Registrar.Key) { AtLeast = 2 });
        yield return Head.Verify(new TrustedKeys(Signing.Registrar.Key) { Origin = "other" });
        yield return Head.VerifyFile("x\n"u8, Signing.Trusted);
        yield return Head.Verify(Whole.UpTo(3), Signing.Trusted);
        yield return Signing.Head(MerkleTree.Empty.Add("x"u8), Head.Origin).Verify(Whole, Signing.Trusted);
        yield return InclusionProof.Of(Whole, 2, Head).Verify(Whole.Events[3].Line, Signing.Trusted);
        yield return InclusionProof.Of(Whole, 2, Head).WithoutLine().Verify(Signing.Trusted);
        yield return ConsistencyProof.Of(Whole, 2, Head).Verify(Signing.Head(Whole.UpTo(3)), Signing.Trusted);
    }

    [Fact]
    public void Every_fault_is_explained_in_both_languages() =>
        Faulty().Select(verification => Signing.FaultOf(verification)).Should().BeEquivalentTo(Enum.GetValues<ProofFault>());

    [Fact]
    public void A_fault_of_the_history_is_beside_that_of_the_proof()
    {
        var cut = Head.VerifyFile(Whole.Write().AsSpan()[..^1], Signing.Trusted)
            .Should()
            .BeOfType<ProofVerification.Invalid>()
            .Which;
        (cut.Fault, cut.History!.Fault, cut.Line).Should().Be((ProofFault.Cut, HistoryFault.Cut, Whole.Length + 1));
        cut.Explain(Texts.Swedish).Should().StartWith($"Rad {Whole.Length + 1} i historiken: Filen slutar");
    }
}
