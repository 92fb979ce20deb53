using System.Collections.Immutable;
using System.Text;

namespace SmartSpec.Proofs;

/// <summary>
/// The signed heads of a store's strategies, in the order in which they were issued: a record of its own, whose entries are the
/// exact notes and whose head is signed too. A head that does not go on from the last one of its strategy is not taken.
/// Immutable.
/// </summary>
public sealed class SignedHeadLog
{
    private const string FirstLine = "smartspec/signed-heads@v1";

    private readonly ImmutableDictionary<string, SignedHead> last;

    private SignedHeadLog(
        string origin,
        ImmutableList<SignedHead> heads,
        ImmutableDictionary<string, SignedHead> last,
        MerkleTree tree
    ) => (Origin, Heads, this.last, Tree) = (origin, heads, last, tree);

    /// <summary>A log without heads.</summary>
    /// <param name="origin">
    /// Its name, such as <c>region.example/smartspec-heads</c>: no spaces, no plus, and that of no strategy.
    /// </param>
    /// <exception cref="ArgumentNullException">The origin is null.</exception>
    /// <exception cref="ArgumentException">The origin is no such name.</exception>
    public SignedHeadLog(string origin)
        : this(origin, [], ImmutableDictionary.Create<string, SignedHead>(StringComparer.Ordinal), MerkleTree.Empty)
    {
        HeadSignature.ThrowIfNoName(origin);
    }

    /// <summary>The log's name: the origin of its own signed head.</summary>
    public string Origin { get; }

    /// <summary>The signed heads, the first one first.</summary>
    public ImmutableList<SignedHead> Heads { get; }

    /// <summary>The tree of the log: each leaf is the exact note of a head, as UTF-8. Sign it as any other.</summary>
    public MerkleTree Tree { get; }

    /// <summary>The exact notes, for proofs that a head is in the log.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Leaves => Heads.Select(LeafOf);

    /// <summary>The last head of an origin; null where there is none.</summary>
    public SignedHead? Last(string origin) => last.GetValueOrDefault(origin);

    /// <summary>Whether a head can be added: signed, and going on from the last one of its origin.</summary>
    /// <param name="next">The head, with the proof from the last one; of the first head from size 0.</param>
    /// <param name="trusted">The keys that may sign heads now.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ProofVerification Check(ConsistencyProof next, TrustedKeys trusted)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (Last(next.Head.Origin) is { } before)
            return next.VerifyAfter(before, trusted);
        var verified = next.Head.Verify(trusted);
        return verified is ProofVerification.Invalid ? verified
            : next.Head.Origin == Origin ? ProofVerification.Invalid.Of(ProofFault.Origin, "proof.origin.log", $"'{Origin}'")
            : next.OldSize != 0 || next.Path.Count > 0
                ? ProofVerification.Invalid.Of(ProofFault.Size, "proof.size", $"{next.OldSize}", "0")
            : verified;
    }

    /// <summary>The log with a head added last.</summary>
    /// <param name="next">The head, with the proof from the last one; of the first head from size 0.</param>
    /// <param name="trusted">The keys that may sign heads now.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The head cannot be added: <see cref="Check"/> says why.</exception>
    public SignedHeadLog Append(ConsistencyProof next, TrustedKeys trusted) =>
        Check(next, trusted) is ProofVerification.Invalid invalid
            ? throw new ArgumentException(invalid.Details, nameof(next))
            : With(next.Head);

    /// <summary>
    /// Verifies a signed head of this log: the log begins with the heads that were signed; it may have gone on.
    /// </summary>
    /// <param name="head">The signed head of the log.</param>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ProofVerification Verify(SignedHead head, TrustedKeys trusted)
    {
        ArgumentNullException.ThrowIfNull(head);
        var verified = head.Verify(trusted);
        if (verified is ProofVerification.Invalid)
            return verified;
        return head.Origin == Origin
            ? head.FaultOf(Heads.Count, MerkleTree.Of(Leaves.Take((int)Math.Min(head.Size, int.MaxValue)))) ?? verified
            : ProofVerification.Invalid.Of(ProofFault.Origin, "proof.origin", $"'{head.Origin}'", $"'{Origin}'");
    }

    /// <summary>Reads a log. Signatures are not verified: verify the log's own signed head.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="MalformedException">It is no log; the error names the line.</exception>
    public static SignedHeadLog Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new ProofLines(text, int.MaxValue);
        lines.NextIs(FirstLine);
        var origin = lines.Next();
        var log = HeadSignature.IsName(origin) ? new SignedHeadLog(origin) : throw lines.Wrong("proof.line.origin");
        while (!lines.IsAtEnd)
        {
            lines.NextEmpty();
            log = log.With(SignedHead.Next(lines));
        }

        return log;
    }

    /// <summary>The log as text: a line with the format, the origin, and each note after an empty line.</summary>
    public override string ToString() => $"{FirstLine}\n{Origin}\n{string.Concat(Heads.Select(head => $"\n{head}"))}";

    private SignedHeadLog With(SignedHead head)
    {
        var note = LeafOf(head);
        return new(Origin, Heads.Add(head), last.SetItem(head.Origin, head), Tree.Add(note.Span));
    }

    private static ReadOnlyMemory<byte> LeafOf(SignedHead head) => Encoding.UTF8.GetBytes(head.ToString());
}
