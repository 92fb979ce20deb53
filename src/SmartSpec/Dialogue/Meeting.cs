namespace SmartSpec.Model;

/// <summary>A dialogue meeting. Participants are counted by helix, never named.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="Participants">The participants, by helix.</param>
/// <param name="Summary">The summary of the meeting.</param>
/// <param name="Area">The area it was about; null for the strategy as a whole.</param>
public sealed record Meeting(
    Id<Meeting> Id,
    LocalDate HeldOn,
    EquatableArray<Participation> Participants,
    Text Summary,
    Id<Area>? Area = null
) : IIdentified<Meeting>;
