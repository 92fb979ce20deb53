using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// A SHA-256: 32 bytes, written as 64 hexadecimal digits in lower case. The events of a history are chained by it: each hash is
/// that of the previous hash and the event's line.
/// </summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public readonly record struct Hash : ISpanParsable<Hash>
{
    /// <summary>The number of bytes, 32.</summary>
    public const int Size = 32;

    // Creating a hasher costs more than hashing a line: each thread reuses one.
    [ThreadStatic]
    private static IncrementalHash? idle;

    private readonly ulong a,
        b,
        c,
        d;

    /// <summary>Makes a hash of its bytes.</summary>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public Hash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
            throw new ArgumentException($"A hash has {Size} bytes, not {bytes.Length}.", nameof(bytes));
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        (a, b, c, d) = (words[0], words[1], words[2], words[3]);
    }

    /// <summary>The SHA-256 of some bytes.</summary>
    public static Hash Of(ReadOnlySpan<byte> bytes) => Of(bytes, default);

    /// <summary>The SHA-256 of some bytes and those that follow.</summary>
    internal static Hash Of(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> following)
    {
        // A hasher that failed half way is not reused.
        var sha = idle ?? IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        idle = null;
        Span<byte> digest = stackalloc byte[Size];
        sha.AppendData(bytes);
        sha.AppendData(following);
        sha.GetHashAndReset(digest);
        idle = sha;
        return new(digest);
    }

    /// <summary>
    /// The start of a strategy's chain of hashes, with which its first event is hashed: the SHA-256 of its identifier.
    /// </summary>
    public static Hash Root(Id<Strategy> strategy) => Of(Encoding.UTF8.GetBytes(strategy.Value));

    /// <summary>The next hash of the chain: the SHA-256 of this hash and the line of an event.</summary>
    public Hash Next(ReadOnlySpan<byte> line)
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Of(bytes, line);
    }

    /// <summary>Reads 64 hexadecimal digits in lower case.</summary>
    /// <returns>Whether the text was a hash.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Hash hash)
    {
        Span<byte> bytes = stackalloc byte[Size];
        hash = default;
        if (
            text.Length != 2 * Size
            || text.ContainsAnyInRange('A', 'F')
            || Convert.FromHexString(text, bytes, out _, out _) != System.Buffers.OperationStatus.Done
        )
            return false;
        hash = new(bytes);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Hash)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Hash result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Hash)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Hash result) =>
        TryParse(s.AsSpan(), out result);

    /// <summary>Reads 64 hexadecimal digits in lower case.</summary>
    /// <exception cref="FormatException">The text is no hash.</exception>
    public static Hash Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var hash) ? hash : throw new FormatException($"A hash is {2 * Size} hexadecimal digits in lower case.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Hash Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads 64 hexadecimal digits in lower case, as ASCII.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> digits, out Hash hash)
    {
        Span<byte> bytes = stackalloc byte[Size];
        hash = default;
        if (
            digits.Length != 2 * Size
            || digits.ContainsAnyInRange((byte)'A', (byte)'F')
            || Convert.FromHexString(digits, bytes, out _, out _) != System.Buffers.OperationStatus.Done
        )
            return false;
        hash = new(bytes);
        return true;
    }

    /// <summary>Writes the 32 bytes.</summary>
    /// <exception cref="ArgumentException">The destination is shorter.</exception>
    public void CopyTo(Span<byte> destination)
    {
        ReadOnlySpan<ulong> words = [a, b, c, d];
        MemoryMarshal.AsBytes(words).CopyTo(destination);
    }

    /// <summary>The 64 hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
