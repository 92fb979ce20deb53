namespace SmartSpec.Model;

/// <summary>
/// The state of the dialogue on a day: the helices that have taken part, their shares, the latest day, and the unanswered points.
/// </summary>
public sealed record DialogueStanding
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Every helix, also those that have not taken part.</summary>
    public required EquatableArray<HelixStanding> Helices { get; init; }

    /// <summary>The number of meetings.</summary>
    public required int Meetings { get; init; }

    /// <summary>The number of points raised.</summary>
    public required int Points { get; init; }

    /// <summary>The number of these that have no answer now.</summary>
    public required int Unanswered { get; init; }

    /// <summary>The latest day of a meeting or a point; null where there is none.</summary>
    public required LocalDate? Latest { get; init; }

    /// <summary>The helices that have not taken part.</summary>
    public IEnumerable<Helix> Absent => Helices.Where(helix => helix.Contributions == 0).Select(helix => helix.Helix);

    /// <summary>
    /// The number of days without dialogue: 0 where there was some on the day itself; null where there never was any.
    /// </summary>
    public int? DaysSilent => Latest is { } latest ? Period.DaysBetween(latest, On) : null;

    /// <summary>
    /// The share of one helix in all meetings and points, from 0 to 1; 0 where there are none.
    /// </summary>
    public decimal ShareOf(Helix helix)
    {
        var all = Helices.Sum(item => item.Contributions);
        return all == 0 ? 0 : (decimal)Helices.First(item => item.Helix == helix).Contributions / all;
    }
}
