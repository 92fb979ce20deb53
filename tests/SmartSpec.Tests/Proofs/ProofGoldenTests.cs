using System.Runtime.CompilerServices;
using SmartSpec.Tests.Histories;

namespace SmartSpec.Tests.Proofs;

/// <summary>
/// Files of every released format, signed once with keys that nobody has any more: every later version verifies them.
/// <c>Golden/README.md</c> says how to add some.
/// </summary>
public sealed class ProofGoldenTests
{
    private static readonly Lazy<bool> Prepared = new(Prepare);

    private static TrustedKeys Trusted => new(TrustedKeys.Parse(Read("keys.txt")).Keys) { AtLeast = 2 };

    private static SignedHead Head(string name) => SignedHead.Parse(Read(name));

    public ProofGoldenTests() => _ = Prepared.Value;

    [Fact]
    public void A_golden_signed_head_is_valid_for_its_history()
    {
        foreach (var name in (string[])["kalmar-400.head", "kalmar-821.head"])
        {
            Head(name).ToString().Should().Be(Read(name));
            Head(name).Verify(GoldenTests.Read("kalmar"), Trusted).Should().BeOfType<ProofVerification.Valid>();
        }
    }

    [Fact]
    public void Golden_proofs_of_an_event_are_valid()
    {
        var proof = InclusionProof.Parse(Read("kalmar-700.tlog-proof"));
        proof.ToString().Should().Be(Read("kalmar-700.tlog-proof"));
        proof.Verify(Trusted).Should().BeOfType<ProofVerification.Valid>();
        var without = InclusionProof.Parse(Read("kalmar-1-without-event.tlog-proof"));
        without.ToString().Should().Be(Read("kalmar-1-without-event.tlog-proof"));
        without.Verify(GoldenTests.Read("kalmar").Events[0].Line, Trusted).Should().BeOfType<ProofVerification.Valid>();
    }

    [Fact]
    public void A_golden_proof_of_consistency_is_valid()
    {
        var proof = ConsistencyProof.Parse(Read("kalmar-400-821.consistency"));
        proof.ToString().Should().Be(Read("kalmar-400-821.consistency"));
        proof.Verify(Head("kalmar-400.head"), Trusted).Should().BeOfType<ProofVerification.Valid>();
    }

    [Fact]
    public void A_golden_log_of_heads_is_valid()
    {
        var log = SignedHeadLog.Parse(Read("heads.log"));
        log.ToString().Should().Be(Read("heads.log"));
        log.Verify(Head("heads.head"), Trusted).Should().BeOfType<ProofVerification.Valid>();
    }

    [Fact]
    public void A_golden_stored_tree_goes_on()
    {
        var tree = MerkleTree.Parse(Read("kalmar-400.tree").TrimEnd('\n'));
        foreach (var recorded in GoldenTests.Read("kalmar").Events.Skip(400))
            tree = tree.Add(recorded.Line.Span);
        (tree.Size, tree.Root).Should().Be((821, Head("kalmar-821.head").Root));
    }

    /// <summary>With SMARTSPEC_GOLDEN=1 writes the files where there are none; what is there stays as it is.</summary>
    private static bool Prepare()
    {
        if (File.Exists(At("keys.txt")) || Environment.GetEnvironmentVariable("SMARTSPEC_GOLDEN") != "1")
            return false;
        var kalmar = GoldenTests.Read("kalmar");
        IHeadSigner[] signers = [Signing.New("region.example/registrar"), Signing.New("region.example/auditor")];
        var trusted = new TrustedKeys(signers.Select(signer => signer.Key)) { AtLeast = 2 };
        var (early, late) = (Signing.Head(kalmar.UpTo(400), signers), Signing.Head(kalmar, signers));
        var log = new SignedHeadLog("region.example/heads")
            .Append(ConsistencyProof.Of(kalmar, 0, early), trusted)
            .Append(ConsistencyProof.Of(kalmar, 400, late), trusted);
        Write("keys.txt", string.Concat(signers.Select(signer => $"{signer.Key}\n")));
        Write("kalmar-400.head", $"{early}");
        Write("kalmar-821.head", $"{late}");
        Write("kalmar-400.tree", $"{MerkleTree.Of(kalmar.UpTo(400))}\n");
        Write("kalmar-700.tlog-proof", $"{InclusionProof.Of(kalmar, 700, late)}");
        Write("kalmar-1-without-event.tlog-proof", $"{InclusionProof.Of(kalmar, 1, late).WithoutLine()}");
        Write("kalmar-400-821.consistency", $"{ConsistencyProof.Of(kalmar, 400, late)}");
        Write("heads.log", $"{log}");
        Write("heads.head", $"{Signing.Head(log.Tree, log.Origin, signers)}");
        return true;
    }

    private static string Read(string name) => File.ReadAllText(At(name));

    private static void Write(string name, string text) => File.WriteAllText(At(name), text);

    private static string At(string name) => Path.Combine(Folder(), name);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
