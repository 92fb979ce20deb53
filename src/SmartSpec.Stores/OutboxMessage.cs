namespace SmartSpec.Stores;

/// <summary>A message for the outside, stored in one transaction with the event that it reports.</summary>
/// <remarks>
/// The limits are checked where messages are appended (<see cref="StoreAppend.Validate"/>), so that what has been stored can
/// always be read.
/// </remarks>
public sealed record OutboxMessage
{
    /// <summary>The number of the event.</summary>
    public required long Number { get; init; }

    /// <summary>
    /// The kind of message for the receiver, such as the event's name. 1 to <see cref="MaxKindLength"/> characters, none of them
    /// a control character.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>The content, in whatever form the receiver reads. At most <see cref="MaxBodySize"/> bytes.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The greatest length of a kind, 256 characters.</summary>
    public const int MaxKindLength = 256;

    /// <summary>The greatest size of a body, 16 MiB.</summary>
    public const int MaxBodySize = 16 * 1024 * 1024;

    /// <summary>An event as it is recorded, under its name.</summary>
    /// <exception cref="ArgumentNullException">There is no event.</exception>
    public static OutboxMessage Of(RecordedEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return new()
        {
            Number = recorded.Envelope.Number,
            Kind = recorded.Envelope.Name,
            Body = recorded.Line,
        };
    }

    /// <summary>Whether number, kind and bytes are the same.</summary>
    public bool Equals(OutboxMessage? other) =>
        other is not null && Number == other.Number && Kind == other.Kind && Body.Span.SequenceEqual(other.Body.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Kind, Body.Length);
}
