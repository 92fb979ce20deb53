namespace SmartSpec;

internal static class EvaluationRefusals
{
    public static readonly RefusalCode OutsideScope = new(ReasonKind.Rule, "outside-scope", "evaluation", "areas")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode RecommendationLapsed = new(
        ReasonKind.Rule,
        "recommendation-lapsed",
        "recommendation",
        "evaluation"
    )
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode CannotLeadTo = new(ReasonKind.Input, "cannot-lead-to", "subject");
    public static readonly RefusalCode DeclinedLeadsNowhere = new(ReasonKind.Input, "declined-leads-nowhere", "recommendation");
    public static readonly RefusalCode EvaluatorIndependent = new(
        ReasonKind.Gate,
        "evaluator-independent",
        "led",
        "owned",
        "organisation",
        "efforts"
    )
    {
        Mending = Mending.Person,
    };
    public static readonly RefusalCode QuestionsStated = new(ReasonKind.Gate, "questions-stated")
    {
        MendedBy = EvaluationCommand.StateQuestions.Act.Command,
    };
    public static readonly RefusalCode EffortsMature = new(ReasonKind.Gate, "efforts-mature", "percent", "count", "of", "kind")
    {
        MendedBy = EffortCommand.Start.Act.Command,
    };
    public static readonly RefusalCode RecommendationsAnswered = new(
        ReasonKind.Gate,
        "recommendations-answered",
        "recommendations"
    )
    {
        MendedBy = RecommendationCommand.Respond.Act.Command,
    };

    public static readonly RefusalCode[] All =
    [
        OutsideScope,
        RecommendationLapsed,
        CannotLeadTo,
        DeclinedLeadsNowhere,
        EvaluatorIndependent,
        QuestionsStated,
        EffortsMature,
        RecommendationsAnswered,
    ];
}
