using System.Globalization;
using System.Text;

namespace SmartSpec.Proofs;

/// <summary>
/// The size and the Merkle root of a record at one moment, signed: what it contained then can no longer be changed unnoticed.
/// Written as a C2SP checkpoint in a C2SP signed note. Immutable.
/// </summary>
public sealed partial class SignedHead
{
    /// <summary>The most characters that a note can have, 262,144.</summary>
    public const int MaxLength = 256 * 1024;

    /// <summary>The most signatures that a note can have, 64.</summary>
    public const int MaxSignatures = 64;

    private readonly string text;

    private SignedHead(string text, string origin, long size, Hash root, EquatableArray<HeadSignature> signatures) =>
        (this.text, Origin, Size, Root, Signatures) = (text, origin, size, root, signatures);

    /// <summary>
    /// The name of the record, such as <c>region.example/smartspec/kalmar</c>. That of a strategy's history ends in a slash and
    /// the strategy's identifier.
    /// </summary>
    public string Origin { get; }

    /// <summary>The number of entries in the record: the events of a history.</summary>
    public long Size { get; }

    /// <summary>The root of the Merkle tree of the entries (RFC 6962).</summary>
    public Hash Root { get; }

    /// <summary>The signatures, those of unknown keys too.</summary>
    public EquatableArray<HeadSignature> Signatures { get; }

    /// <summary>The bytes that are signed.</summary>
    internal byte[] SignedText => Encoding.UTF8.GetBytes(text);

    /// <summary>The origin of a strategy's history.</summary>
    /// <param name="log">The host's own prefix, such as <c>region.example/smartspec</c>.</param>
    /// <param name="strategy">The strategy.</param>
    public static string OriginOf(string log, Id<Strategy> strategy) => $"{log}/{strategy}";

    /// <summary>Reads a signed head; nothing is verified.</summary>
    /// <exception cref="ArgumentNullException">The note is null.</exception>
    /// <exception cref="MalformedException">It is no signed head; the error names the line.</exception>
    public static SignedHead Parse(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var lines = new ProofLines(note, MaxLength);
        var head = Next(lines);
        lines.End();
        return head;
    }

    /// <summary>The exact note. In a file it is UTF-8 without byte-order mark.</summary>
    public override string ToString() => $"{text}\n{string.Concat(Signatures.Select(signature => $"{signature}\n"))}";

    /// <summary>Reads a signed head to the end, or to an empty line.</summary>
    internal static SignedHead Next(ProofLines lines)
    {
        var start = lines.At;
        var origin = lines.Next();
        if (origin.Length == 0)
            throw lines.Wrong("proof.line.origin");
        var size = lines.NextNumber();
        var root = lines.NextHash();

        // Further lines are signed too, and mean nothing here.
        while (!lines.IsAtEmptyLine)
            lines.Next();
        var text = lines.Between(start, lines.At);
        lines.NextEmpty();
        var signatures = new List<HeadSignature>();
        do
        {
            signatures.Add(HeadSignature.Next(lines));
            if (signatures.Count > MaxSignatures)
                throw lines.Wrong("proof.line.many-signatures", $"{MaxSignatures}");
        } while (!lines.IsAtEnd && !lines.IsAtEmptyLine);
        return new(text, origin, size, root, signatures.ToEquatableArray());
    }

    private static string TextOf(MerkleTree tree, string origin) =>
        string.Create(CultureInfo.InvariantCulture, $"{origin}\n{tree.Size}\n{ProofLines.Base64(tree.Root)}\n");
}
