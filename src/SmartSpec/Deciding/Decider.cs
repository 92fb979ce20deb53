namespace SmartSpec;

/// <summary>Leads a command to the concept that decides it.</summary>
internal static class Decider
{
    public static void Decide(Deliberation d, Command command)
    {
        if (!d.Sound(command))
            return;
        switch (command)
        {
            case StrategyCommand c:
                StrategyDecider.Decide(d, c);
                break;
            case OrganisationCommand c:
                OrganisationDecider.Decide(d, c);
                break;
            case DelegationCommand c:
                DelegationDecider.Decide(d, c);
                break;
            case DecisionCommand c:
                DecisionDecider.Decide(d, c);
                break;
            case CheckpointCommand c:
                CheckpointDecider.Decide(d, c);
                break;
            case EvidenceCommand c:
                EvidenceDecider.Decide(d, c);
                break;
            case AreaCommand c:
                AreaDecider.Decide(d, c);
                break;
            case ReviewCommand c:
                ReviewDecider.Decide(d, c);
                break;
            case PlanCommand c:
                PlanDecider.Decide(d, c);
                break;
            case EffortCommand c:
                EffortDecider.Decide(d, c);
                break;
            case FundingCommand c:
                FundingDecider.Decide(d, c);
                break;
            case CallCommand c:
                CallDecider.Decide(d, c);
                break;
            case IndicatorCommand c:
                IndicatorDecider.Decide(d, c);
                break;
            case DialogueCommand c:
                DialogueDecider.Decide(d, c);
                break;
            case CorrectionCommand c:
                CorrectionDecider.Decide(d, c);
                break;
            case ReferenceCommand c:
                ReferenceDecider.Decide(d, c);
                break;
            case ConsultationCommand c:
                ConsultationDecider.Decide(d, c);
                break;
            case FollowUpCommand c:
                FollowUpDecider.Decide(d, c);
                break;
            case ReportCommand c:
                ReportDecider.Decide(d, c);
                break;
            case EvaluationCommand c:
                EvaluationDecider.Decide(d, c);
                break;
            case ChangeCommand c:
                ChangeDecider.Decide(d, c);
                break;
            case RecommendationCommand c:
                RecommendationDecider.Decide(d, c);
                break;
            case SignalCommand c:
                SignalDecider.Decide(d, c);
                break;
            case HealthCommand c:
                HealthDecider.Decide(d, c);
                break;
        }
    }
}
