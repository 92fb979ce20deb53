namespace SmartSpec;

internal static class EvaluationRefusals
{
    public static readonly RefusalCode OutsideScope = new(ReasonKind.Rule, "outside-scope", "evaluation", "areas");
    public static readonly RefusalCode RecommendationLapsed = new(
        ReasonKind.Rule,
        "recommendation-lapsed",
        "recommendation",
        "evaluation"
    );
    public static readonly RefusalCode CannotLeadTo = new(ReasonKind.Input, "cannot-lead-to", "subject");
    public static readonly RefusalCode DeclinedLeadsNowhere = new(ReasonKind.Input, "declined-leads-nowhere", "recommendation");
    public static readonly RefusalCode EvaluatorIndependent = new(
        ReasonKind.Gate,
        "evaluator-independent",
        "led",
        "owned",
        "organisation",
        "efforts"
    );
    public static readonly RefusalCode QuestionsStated = new(ReasonKind.Gate, "questions-stated");
    public static readonly RefusalCode RecommendationsAnswered = new(
        ReasonKind.Gate,
        "recommendations-answered",
        "recommendations"
    );

    public static readonly RefusalCode[] All =
    [
        OutsideScope,
        RecommendationLapsed,
        CannotLeadTo,
        DeclinedLeadsNowhere,
        EvaluatorIndependent,
        QuestionsStated,
        RecommendationsAnswered,
    ];
}
