namespace SmartSpec.Model;

/// <summary>Rekommendation: a recommendation of an evaluation. Every one gets a response, which shows what it led to.</summary>
public sealed record Recommendation : IIdentified<Recommendation>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<Recommendation> Id { get; init; }

    /// <summary>The evaluation that recommends it.</summary>
    public required Id<Evaluation> Evaluation { get; init; }

    /// <summary>The recommendation as it was reported.</summary>
    public required Text Said { get; init; }

    /// <summary>The area that it is about; null where it is about no area in particular.</summary>
    public Id<Area>? Area { get; init; }

    /// <summary>The day when it was reported.</summary>
    public required LocalDate ReportedOn { get; init; }

    /// <summary>The day by which a response is requested; null where no day is set.</summary>
    public LocalDate? RespondBy { get; init; }

    /// <summary>The current step.</summary>
    public RecommendationStep Step { get; init; }

    /// <summary>
    /// Whether it lapsed before it was answered, because a new report replaced its own, or because the evaluation was cancelled.
    /// It remains visible, and needs no response.
    /// </summary>
    public bool Lapsed { get; init; }

    /// <summary>The reason why it was accepted, accepted in part or declined; null until it is answered.</summary>
    public Text? Reason { get; init; }

    /// <summary>The day of the response; null until there is one.</summary>
    public LocalDate? RespondedOn { get; init; }

    /// <summary>The effort, plan, area or change that it leads to; null where it leads to nothing, or to nothing yet.</summary>
    public Subject? LeadsTo { get; init; }

    /// <summary>Whether it waits for a response: it is neither answered nor lapsed.</summary>
    internal bool Awaits => Step is RecommendationStep.Open && !Lapsed;

    /// <summary>Whether it was accepted, at least in part, and leads to nothing yet.</summary>
    internal bool LeadsNowhere => Step is RecommendationStep.Accepted or RecommendationStep.PartlyAccepted && LeadsTo is null;

    Subject? IUnder.Under => Subject.Of(Evaluation);
}
