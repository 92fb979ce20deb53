namespace SmartSpec.Proofs;

/// <summary>The keys whose signatures count, and how many of them must have signed.</summary>
public sealed class TrustedKeys
{
    private const int MostShown = 5;

    /// <summary>Makes the set.</summary>
    /// <param name="keys">The keys; after a rotation both the old and the new one.</param>
    /// <exception cref="ArgumentNullException">There are none given.</exception>
    /// <exception cref="ArgumentException">There is no key.</exception>
    public TrustedKeys(params IEnumerable<VerifierKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Keys = keys.ToEquatableArray();
        if (Keys.Count == 0)
            throw new ArgumentException("Without a key nothing can be verified.", nameof(keys));
    }

    /// <summary>The keys.</summary>
    public EquatableArray<VerifierKey> Keys { get; }

    /// <summary>How many different keys must have signed.</summary>
    /// <value>Default: 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int AtLeast
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>The origin that heads must have; null where the keys are trusted for any.</summary>
    /// <value>Default: null.</value>
    public string? Origin { get; init; }

    /// <summary>Reads verifier keys, one a line; empty lines do not count.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">There is no key.</exception>
    /// <exception cref="MalformedException">A line is no verifier key.</exception>
    public static TrustedKeys Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(VerifierKey.Parse)
        );
    }

    /// <summary>
    /// Whether enough of the keys have signed a head. Signatures of other keys do not count; a wrong one of these keys makes it
    /// invalid.
    /// </summary>
    internal ProofVerification Check(SignedHead head)
    {
        var text = head.SignedText;
        var signers = new HashSet<VerifierKey>();
        foreach (var signature in head.Signatures)
        foreach (var key in Keys)
        {
            if (key.Name != signature.KeyName || key.KeyId != signature.KeyId)
                continue;
            if (!key.Verifies(text, signature.Bytes.AsSpan()))
                return ProofVerification.Invalid.Of(ProofFault.Signature, "proof.signature", $"'{key.Name}'");
            signers.Add(key);
        }

        // One key counts once, whatever its names.
        var count = signers.DistinctBy(key => key.PublicKey).Count();
        if (count == 0)
            return ProofVerification.Invalid.Of(
                ProofFault.UnknownKey,
                "proof.unknown-key",
                string.Join(", ", head.Signatures.Take(MostShown).Select(signature => $"{signature.KeyName}+{signature.KeyId}"))
            );
        if (count < AtLeast)
            return ProofVerification.Invalid.Of(ProofFault.TooFewSigners, "proof.too-few-signers", $"{count}", $"{AtLeast}");
        return Origin is not null && Origin != head.Origin
            ? ProofVerification.Invalid.Of(ProofFault.Origin, "proof.origin", $"'{head.Origin}'", $"'{Origin}'")
            : new ProofVerification.Valid { Head = head, SignedBy = signers.ToEquatableArray() };
    }
}
