using System.Buffers;
using System.Text.Json;
using NodaTime.Text;

namespace SmartSpec;

/// <summary>One event as one line: the exact UTF-8 bytes of its envelope, with what happened as the last member, <c>data</c>.</summary>
public static class EventLine
{
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer)? scratch;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The exact bytes, without line feed.</param>
    /// <param name="number">The line's number, from 1, for the error.</param>
    /// <exception cref="MalformedException">The line is no event; the error names the place and what was expected.</exception>
    public static (Envelope Envelope, Event Event) Read(ReadOnlySpan<byte> line, long number = 1) =>
        Reading.Whole(line, EventLineReader.Read, number);

    /// <summary>The line of an event.</summary>
    internal static ReadOnlyMemory<byte> Write(Envelope envelope, Event happened)
    {
        var (buffer, json) = scratch ??= New();
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteString("strategy"u8, envelope.Strategy.Value);
        json.WriteNumber("number"u8, envelope.Number);
        json.WriteString("id"u8, envelope.Id);
        json.WriteString("name"u8, envelope.Name);
        json.WriteString("at"u8, InstantPattern.ExtendedIso.Format(envelope.At));
        json.WriteString("actor"u8, envelope.Actor.Value);
        json.WriteString("role"u8, envelope.Role.Code);
        if (envelope.OnBehalfOf is { } other)
            json.WriteString("onBehalfOf"u8, other.Value);
        json.WriteString("command"u8, envelope.Command.Value);
        json.WriteString("definition"u8, envelope.Definition);
        if (envelope.Effective is { } day)
            json.WriteString("effective"u8, LocalDatePattern.Iso.Format(day));
        json.WritePropertyName("data"u8);
        JsonSerializer.Serialize(json, happened, EventNames.TypeInfo(envelope.Name)!);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static (ArrayBufferWriter<byte>, Utf8JsonWriter) New()
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        return (buffer, new(buffer, new() { Encoder = SmartSpecJson.Encoder }));
    }
}
