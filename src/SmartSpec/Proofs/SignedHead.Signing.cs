namespace SmartSpec.Proofs;

/// <content>Signing: one signer or several, at once or one after the other.</content>
public sealed partial class SignedHead
{
    /// <summary>Signs the head of a history.</summary>
    /// <param name="history">The history; not empty.</param>
    /// <param name="origin">Its name, as <see cref="OriginOf"/> makes it.</param>
    /// <param name="signers">Who signs: one or several.</param>
    /// <param name="cancellationToken">Stops waiting for a key vault.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The history is empty, the origin does not end in a slash and the strategy's identifier, or there is no signer.
    /// </exception>
    /// <exception cref="InvalidOperationException">A signer's key does not verify what the signer returned.</exception>
    public static ValueTask<SignedHead> SignAsync(
        History history,
        string origin,
        IReadOnlyList<IHeadSigner> signers,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(origin);
        if (history.Length == 0)
            throw new ArgumentException("An empty history is that of no strategy: found one first.", nameof(history));
        if (!IsOf(origin, history.Events[0].Envelope.Strategy))
            throw new ArgumentException(
                $"'{origin}' does not end in '/{history.Events[0].Envelope.Strategy}': make it with SignedHead.OriginOf.",
                nameof(origin)
            );
        return SignAsync(MerkleTree.Of(history), origin, signers, cancellationToken);
    }

    /// <summary>Signs the head of a tree, such as one that was stored and then got one more event.</summary>
    /// <inheritdoc cref="SignAsync(History, string, IReadOnlyList{IHeadSigner}, CancellationToken)"/>
    /// <param name="tree">The tree.</param>
    /// <param name="origin">The record's name: no spaces and no plus.</param>
    /// <param name="signers">Who signs: one or several.</param>
    /// <param name="cancellationToken">Stops waiting for a key vault.</param>
    /// <exception cref="ArgumentException">The origin is no such name, or there is no signer.</exception>
    public static async ValueTask<SignedHead> SignAsync(
        MerkleTree tree,
        string origin,
        IReadOnlyList<IHeadSigner> signers,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(signers);
        HeadSignature.ThrowIfNoName(origin);
        if (signers.Count == 0)
            throw new ArgumentException("A head without a signature shows nothing: give a signer.", nameof(signers));
        var head = new SignedHead(TextOf(tree, origin), origin, tree.Size, tree.Root, []);
        foreach (var signer in signers)
            head = await head.WithSignatureAsync(signer, cancellationToken).ConfigureAwait(false);
        return head;
    }

    /// <summary>
    /// The same head with one more signature, such as that of a second signer, or of a new key; the same where it has it.
    /// </summary>
    /// <param name="signer">Who signs.</param>
    /// <param name="cancellationToken">Stops waiting for a key vault.</param>
    /// <exception cref="ArgumentNullException">There is no signer.</exception>
    /// <exception cref="InvalidOperationException">
    /// The signer's key does not verify what the signer returned, or there are <see cref="MaxSignatures"/> already.
    /// </exception>
    public async ValueTask<SignedHead> WithSignatureAsync(IHeadSigner signer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signer);
        var key = signer.Key;
        if (Signatures.Any(signature => signature.KeyName == key.Name && signature.KeyId == key.KeyId))
            return this;
        if (Signatures.Count == MaxSignatures)
            throw new InvalidOperationException($"A head has at most {MaxSignatures} signatures.");
        var bytes = SignedText;
        var signed = await signer.SignAsync(bytes, cancellationToken).ConfigureAwait(false);
        if (!key.Verifies(bytes, signed.Span))
            throw new InvalidOperationException(
                $"The key {key.Name}+{key.KeyId} does not verify the signature that its signer returned. It must be ECDSA "
                    + "over SHA-256, as ASN.1 DER. Some key vaults return 64 bytes (IEEE P1363), which need a conversion."
            );
        return new(text, Origin, Size, Root, Signatures.Add(new(key.Name, key.KeyId, [.. signed.Span])));
    }
}
