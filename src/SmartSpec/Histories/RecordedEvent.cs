using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>
/// An event as it is recorded: with who and when, its exact line, and the hash that chains it to all before it.
/// </summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public sealed record RecordedEvent
{
    /// <summary>The metadata: who, when and under which command.</summary>
    public required Envelope Envelope { get; init; }

    /// <summary>The event.</summary>
    public required Event Event { get; init; }

    /// <summary>The exact UTF-8 bytes, one JSON object, without line feed. Keep these: the hash is over them.</summary>
    public required ReadOnlyMemory<byte> Line { get; init; }

    /// <summary>The SHA-256 of the previous event's hash followed by the line.</summary>
    public required Hash Hash { get; init; }

    /// <summary>Reads the event of a stored line; the hash is not verified.</summary>
    /// <exception cref="MalformedException">The line is no event.</exception>
    public static RecordedEvent Read(RecordedLine line)
    {
        var (envelope, happened) = EventLine.Read(line.Line.Span);
        return new()
        {
            Envelope = envelope,
            Event = happened,
            Line = line.Line,
            Hash = line.Hash,
        };
    }

    /// <summary>Whether the lines and hashes are the same, byte for byte.</summary>
    public bool Equals(RecordedEvent? other) =>
        other is not null && Hash == other.Hash && Line.Span.SequenceEqual(other.Line.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode();
}
