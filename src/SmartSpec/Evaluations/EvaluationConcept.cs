namespace SmartSpec;

/// <summary>Evaluations and their recommendations: what the rest of the library reads of them.</summary>
internal static class EvaluationConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Evaluations",
            Commands = [typeof(EvaluationCommand), typeof(RecommendationCommand)],
            Events = [typeof(EvaluationEvent), typeof(RecommendationEvent)],
            Acts =
            [
                EvaluationCommand.Commission.Act,
                EvaluationCommand.Begin.Act,
                EvaluationCommand.Report.Act,
                EvaluationCommand.Return.Act,
                EvaluationCommand.Conclude.Act,
                EvaluationCommand.Cancel.Act,
                RecommendationCommand.Respond.Act,
                RecommendationCommand.FollowThrough.Act,
                EvaluationCommand.Plan.Act,
                EvaluationCommand.StateQuestions.Act,
                RecommendationCommand.FollowThrough.ReplacingAct,
            ],
            Refusals = [.. EvaluationRefusals.All],
            Objects =
            [
                new ConceptObject<Evaluation>(SubjectKind.Evaluation, static state => state.Evaluations, GateSubject.Of)
                {
                    Name = evaluation => evaluation.Name,
                },
                new ConceptObject<Recommendation>(
                    SubjectKind.Recommendation,
                    static state => state.Recommendations,
                    GateSubject.Of
                ),
            ],
            Json = EvaluationJson.Default,
        };
}
