using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>
/// Reads all of a line but what happened, as lines are written: member by member, without white space, nothing escaped. What a
/// line says as the line before it did, such as the strategy and the definition, is recognised by its bytes and kept once for
/// both. Anything else is left to the JSON reader.
/// </summary>
internal sealed class EventLineHead
{
    private const int Longest = 64;

    private readonly byte[] id = new byte[Longest];
    private int idLength;
    private Word<Id<Strategy>> strategy;
    private Word<string> name;
    private JsonTypeInfo? info;
    private Word<Id<Actor>> actor;
    private Word<Role> role;
    private Word<Id<Actor>> onBehalfOf;
    private Word<Id<Command>> command;
    private Word<string> definition;
    private bool hasOther;
    private LocalDate? effective;
    private long number;
    private Instant at;

    public Id<Strategy> Strategy => strategy.Value;

    public long Number => number;

    public Instant At => at;

    public Id<Command> Command => command.Value;

    /// <summary>How to read what happened.</summary>
    public JsonTypeInfo Happened => info!;

    /// <summary>The whole head, as it was read last.</summary>
    public Envelope Envelope() =>
        new(
            strategy.Value,
            number,
            Encoding.ASCII.GetString(id, 0, idLength),
            name.Value,
            at,
            actor.Value,
            role.Value,
            command.Value,
            definition.Value,
            hasOther ? onBehalfOf.Value : default(Id<Actor>?),
            effective
        );

    /// <summary>Reads the head of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="data">The bytes of what happened.</param>
    /// <returns>Whether it stood there as expected.</returns>
    public bool TryRead(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> data)
    {
        data = line;
        if (
            !Says(ref data, "{\"strategy\":\""u8)
            || !IsId(ref data, ref strategy)
            || !Says(ref data, "\",\"number\":"u8)
            || !IsNumber(ref data, out number)
            || !Says(ref data, ",\"id\":\""u8)
            || !IsWord(ref data, out var identifier)
            || identifier.Length > Longest
            || !Says(ref data, "\",\"name\":\""u8)
            || !IsName(ref data)
            || !Says(ref data, "\",\"at\":\""u8)
            || !IsWord(ref data, out var written)
            || !Dates.TryReadQuickly(written, out at)
            || !Says(ref data, "\",\"actor\":\""u8)
            || !IsId(ref data, ref actor)
            || !Says(ref data, "\",\"role\":\""u8)
            || !IsRole(ref data)
        )
            return false;
        hasOther = Says(ref data, "\",\"onBehalfOf\":\""u8);
        if (
            (hasOther && !IsId(ref data, ref onBehalfOf))
            || !Says(ref data, "\",\"command\":\""u8)
            || !IsId(ref data, ref command)
            || !Says(ref data, "\",\"definition\":\""u8)
            || !IsText(ref data, ref definition)
        )
            return false;
        effective = null;
        if (Says(ref data, "\",\"effective\":\""u8))
        {
            if (!IsWord(ref data, out written) || !Dates.TryReadQuickly(written, out LocalDate day))
                return false;
            effective = day;
        }

        if (!Says(ref data, "\",\"data\":"u8) || data is not [.., (byte)'}'])
            return false;
        data = data[..^1];
        identifier.CopyTo(id);
        idLength = identifier.Length;
        return true;
    }

    private static bool Says(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> expected)
    {
        if (!rest.StartsWith(expected))
            return false;
        rest = rest[expected.Length..];
        return true;
    }

    /// <summary>A number without sign, fraction or leading zero.</summary>
    private static bool IsNumber(ref ReadOnlySpan<byte> rest, out long number)
    {
        const int Most = 18;
        number = 0;
        var digits = 0;
        for (; digits < rest.Length && digits <= Most && rest[digits] is >= (byte)'0' and <= (byte)'9'; digits++)
            number = (number * 10) + rest[digits] - '0';
        if (digits is 0 or > Most || rest[0] == '0')
            return false;
        rest = rest[digits..];
        return true;
    }

    /// <summary>Letters that are one byte each and never escaped.</summary>
    private static bool IsWord(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> word)
    {
        var end = rest.IndexOfAnyExcept(IdentifierCharacters.Bytes);
        word = end <= 0 ? default : rest[..end];
        rest = rest[word.Length..];
        return word.Length > 0;
    }

    private static bool IsId<T>(ref ReadOnlySpan<byte> rest, ref Word<Id<T>> before)
    {
        if (!IsWord(ref rest, out var word))
            return false;
        if (before.Is(word))
            return true;
        if (!Id<T>.TryMake(Encoding.ASCII.GetString(word), out var id))
            return false;
        before.Set(word, id);
        return true;
    }

    private static bool IsText(ref ReadOnlySpan<byte> rest, ref Word<string> before)
    {
        if (!IsWord(ref rest, out var word))
            return false;
        if (!before.Is(word))
            before.Set(word, Encoding.ASCII.GetString(word));
        return true;
    }

    private bool IsName(ref ReadOnlySpan<byte> rest)
    {
        if (!IsWord(ref rest, out var word))
            return false;
        if (!name.Is(word))
        {
            name.Set(word, Encoding.ASCII.GetString(word));
            info = EventNames.TypeInfo(name.Value);
        }

        return info is not null;
    }

    private bool IsRole(ref ReadOnlySpan<byte> rest)
    {
        if (!IsWord(ref rest, out var word))
            return false;
        if (role.Is(word))
            return true;
        if (!Role.TryMake(Encoding.ASCII.GetString(word), out var read))
            return false;
        role.Set(word, read);
        return true;
    }

    /// <summary>What was read last, and the bytes that it was read from.</summary>
    private struct Word<T>
    {
        private byte[]? written;
        private int length;

        public T Value { get; private set; }

        public readonly bool Is(ReadOnlySpan<byte> word) => written is not null && word.SequenceEqual(written.AsSpan(0, length));

        public void Set(ReadOnlySpan<byte> word, T value)
        {
            if (written is null || written.Length < word.Length)
                written = new byte[Math.Max(word.Length, Id<T>.MaxLength)];
            word.CopyTo(written);
            (length, Value) = (word.Length, value);
        }
    }
}
