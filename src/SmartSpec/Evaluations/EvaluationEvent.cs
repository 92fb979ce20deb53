using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to evaluations.</summary>
[JsonDerivedType(typeof(Planned), "evaluation.planned.v1")]
[JsonDerivedType(typeof(QuestionsStated), "evaluation.questions-stated.v1")]
[JsonDerivedType(typeof(Commissioned), "evaluation.commissioned.v1")]
[JsonDerivedType(typeof(Begun), "evaluation.begun.v1")]
[JsonDerivedType(typeof(Reported), "evaluation.reported.v1")]
[JsonDerivedType(typeof(Returned), "evaluation.returned.v1")]
[JsonDerivedType(typeof(Concluded), "evaluation.concluded.v1")]
[JsonDerivedType(typeof(Cancelled), "evaluation.cancelled.v1")]
[JsonDerivedType(typeof(Readdressed), "evaluation.readdressed.v1")]
public abstract record EvaluationEvent : Event
{
    private EvaluationEvent() { }

    /// <summary>An evaluation was planned.</summary>
    /// <param name="Evaluation">The identifier that the evaluation got.</param>
    /// <param name="Kind">Of which kind it is.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="FirstDay">The first day on which it is to be carried out.</param>
    /// <param name="LastDay">The last day, inclusive.</param>
    /// <param name="Areas">The areas that it covers; empty where it covers the whole strategy.</param>
    public sealed record Planned(
        Id<Evaluation> Evaluation,
        EvaluationKind Kind,
        Text Name,
        LocalDate FirstDay,
        LocalDate LastDay,
        EquatableArray<Id<Area>> Areas
    ) : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                Evaluations = state.Evaluations.Put(
                    new()
                    {
                        Id = Evaluation,
                        Kind = Kind,
                        Name = Name,
                        Areas = Areas,
                        FirstDay = FirstDay,
                        LastDay = LastDay,
                    }
                ),
            };
    }

    /// <summary>Its questions were stated.</summary>
    /// <param name="Evaluation">The evaluation, not begun.</param>
    /// <param name="Questions">All its questions from now on.</param>
    public sealed record QuestionsStated(Id<Evaluation> Evaluation, EquatableArray<EvaluationQuestion> Questions)
        : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            EvaluationEvolver.Change(state, Evaluation, held => held with { Questions = Questions });
    }

    /// <summary>An organisation was given it.</summary>
    /// <param name="Evaluation">The evaluation, planned until then.</param>
    /// <param name="Evaluator">The organisation that is to make it.</param>
    /// <param name="Decision">The recorded decision it rests on; null where a reason is given instead.</param>
    /// <param name="Reason">Why this organisation; may be null where a decision is named.</param>
    public sealed record Commissioned(
        Id<Evaluation> Evaluation,
        Id<Organisation> Evaluator,
        Id<Decision>? Decision = null,
        Text? Reason = null
    ) : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            EvaluationEvolver.Change(
                state,
                Evaluation,
                held =>
                    held with
                    {
                        Step = EvaluationStep.Commissioned,
                        Evaluator = Evaluator,
                        Decision = Decision,
                        Reason = Reason,
                    }
            );
    }

    /// <summary>The evaluator began.</summary>
    /// <param name="Evaluation">The evaluation, commissioned until then.</param>
    public sealed record Begun(Id<Evaluation> Evaluation) : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            EvaluationEvolver.Change(state, Evaluation, held => held with { Step = EvaluationStep.Underway });
    }

    /// <summary>The evaluator reported.</summary>
    /// <param name="Evaluation">The evaluation, underway until then.</param>
    /// <param name="ReportedOn">The day of the report, in the strategy's time zone.</param>
    /// <param name="Findings">All that was found; in place of what was reported before.</param>
    /// <param name="Recommendations">What is recommended; what was recommended before and has not been answered lapses.</param>
    /// <param name="RespondBy">
    /// The day by which responses to these recommendations are asked for; null where no day is set.
    /// </param>
    public sealed record Reported(
        Id<Evaluation> Evaluation,
        LocalDate ReportedOn,
        EquatableArray<Finding> Findings,
        EquatableArray<Advice> Recommendations,
        LocalDate? RespondBy = null
    ) : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) => EvaluationEvolver.Reported(state, this);
    }

    /// <summary>The report went back to the evaluator.</summary>
    /// <param name="Evaluation">The evaluation, reported until then.</param>
    /// <param name="Reason">What the report lacks.</param>
    public sealed record Returned(Id<Evaluation> Evaluation, Text Reason) : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            EvaluationEvolver.Change(state, Evaluation, held => held with { Step = EvaluationStep.Underway, Reason = Reason });
    }

    /// <summary>What comes of it was stated.</summary>
    /// <param name="Evaluation">The evaluation, reported until then.</param>
    /// <param name="Conclusion">What comes of it.</param>
    public sealed record Concluded(Id<Evaluation> Evaluation, Text Conclusion) : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            EvaluationEvolver.Change(
                state,
                Evaluation,
                held => held with { Step = EvaluationStep.Concluded, Conclusion = Conclusion }
            );
    }

    /// <summary>It was given up; recommendations that had not been answered lapsed.</summary>
    /// <param name="Evaluation">The evaluation that is given up.</param>
    /// <param name="Reason">Why it is given up.</param>
    public sealed record Cancelled(Id<Evaluation> Evaluation, Text Reason) : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            EvaluationEvolver.Lapse(
                EvaluationEvolver.Change(
                    state,
                    Evaluation,
                    held => held with { Step = EvaluationStep.Cancelled, Reason = Reason }
                ),
                Evaluation
            );
    }

    /// <summary>A change let it go on about what became of an area.</summary>
    /// <param name="Evaluation">The evaluation.</param>
    /// <param name="Areas">The areas that it covers from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Readdressed(Id<Evaluation> Evaluation, EquatableArray<Id<Area>> Areas, Id<Change> Change)
        : EvaluationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            EvaluationEvolver.Change(state, Evaluation, held => held with { Areas = Areas });
    }
}
