namespace SmartSpec.Model;

/// <summary>A piece of evidence in the record for a criterion of the enabling condition.</summary>
public sealed record EnablingEvidence
{
    /// <summary>The object that shows it.</summary>
    public required Subject Subject { get; init; }

    /// <summary>
    /// What connects the object with the criterion: the statement that names it, the effort that an organisation takes part
    /// in, or the decision that the criterion is not relevant; null for nothing else.
    /// </summary>
    public required Subject? Through { get; init; }

    /// <summary>The rule that counts it, such as <c>dialogue-held</c>; null for what is only named.</summary>
    public required string? Rule { get; init; }

    /// <summary>The helix with which it shows dialogue; null for other evidence.</summary>
    public required Helix? Helix { get; init; }

    /// <summary>Whether it counts on the day, and why not.</summary>
    public required EnablingEvidenceStanding Standing { get; init; }

    /// <summary>
    /// The first day on which it counts; null where the state does not know it: see
    /// <see cref="History.EnablingOn(LocalDate, Instant?)"/>.
    /// </summary>
    public required LocalDate? Since { get; init; }

    /// <summary>The last day on which it counts, if nothing more happens; null for no limit.</summary>
    public required LocalDate? ValidUntil { get; init; }

    /// <summary>
    /// The number of the event that recorded it; null where the state does not know it: see
    /// <see cref="History.EnablingOn(LocalDate, Instant?)"/>.
    /// </summary>
    public required long? EventNumber { get; init; }

    /// <summary>Whether the criterion is fulfilled or not relevant, and would not be without the object alone.</summary>
    public required bool IsDecisive { get; init; }

    /// <summary>Whether it counted, and does not any more.</summary>
    public bool IsStale =>
        Standing is EnablingEvidenceStanding.Expired or EnablingEvidenceStanding.Replaced or EnablingEvidenceStanding.Ended;

    /// <summary>Whether it would be gone without an object.</summary>
    /// <param name="subject">The object.</param>
    public bool RestsOn(Subject subject) => Subject == subject || Through == subject;
}
