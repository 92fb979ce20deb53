namespace SmartSpec.Proofs;

/// <content>Verifying: the signatures, and that a history is still what was signed.</content>
public sealed partial class SignedHead
{
    /// <summary>Verifies the signatures.</summary>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">There are no keys given.</exception>
    public ProofVerification Verify(TrustedKeys trusted)
    {
        ArgumentNullException.ThrowIfNull(trusted);
        return trusted.Check(this);
    }

    /// <summary>
    /// Verifies the signatures, and that a history begins with the events that were signed; it may have gone on.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ProofVerification Verify(History history, TrustedKeys trusted)
    {
        ArgumentNullException.ThrowIfNull(history);
        var strategy = history.Length == 0 ? default(Id<Strategy>?) : history.Events[0].Envelope.Strategy;
        var signed = MerkleTree.Of(history.Events.Take((int)Math.Min(Size, int.MaxValue)).Select(recorded => recorded.Line));
        return Verify(strategy, history.Length, signed, trusted);
    }

    /// <summary>
    /// Verifies the signatures, the whole file of a history (<see cref="History.Verify(ReadOnlySpan{byte}, Hash?)"/>), and that
    /// it begins with the events that were signed; it may have gone on.
    /// </summary>
    /// <param name="file">The file's bytes, as <see cref="History.Write"/> gives them.</param>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">There are no keys given.</exception>
    public ProofVerification VerifyFile(ReadOnlySpan<byte> file, TrustedKeys trusted)
    {
        ArgumentNullException.ThrowIfNull(trusted);
        var verified = History.VerifyWithTree(file, Size, out var strategy, out var signed);
        return verified is Verification.Broken broken
            ? ProofVerification.Invalid.Of(broken)
            : Verify(strategy, ((Verification.Intact)verified).Length, signed, trusted);
    }

    /// <summary>The fault where a record does not begin with the entries that were signed; null where it does.</summary>
    /// <param name="length">The number of entries that there are.</param>
    /// <param name="signed">The tree of as many of them as were signed, or of all where there are fewer.</param>
    internal ProofVerification.Invalid? FaultOf(long length, MerkleTree signed) =>
        length < Size ? ProofVerification.Invalid.Of(ProofFault.Cut, "proof.cut", $"{length}", $"{Size}")
        : signed.Root != Root ? ProofVerification.Invalid.Of(ProofFault.Forked, "proof.forked.record", $"{Size}")
        : null;

    private ProofVerification Verify(Id<Strategy>? strategy, long length, MerkleTree signed, TrustedKeys trusted)
    {
        var verified = Verify(trusted);
        if (verified is ProofVerification.Invalid)
            return verified;
        return strategy is { } its && !IsOf(Origin, its)
            ? ProofVerification.Invalid.Of(ProofFault.Origin, "proof.origin.strategy", $"'{Origin}'", $"'{its}'")
            : FaultOf(length, signed) ?? verified;
    }

    private static bool IsOf(string origin, Id<Strategy> strategy) => origin.EndsWith($"/{strategy}", StringComparison.Ordinal);
}
