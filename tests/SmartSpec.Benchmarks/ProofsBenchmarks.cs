using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>Signed heads and proofs of a history of 20,000 events.</summary>
public class ProofsBenchmarks
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private byte[] file = null!;
    private History history = null!;
    private RecordedEvent last = null!;
    private string stored = null!;
    private SignedHead head = null!;
    private TrustedKeys trusted = null!;
    private string proof = null!;

    [GlobalSetup]
    public void Setup()
    {
        history = StatedStrategy.WithHistoryOf(20_000, StatedStrategy.Young).History;
        file = history.Write();
        last = history.Events[^1];
        stored = MerkleTree.Of(history.UpTo(history.Length - 1)).ToString();
        var signer = new EcdsaHeadSigner("region.example/registrar", key);
        trusted = new(signer.Key);
        head = SignedHead
            .SignAsync(history, SignedHead.OriginOf("region.example", Known.Strategy), [signer])
            .AsTask()
            .GetAwaiter()
            .GetResult();
        proof = InclusionProof.Of(history, 10_000, head).ToString();
    }

    [Benchmark]
    public ProofVerification VerifyFile() => head.VerifyFile(file, trusted);

    [Benchmark]
    public Verification VerifyChain() => History.Verify(file);

    [Benchmark]
    public Hash Root() => MerkleTree.Of(history).Root;

    /// <summary>The head is the root and the text around it; the signature is the key vault's time.</summary>
    [Benchmark]
    public (string, Hash) OneMoreEvent()
    {
        var tree = MerkleTree.Parse(stored).Add(last.Line.Span);
        return (tree.ToString(), tree.Root);
    }

    [Benchmark]
    public ProofVerification VerifyInclusion() => InclusionProof.Verify(proof, trusted);
}
