namespace SmartSpec;

/// <summary>A dialogue meeting: who met by helix, never by name.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="Participants">Who met.</param>
/// <param name="Summary">What was said.</param>
/// <param name="Area">The area it was about; null for the strategy as a whole.</param>
public sealed record Meeting(
    Id<Meeting> Id,
    LocalDate HeldOn,
    EquatableArray<Participation> Participants,
    Text Summary,
    Id<Area>? Area = null
) : IIdentified<Meeting>;
