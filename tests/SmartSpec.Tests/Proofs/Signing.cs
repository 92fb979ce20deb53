using System.Security.Cryptography;

namespace SmartSpec.Tests.Proofs;

/// <summary>Keys and signed heads for tests.</summary>
internal static class Signing
{
    public const string Log = "region.example/smartspec";

    public static IHeadSigner Registrar { get; } = New("region.example/registrar");

    public static IHeadSigner Auditor { get; } = New("region.example/auditor");

    public static IHeadSigner Stranger { get; } = New("region.example/registrar");

    /// <summary>The registrar is trusted, and nobody else.</summary>
    public static TrustedKeys Trusted { get; } = new(Registrar.Key);

    /// <summary>The name of a record that is no strategy's.</summary>
    public static string Origin => $"{Log}/numbers";

    public static SignedHead Head(History history, params IHeadSigner[] signers) =>
        Head(MerkleTree.Of(history), SignedHead.OriginOf(Log, history.Events[0].Envelope.Strategy), signers);

    public static SignedHead Head(MerkleTree tree, string origin, params IHeadSigner[] signers) =>
        SignedHead.SignAsync(tree, origin, signers.Length == 0 ? [Registrar] : signers).AsTask().GetAwaiter().GetResult();

    public static IHeadSigner New(string name) => new EcdsaHeadSigner(name, ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>The fault of what must be invalid, explained in both languages.</summary>
    public static ProofFault FaultOf(ProofVerification verification, string because = "it was attacked")
    {
        var invalid = verification.Should().BeOfType<ProofVerification.Invalid>(because).Which;
        var (english, swedish) = (invalid.Explain(Texts.English), invalid.Explain(Texts.Swedish));
        english.Should().Be(invalid.Details).And.NotContainAny("{0}", "{1}", "{form}", "proof.");
        swedish.Should().NotBe(english).And.NotContainAny("{0}", "{1}", "{form}", "proof.");
        return invalid.Fault;
    }
}
