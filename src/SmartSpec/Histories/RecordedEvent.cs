using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>
/// An event as it is recorded: with who and when, its exact line, and the hash that chains it to all before it.
/// </summary>
/// <param name="Envelope">Who, when and under what.</param>
/// <param name="Event">What happened.</param>
/// <param name="Line">The exact UTF-8 bytes, one JSON object, without line feed. Keep these: the hash is over them.</param>
/// <param name="Hash">The SHA-256 of the previous event's hash followed by the line.</param>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public sealed record RecordedEvent(Envelope Envelope, Event Event, ReadOnlyMemory<byte> Line, Hash Hash)
{
    /// <summary>Reads the event of a stored line; the hash is not verified.</summary>
    /// <exception cref="MalformedException">The line is no event.</exception>
    public static RecordedEvent Read(RecordedLine line)
    {
        var (envelope, happened) = EventLine.Read(line.Line.Span);
        return new(envelope, happened, line.Line, line.Hash);
    }

    /// <summary>Whether the lines and hashes are the same, byte for byte.</summary>
    public bool Equals(RecordedEvent? other) =>
        other is not null && Hash == other.Hash && Line.Span.SequenceEqual(other.Line.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode();
}
