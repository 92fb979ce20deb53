using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>
/// Reads all of a line but what happened, as lines are written: member by member, without white space, nothing escaped. What a line says as the line before
/// it did, such as the strategy and the definition, is recognised by its bytes and kept once for both. Anything else is left to the JSON reader.
/// </summary>
internal sealed class EventLineHead
{
    private Word<Id<Strategy>> strategy;
    private Word<string> name;
    private JsonTypeInfo? info;
    private Word<Id<Actor>> actor;
    private Word<Role> role;
    private Word<Id<Actor>> onBehalfOf;
    private Word<Id<Command>> command;
    private Word<string> definition;

    /// <summary>Reads the head of a line.</summary>
    /// <returns>Whether it stood there as expected.</returns>
    public bool TryRead(ReadOnlySpan<byte> line, out Envelope envelope, out JsonTypeInfo happened, out ReadOnlySpan<byte> data)
    {
        (envelope, happened) = (null!, null!);
        data = line;
        if (!Says(ref data, "{\"strategy\":\""u8) || !IsId(ref data, ref strategy) || !Says(ref data, "\",\"number\":"u8) || !IsNumber(ref data, out var number)
            || !Says(ref data, ",\"id\":\""u8) || !IsWord(ref data, out var id) || !Says(ref data, "\",\"name\":\""u8) || !IsName(ref data)
            || !Says(ref data, "\",\"at\":\""u8) || !IsWord(ref data, out var written) || !Dates.TryReadQuickly(written, out Instant at)
            || !Says(ref data, "\",\"actor\":\""u8) || !IsId(ref data, ref actor) || !Says(ref data, "\",\"role\":\""u8) || !IsRole(ref data))
            return false;
        var other = Says(ref data, "\",\"onBehalfOf\":\""u8);
        if ((other && !IsId(ref data, ref onBehalfOf)) || !Says(ref data, "\",\"command\":\""u8) || !IsId(ref data, ref command)
            || !Says(ref data, "\",\"definition\":\""u8) || !IsText(ref data, ref definition))
            return false;
        LocalDate? effective = null;
        if (Says(ref data, "\",\"effective\":\""u8))
        {
            if (!IsWord(ref data, out written) || !Dates.TryReadQuickly(written, out LocalDate day))
                return false;
            effective = day;
        }

        if (!Says(ref data, "\",\"data\":"u8) || data is not [.., (byte)'}'])
            return false;
        data = data[..^1];
        happened = info!;
        envelope = new(
            strategy.Value, number, Encoding.ASCII.GetString(id), name.Value, at, actor.Value, role.Value, command.Value, definition.Value,
            other ? onBehalfOf.Value : default(Id<Actor>?), effective);
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
        var end = rest.IndexOfAnyExcept(Identifying.Bytes);
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
        before = new(word.ToArray(), id);
        return true;
    }

    private static bool IsText(ref ReadOnlySpan<byte> rest, ref Word<string> before)
    {
        if (!IsWord(ref rest, out var word))
            return false;
        if (!before.Is(word))
            before = new(word.ToArray(), Encoding.ASCII.GetString(word));
        return true;
    }

    private bool IsName(ref ReadOnlySpan<byte> rest)
    {
        var last = name.Written;
        if (!IsText(ref rest, ref name))
            return false;
        if (!ReferenceEquals(last, name.Written))
            info = EventNames.TypeInfo(name.Value);
        return info is not null;
    }

    private bool IsRole(ref ReadOnlySpan<byte> rest)
    {
        if (!IsWord(ref rest, out var word))
            return false;
        if (role.Is(word))
            return true;
        var read = new Role(Encoding.ASCII.GetString(word));
        if (!read.IsWellFormed)
            return false;
        role = new(word.ToArray(), read);
        return true;
    }

    /// <summary>What was read last, and the bytes that it was read from.</summary>
    private readonly struct Word<T>(byte[] written, T value)
    {
        public byte[]? Written { get; } = written;

        public T Value { get; } = value;

        public bool Is(ReadOnlySpan<byte> word) => Written is { } known && word.SequenceEqual(known);
    }
}
