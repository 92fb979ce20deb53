using System.Security.Cryptography;
using System.Text;

namespace SmartSpec.Tests.Proofs;

public sealed class SignedHeadTests
{
    private static readonly History Whole = Stories.AreaAt(AreaStep.Implementing).History;

    [Fact]
    public async Task A_signed_head_is_a_note_that_is_read_as_it_was_written()
    {
        var origin = SignedHead.OriginOf(Signing.Log, Known.Strategy);
        var head = await SignedHead.SignAsync(
            Whole,
            origin,
            [Signing.Registrar, Signing.Auditor],
            TestContext.Current.CancellationToken
        );
        var note = head.ToString();
        note.Should().StartWith($"{origin}\n{Whole.Length}\n").And.EndWith("\n");
        var read = SignedHead.Parse(note);
        read.ToString().Should().Be(note);
        (read.Origin, read.Size, read.Root).Should().Be((origin, Whole.Length, MerkleTree.Of(Whole).Root));
        read.Signatures.Select(signature => signature.KeyName)
            .Should()
            .Equal(Signing.Registrar.Key.Name, Signing.Auditor.Key.Name);
        var valid = read.Verify(Signing.Trusted).Should().BeOfType<ProofVerification.Valid>().Which;
        valid.SignedBy.Should().Equal(Signing.Registrar.Key);
    }

    /// <summary>The example of C2SP's page, whose key is of another type.</summary>
    [Fact]
    public void A_checkpoint_of_another_log_is_read_and_its_keys_are_unknown()
    {
        const string note =
            "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
            + "— example.com/behind-the-sofa "
            + "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";
        var head = SignedHead.Parse(note);
        (head.Origin, head.Size).Should().Be(("example.com/behind-the-sofa", 20_852_163));
        head.Signatures[0].KeyId.Should().Be("033de0ae");
        head.ToString().Should().Be(note);
        Signing.FaultOf(head.Verify(Signing.Trusted)).Should().Be(ProofFault.UnknownKey);
    }

    [Fact]
    public void Further_lines_of_the_text_are_signed_too()
    {
        const string text = "region.example/numbers\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmore\n";
        var head = Signing.Head(MerkleTree.Empty, "region.example/numbers");
        head.Verify(Signing.Trusted).Should().BeOfType<ProofVerification.Valid>();
        var more = SignedHead.Parse(head.ToString().Replace("\n\n", "\nmore\n\n", StringComparison.Ordinal));
        more.ToString().Should().StartWith(text);
        Signing.FaultOf(more.Verify(Signing.Trusted)).Should().Be(ProofFault.Signature);
    }

    [Fact]
    public async Task Several_signers_can_be_required()
    {
        var both = new TrustedKeys(Signing.Registrar.Key, Signing.Auditor.Key) { AtLeast = 2 };
        var head = Signing.Head(Whole);
        Signing.FaultOf(head.Verify(both)).Should().Be(ProofFault.TooFewSigners);
        var signed = await head.WithSignatureAsync(Signing.Auditor, TestContext.Current.CancellationToken);
        signed.Verify(both).Should().BeOfType<ProofVerification.Valid>().Which.SignedBy.Should().HaveCount(2);
        (await signed.WithSignatureAsync(Signing.Auditor, TestContext.Current.CancellationToken)).Should().BeSameAs(signed);
    }

