namespace SmartSpec;

/// <summary>Leads a command to the concept that decides it.</summary>
internal static class Decider
{
    public static void Decide(DecisionContext context, Command command)
    {
        if (!context.IsValid(command))
            return;
        switch (command)
        {
            case StrategyCommand c:
                StrategyDecider.Decide(context, c);
                break;
            case OrganisationCommand c:
                OrganisationDecider.Decide(context, c);
                break;
            case DelegationCommand c:
                DelegationDecider.Decide(context, c);
                break;
            case DecisionCommand c:
                DecisionDecider.Decide(context, c);
                break;
            case CheckpointCommand c:
                CheckpointDecider.Decide(context, c);
                break;
            case EvidenceCommand c:
                EvidenceDecider.Decide(context, c);
                break;
            case AreaCommand c:
                AreaDecider.Decide(context, c);
                break;
            case ReviewCommand c:
                ReviewDecider.Decide(context, c);
                break;
            case PlanCommand c:
                PlanDecider.Decide(context, c);
                break;
            case EffortCommand c:
                EffortDecider.Decide(context, c);
                break;
            case FundingCommand c:
                FundingDecider.Decide(context, c);
                break;
            case CallCommand c:
                CallDecider.Decide(context, c);
                break;
            case IndicatorCommand c:
                IndicatorDecider.Decide(context, c);
                break;
            case DialogueCommand c:
                DialogueDecider.Decide(context, c);
                break;
            case CorrectionCommand c:
                CorrectionDecider.Decide(context, c);
                break;
            case ReferenceCommand c:
                ReferenceDecider.Decide(context, c);
                break;
            case ConsultationCommand c:
                ConsultationDecider.Decide(context, c);
                break;
            case FollowUpCommand c:
                FollowUpDecider.Decide(context, c);
                break;
            case ReportCommand c:
                ReportDecider.Decide(context, c);
                break;
            case EvaluationCommand c:
                EvaluationDecider.Decide(context, c);
                break;
            case ChangeCommand c:
                ChangeDecider.Decide(context, c);
                break;
            case RecommendationCommand c:
                RecommendationDecider.Decide(context, c);
                break;
            case SignalCommand c:
                SignalDecider.Decide(context, c);
                break;
            case HealthCommand c:
                HealthDecider.Decide(context, c);
                break;
        }
    }
}
