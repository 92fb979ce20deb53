namespace SmartSpec.Model;

/// <summary>
/// The involvement of this strategy in an area or effort of another one, its home: a link with a role and days. It has no
/// steps and no money: those are the home's.
/// </summary>
public sealed record Involvement : IIdentified<Involvement>
{
    /// <summary>The identifier.</summary>
    public required Id<Involvement> Id { get; init; }

    /// <summary>The home strategy.</summary>
    public required SharingPartner.OtherStrategy Home { get; init; }

    /// <summary>The area or effort there, by the identifier that it has in the home strategy.</summary>
    public required Subject There { get; init; }

    /// <summary>The name that it has there.</summary>
    public required Text Label { get; init; }

    /// <summary>The role of this strategy.</summary>
    public required SharingRole Role { get; init; }

    /// <summary>The first day, in the strategy's time zone.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The last day, inclusive; null for until it is unlinked.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The area of this strategy that it serves; null for none alone.</summary>
    public Id<Area>? Area { get; init; }

    /// <summary>The end; null where it was not unlinked.</summary>
    public SharingEnd? Ended { get; init; }

    /// <summary>The areas of this strategy that it served before, oldest first, each with the change that moved it on.</summary>
    public EquatableArray<Move> Moves { get; init; }

    /// <summary>Whether it has begun on a day, and neither lapsed nor been ended by then.</summary>
    internal bool IsOn(LocalDate day) => FirstDay <= day && Partnership.IsBefore(LastDay, Ended, day);
}
