namespace SmartSpec.Tests.Laws;

/// <content>What is continuous beside the phases: what is owed, evaluations, pauses, reviews.</content>
internal static partial class Laws
{
    /// <summary>What is owed can still be done, by the tables of the lifecycles; and it is owed once.</summary>
    public static void WhatIsOwedIsNotDone(Strategy state)
    {
        var owed = state.Obligations();
        foreach (var obligation in owed)
        {
            var id = obligation.Subject.Id;
            var open = obligation.Act switch
            {
                "area.select" => AreaLifecycle.Table.Next(state.Areas[id].Step, AreaTrigger.Select) is not null,
                "development-plan.adopt" or "action-plan.adopt" => PlanLifecycle.Table.Next(
                    state.Plans[id].Step,
                    PlanTrigger.Adopt
                )
                    is not null,
                "area.resume" => state.Areas[id].Paused is { Until: not null },
                "effort.prioritise" => state.Efforts[id].Step is EffortStep.Proposed,
                "effort.finance" => state.Efforts[id].Step is EffortStep.Prioritised,
                "effort.start" => EffortLifecycle.Table.Next(state.Efforts[id].Step, EffortTrigger.Start) is not null,
                "effort.complete" => EffortLifecycle.Table.Next(state.Efforts[id].Step, EffortTrigger.Complete) is not null,
                "consultation.close" => ConsultationLifecycle.Table.Next(state.Consultations[id].Step, ConsultationTrigger.Close)
                    is not null,
                "consultation.conclude" => ConsultationLifecycle.Table.Next(
                    state.Consultations[id].Step,
                    ConsultationTrigger.Conclude
                )
                    is not null,
                "point.answer" => PointLifecycle.Table.Next(state.Points[id].Step, PointTrigger.Answer) is not null,
                "indicator.measure" => state.Indicators[id] is { ClosedBecause: null } indicator
                    && !indicator.Measurements.Any(measured => measured.On >= obligation.DueOn),
                "review.reaffirm" => ReviewLifecycle.Table.Next(state.Reviews[id].Step, ReviewTrigger.Reaffirm) is not null,
                "change.assess" => ChangeLifecycle.Table.Next(state.Changes[id].Step, ChangeTrigger.Assess) is not null,
                "decision.replace" => state
                    .AnnulmentsOn(obligation.Subject)
                    .Any(mark => mark.ReplacedBy is null && state.IsAnnulled(mark.Decision)),
                "change.approve" => ChangeLifecycle.Table.Next(state.Changes[id].Step, ChangeTrigger.Approve) is not null,
                "development-plan.draft" or "action-plan.draft" => state.PlanInHand(
                    id,
                    obligation.Act.StartsWith("dev", StringComparison.Ordinal) ? PlanKind.Development : PlanKind.Action
                )
                    is null,
                "development-plan.submit" or "action-plan.submit" => state.Plans[id].Step < PlanStep.Deciding,
                "follow-up.close" => state.Cycles[id].Step is FollowUpStep.Open,
                "report.submit" => state.FindReport(id)!.Step is ReportStep.Due,
                "report.accept" => state.FindReport(id)!.Step is ReportStep.Submitted,
                "evaluation.commission" => EvaluationLifecycle.Table.Next(
                    state.Evaluations[id].Step,
                    EvaluationTrigger.Commission
                )
                    is not null,
                "evaluation.begin" => EvaluationLifecycle.Table.Next(state.Evaluations[id].Step, EvaluationTrigger.Begin)
                    is not null,
                "evaluation.report" => EvaluationLifecycle.Table.Next(state.Evaluations[id].Step, EvaluationTrigger.Report)
                    is not null,
                "evaluation.conclude" => EvaluationLifecycle.Table.Next(state.Evaluations[id].Step, EvaluationTrigger.Conclude)
                    is not null,
                "recommendation.respond" => RecommendationLifecycle.Table.Next(
                    state.Recommendations[id].Step,
                    RecommendationTrigger.Accept
                )
                    is not null
                    && !state.Recommendations[id].Lapsed,
                "recommendation.follow-through" => state.Recommendations[id].LeadsTo is null
                    && RecommendationLifecycle.Table.IsFinal(state.Recommendations[id].Step),
                "funding.enter-repayment" => state.Efforts[id].Funding.Sum(line => line.DemandedBack - line.Repaid) > 0,
                "signal.answer" => SignalLifecycle.Table.Next(state.Signals[id].Step, SignalTrigger.Answer) is not null,
                _ => throw new LawBrokenException($"No law knows when {obligation.Act} is done."),
            };
            if (!open)
                throw new LawBrokenException($"{obligation.Act} is owed on {obligation.Subject}, and done.");
        }

        if (owed.DistinctBy(obligation => (obligation.Act, obligation.Subject)).Count() != owed.Count)
            throw new LawBrokenException("Something is owed twice.");
    }

