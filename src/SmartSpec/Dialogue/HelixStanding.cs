namespace SmartSpec.Model;

/// <summary>The part that one helix has taken in the dialogue.</summary>
/// <param name="Helix">The helix.</param>
/// <param name="Meetings">The number of meetings it took part in.</param>
/// <param name="Persons">The number of persons, added up over the meetings.</param>
/// <param name="Points">The number of points it has raised.</param>
/// <param name="Latest">The latest day when it met or raised a point; null where it never has.</param>
public sealed record HelixStanding(Helix Helix, int Meetings, int Persons, int Points, LocalDate? Latest)
{
    /// <summary>The number of its meetings and points together.</summary>
    public int Heard => Meetings + Points;
}
