using System.Security.Cryptography;

namespace SmartSpec.Proofs;

/// <summary>
/// A public key that verifies signed heads: ECDSA on the curve P-256, written as a C2SP verifier key,
/// <c>name+8 hexadecimal digits+base64</c>.
/// </summary>
public sealed record VerifierKey
{
    private const byte Ecdsa = 2;
    private const int KeyIdDigits = 8;
    private const int DerSize = 91;

    private VerifierKey(string name, ReadOnlySpan<byte> der)
    {
        (Name, PublicKey) = (name, [.. der]);
        KeyId = Hash.Of(der).ToString()[..KeyIdDigits];
    }

    // A subject public key info of P-256 with an uncompressed point: all that stands before the two coordinates.
    private static ReadOnlySpan<byte> DerStart =>
        [
            0x30,
            0x59,
            0x30,
            0x13,
            0x06,
            0x07,
            0x2A,
            0x86,
            0x48,
            0xCE,
            0x3D,
            0x02,
            0x01,
            0x06,
            0x08,
            0x2A,
            0x86,
            0x48,
            0xCE,
            0x3D,
            0x03,
            0x01,
            0x07,
            0x03,
            0x42,
            0x00,
            0x04,
        ];

    /// <summary>The key's name, which stands beside its signatures.</summary>
    public string Name { get; }

    /// <summary>The key's identifier: the first 8 hexadecimal digits of the SHA-256 of the public key.</summary>
    public string KeyId { get; }

    /// <summary>The public key: the DER encoding of its subject public key info.</summary>
    public EquatableArray<byte> PublicKey { get; }

    /// <summary>The public part of a key.</summary>
    /// <param name="name">The key's name, such as <c>region.example/registrar</c>: no spaces and no plus.</param>
    /// <param name="key">The key; its private part is not needed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is no name of a key, or the key is not on P-256.</exception>
    public static VerifierKey Of(string name, ECDsa key)
    {
        HeadSignature.ThrowIfNoName(name);
        ArgumentNullException.ThrowIfNull(key);
        var der = key.ExportSubjectPublicKeyInfo();
        return IsOnP256(der)
            ? new(name, der)
            : throw new ArgumentException("Only keys on the curve P-256 are used: create one with nistP256.", nameof(key));
    }

    /// <summary>Reads a verifier key.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="MalformedException">It is no verifier key, or one of another kind than ECDSA on P-256.</exception>
    public static VerifierKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (
            text.Split('+', 3) is [var name, var id, var base64]
            && HeadSignature.IsName(name)
            && ProofLines.TryBytes(base64, out var bytes)
            && bytes is [Ecdsa, .. var der]
            && IsOnP256(der)
            && new VerifierKey(name, der) is var key
            && key.KeyId == id
        )
            return key;
        throw new MalformedException("$", null, null, new FaultText("proof.key"));
    }

    /// <summary>The key as PEM, for <c>openssl</c>.</summary>
    public string ToPem() => PemEncoding.WriteString("PUBLIC KEY", PublicKey.AsSpan());

    /// <summary>The verifier key.</summary>
    public override string ToString() => $"{Name}+{KeyId}+{Convert.ToBase64String([Ecdsa, .. PublicKey])}";

    /// <summary>Whether a signature of this key is that of a text.</summary>
    /// <param name="text">The bytes that were signed.</param>
    /// <param name="signature">The signature, as ASN.1 DER.</param>
    internal bool Verifies(ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature)
    {
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(PublicKey.AsSpan(), out _);
        return key.VerifyData(text, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static bool IsOnP256(ReadOnlySpan<byte> der)
    {
        if (der.Length != DerSize || !der.StartsWith(DerStart))
            return false;
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(der, out _);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
