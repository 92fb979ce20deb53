using System.Globalization;

namespace SmartSpec.Proofs;

/// <summary>The lines of a text of proof, read one after the other; each ends in a line feed.</summary>
internal sealed class ProofLines
{
    private readonly string text;

    /// <summary>Begins at the first line.</summary>
    /// <exception cref="MalformedException">The text is too long.</exception>
    public ProofLines(string text, int maxLength)
    {
        this.text = text;
        if (text.Length > maxLength)
            throw Wrong("proof.line.long", $"{maxLength}");
    }

    /// <summary>The position after the last line that was read, in characters.</summary>
    public int At { get; private set; }

    /// <summary>The number of the last line that was read, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether there is no further line.</summary>
    public bool IsAtEnd => At == text.Length;

    /// <summary>Whether the next line is empty.</summary>
    public bool IsAtEmptyLine => !IsAtEnd && text[At] == '\n';

    /// <summary>The text between two positions.</summary>
    public string Between(int start, int end) => text[start..end];

    /// <summary>Whether the next line begins with a word.</summary>
    public bool Begins(string word) => text.AsSpan(At).StartsWith(word, StringComparison.Ordinal);

    /// <summary>The next line, without its line feed.</summary>
    /// <exception cref="MalformedException">There is none, or it has a control character.</exception>
    public string Next()
    {
        Number++;
        var length = text.AsSpan(At).IndexOf('\n');
        if (length < 0)
            throw Wrong("proof.line.cut");
        var line = text.Substring(At, length);
        At += length + 1;
        return line.AsSpan().ContainsAnyInRange('\0', '\u001F') ? throw Wrong("proof.line.control") : line;
    }

    /// <summary>The next line, which must be empty.</summary>
    public void NextEmpty()
    {
        if (Next().Length > 0)
            throw Wrong("proof.line.empty");
    }

    /// <summary>The next line, which must be as given.</summary>
    public void NextIs(string line)
    {
        if (Next() != line)
            throw Wrong("proof.line.first", $"'{line}'");
    }

    /// <summary>The next line, which must be a whole number after a word.</summary>
    public long NextNumber(string before = "")
    {
        var line = Next();
        return line.StartsWith(before, StringComparison.Ordinal) && TryNumber(line[before.Length..], out var number)
            ? number
            : throw Wrong("proof.line.number", $"'{before}20'");
    }

    /// <summary>The next line, which must be a hash in base64.</summary>
    public Hash NextHash() =>
        TryBytes(Next(), out var bytes) && bytes.Length == Hash.Size ? new(bytes) : throw Wrong("proof.line.hash");

    /// <summary>The next lines to an empty line, which must be hashes, and the empty line.</summary>
    public EquatableArray<Hash> NextPath()
    {
        var path = new List<Hash>();
        while (!IsAtEmptyLine)
        {
            path.Add(NextHash());
            if (path.Count > MerklePath.MaxLength)
                throw Wrong("proof.line.many-hashes", $"{MerklePath.MaxLength}");
        }

        NextEmpty();
        return path.ToEquatableArray();
    }

    /// <summary>Nothing may follow.</summary>
    public void End()
    {
        if (IsAtEnd)
            return;
        Number++;
        throw Wrong("proof.line.after");
    }

    /// <summary>The error at the last line that was read.</summary>
    public MalformedException Wrong(string key, params string[] values) => new("$", Number, null, new FaultText(key, values));

    /// <summary>A hash in base64.</summary>
    public static string Base64(Hash hash)
    {
        Span<byte> bytes = stackalloc byte[Hash.Size];
        hash.CopyTo(bytes);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>Each hash in base64, on a line.</summary>
    public static string Lines(EquatableArray<Hash> path) => string.Concat(path.Select(hash => $"{Base64(hash)}\n"));

    /// <summary>The bytes that are written so in base64, of the one way in which they can be.</summary>
    public static bool TryBytes(string base64, out byte[] bytes)
    {
        bytes = new byte[base64.Length];
        var good = Convert.TryFromBase64String(base64, bytes, out var length);
        bytes = bytes[..length];
        return good && Convert.ToBase64String(bytes) == base64;
    }

    /// <summary>A whole number of digits, without leading zeros.</summary>
    public static bool TryNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text.Length == 1 || text[0] != '0');
}
