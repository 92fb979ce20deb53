using System.Text.Json;

namespace SmartSpec.Histories;

/// <summary>
/// One event as one line: the exact UTF-8 bytes of its envelope, with what happened as the last member, <c>data</c>.
/// </summary>
internal static class EventLine
{
    [ThreadStatic]
    private static JsonScratch? scratch;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The exact bytes, without line feed.</param>
    /// <param name="number">The line's number, from 1, for the error.</param>
    /// <exception cref="MalformedException">The line is no event; the error names the place and what was expected.</exception>
    public static (Envelope Envelope, Event Event) Read(ReadOnlySpan<byte> line, long number = 1)
    {
        var reader = new EventLineReader();
        var happened = reader.Read(line, number);
        return (reader.Envelope, happened);
    }

    /// <summary>The line of an event.</summary>
    public static ReadOnlyMemory<byte> Write(Envelope envelope, Event happened)
    {
        var buffer = scratch ??= new(SmartSpecJson.Encoder);
        var json = buffer.Begin();
        json.WriteStartObject();
        json.WriteString(Members.Strategy, envelope.Strategy.Value);
        json.WriteNumber(Members.Number, envelope.Number);
        json.WriteString(Members.Id, envelope.Id);
        json.WriteString(Members.Name, envelope.Name);
        json.WriteString(Members.At, Dates.Write(envelope.At));
        json.WriteString(Members.Actor, envelope.Actor.Value);
        json.WriteString(Members.Role, envelope.Role.Code);
        if (envelope.OnBehalfOf is { } other)
            json.WriteString(Members.OnBehalfOf, other.Value);
        json.WriteString(Members.Command, envelope.Command.Value);
        json.WriteString(Members.Definition, envelope.Definition);
        if (envelope.Effective is { } day)
            json.WriteString(Members.Effective, Dates.Write(day));
        json.WritePropertyName(Members.Data);
        JsonSerializer.Serialize(json, happened, EventNames.TypeInfo(envelope.Name)!);
        json.WriteEndObject();
        json.Flush();
        var line = buffer.Written.ToArray();
        scratch = buffer.IsLarge ? null : buffer;
        return line;
    }

    /// <summary>The names of the members, in their order, encoded once.</summary>
    private static class Members
    {
        public static readonly JsonEncodedText Strategy = JsonEncodedText.Encode("strategy");
        public static readonly JsonEncodedText Number = JsonEncodedText.Encode("number");
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
        public static readonly JsonEncodedText At = JsonEncodedText.Encode("at");
        public static readonly JsonEncodedText Actor = JsonEncodedText.Encode("actor");
        public static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");
        public static readonly JsonEncodedText OnBehalfOf = JsonEncodedText.Encode("onBehalfOf");
        public static readonly JsonEncodedText Command = JsonEncodedText.Encode("command");
        public static readonly JsonEncodedText Definition = JsonEncodedText.Encode("definition");
        public static readonly JsonEncodedText Effective = JsonEncodedText.Encode("effective");
        public static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    }
}
