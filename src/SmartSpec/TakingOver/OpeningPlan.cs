using System.Text.Json.Serialization;

namespace SmartSpec.TakingOver;

/// <summary>
/// A plan in force when its strategy is taken over: a development plan or an action plan, according to its content.
/// </summary>
public sealed record OpeningPlan
{
    /// <summary>A plan with number 1.</summary>
    public OpeningPlan() { }

    // The serializer ignores initializers of init properties, but not default values of parameters.
    [JsonConstructor]
    internal OpeningPlan(int number = 1)
    {
        Number = number;
    }

    /// <summary>The identifier.</summary>
    public required Id<PlanVersion> Id { get; init; }

    /// <summary>The area whose plan it is.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>The day from which it is in force; no later than the statement's day.</summary>
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>
    /// The version's number among the area's plans of the kind, from 1; later versions continue from it. Default: 1.
    /// </summary>
    public int Number { get; init; } = 1;

    /// <summary>The decision by which it was adopted. Default: none.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>Its content as a development plan; null for an action plan.</summary>
    public DevelopmentContent? Development { get; init; }

    /// <summary>Its content as an action plan; null for a development plan.</summary>
    public ActionContent? Action { get; init; }

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
