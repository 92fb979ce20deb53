namespace SmartSpec;

/// <summary>How the dialogue stands on a day: who has been heard, how evenly, how lately, and what waits for an answer.</summary>
/// <param name="On">The day.</param>
/// <param name="Helices">Every part of society, also those that have not been heard.</param>
/// <param name="Meetings">How many meetings have been held.</param>
/// <param name="Points">How many points have been raised.</param>
/// <param name="Unanswered">How many of these have no answer, as it is told now.</param>
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
    /// <summary>The parts of society that have not been heard.</summary>
    public IEnumerable<Helix> Unheard => Helices.Where(helix => helix.Heard == 0).Select(helix => helix.Helix);

    /// <summary>
    /// How many days there has been no dialogue: 0 where there was some on the day itself; null where there never was any.
    /// </summary>
    public int? DaysSilent => Latest is { } latest ? Period.DaysBetween(latest, On) : null;

    /// <summary>
    /// How large a part of all that has been heard came from one part of society, from 0 to 1; 0 where nothing has been heard.
    /// </summary>
    public decimal ShareOf(Helix helix)
    {
        var all = Helices.Sum(one => one.Heard);
        return all == 0 ? 0 : (decimal)Helices.First(one => one.Helix == helix).Heard / all;
    }
}
