namespace SmartSpec;

/// <summary>The catalogue of all refusals: every code that the engine can answer with.</summary>
public static class RefusalCatalogue
{
    /// <summary>Every code, concept by concept; a host's own gates answer with their ids.</summary>
    public static IReadOnlyList<RefusalCode> All { get; } =
    [
        .. DecidingRefusals.All,
        .. ActorRefusals.All,
        .. GateRefusals.All,
        .. StrategyRefusals.All,
        .. DecisionRefusals.All,
        .. AreaRefusals.All,
        .. ReviewRefusals.All,
        .. PlanRefusals.All,
        .. EffortRefusals.All,
        .. FundingRefusals.All,
        .. CallRefusals.All,
        .. IndicatorRefusals.All,
        .. DialogueRefusals.All,
        .. FollowUpRefusals.All,
        .. EvaluationRefusals.All,
        .. ChangeRefusals.All,
        .. SignalRefusals.All,
        .. CorrectionRefusals.All,
        .. TakingOverRefusals.All,
    ];
}
