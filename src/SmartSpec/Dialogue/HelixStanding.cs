namespace SmartSpec.Model;

/// <summary>The part that one helix has taken in the dialogue.</summary>
public sealed record HelixStanding
{
    /// <summary>The helix.</summary>
    public required Helix Helix { get; init; }

    /// <summary>The number of meetings it took part in.</summary>
    public required int Meetings { get; init; }

    /// <summary>The number of persons, added up over the meetings.</summary>
    public required int Persons { get; init; }

    /// <summary>The number of points it has raised.</summary>
    public required int Points { get; init; }

    /// <summary>The latest day when it met or raised a point; null where it never has.</summary>
    public required LocalDate? Latest { get; init; }

    /// <summary>The number of its meetings and points together.</summary>
    public int Contributions => Meetings + Points;
}