    /// <summary>Each rule has at most one open signal about an object, and none is open where the strategy has ended.</summary>
    public static void SignalsAreRaisedOnce(Strategy state)
    {
        var open = state.Signals.Where(signal => signal.Step is SignalStep.Raised).ToList();
        if (open.DistinctBy(signal => (signal.Rule, signal.Subject)).Count() != open.Count)
            throw new LawBrokenException($"A signal is open twice: {string.Join(", ", open.Select(signal => signal.Id))}.");
        if (open.Count > 0 && StrategyLifecycle.Table.IsFinal(state.Step))
            throw new LawBrokenException("The strategy has ended, and a signal is open.");
        if (!open.SequenceEqual(state.OpenSignals()))
            throw new LawBrokenException("What is listed as open is not what is.");
    }

    /// <summary>
    /// The cycles follow each other without a gap, numbered; only the last is to come, and it is what falls due next where no
    /// plan is to.
    /// </summary>
    public static void CyclesFollowEachOther(Strategy state)
    {
        FollowUpCycle? before = null;
        foreach (var cycle in state.Cycles)
        {
            if (
                before is not null
                && (
                    before.Step is FollowUpStep.Scheduled
                    || cycle.FirstDay <= before.LastDay
                    || (cycle.FirstDay != before.LastDay.PlusDays(1) && !HadNoFollowUp(state))
                    || cycle.Number != before.Number + 1
                )
            )
                throw new LawBrokenException($"The cycle {cycle.Id} does not follow {before.Id}.");
            if (
                cycle.Id.Value != $"{cycle.LastDay:uuuu-MM-dd}"
                || cycle.FirstDay > cycle.LastDay
                || cycle.DueOn < cycle.LastDay
                || cycle.OpenedOn <= cycle.LastDay
            )
                throw new LawBrokenException($"The days of the cycle {cycle.Id} are out of order.");
            before = cycle;
        }

        if (
            !StrategyLifecycle.Table.IsFinal(state.Step)
            && before is { Step: FollowUpStep.Scheduled }
            && !(state.NextDue <= before.LastDay.PlusDays(1))
        )
            throw new LawBrokenException($"The cycle {before.Id} is to come, and does not fall due.");
    }

    private static bool HadNoFollowUp(Strategy state) =>
        state.FormerDefinitions.Any(former => former.Definition.FollowUp is null);

    /// <summary>
    /// No recommendation waits for a response where its evaluation was cancelled, nor beside those of a later report.
    /// </summary>
    public static void NobodyWaitsInVain(Strategy state)
    {
        foreach (var open in state.Recommendations.Where(entry => entry.Step is RecommendationStep.Open && !entry.Lapsed))
            if (
                state.Evaluations[open.Evaluation] is var evaluation
                && (evaluation.Step is EvaluationStep.Cancelled || evaluation.ReportedOn != open.ReportedOn)
            )
                throw new LawBrokenException(
                    $"{open.Id} waits for a response, and {evaluation.Id} is {evaluation.Step}, reported on "
                        + $"{evaluation.ReportedOn}."
                );
    }

