using System.Security.Cryptography;
using SmartSpec.Testing;
using SmartSpec.Tests.Shared;

namespace SmartSpec.Conventions.Tests;

/// <summary>The code on the page about proofs, compiled and run.</summary>
public sealed class ProofSnippets
{
    [Fact]
    public async Task The_page_of_proofs_runs()
    {
        using var folder = new TemporaryFolder();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var story = Stories.AreaAt(AreaStep.Implementing);
        await File.WriteAllBytesAsync(
            folder.In("strategy.smartspec"),
            story.History.UpTo(20).Write(),
            TestContext.Current.CancellationToken
        );
        var console = new StringWriter();
        await Show(console, key, story.Strategy, story.History, folder.Path);
        console.ToString().Should().StartWith("Cut: ", "the file has fewer events");
    }

    private static async Task Show(StringWriter Console, ECDsa key, Strategy strategy, History history, string folder)
    {
#pragma warning disable CA1849, xUnit1051 // A page shows the shorter calls.
        // <proofs>
        var signer = new EcdsaHeadSigner("region.example/registrar", key); // or an IHeadSigner of your own over a key vault
        var origin = SignedHead.OriginOf("region.example/smartspec", strategy.Id);
        var head = await SignedHead.SignAsync(history, origin, [signer]);
        File.WriteAllText($"{folder}/strategy.head", head.ToString());
        File.WriteAllText($"{folder}/17.tlog-proof", InclusionProof.Of(history, number: 17, head).ToString());
        File.WriteAllText($"{folder}/keys.txt", $"{signer.Key}\n"); // published where everyone can find it

        var trusted = TrustedKeys.Parse(File.ReadAllText($"{folder}/keys.txt"));
        if (InclusionProof.Verify(File.ReadAllText($"{folder}/17.tlog-proof"), trusted) is ProofVerification.Invalid wrong)
            Console.WriteLine($"{wrong.Fault}: {wrong.Explain(Texts.Swedish)}");
        if (head.VerifyFile(File.ReadAllBytes($"{folder}/strategy.smartspec"), trusted) is ProofVerification.Invalid changed)
            Console.WriteLine($"{changed.Fault}: {changed.Explain(Texts.Swedish)}");
        // </proofs>
#pragma warning restore CA1849, xUnit1051
    }
}
