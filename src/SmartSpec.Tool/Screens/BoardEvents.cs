namespace SmartSpec.Tool.Screens;

/// <summary>
/// Which events are not put before a board by themselves: preparation and daily work, and what goes along with something that is
/// shown. Under the decision that they rest on, they are.
/// </summary>
internal static class BoardEvents
{
    /// <summary>Whether an event is left out.</summary>
    public static bool IsLeftOut(Event happened) =>
        happened
            // Before it there is nothing to compare with; a gap says nothing about the strategy.
            is StrategyEvent.Founded
                or StrategyEvent.TakenOver
                or StrategyEvent.GapCrossed
                // What decisions and plans rest on: it is on their pages.
                or OrganisationEvent
                or EvidenceEvent
                or ReferenceEvent
                or AreaEvent.Described
                or AreaEvent.LeadAppointed
                or AreaEvent.Grounded
                or AreaEvent.CriteriaSet
                or AreaEvent.Assessed
                or PlanEvent.OpportunityAnalysed
                or PlanEvent.FieldDefined
                or PlanEvent.FieldRemoved
                or PlanEvent.SustainabilityAssessed
                or PlanEvent.EffortsListed
                or PlanEvent.EffortsGrouped
                or EffortEvent.Traced
                or EffortEvent.Assigned
                or EffortEvent.Reprioritised
                or EffortEvent.PartnersInvolved
                or EvaluationEvent.QuestionsStated
                // Money that has not been committed.
                or FundingEvent.Sought
                or FundingEvent.Promised
                // Cycles and signals by the calendar.
                or FollowUpEvent.Scheduled
                or FollowUpEvent.Opened
                or FollowUpEvent.Cancelled
                or FollowUpEvent.ReportOwed
                or SignalEvent.Checked
                // What a change takes along: the change itself is shown.
                or IndicatorEvent.Carried
                or ConsultationEvent.Readdressed
                or DialogueEvent.PointReaddressed
                or EvaluationEvent.Readdressed
                or RecommendationEvent.Carried
                or SharingEvent.Carried
                or SharingEvent.LinkCarried
                or ReportEvent.Carried;
}
