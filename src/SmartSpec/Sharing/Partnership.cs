namespace SmartSpec.Model;

/// <summary>
/// The sharing of an area or effort with a partner, as its home strategy records it. Steps and money stay with the area or
/// effort.
/// </summary>
public sealed record Partnership : IIdentified<Partnership>
{
    /// <summary>The identifier.</summary>
    public required Id<Partnership> Id { get; init; }

    /// <summary>The area or effort that is shared; where a change ended its area, the successor.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The partner.</summary>
    public required SharingPartner Partner { get; init; }

    /// <summary>The partner's role.</summary>
    public required SharingRole Role { get; init; }

    /// <summary>The first day, in the strategy's time zone.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The last day, inclusive; null for until it is ended.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>What is shared, and how. Default: nothing is stated.</summary>
    public Text? Statement { get; init; }

    /// <summary>The recorded decision behind it. Default: none.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The end; null where it was not ended.</summary>
    public SharingEnd? Ended { get; init; }

    /// <summary>The areas that it was about before, oldest first, each with the change that moved it on.</summary>
    public EquatableArray<Move> Moves { get; init; }

    /// <summary>Whether it has begun on a day, and neither lapsed nor been ended by then.</summary>
    internal bool IsOn(LocalDate day) => FirstDay <= day && IsBefore(LastDay, Ended, day);

    /// <summary>Whether neither the last day nor the end has come by a day.</summary>
    internal static bool IsBefore(LocalDate? lastDay, SharingEnd? ended, LocalDate day) =>
        !(lastDay < day) && !(ended is { } end && end.From <= day);

    /// <summary>Whether it is about an object now, or was before a change moved it on.</summary>
    internal bool IsAbout(Subject subject)
    {
        if (Subject == subject)
            return true;
        foreach (var move in Moves)
            if (Subject.Of(move.From) == subject)
                return true;
        return false;
    }
}
