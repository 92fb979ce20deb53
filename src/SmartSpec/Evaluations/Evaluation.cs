using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>Utvärdering: an evaluation of the strategy as a whole, or of some of its areas.</summary>
public sealed record Evaluation : IIdentified<Evaluation>
{
    /// <summary>The identifier.</summary>
    public required Id<Evaluation> Id { get; init; }

    /// <summary>The kind of evaluation.</summary>
    public required EvaluationKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>The areas that it covers; empty where it covers the whole strategy.</summary>
    public EquatableArray<Id<Area>> Areas { get; init; }

    /// <summary>The first day on which it is planned to be carried out.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>The last day on which it is planned to be carried out, inclusive.</summary>
    public required LocalDate LastDay { get; init; }

    /// <summary>The current step.</summary>
    public EvaluationStep Step { get; init; }

    /// <summary>The questions that it is to answer.</summary>
    public EquatableArray<EvaluationQuestion> Questions { get; init; }

    /// <summary>The evaluating organisation; null until it is commissioned.</summary>
    public Id<Organisation>? Evaluator { get; init; }

    /// <summary>The decision by which it was commissioned; null before, or where a reason was given instead.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The findings, as last reported. They remain when the report is returned.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>The day of the last report; null before.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>The number of the event by which its report was last returned; null where it has not been.</summary>
    public long? RoundFrom { get; init; }

    /// <summary>The conclusion drawn from it; null until it is concluded.</summary>
    public Text? Conclusion { get; init; }

    /// <summary>
    /// The latest reason given: for its evaluator, for the return of its report, or for cancelling it; null where none was given.
    /// </summary>
    public Text? Reason { get; init; }

    /// <summary>Whether it covers the strategy as a whole: no areas are named.</summary>
    [JsonIgnore]
    public bool CoversAll => Areas.Count == 0;

    /// <summary>Whether it covers an area, alone or as part of the whole.</summary>
    /// <param name="area">The area.</param>
    public bool Covers(Id<Area> area) => CoversAll || Areas.Contains(area);

    /// <summary>Whether it has been neither concluded nor cancelled.</summary>
    [JsonIgnore]
    public bool IsOpen => Step.IsOpen();
}
