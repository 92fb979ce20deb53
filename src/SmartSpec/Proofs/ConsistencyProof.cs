using System.Globalization;

namespace SmartSpec.Proofs;

/// <summary>
/// A proof that a signed head goes on from an earlier one: nothing between was changed or removed. Written as the body of a C2SP
/// witness' <c>add-checkpoint</c> request. Immutable.
/// </summary>
public sealed class ConsistencyProof
{
    private const string Old = "old ";

    private ConsistencyProof(long oldSize, EquatableArray<Hash> path, SignedHead head) =>
        (OldSize, Path, Head) = (oldSize, path, head);

    /// <summary>The size of the earlier head; 0 where the record had none.</summary>
    public long OldSize { get; }

    /// <summary>The hashes that lead from the earlier root to that of the head.</summary>
    public EquatableArray<Hash> Path { get; }

    /// <summary>The later head.</summary>
    public SignedHead Head { get; }

    /// <summary>The proof that a signed head of a history goes on from an earlier one.</summary>
    /// <param name="history">The history; it may have gone on after the head.</param>
    /// <param name="oldSize">The size of the earlier head; 0 where there is none.</param>
    /// <param name="head">The later head.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The earlier head is not earlier.</exception>
    /// <exception cref="ArgumentException">The head is of another history.</exception>
    public static ConsistencyProof Of(History history, long oldSize, SignedHead head) =>
        Of(MerkleNodes.Of(history), oldSize, head);

    /// <summary>The proof that a signed head of a record goes on from an earlier one.</summary>
    /// <param name="nodes">The tree of the record; it may have gone on after the head.</param>
    /// <param name="oldSize">The size of the earlier head; 0 where there is none.</param>
    /// <param name="head">The later head.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The earlier head is not earlier.</exception>
    /// <exception cref="ArgumentException">The head is of another record.</exception>
    public static ConsistencyProof Of(MerkleNodes nodes, long oldSize, SignedHead head)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(head);
        nodes.ThrowIfNotHead(head);
        return new(oldSize, nodes.ConsistencyPath(oldSize, head.Size), head);
    }

    /// <summary>Reads a proof; nothing is verified.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="MalformedException">It is no proof; the error names the line.</exception>
    public static ConsistencyProof Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new ProofLines(text, SignedHead.MaxLength);
        var old = lines.NextNumber(Old);
        var path = lines.NextPath();
        var head = SignedHead.Next(lines);
        lines.End();
        return new(old, path, head);
    }

    /// <summary>Reads a proof, and verifies it.</summary>
    /// <param name="text">The proof.</param>
    /// <param name="old">The earlier head.</param>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProofVerification Verify(string text, SignedHead old, TrustedKeys trusted) =>
        ProofVerification.Of(() => Parse(text).Verify(old, trusted));

    /// <summary>Verifies the signatures of both heads, and that the later one goes on from the earlier one.</summary>
    /// <param name="old">The earlier head.</param>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ProofVerification Verify(SignedHead old, TrustedKeys trusted)
    {
        ArgumentNullException.ThrowIfNull(old);
        return old.Verify(trusted) is ProofVerification.Invalid invalid ? invalid : VerifyAfter(old, trusted);
    }

    /// <summary>The same after an earlier head whose signatures were verified before.</summary>
    internal ProofVerification VerifyAfter(SignedHead old, TrustedKeys trusted)
    {
        var verified = Head.Verify(trusted);
        if (verified is ProofVerification.Invalid)
            return verified;
        if (Head.Origin != old.Origin)
            return ProofVerification.Invalid.Of(ProofFault.Origin, "proof.origin", $"'{Head.Origin}'", $"'{old.Origin}'");
        if (Head.Size < old.Size)
            return ProofVerification.Invalid.Of(ProofFault.Cut, "proof.cut", $"{Head.Size}", $"{old.Size}");
        if (Head.Size == old.Size && Head.Root != old.Root)
            return ProofVerification.Invalid.Of(ProofFault.Forked, "proof.forked.same-size", $"{old.Size}");
        if (OldSize != old.Size)
            return ProofVerification.Invalid.Of(ProofFault.Size, "proof.size", $"{OldSize}", $"{old.Size}");
        return MerklePath.Extends(old.Size, old.Root, Head.Size, Head.Root, Path.AsSpan())
            ? verified
            : ProofVerification.Invalid.Of(ProofFault.Forked, "proof.forked.heads", $"{old.Size}", $"{Head.Size}");
    }

    /// <summary>The exact text of the file. It is UTF-8 without byte-order mark.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Old}{OldSize}\n{ProofLines.Lines(Path)}\n{Head}");
}