    [Fact]
    public void A_key_with_two_names_counts_once()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        IHeadSigner[] names = [new EcdsaHeadSigner("one", key), new EcdsaHeadSigner("two", key)];
        var trusted = new TrustedKeys(names.Select(name => name.Key)) { AtLeast = 2 };
        Signing.FaultOf(Signing.Head(Whole, names).Verify(trusted)).Should().Be(ProofFault.TooFewSigners);
    }

    [Fact]
    public async Task A_key_is_rotated_without_a_gap()
    {
        var (old, renewed) = (Signing.New("region.example/2026"), Signing.New("region.example/2027"));
        var head = Signing.Head(Whole.UpTo(5), old);
        var bridge = await head.WithSignatureAsync(renewed, TestContext.Current.CancellationToken);
        var later = Signing.Head(Whole, renewed);

        // Who knows one key, the old one or the new one, can follow the record from the head with both.
        bridge.Verify(new TrustedKeys(old.Key)).Should().BeOfType<ProofVerification.Valid>();
        var proof = ConsistencyProof.Of(Whole, bridge.Size, later);
        proof.Verify(bridge, new TrustedKeys(renewed.Key)).Should().BeOfType<ProofVerification.Valid>();
        Signing.FaultOf(proof.Verify(bridge, new TrustedKeys(old.Key))).Should().Be(ProofFault.UnknownKey);
    }

    [Fact]
    public void A_signature_of_a_trusted_key_that_is_wrong_makes_the_head_invalid_beside_a_right_one()
    {
        var head = Signing.Head(Whole, Signing.Registrar, Signing.Auditor);
        var other = Signing.Head(Whole.UpTo(3), Signing.Registrar, Signing.Auditor);
        var mixed = SignedHead.Parse(
            head.ToString().Replace($"{head.Signatures[1]}", $"{other.Signatures[1]}", StringComparison.Ordinal)
        );
        mixed.Verify(Signing.Trusted).Should().BeOfType<ProofVerification.Valid>("the auditor's key is not known here");
        Signing
            .FaultOf(mixed.Verify(new TrustedKeys(Signing.Registrar.Key, Signing.Auditor.Key)))
            .Should()
            .Be(ProofFault.Signature);
    }

    [Fact]
    public void A_key_of_the_same_name_is_another_key() =>
        Signing.FaultOf(Signing.Head(Whole, Signing.Stranger).Verify(Signing.Trusted)).Should().Be(ProofFault.UnknownKey);

    [Fact]
    public void A_head_of_another_origin_is_not_taken_for_one_of_this() =>
        Signing
            .FaultOf(Signing.Head(Whole).Verify(new TrustedKeys(Signing.Registrar.Key) { Origin = "region.example/other" }))
            .Should()
            .Be(ProofFault.Origin);

    [Fact]
    public void Every_altered_byte_of_a_signed_head_is_found()
    {
        foreach (var text in Altered.Texts(Signing.Head(Whole).ToString()))
            Signing
                .FaultOf(ProofVerification.Of(() => SignedHead.Parse(text).Verify(Signing.Trusted)), text)
                .Should()
                .BeOneOf(ProofFault.Form, ProofFault.Signature, ProofFault.UnknownKey);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\n0\n", 1)]
    [InlineData("origin", 1)]
    [InlineData("origin\n01\n", 2)]
    [InlineData("origin\n+1\n", 2)]
    [InlineData("origin\n1 \n", 2)]
    [InlineData("origin\n\n", 2)]
    [InlineData("origin\n9223372036854775808\n", 2)]
    [InlineData("origin\n1\nAAAA\n", 3)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", 3)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", 4)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n", 5)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— name AAAA\n", 5)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— na+me AAAAAAAA\n", 5)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n- name AAAAAAAA\n", 5)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n—  name AAAAAAAA\n", 5)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— name AAAAAAAA\r\n", 5)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— name AAAAAAAA", 5)]
    [InlineData("origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— name AAAAAAAA\n\n", 6)]
    public void What_is_no_signed_head_is_not_read_and_the_line_is_named(string note, int line)
    {
        var malformed = FluentActions.Invoking(() => SignedHead.Parse(note)).Should().Throw<MalformedException>().Which;
        malformed.Line.Should().Be(line);
        malformed.ToString(Texts.Swedish).Should().NotContain("proof.");
    }

    [Fact]
    public void A_note_has_at_most_64_signatures_and_262144_characters()
    {
        var head = Signing.Head(Whole).ToString();
        string With(int signatures) => head + string.Concat(Enumerable.Range(1, signatures).Select(n => $"— key-{n} AAAAAAAA\n"));
        SignedHead.Parse(With(63)).Signatures.Should().HaveCount(SignedHead.MaxSignatures);
        FluentActions
            .Invoking(() => SignedHead.Parse(With(64)))
            .Should()
            .Throw<MalformedException>()
            .WithMessage("*64 signatures*");
        FluentActions
            .Invoking(() => SignedHead.Parse(head + new string(' ', SignedHead.MaxLength)))
            .Should()
            .Throw<MalformedException>()
            .WithMessage("*262144 characters*");
    }

    [Fact]
    public async Task A_head_is_signed_only_with_a_signer_an_origin_and_a_signature_that_verifies()
    {
        var cancel = TestContext.Current.CancellationToken;
        var sign = (History history, string origin, IHeadSigner[] signers) =>
            SignedHead.SignAsync(history, origin, signers, cancel).AsTask();
        var origin = SignedHead.OriginOf(Signing.Log, Known.Strategy);
        await sign.Invoking(it => it(Whole, origin, [])).Should().ThrowAsync<ArgumentException>().WithMessage("*give a signer*");
        await sign.Invoking(it => it(Whole, "region.example/other", [Signing.Registrar]))
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("*OriginOf*");
        await sign.Invoking(it => it(Whole, $"a b/{Known.Strategy}", [Signing.Registrar]))
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("*no space*");
        await sign.Invoking(it => it(History.Empty, origin, [Signing.Registrar]))
            .Should()
            .ThrowAsync<ArgumentException>()
            .WithMessage("*found one first*");
        await sign.Invoking(it => it(Whole, origin, [new Vault()]))
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*IEEE P1363*");
    }

    [Fact]
    public void A_verifier_key_is_read_as_it_was_written_and_only_of_its_kind()
    {
        var key = Signing.Registrar.Key;
        VerifierKey.Parse(key.ToString()).Should().Be(key);
        TrustedKeys.Parse($"{key}\r\n\n{Signing.Auditor.Key}\n").Keys.Should().Equal(key, Signing.Auditor.Key);
        key.KeyId.Should().Be(Convert.ToHexStringLower(SHA256.HashData([.. key.PublicKey]))[..8]);
        foreach (
            var wrong in (string[])
                [
                    "",
                    "name",
                    $"{key}x",
                    key.ToString().Replace(key.KeyId, "00000000", StringComparison.Ordinal),
                    key.ToString().Replace(key.KeyId, key.KeyId.ToUpperInvariant() + " ", StringComparison.Ordinal),
                    "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                ]
        )
            FluentActions.Invoking(() => VerifierKey.Parse(wrong)).Should().Throw<MalformedException>(wrong);
        using var large = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        FluentActions.Invoking(() => VerifierKey.Of("name", large)).Should().Throw<ArgumentException>().WithMessage("*P-256*");
        FluentActions.Invoking(() => new EcdsaHeadSigner("a b", large)).Should().Throw<ArgumentException>().WithMessage("*name*");
        FluentActions.Invoking(() => new TrustedKeys()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TrustedKeys(key) { AtLeast = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>A key vault that returns the two numbers one after the other.</summary>
    private sealed class Vault : IHeadSigner
    {
        private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        public VerifierKey Key => VerifierKey.Of("vault", key);

        public ValueTask<ReadOnlyMemory<byte>> SignAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken) =>
            new(key.SignData(text.Span, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
    }
}