    /// <summary>
    /// Read from the history alone: areas are carried over to the successor named by then; and of the state, that no earlier
    /// area goes to two.
    /// </summary>
    public static void PeriodsFollowEachOther(Chronicle chronicle)
    {
        var successor = default(Id<Strategy>?);
        foreach (var recorded in chronicle.History.Events)
        {
            if (recorded.Event is AreaEvent.CarriedOver e && e.To != successor)
                throw new LawBrokenException($"{e.Area} was carried over to {e.To} while {successor} followed.");
            if (recorded.Event is StrategyEvent.SuccessorNamed named)
                successor = named.Successor;
        }

        var continued = chronicle
            .Strategy.Areas.Where(area => area.Step is not AreaStep.Withdrawn)
            .SelectMany(area => area.Continues)
            .ToList();
        if (continued.Distinct().Count() != continued.Count)
            throw new LawBrokenException("An area of the period before is continued in two.");
        if (chronicle.Strategy.Areas.Any(area => area.CarriedOver is not null && area.EndedBy is not null))
            throw new LawBrokenException("An area that a change has ended is carried over.");
    }

    /// <summary>
    /// Read from the history alone: nothing of a paused area is submitted, adopted, mobilised or started, and no area is paused
    /// once it has ended.
    /// </summary>
    /// <summary>In every cycle that opens there is one report on each effort under way or paused on its last day.</summary>
    public static void WhatIsUnderWayIsReportedOn(History history)
    {
        foreach (var recorded in history.Events)
        {
            if (recorded.Event is not FollowUpEvent.Opened opened)
                continue;
            foreach (var effort in history.UpTo(recorded.Envelope.Number - 1).Replay().Efforts)
                if (
                    effort.Step is EffortStep.Underway or EffortStep.Paused
                    && opened.Reports.Count(report => report.Area == effort.Area) != 1
                )
                    throw new LawBrokenException($"In {opened.Cycle} there is not one report on {effort.Id}.");
        }
    }

    public static void PausedAreasWait(Chronicle chronicle)
    {
        var (plans, efforts, paused) = (
            new Dictionary<Id<PlanVersion>, Id<Area>>(),
            new Dictionary<Id<Effort>, Id<Area>>(),
            new HashSet<Id<Area>>()
        );
        foreach (var recorded in chronicle.History.Events)
        {
            Id<Area>? bound = recorded.Event switch
            {
                PlanEvent.MobilisationBegun e => plans.GetValueOrDefault(e.Plan),
                PlanEvent.Submitted e => plans.GetValueOrDefault(e.Plan),
                PlanEvent.Adopted e => plans.GetValueOrDefault(e.Plan),
                EffortEvent.Started e => efforts.GetValueOrDefault(e.Effort),
                _ => default(Id<Area>?),
            };
            if (bound is { } area && paused.Contains(area))
                throw new LawBrokenException($"{recorded.Event} happened in {area}, which was paused.");
            _ = recorded.Event switch
            {
                PlanEvent.Drafted e => plans.TryAdd(e.Plan, e.Area),
                EffortEvent.Proposed e => efforts.TryAdd(e.Effort, e.Area),
                AreaEvent.Paused e => paused.Add(e.Area),
                AreaEvent.Resumed e => paused.Remove(e.Area),
                AreaEvent.Closed e => paused.Remove(e.Area),
                AreaEvent.Retired e => paused.Remove(e.Area),
                AreaEvent.Merged e => paused.Remove(e.Area),
                AreaEvent.Split e => paused.Remove(e.Area),
                EffortEvent.Carried e => efforts.Remove(e.Effort) && efforts.TryAdd(e.Effort, e.Area),
                PlanEvent.Carried e => plans.Remove(e.Plan) && plans.TryAdd(e.Plan, e.Area),
                PlanEvent.Combined e => plans.TryAdd(e.Plan, e.Area),
                _ => false,
            };
        }

        if (
            chronicle.Strategy.Areas.Any(area =>
                (area.Paused is not null) != paused.Contains(area.Id) || (area.Paused is not null && !area.Step.IsSelected())
            )
        )
            throw new LawBrokenException("An area is paused that was not, or was resumed, or has ended.");
    }

    /// <summary>At most one review of an area is open, and none of an area that has ended.</summary>
    public static void ReviewsAreOfSelectedAreas(Strategy state)
    {
        var open = state.Reviews.Where(review => review.Step is ReviewStep.Open).Select(review => review.Area).ToList();
        if (open.Distinct().Count() != open.Count || open.Any(area => !state.Areas[area].Step.IsSelected()))
            throw new LawBrokenException("A review is open beside another, or of an area that is not selected.");
    }
}
