using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>Remiss: a consultation on a plan, an area or the strategy.</summary>
public sealed record Consultation : IIdentified<Consultation>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<Consultation> Id { get; init; }

    /// <summary>The subject of the consultation.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The first day for points.</summary>
    public required LocalDate OpenedOn { get; init; }

    /// <summary>The last day for points; later ones are accepted and marked late.</summary>
    public required LocalDate LastDay { get; init; }

    /// <summary>The question to the addressees.</summary>
    public required Text Question { get; init; }

    /// <summary>The organisations consulted; anyone may answer.</summary>
    public EquatableArray<Id<Organisation>> Addressees { get; init; }

    /// <summary>The current step.</summary>
    public ConsultationStep Step { get; init; }

    /// <summary>The day when it was closed; null before.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>The number of days it was open until it was closed, counting the first and the last.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int DaysOpen => Period.DaysBetween(OpenedOn, LocalDate.Min(ClosedOn ?? LastDay, LastDay)) + 1;

    Subject? IUnder.Under => Subject;

    /// <summary>Whether it is open for points, or has points left to answer.</summary>
    [JsonIgnore]
    public bool IsOpen => Step.IsOpen();
}
