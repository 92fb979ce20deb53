using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of evaluations.</summary>
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
    /// <param name="Evaluation">The new evaluation's identifier.</param>
    /// <param name="Kind">The kind of evaluation.</param>
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
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Evaluations = state.Evaluations.Put(
                new()
                {
                    Id = Evaluation,
                    Kind = Kind,
                    Name = Name,
                    Areas = Areas,
                    FirstDay = FirstDay,
                    LastDay = LastDay,
                }
            );
    }

    /// <summary>Its questions were stated.</summary>
    /// <param name="Evaluation">The evaluation, not begun.</param>
    /// <param name="Questions">All its questions from now on.</param>
    public sealed record QuestionsStated(Id<Evaluation> Evaluation, EquatableArray<EvaluationQuestion> Questions)
        : EvaluationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Evaluation, evaluation => evaluation with { Questions = Questions });
    }

    /// <summary>An organisation was commissioned to make it.</summary>
    /// <param name="Evaluation">The evaluation, planned until then.</param>
    /// <param name="Evaluator">The organisation that is to make it.</param>
    /// <param name="Decision">The recorded decision it rests on; null where a reason is given instead.</param>
    /// <param name="Reason">The reason for this organisation; may be null where a decision is named.</param>
    public sealed record Commissioned(
        Id<Evaluation> Evaluation,
        Id<Organisation> Evaluator,
        Id<Decision>? Decision = null,
        Text? Reason = null
    ) : EvaluationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Evaluation,
                evaluation =>
                    evaluation with
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
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Evaluation, evaluation => evaluation with { Step = EvaluationStep.Underway });
    }

    /// <summary>The evaluator reported.</summary>
    /// <param name="Evaluation">The evaluation, underway until then.</param>
    /// <param name="ReportedOn">The day of the report, in the strategy's time zone.</param>
    /// <param name="Findings">All findings; replaces those reported before.</param>
    /// <param name="Recommendations">
    /// The recommendations; empty for none. Earlier ones that have not been answered lapse.
    /// </param>
    /// <param name="RespondBy">
    /// The day by which responses to these recommendations are requested; null where no day is set.
    /// </param>
    public sealed record Reported(
        Id<Evaluation> Evaluation,
        LocalDate ReportedOn,
        EquatableArray<Finding> Findings,
        EquatableArray<Advice> Recommendations,
        LocalDate? RespondBy = null
    ) : EvaluationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            Lapse(state, Evaluation);
            Update(
                state,
                Evaluation,
                evaluation => evaluation with { Step = EvaluationStep.Reported, Findings = Findings, ReportedOn = ReportedOn }
            );
            AddRecommendations(state);
        }

        private void AddRecommendations(Strategy state)
        {
            foreach (var advice in Recommendations)
                state.Recommendations = state.Recommendations.Put(
                    new()
                    {
                        Id = advice.Id,
                        Evaluation = Evaluation,
                        Said = advice.Said,
                        Area = advice.Area,
                        ReportedOn = ReportedOn,
                        RespondBy = RespondBy,
                    }
                );
        }
    }

    /// <summary>The report was returned to the evaluator.</summary>
    /// <param name="Evaluation">The evaluation, reported until then.</param>
    /// <param name="Reason">The shortcomings of the report.</param>
    public sealed record Returned(Id<Evaluation> Evaluation, Text Reason) : EvaluationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Evaluation,
                evaluation => evaluation with { Step = EvaluationStep.Underway, Reason = Reason, RoundFrom = state.Length + 1 }
            );
    }

    /// <summary>It was concluded.</summary>
    /// <param name="Evaluation">The evaluation, reported until then.</param>
    /// <param name="Conclusion">The conclusion drawn from it.</param>
    public sealed record Concluded(Id<Evaluation> Evaluation, Text Conclusion) : EvaluationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Evaluation, evaluation => evaluation with { Step = EvaluationStep.Concluded, Conclusion = Conclusion });
    }

    /// <summary>It was cancelled; recommendations that had not been answered lapsed.</summary>
    /// <param name="Evaluation">The evaluation, neither concluded nor cancelled until then.</param>
    /// <param name="Reason">The reason for cancelling it.</param>
    public sealed record Cancelled(Id<Evaluation> Evaluation, Text Reason) : EvaluationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            Update(state, Evaluation, evaluation => evaluation with { Step = EvaluationStep.Cancelled, Reason = Reason });
            Lapse(state, Evaluation);
        }
    }

    /// <summary>A change replaced an ended area that it covers by its successors.</summary>
    /// <param name="Evaluation">The evaluation.</param>
    /// <param name="Areas">The areas that it covers from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Readdressed(Id<Evaluation> Evaluation, EquatableArray<Id<Area>> Areas, Id<Change> Change)
        : EvaluationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Evaluation, evaluation => evaluation with { Areas = Areas });
    }

    /// <summary>Lets the recommendations of an evaluation lapse that have not been answered.</summary>
    private static void Lapse(Strategy state, Id<Evaluation> evaluation)
    {
        var all = state.Recommendations;
        foreach (var recommendation in state.Recommendations.Under(Subject.Of(evaluation)))
            if (recommendation.Awaits)
                all = all.Change(recommendation.Id, item => item with { Lapsed = true });
        state.Recommendations = all;
    }

    private static void Update(Strategy state, Id<Evaluation> id, Func<Evaluation, Evaluation> change) =>
        state.Evaluations = state.Evaluations.Change(id, change);
}
