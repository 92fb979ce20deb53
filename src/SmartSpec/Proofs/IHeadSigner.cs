namespace SmartSpec.Proofs;

/// <summary>
/// Signs heads with one key: one in memory (<see cref="EcdsaHeadSigner"/>), or one that never leaves the host's key vault.
/// </summary>
public interface IHeadSigner
{
    /// <summary>The public part of the key.</summary>
    VerifierKey Key { get; }

    /// <summary>Signs a text.</summary>
    /// <param name="text">The bytes to sign.</param>
    /// <param name="cancellationToken">Stops waiting for the key vault.</param>
    /// <returns>
    /// The ECDSA signature over the SHA-256 of the text, as ASN.1 DER (RFC 3279). A key vault that returns the two numbers one
    /// after the other, 64 bytes (IEEE P1363), needs a conversion.
    /// </returns>
    ValueTask<ReadOnlyMemory<byte>> SignAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken);
}
