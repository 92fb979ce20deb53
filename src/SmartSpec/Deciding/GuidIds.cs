using System.Buffers.Binary;

namespace SmartSpec;

/// <summary>A source of identifiers that are UUIDs of version 7: unique, and ordered by time.</summary>
/// <param name="clock">The clock whose time they contain.</param>
/// <exception cref="ArgumentNullException">There is no clock.</exception>
internal sealed class GuidIds(IClock clock) : IIdSource
{
    private const int Size = 16;

    private readonly IClock clock = clock ?? throw new ArgumentNullException(nameof(clock));

    // Random bytes are fetched for many identifiers at once: the system call costs more than all the rest.
    [ThreadStatic]
    private static RandomBuffer? random;

    /// <summary>A new UUID of version 7.</summary>
    public string Next()
    {
        Span<byte> id = stackalloc byte[Size];
        (random ??= new()).Take(id);
        var sinceEpoch = clock.GetCurrentInstant().ToUnixTimeMilliseconds();
        BinaryPrimitives.WriteUInt16BigEndian(id, (ushort)(sinceEpoch >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(id[2..], (uint)sinceEpoch);
        id[6] = (byte)(0x70 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new Guid(id, bigEndian: true).ToString("D");
    }

    /// <summary>A buffer of random bytes, each used once.</summary>
    private sealed class RandomBuffer
    {
        private readonly byte[] bytes = new byte[256 * Size];
        private int used = 256 * Size;

        public void Take(Span<byte> destination)
        {
            if (used == bytes.Length)
            {
                System.Security.Cryptography.RandomNumberGenerator.Fill(bytes);
                used = 0;
            }

            bytes.AsSpan(used, destination.Length).CopyTo(destination);
            used += destination.Length;
        }
    }
}
