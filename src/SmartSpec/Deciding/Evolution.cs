namespace SmartSpec;

/// <summary>
/// What an event makes of a strategy. Total: what is written is fact, and no table, gate or role is asked again.
/// </summary>
internal static class Evolution
{
    public static Strategy Evolve(Strategy state, Event happened, Envelope envelope, CommandFingerprint? fingerprint = null) =>
        Evolve(state, happened, envelope.Number, envelope.At, envelope.Command, fingerprint);

    public static Strategy Evolve(
        Strategy state,
        Event happened,
        long number,
        Instant at,
        Id<Command> command,
        CommandFingerprint? fingerprint = null
    )
    {
        var next = happened switch
        {
            StrategyEvent e => StrategyEvolver.Evolve(state, e, at),
            OrganisationEvent e => OrganisationEvolver.Evolve(state, e),
            DelegationEvent e => DelegationEvolver.Evolve(state, e),
            DecisionEvent e => DecisionEvolver.Evolve(state, e),
            CheckpointEvent e => CheckpointEvolver.Evolve(state, e),
            EvidenceEvent e => EvidenceEvolver.Evolve(state, e),
            AreaEvent e => AreaEvolver.Evolve(state, e),
            ReviewEvent e => ReviewEvolver.Evolve(state, e),
            PlanEvent e => PlanEvolver.Evolve(state, e),
            EffortEvent e => EffortEvolver.Evolve(state, e),
            FundingEvent e => FundingEvolver.Evolve(state, e),
            CallEvent e => CallEvolver.Evolve(state, e),
            IndicatorEvent e => IndicatorEvolver.Evolve(state, e),
            DialogueEvent e => DialogueEvolver.Evolve(state, e),
            CorrectionEvent e => CorrectionEvolver.Evolve(state, e),
            ReferenceEvent e => ReferenceEvolver.Evolve(state, e),
            ConsultationEvent e => ConsultationEvolver.Evolve(state, e),
            FollowUpEvent e => FollowUpEvolver.Evolve(state, e, at),
            ReportEvent e => FollowUpEvolver.Evolve(state, e),
            EvaluationEvent e => EvaluationEvolver.Evolve(state, e),
            ChangeEvent e => ChangeEvolver.Evolve(state, e),
            RecommendationEvent e => RecommendationEvolver.Evolve(state, e),
            SignalEvent e => SignalEvolver.Evolve(state, e),
            HealthEvent e => HealthEvolver.Evolve(state, e),
            _ => state,
        };
        return (ReferenceEquals(next, state) ? state.Next() : next).Recorded(happened, number, at, command, fingerprint);
    }
}
