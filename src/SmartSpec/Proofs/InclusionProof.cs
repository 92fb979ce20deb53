using System.Globalization;

namespace SmartSpec.Proofs;

/// <summary>
/// A proof that one entry, such as an event, is in a record whose head is signed. One file, which discloses nothing of the other
/// entries but hashes; written as a C2SP <c>.tlog-proof</c> with the entry itself in its <c>extra</c> line. Immutable.
/// </summary>
public sealed class InclusionProof
{
    /// <summary>The most characters that a proof can have, 4,194,304.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    private const string FirstLine = "c2sp.org/tlog-proof@v1";
    private const string Extra = "extra ";

    private InclusionProof(ReadOnlyMemory<byte>? line, long index, EquatableArray<Hash> path, SignedHead head) =>
        (Line, Index, Path, Head) = (line, index, path, head);

    /// <summary>
    /// The exact bytes of the entry, such as <see cref="RecordedEvent.Line"/>; null where they are given beside the proof.
    /// </summary>
    public ReadOnlyMemory<byte>? Line { get; }

    /// <summary>The index of the entry, from 0: one less than an event's number.</summary>
    public long Index { get; }

    /// <summary>The hashes that lead to the root, from the entry's sibling up.</summary>
    public EquatableArray<Hash> Path { get; }

    /// <summary>The signed head.</summary>
    public SignedHead Head { get; }

    /// <summary>The proof of an event.</summary>
    /// <param name="history">The history; it may have gone on after the head.</param>
    /// <param name="number">The event's number, from 1.</param>
    /// <param name="head">The signed head of the history, at the event or after it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The history or the head has no such event.</exception>
    /// <exception cref="ArgumentException">The head is of another history.</exception>
    public static InclusionProof Of(History history, long number, SignedHead head)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, history.Length);
        return Of(MerkleNodes.Of(history), number - 1, history.Events[(int)number - 1].Line, head);
    }

    /// <summary>The proof of an entry; for many proofs of one record.</summary>
    /// <param name="nodes">The tree of the record; it may have gone on after the head.</param>
    /// <param name="index">The index of the entry, from 0.</param>
    /// <param name="line">The exact bytes of the entry.</param>
    /// <param name="head">The signed head of the record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The record or the head has no such entry.</exception>
    /// <exception cref="ArgumentException">The head is of another record, or the bytes are of another entry.</exception>
    public static InclusionProof Of(MerkleNodes nodes, long index, ReadOnlyMemory<byte> line, SignedHead head)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(head);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, head.Size);
        nodes.ThrowIfNotHead(head);
        var proof = new InclusionProof(line, index, nodes.InclusionPath(index, head.Size), head);
        return proof.Proves(line.Span)
            ? proof
            : throw new ArgumentException($"The bytes are not those of entry {index}.", nameof(line));
    }

    /// <summary>Reads a proof; nothing is verified.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="MalformedException">It is no proof; the error names the line.</exception>
    public static InclusionProof Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new ProofLines(text, MaxLength);
        lines.NextIs(FirstLine);
        ReadOnlyMemory<byte>? line = null;
        if (lines.Begins(Extra))
            line = ProofLines.TryBytes(lines.Next()[Extra.Length..], out var bytes)
                ? bytes
                : throw lines.Wrong("proof.line.extra");
        var index = lines.NextNumber("index ");
        var path = lines.NextPath();
        var head = SignedHead.Next(lines);
        lines.End();
        return new(line, index, path, head);
    }

    /// <summary>Reads a proof, and verifies it.</summary>
    /// <param name="text">The proof.</param>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ProofVerification Verify(string text, TrustedKeys trusted) =>
        ProofVerification.Of(() => Parse(text).Verify(trusted));

    /// <summary>
    /// The proof without the entry: under 4 KB however long that is. Who verifies it has the entry's bytes from elsewhere.
    /// </summary>
    public InclusionProof WithoutLine() => new(null, Index, Path, Head);

    /// <summary>Verifies that the entry in the proof is in the record.</summary>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">There are no keys given.</exception>
    public ProofVerification Verify(TrustedKeys trusted) =>
        Line is { } line ? Verify(line, trusted) : ProofVerification.Invalid.Of(ProofFault.EventMissing, "proof.event-missing");

    /// <summary>Verifies that an entry is the one that the proof is about, and is in the record.</summary>
    /// <param name="line">The exact bytes of the entry.</param>
    /// <param name="trusted">The keys that count.</param>
    /// <exception cref="ArgumentNullException">There are no keys given.</exception>
    public ProofVerification Verify(ReadOnlyMemory<byte> line, TrustedKeys trusted)
    {
        var verified = Head.Verify(trusted);
        return verified is ProofVerification.Invalid ? verified
            : (Line is { } own && !own.Span.SequenceEqual(line.Span)) || !Proves(line.Span)
                ? ProofVerification.Invalid.Of(ProofFault.OtherEvent, "proof.other-event", $"{Index + 1}")
            : verified;
    }

    /// <summary>The exact text of the file. It is UTF-8 without byte-order mark.</summary>
    public override string ToString()
    {
        var extra = Line is { } line ? $"{Extra}{Convert.ToBase64String(line.Span)}\n" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{FirstLine}\n{extra}index {Index}\n{ProofLines.Lines(Path)}\n{Head}"
        );
    }

    private bool Proves(ReadOnlySpan<byte> line) =>
        MerklePath.Includes(MerkleHash.Leaf(line), Index, Head.Size, Path.AsSpan(), Head.Root);
}
