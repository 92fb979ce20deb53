namespace SmartSpec.Model;

/// <summary>
/// The state of the dialogue on a day: the helices that have taken part, their shares, the latest day, and the unanswered points.
/// </summary>
/// <param name="On">The day.</param>
/// <param name="Helices">Every helix, also those that have not taken part.</param>
/// <param name="Meetings">The number of meetings held.</param>
/// <param name="Points">The number of points raised.</param>
/// <param name="Unanswered">The number of these that have no answer now.</param>
/// <param name="Latest">The latest day of a meeting or a point; null where there is none.</param>
public sealed record DialogueStanding(
    LocalDate On,
    EquatableArray<HelixStanding> Helices,
    int Meetings,
    int Points,
    int Unanswered,
    LocalDate? Latest
)
{
    /// <summary>The helices that have not taken part.</summary>
    public IEnumerable<Helix> Unheard => Helices.Where(helix => helix.Heard == 0).Select(helix => helix.Helix);

    /// <summary>
    /// The number of days without dialogue: 0 where there was some on the day itself; null where there never was any.
    /// </summary>
    public int? DaysSilent => Latest is { } latest ? Period.DaysBetween(latest, On) : null;

    /// <summary>
    /// The share of one helix in all meetings and points, from 0 to 1; 0 where there are none.
    /// </summary>
    public decimal ShareOf(Helix helix)
    {
        var all = Helices.Sum(item => item.Heard);
        return all == 0 ? 0 : (decimal)Helices.First(item => item.Helix == helix).Heard / all;
    }
}
