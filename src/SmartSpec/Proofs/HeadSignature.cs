using System.Runtime.CompilerServices;

namespace SmartSpec.Proofs;

/// <summary>A signature under a signed head.</summary>
public sealed record HeadSignature
{
    private const int KeyIdSize = 4;

    internal HeadSignature(string keyName, string keyId, EquatableArray<byte> bytes) =>
        (KeyName, KeyId, Bytes) = (keyName, keyId, bytes);

    /// <summary>The name of the key.</summary>
    public string KeyName { get; }

    /// <summary>The identifier of the key, 8 hexadecimal digits in lower case.</summary>
    public string KeyId { get; }

    /// <summary>The signature, without the key's identifier.</summary>
    public EquatableArray<byte> Bytes { get; }

    /// <summary>The line as it stands in the note: <c>— name base64</c>.</summary>
    public override string ToString() => $"— {KeyName} {Convert.ToBase64String([.. Convert.FromHexString(KeyId), .. Bytes])}";

    /// <summary>Whether this can be the name of a key or log: not empty, no space, no plus, no control character.</summary>
    internal static bool IsName(string name) =>
        name.Length > 0 && !name.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter == '+');

    /// <summary>Throws where a name cannot be that of a key or log.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">It cannot be.</exception>
    internal static void ThrowIfNoName(string name, [CallerArgumentExpression(nameof(name))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        if (!IsName(name))
            throw new ArgumentException(
                $"'{name}' is no name of a key or record: use letters, but no space and no plus.",
                parameter
            );
    }

    /// <summary>Reads the next line.</summary>
    internal static HeadSignature Next(ProofLines lines) =>
        lines.Next().Split(' ') is ["—", var name, var base64]
        && IsName(name)
        && ProofLines.TryBytes(base64, out var bytes)
        && bytes.Length > KeyIdSize
            ? new(name, Convert.ToHexStringLower(bytes.AsSpan(0, KeyIdSize)), [.. bytes.AsSpan(KeyIdSize)])
            : throw lines.Wrong("proof.line.signature");
}
