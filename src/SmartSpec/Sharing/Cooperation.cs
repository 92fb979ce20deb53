namespace SmartSpec.Model;

/// <summary>
/// A co-operation in force on a day: a partnership of this strategy, or its involvement in another one's area or effort.
/// </summary>
public sealed record Cooperation
{
    /// <summary>The partnership or the involvement that records it.</summary>
    public required Subject Record { get; init; }

    /// <summary>
    /// The area or effort that is shared: of this strategy in a partnership, of the home strategy in an involvement.
    /// </summary>
    public required Subject Object { get; init; }

    /// <summary>
    /// The area of this strategy: the one shared, that of the effort shared, or the one served; null for none alone.
    /// </summary>
    public required Id<Area>? Area { get; init; }

    /// <summary>The partner, or the home strategy.</summary>
    public required SharingPartner Partner { get; init; }

    /// <summary>The place of the partner or of the home strategy's region, seen from this region.</summary>
    public required Place Place { get; init; }

    /// <summary>The partner's role in a partnership; this strategy's in an involvement.</summary>
    public required SharingRole Role { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>Whether the partner is outside the member state.</summary>
    public bool IsAbroad => Place.IsAbroad();
}
