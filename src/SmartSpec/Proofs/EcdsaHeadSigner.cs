using System.Security.Cryptography;

namespace SmartSpec.Proofs;

/// <summary>
/// Signs heads with an ECDSA key in memory, on the curve P-256. The host creates, protects and disposes the key.
/// </summary>
public sealed class EcdsaHeadSigner : IHeadSigner
{
    private readonly Lock signing = new();
    private readonly ECDsa key;

    /// <summary>Makes a signer.</summary>
    /// <param name="name">The key's name, such as <c>region.example/registrar</c>: no spaces and no plus.</param>
    /// <param name="key">The key, with its private part.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is no name of a key, or the key is not on P-256.</exception>
    public EcdsaHeadSigner(string name, ECDsa key) => (Key, this.key) = (VerifierKey.Of(name, key), key);

    /// <inheritdoc/>
    public VerifierKey Key { get; }

    /// <inheritdoc/>
    /// <exception cref="CryptographicException">The key has no private part.</exception>
    public ValueTask<ReadOnlyMemory<byte>> SignAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        // A key is not for several threads at once.
        lock (signing)
            return new(key.SignData(text.Span, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }
}
