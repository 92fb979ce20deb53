using System.Text.Json.Serialization;

namespace SmartSpec.TakingOver;

/// <summary>
/// A plan in force when its strategy is taken over: a development plan or an action plan, according to its content.
/// </summary>
/// <param name="Id">The identifier.</param>
/// <param name="Area">The area whose plan it is.</param>
/// <param name="EffectiveFrom">The day from which it holds; no later than the statement's day.</param>
/// <param name="Number">
/// The version's number among the area's plans of the kind, from 1; later versions continue from it. Default: 1.
/// </param>
/// <param name="Decision">The decision by which it was adopted. Default: none.</param>
/// <param name="Development">Its content as a development plan; null for an action plan.</param>
/// <param name="Action">Its content as an action plan; null for a development plan.</param>
public sealed record OpeningPlan(
    Id<PlanVersion> Id,
    Id<Area> Area,
    LocalDate EffectiveFrom,
    int Number = 1,
    Id<Decision>? Decision = null,
    DevelopmentContent? Development = null,
    ActionContent? Action = null
)
{
    /// <summary>The kind of plan, which follows from the content.</summary>
    [JsonIgnore]
    public PlanKind Kind => Action is null ? PlanKind.Development : PlanKind.Action;

    internal PlanVersion ToPlan() =>
        new()
        {
            Id = Id,
            Area = Area,
            Kind = Kind,
            Number = Number,
            Step = PlanStep.InForce,
            Development = Development ?? new(),
            Action = Action ?? new(),
            HasBeenOut = true,
            Decision = Decision,
            EffectiveFrom = EffectiveFrom,
        };
}
