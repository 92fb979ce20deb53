namespace SmartSpec.Model;

/// <summary>A dialogue meeting. Participants are counted by helix, never named.</summary>
public sealed record Meeting : IIdentified<Meeting>
{
    /// <summary>The identifier.</summary>
    public required Id<Meeting> Id { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate HeldOn { get; init; }

    /// <summary>The participants, by helix.</summary>
    public required EquatableArray<Participation> Participants { get; init; }

    /// <summary>The summary of the meeting.</summary>
    public required Text Summary { get; init; }

    /// <summary>The area it was about; null for the strategy as a whole.</summary>
    public Id<Area>? Area { get; init; }
}
