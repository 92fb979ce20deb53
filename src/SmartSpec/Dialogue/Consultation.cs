using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>Remiss: a consultation on a plan, an area or the strategy.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Subject">The subject of the consultation.</param>
/// <param name="OpenedOn">The first day for points.</param>
/// <param name="LastDay">The last day for points; later ones are accepted and marked late.</param>
/// <param name="Question">The question to the addressees.</param>
/// <param name="Addressees">The organisations consulted; anyone may answer.</param>
/// <param name="Step">The step where it stands.</param>
/// <param name="ClosedOn">The day when it was closed; null before.</param>
public sealed record Consultation(
    Id<Consultation> Id,
    Subject Subject,
    LocalDate OpenedOn,
    LocalDate LastDay,
    Text Question,
    EquatableArray<Id<Organisation>> Addressees = default,
    ConsultationStep Step = ConsultationStep.Open,
    LocalDate? ClosedOn = null
) : IIdentified<Consultation>, IUnder
{
    /// <summary>The number of days it was open until it was closed, counting the first and the last.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int DaysOpen => Period.DaysBetween(OpenedOn, LocalDate.Min(ClosedOn ?? LastDay, LastDay)) + 1;

    Subject? IUnder.Under => Subject;

    /// <summary>Whether it is open for points, or has points left to answer.</summary>
    [JsonIgnore]
    public bool IsOpen => Step.IsOpen();
}
