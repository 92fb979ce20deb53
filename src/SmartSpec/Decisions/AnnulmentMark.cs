namespace SmartSpec.Model;

/// <summary>
/// A mark on an object that rested on a decision when that was annulled. It stays when the matter is decided again, and when the
/// decision stands again.
/// </summary>
public sealed record AnnulmentMark
{
    /// <summary>The object.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The decision that was annulled.</summary>
    public required Id<Decision> Decision { get; init; }

    /// <summary>The number of the event that recorded the annulment.</summary>
    public required long Annulment { get; init; }

    /// <summary>The decision by which the matter was decided again; null where it has not been.</summary>
    public Id<Decision>? ReplacedBy { get; init; }

    /// <summary>The number of the event by which the annulled decision stands again; null where it does not.</summary>
    public long? Reinstatement { get; init; }
}
