namespace SmartSpec;

/// <summary>Whether an object that a statement names still shows something.</summary>
internal static class EnablingStandings
{
    /// <summary>
    /// <see cref="EnablingEvidenceStanding.Current"/>, or why it does not: it has ended, was cancelled, rejected or annulled,
    /// or is a plan version that was replaced.
    /// </summary>
    public static EnablingEvidenceStanding Of(Strategy state, Subject subject) =>
        state.Plans.Find(subject.Kind is SubjectKind.Plan ? subject.Id : default(Id<PlanVersion>?))
            is { Step: PlanStep.Superseded }
            ? EnablingEvidenceStanding.Replaced
        : HasEnded(state, subject) ? EnablingEvidenceStanding.Ended
        : EnablingEvidenceStanding.Current;

    private static bool HasEnded(Strategy state, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Area => state.Areas.Find(subject.Id) is not { } area || !(area.IsCandidate || area.IsSelected),
            SubjectKind.Plan => state.Plans.Find(subject.Id)?.Step is PlanStep.Discarded or PlanStep.Ended,
            SubjectKind.Effort => state.Efforts.Find(subject.Id)?.Step is EffortStep.Cancelled,
            SubjectKind.Indicator => state.Indicators.Find(subject.Id)?.ClosedBecause is not null,
            SubjectKind.Consultation => state.Consultations.Find(subject.Id)?.Step is ConsultationStep.Cancelled,
            SubjectKind.Evaluation => state.Evaluations.Find(subject.Id)?.Step is EvaluationStep.Cancelled,
            SubjectKind.Recommendation => state.Recommendations.Find(subject.Id)?.Step is RecommendationStep.Declined,
            SubjectKind.Change => state.Changes.Find(subject.Id)?.Step
                is ChangeStep.Rejected
                    or ChangeStep.Withdrawn
                    or ChangeStep.Rescinded
                    or ChangeStep.Lapsed,
            SubjectKind.Decision => state.IsAnnulled(new Id<Decision>(subject.Id)),
            SubjectKind.Assignment => state.Assignments.Find(subject.Id)?.Revoked is not null,
            _ => false,
        };
}
