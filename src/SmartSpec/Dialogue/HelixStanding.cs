namespace SmartSpec;

/// <summary>How one part of society takes part in the dialogue.</summary>
/// <param name="Helix">The part of society.</param>
/// <param name="Meetings">In how many meetings it took part.</param>
/// <param name="Persons">How many persons these were, added up over the meetings.</param>
/// <param name="Points">How many points it has raised.</param>
/// <param name="Latest">The latest day when it met or raised a point; null where it never has.</param>
public sealed record HelixStanding(Helix Helix, int Meetings, int Persons, int Points, LocalDate? Latest)
{
    /// <summary>How often it has been heard: in meetings and by points.</summary>
    public int Heard => Meetings + Points;
}
