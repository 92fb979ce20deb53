namespace SmartSpec.Stores;

/// <summary>A message for the outside, kept in one transaction with the event that it tells of.</summary>
/// <param name="Number">The number of the event.</param>
/// <param name="Kind">
/// What it is, for who receives it; such as the event's name. 1 to <see cref="MaxKindLength"/> characters, none of them a control
/// character.
/// </param>
/// <param name="Body">What it says; in whatever form the receiver reads. At most <see cref="MaxBodySize"/> bytes.</param>
/// <remarks>
/// The limits are checked where messages are appended (<see cref="StoreAppend.Validate"/>), so that what has been stored can
/// always be read.
/// </remarks>
public sealed record OutboxMessage(long Number, string Kind, ReadOnlyMemory<byte> Body)
{
    /// <summary>The greatest length of a kind, 256 characters.</summary>
    public const int MaxKindLength = 256;

    /// <summary>The greatest size of a body, 16 MiB.</summary>
    public const int MaxBodySize = 16 * 1024 * 1024;

    /// <summary>An event as it is recorded, under its name.</summary>
    /// <exception cref="ArgumentNullException">There is no event.</exception>
    public static OutboxMessage Of(RecordedEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return new(recorded.Envelope.Number, recorded.Envelope.Name, recorded.Line);
    }

    /// <summary>Whether number, kind and bytes are the same.</summary>
    public bool Equals(OutboxMessage? other) =>
        other is not null && Number == other.Number && Kind == other.Kind && Body.Span.SequenceEqual(other.Body.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Kind, Body.Length);
}
