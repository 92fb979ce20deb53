namespace SmartSpec.Tests;

/// <summary>Every act, with a story in which it is accepted from whoever has a role for it.</summary>
internal static class Acts
{
    private static readonly Dictionary<string, Func<(Story Story, Command Command)>> Table = new()
    {
        ["strategy.state-vision"] = () => (Preparing, new StrategyCommand.StateVision(Sample.Text)),
        ["strategy.appoint-managing-body"] = () => (Preparing, new StrategyCommand.AppointManagingBody(Known.Municipality)),
        ["strategy.add-goal"] = () => (Preparing, new StrategyCommand.AddGoal("another-goal", Sample.Text)),
        ["strategy.align-with-sdgs"] = () => (Preparing, new StrategyCommand.AlignWithSdgs([1])),
        ["strategy.launch"] = () => (Preparing.Decided(), new StrategyCommand.Launch(Decisions.Id)),
        ["strategy.abandon"] = () => (Preparing, new StrategyCommand.Abandon(Sample.Text)),
        ["strategy.wind-down"] = () =>
            (Stories.StrategyAt(StrategyStep.Running).Decided(), new StrategyCommand.WindDown(Decisions.Id)),
        ["strategy.close"] = () => (Stories.StrategyAt(StrategyStep.WindingDown).Decided(), Decisions.Close),
        ["strategy.name-successor"] = () => (Stories.StrategyAt(StrategyStep.Running), new StrategyCommand.NameSuccessor("next")),
        ["strategy.convert-currency"] = () => (Conversions.Preparing, new StrategyCommand.ConvertCurrency(Currency.Eur)),
        ["strategy.name-predecessor"] = () => (Preparing, new StrategyCommand.NamePredecessor("earlier")),
        ["organisation.register"] = () =>
            (Preparing, new OrganisationCommand.Register("another", Sample.Text, Helix.Business, Place.Eu)),
        ["organisation.amend"] = () =>
            (Preparing, new OrganisationCommand.Amend(Known.Company, Sample.Text, Helix.Business, Place.Eu)),
        ["delegation.grant"] = () => (Stories.AreaAt(AreaStep.Proposed).Decided(), Grant with { Decision = Decisions.Id }),
        ["delegation.revoke"] = () =>
            (Stories.AreaAt(AreaStep.Proposed).Do(Grant, People.AreaLead), new DelegationCommand.Revoke("leave")),
        ["assignment.grant"] = () => (Stories.AreaAt(AreaStep.Proposed).Decided(), Assign with { Decision = Decisions.Id }),
        ["assignment.revoke"] = () =>
            (
                Stories.AreaAt(AreaStep.Proposed).Do(Assign, People.ProcessLead),
                new AssignmentCommand.Revoke(Assign.Assignment, Sample.Text)
            ),
        ["sharing.share"] = () => (Stories.AreaAt(AreaStep.Proposed).Decided(), Sharings.Area with { Decision = Decisions.Id }),
        ["sharing.end"] = () => (Stories.AreaAt(AreaStep.Proposed).Do(Sharings.Area, People.ProcessLead), Sharings.Ended),
        ["sharing.link"] = () => (Stories.AreaAt(AreaStep.Proposed), Sharings.Linked),
        ["sharing.unlink"] = () => (Stories.AreaAt(AreaStep.Proposed).Do(Sharings.Linked, People.ProcessLead), Sharings.Unlinked),
        ["decision.record"] = () => (Preparing, Decisions.Any),
        ["decision.annul"] = () => (Preparing.Decided(), Annulments.Of(Decisions.Id)),
        ["decision.reinstate"] = () => (Preparing.Decided().Annulled(Decisions.Id), Annulments.Reinstated(Decisions.Id)),
        ["decision.replace"] = () =>
            (
                Stories.AreaAt(AreaStep.DevelopmentPlanning).Annulled(Known.DecisionOn(Known.Food)).Decided(),
                Annulments.Replaced(Subject.Of((Id<Area>)Known.Food), Known.DecisionOn(Known.Food))
            ),
        ["evidence.record-asset"] = () =>
            (Preparing, new EvidenceCommand.RecordAsset("asset", AssetKind.Nature, new(Sample.Text))),
        ["evidence.record-opportunity"] = () =>
            (Preparing, new EvidenceCommand.RecordOpportunity("another-opportunity", new(Sample.Text))),
        ["evidence.record-challenge"] = () =>
            (Preparing, new EvidenceCommand.RecordChallenge("another-challenge", ChallengeLevel.Global, new(Sample.Text))),
        ["evidence.record-data-set"] = () => (Preparing, Analyses.Data()),
        ["evidence.record-analysis"] = () => (Preparing.Do(Analyses.Data(), People.ProcessLead), Analyses.Made()),
        ["evidence.renew"] = () => (Preparing, new EvidenceCommand.Renew(Known.Opportunity, new(Sample.Text))),
        ["area.propose"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.Propose("water", Sample.Text, Sample.Text)),
        ["area.describe"] = () =>
            (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.Describe(Known.Food, Sample.Text, Sample.Text)),
        ["area.appoint-lead"] = () =>
            (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.AppointLead(Known.Food, People.SecondAreaLead.Id)),
        ["area.ground"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.Ground(Known.Food, Make.Grounds())),
        ["area.set-criteria"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.SetCriteria(Known.Food, [])),
        ["area.assess"] = () =>
            (Stories.AreaAt(AreaStep.UnderAnalysis), new AreaCommand.Assess(Known.Food, "growth", 3, Sample.Text)),
        ["area.begin-analysis"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.BeginAnalysis(Known.Food)),
        ["area.nominate"] = () => (Stories.AreaAt(AreaStep.UnderAnalysis), new AreaCommand.Nominate(Known.Food, Sample.Text)),
        ["area.select"] = () => (Stories.AreaAt(AreaStep.Nominated).Decided(), new AreaCommand.Select(Known.Food, Decisions.Id)),
        ["area.deselect"] = () =>
            (Stories.AreaAt(AreaStep.Nominated).Decided(), new AreaCommand.Deselect(Known.Food, Decisions.Id, Sample.Text)),
        ["area.return"] = () => (Stories.AreaAt(AreaStep.Nominated), new AreaCommand.Return(Known.Food, Sample.Text)),
        ["area.reconsider"] = () => (Stories.AreaAt(AreaStep.Deselected), new AreaCommand.Reconsider(Known.Food, Sample.Text)),
        ["area.withdraw"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.Withdraw(Known.Food, Sample.Text)),
        ["area.pause"] = () =>
            (Stories.AreaAt(AreaStep.Implementing).Decided(), new AreaCommand.Pause(Known.Food, Decisions.Id, Sample.Text)),
        ["area.resume"] = () =>
            (Stories.PausedArea(), new AreaCommand.Resume(Known.Food, Known.PauseDecisionOf(Known.Food), Sample.Text)),
        ["area.carry-over"] = () =>
            (
                Stories.AreaAt(AreaStep.Implementing).Do(new StrategyCommand.NameSuccessor("next"), People.ProcessLead),
                new AreaCommand.CarryOver(Known.Food, "food")
            ),
        ["area.continue"] = () =>
            (
                Stories.AreaAt(AreaStep.Proposed).Do(new StrategyCommand.NamePredecessor("earlier"), People.ProcessLead),
                new AreaCommand.Continue(Known.Food, ["food"])
            ),
        ["review.open"] = () =>
            (Stories.AreaAt(AreaStep.Implementing), new ReviewCommand.Open(Known.Review, Known.Food, Sample.Text)),
        ["review.reaffirm"] = () =>
            (Stories.ReviewAt(ReviewStep.Open).Decided(), new ReviewCommand.Reaffirm(Known.Review, Decisions.Id, Sample.Text)),
        ["change.propose"] = () =>
            (
                Stories.AreaAt(AreaStep.Implementing),
                new ChangeCommand.Propose(Known.Change, new ChangeProposal.Retire(Known.Food), Sample.Text)
            ),
        ["change.assess"] = () => (Stories.ChangeAt(ChangeStep.Proposed), new ChangeCommand.Assess(Known.Change, Sample.Text)),
        ["change.approve"] = () =>
            (
                Stories.ChangeAt(ChangeStep.Assessed).Decided(),
                new ChangeCommand.Approve(
                    Known.Change,
                    Decisions.Id,
                    Make.Day(2021, 6, 1),
                    Waivers: [new("not-premature", Sample.Text)]
                )
            ),
        ["change.reject"] = () =>
            (Stories.ChangeAt(ChangeStep.Assessed).Decided(), new ChangeCommand.Reject(Known.Change, Decisions.Id, Sample.Text)),
        ["change.withdraw"] = () =>
            (Stories.ChangeAt(ChangeStep.Proposed), new ChangeCommand.Withdraw(Known.Change, Sample.Text)),
        ["change.rescind"] = () =>
            (Stories.ChangeAt(ChangeStep.Approved).Decided(), new ChangeCommand.Rescind(Known.Change, Decisions.Id, Sample.Text)),
        ["development-plan.draft"] = () =>
            (
                Stories.AreaAt(AreaStep.DevelopmentPlanning),
                new PlanCommand.Draft(Known.DevelopmentPlan, Known.Food, PlanKind.Development)
            ),
        ["development-plan.analyse-opportunity"] = () =>
            (
                Development(PlanStep.Drafting),
                new PlanCommand.AnalyseOpportunity(Known.DevelopmentPlan, Known.Opportunity, Sample.Text)
            ),
        ["development-plan.define-field"] = () =>
            (
                Development(PlanStep.Drafting),
                new PlanCommand.DefineField(Known.DevelopmentPlan, "another-field", Sample.Text, Sample.Text)
            ),
        ["development-plan.remove-field"] = () =>
            (Development(PlanStep.Drafting), new PlanCommand.RemoveField(Known.DevelopmentPlan, Known.Field)),
        ["development-plan.assess-sustainability"] = () =>
            (
                Development(PlanStep.Drafting),
                new PlanCommand.AssessSustainability(Known.DevelopmentPlan, new(Sample.Text, Sample.Text, Sample.Text))
            ),
        ["development-plan.consult"] = () =>
            (
                Development(PlanStep.Drafting),
                new PlanCommand.Consult(Known.DevelopmentPlan, Known.Consultation, Make.Day(2021, 3, 1), Sample.Text)
            ),
        ["development-plan.submit"] = () => (Development(PlanStep.Answering), new PlanCommand.Submit(Known.DevelopmentPlan)),
        ["development-plan.redraft"] = () =>
            (Development(PlanStep.Answering), new PlanCommand.Redraft(Known.DevelopmentPlan, Sample.Text)),
        ["development-plan.discard"] = () =>
            (Development(PlanStep.Deciding), new PlanCommand.Discard(Known.DevelopmentPlan, Sample.Text)),
        ["development-plan.return"] = () =>
            (Development(PlanStep.Deciding), new PlanCommand.Return(Known.DevelopmentPlan, Sample.Text)),
        ["development-plan.adopt"] = () =>
            (
                Development(PlanStep.Deciding).Decided(),
                new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 3, 1))
            ),
        ["development-plan.rescind"] = () =>
            (Development(PlanStep.Adopted).Decided(), new PlanCommand.Rescind(Known.DevelopmentPlan, Decisions.Id, Sample.Text)),
        ["action-plan.draft"] = () =>
            (Stories.AreaAt(AreaStep.ActionPlanning), new PlanCommand.Draft(Known.ActionPlan, Known.Food, PlanKind.Action)),
        ["action-plan.list-efforts"] = () =>
            (Action(PlanStep.Drafting), new PlanCommand.ListEfforts(Known.ActionPlan, [Known.Effort])),
        ["action-plan.group-efforts"] = () =>
            (Action(PlanStep.Drafting), new PlanCommand.GroupEfforts(Known.ActionPlan, Known.EffortSet, Sample.Text, [])),
        ["action-plan.add-effort"] = () =>
            (
                Action(PlanStep.InForce).Do(Make.Effort(Make.Nothing, "small", budget: 10), People.AreaLead),
                new PlanCommand.AddEffort(Known.ActionPlan, "small")
            ),
        ["action-plan.mobilise"] = () => (Action(PlanStep.Drafting), new PlanCommand.Mobilise(Known.ActionPlan)),
        ["action-plan.submit"] = () => (Action(PlanStep.Mobilising), new PlanCommand.Submit(Known.ActionPlan)),
        ["action-plan.redraft"] = () => (Action(PlanStep.Mobilising), new PlanCommand.Redraft(Known.ActionPlan, Sample.Text)),
        ["action-plan.discard"] = () => (Action(PlanStep.Mobilising), new PlanCommand.Discard(Known.ActionPlan, Sample.Text)),
        ["action-plan.return"] = () => (Action(PlanStep.Deciding), new PlanCommand.Return(Known.ActionPlan, Sample.Text)),
        ["action-plan.adopt"] = () =>
            (Action(PlanStep.Deciding).Decided(), new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, Make.Day(2021, 3, 1))),
        ["action-plan.rescind"] = () =>
            (Action(PlanStep.Adopted).Decided(), new PlanCommand.Rescind(Known.ActionPlan, Decisions.Id, Sample.Text)),
        ["effort.propose"] = () =>
            (
                Stories.AreaAt(AreaStep.ActionPlanning),
                new EffortCommand.Propose(Known.Effort, Known.Food, Sample.Text, Sample.Text)
            ),
        ["effort.trace"] = () => (Effort(EffortStep.Proposed), new EffortCommand.Trace(Known.Effort, Known.Field)),
        ["effort.assign"] = () =>
            (Effort(EffortStep.Proposed), new EffortCommand.Assign(Known.Effort, People.SecondEffortOwner.Id)),
        ["effort.schedule"] = () =>
            (Effort(EffortStep.Proposed), new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 5, 1), Make.Day(2021, 5, 1))),
        ["effort.budget"] = () => (Effort(EffortStep.Proposed), new EffortCommand.Budget(Known.Effort, [])),
        ["effort.prioritise"] = () => (Effort(EffortStep.Proposed), new EffortCommand.Prioritise(Known.Effort, 1, Sample.Text)),
        ["effort.reprioritise"] = () =>
            (Effort(EffortStep.Prioritised), new EffortCommand.Reprioritise(Known.Effort, 2, Sample.Text)),
        ["effort.involve"] = () => (Effort(EffortStep.Proposed), new EffortCommand.Involve(Known.Effort, [Known.Company])),
        ["effort.finance"] = () => (Effort(EffortStep.Prioritised), new EffortCommand.Finance(Known.Effort)),
        ["effort.start"] = () => (Effort(EffortStep.Financed), new EffortCommand.Start(Known.Effort)),
        ["effort.pause"] = () => (Effort(EffortStep.Underway), new EffortCommand.Pause(Known.Effort, Sample.Text)),
        ["effort.resume"] = () => (Effort(EffortStep.Paused), new EffortCommand.Resume(Known.Effort)),
        ["effort.lose-funding"] = () => (Effort(EffortStep.Underway), new EffortCommand.LoseFunding(Known.Effort, Sample.Text)),
        ["effort.complete"] = () => (Effort(EffortStep.Underway), Make.Completion(Known.Effort)),
        ["effort.cancel"] = () => (Effort(EffortStep.Underway), new EffortCommand.Cancel(Known.Effort, Sample.Text)),
        ["funding.seek"] = () =>
            (
                Effort(EffortStep.Proposed),
                new FundingCommand.Seek(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(1))
            ),
        ["funding.promise"] = () =>
            (
                Effort(EffortStep.Proposed),
                new FundingCommand.Promise(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(1))
            ),
        ["funding.commit"] = () =>
            (
                Effort(EffortStep.Proposed),
                new FundingCommand.Commit(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(1))
            ),
        ["funding.pay"] = () =>
            (
                Effort(EffortStep.Proposed),
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(1))
            ),
        ["funding.release"] = () =>
            (
                Effort(EffortStep.Proposed),
                new FundingCommand.Release(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(1), Sample.Text)
            ),
        ["funding.demand-back"] = () => (Recoveries.Paid.Decided(), Recoveries.DemandBack(3, Decisions.Id)),
        ["funding.enter-repayment"] = () => (Recoveries.Demanded, Recoveries.Repay(2)),
        ["funding.withdraw-demand"] = () =>
            (
                Corrections.Demanded.AfterDays(1).Decided("withdrawing"),
                new FundingCommand.WithdrawDemand(Known.Effort, Corrections.Demanded.Strategy.Length, Sample.Text, "withdrawing")
            ),
        ["call.announce"] = () =>
            (
                Stories.AreaAt(AreaStep.DevelopmentPlanning),
                new CallCommand.Announce("call", Sample.Text, [Known.Food], Make.Day(2021, 3, 1), Make.Day(2021, 4, 1))
            ),
        ["indicator.define"] = () =>
            (
                Effort(EffortStep.Proposed),
                new IndicatorCommand.Define(
                    "another-output",
                    IndicatorKind.Output,
                    Known.Food,
                    Make.Terms(Make.Day(2021, 1, 1)),
                    Known.Effort
                )
            ),
        ["indicator.amend"] = () =>
            (Effort(EffortStep.Proposed), new IndicatorCommand.Amend(Known.OutputIndicator, Make.Terms(Make.Day(2021, 1, 1)))),
        ["indicator.close"] = () => (Effort(EffortStep.Proposed), new IndicatorCommand.Close(Known.OutputIndicator, Sample.Text)),
        ["indicator.measure"] = () =>
            (Effort(EffortStep.Proposed), new IndicatorCommand.Measure(Known.OutputIndicator, Make.Day(2021, 1, 1), 1)),
        ["indicator.report-missing"] = () =>
            (
                Effort(EffortStep.Proposed),
                new IndicatorCommand.ReportMissing(Known.OutputIndicator, Make.Day(2021, 1, 1), Sample.Text)
            ),
        ["indicator.revise"] = () =>
            (
                Effort(EffortStep.Proposed)
                    .Do(new IndicatorCommand.Measure(Known.OutputIndicator, Make.Day(2021, 1, 1), 1), People.AreaLead),
                new IndicatorCommand.Revise(Known.OutputIndicator, Make.Day(2021, 1, 1), 2, Sample.Text)
            ),
        ["indicator.judge"] = () =>
            (
                Effort(EffortStep.Proposed),
                new IndicatorCommand.Judge(Known.OutputIndicator, IndicatorStatus.OnTrack, Sample.Text)
            ),
        ["dialogue.hold-meeting"] = () =>
            (
                Stories.AreaAt(AreaStep.Proposed),
                new DialogueCommand.HoldMeeting(
                    "meeting",
                    Make.Day(2021, 1, 1),
                    Make.Met(Helix.Business),
                    Sample.Text,
                    Known.Food
                )
            ),
        ["point.raise"] = () =>
            (
                Stories.AreaAt(AreaStep.Proposed),
                new DialogueCommand.RaisePoint(Known.Point, new(SubjectKind.Area, Known.Food), Sample.Text, Helix.Academia)
            ),
        ["point.answer"] = () =>
            (
                Stories.PointAt(PointStep.Raised),
                new DialogueCommand.AnswerPoint(Known.Point, new(PointOutcome.Noted, Sample.Text))
            ),
        ["correction.correct"] = () =>
            (
                Preparing,
                new CorrectionCommand.Correct(
                    new Fact.Chartered(Sample.Text, StorySetting.Default.Charter.Region, StorySetting.Default.Charter.Period),
                    Sample.Text
                )
            ),
        ["enabling.show"] = () => (Preparing, Enabling.Show),
        ["enabling.set-not-relevant"] = () => (Preparing.Decided(), Enabling.NotRelevant with { Decision = Decisions.Id }),
        ["enabling.withdraw"] = () =>
            (Preparing.Do(Enabling.Show, People.ProcessLead), new EnablingCommand.Withdraw("1", Sample.Text)),
        ["reference.link"] = () => (Effort(EffortStep.Proposed), Link),
        ["reference.unlink"] = () =>
            (Effort(EffortStep.Proposed).Do(Link, People.ProcessLead), new ReferenceCommand.Unlink("grant")),
        ["consultation.open"] = () =>
            (
                Preparing,
                new ConsultationCommand.Open(
                    "on-all",
                    new(SubjectKind.Strategy, Known.Strategy),
                    Make.Day(2021, 3, 1),
                    Sample.Text
                )
            ),
        ["consultation.extend"] = () =>
            (
                Stories.ConsultationAt(ConsultationStep.Open),
                new ConsultationCommand.Extend(Known.Consultation, Make.Day(2021, 4, 1), Sample.Text)
            ),
        ["consultation.close"] = () =>
            (Stories.ConsultationAt(ConsultationStep.Open), new ConsultationCommand.Close(Known.Consultation)),
        ["consultation.conclude"] = () =>
            (
                Stories.ConsultationAt(ConsultationStep.Answering),
                new ConsultationCommand.Conclude(Known.Consultation, Sample.Text)
            ),
        ["consultation.cancel"] = () =>
            (Stories.ConsultationAt(ConsultationStep.Open), new ConsultationCommand.Cancel(Known.Consultation, Sample.Text)),
        ["follow-up.close"] = () =>
            (Stories.CycleAt(FollowUpStep.Open).WithReportsAccepted(), new FollowUpCommand.Close(Known.Cycle, Sample.Text)),
        ["report.submit"] = () =>
            (KeptEffortTests.Retired(EffortStep.Underway), new ReportCommand.Submit(Known.Report, Sample.Text)),
        ["report.accept"] = () => (Stories.ReportAt(ReportStep.Submitted), new ReportCommand.Accept(Known.Report)),
        ["report.return"] = () => (Stories.ReportAt(ReportStep.Submitted), new ReportCommand.Return(Known.Report, Sample.Text)),
        ["report.excuse"] = () => (Stories.ReportAt(ReportStep.Due), new ReportCommand.Excuse(Known.Report, Sample.Text)),
        ["evaluation.plan"] = () =>
            (
                Preparing,
                new EvaluationCommand.Plan(
                    Known.Evaluation,
                    EvaluationKind.Baseline,
                    Sample.Text,
                    Make.Day(2021, 1, 1),
                    Make.Day(2021, 6, 30)
                )
            ),
        ["evaluation.state-questions"] = () =>
            (Evaluation(EvaluationStep.Planned), new EvaluationCommand.StateQuestions(Known.Evaluation, [new("q", Sample.Text)])),
        ["evaluation.commission"] = () =>
            (
                Evaluation(EvaluationStep.Planned),
                new EvaluationCommand.Commission(Known.Evaluation, Known.University, Reason: Sample.Text)
            ),
        ["evaluation.begin"] = () => (Evaluation(EvaluationStep.Commissioned), new EvaluationCommand.Begin(Known.Evaluation)),
        ["evaluation.report"] = () =>
            (Evaluation(EvaluationStep.Underway), new EvaluationCommand.Report(Known.Evaluation, [new("f", Sample.Text)])),
        ["evaluation.return"] = () =>
            (Evaluation(EvaluationStep.Reported), new EvaluationCommand.Return(Known.Evaluation, Sample.Text)),
        ["evaluation.conclude"] = () =>
            (Evaluation(EvaluationStep.Reported), new EvaluationCommand.Conclude(Known.Evaluation, Sample.Text)),
        ["evaluation.cancel"] = () =>
            (Evaluation(EvaluationStep.Reported), new EvaluationCommand.Cancel(Known.Evaluation, Sample.Text)),
        ["recommendation.respond"] = () =>
            (
                Stories.RecommendationAt(RecommendationStep.Open),
                new RecommendationCommand.Respond(Known.Recommendation, RecommendationOutcome.Accepted, Sample.Text)
            ),
        ["signal.answer"] = () =>
            (Stories.SignalAt(SignalStep.Raised), new SignalCommand.Answer(Known.Signal, SignalOutcome.Explained, Sample.Text)),
        ["health.judge"] = () =>
            (Stories.AreaAt(AreaStep.Implementing), new HealthCommand.Judge(HealthLevel.Watch, Sample.Text, Known.Food)),
        ["recommendation.follow-through"] = () =>
            (
                Stories.RecommendationAt(RecommendationStep.Accepted),
                new RecommendationCommand.FollowThrough(Known.Recommendation, new(SubjectKind.Effort, Known.Effort))
            ),
    };

    public static IEnumerable<string> All => Table.Keys;

    private static Story Preparing => Stories.StrategyAt(StrategyStep.Preparing);

    private static DelegationCommand.Grant Grant =>
        new("leave", People.AreaLead.Id, "deputy", [Role.AreaLead], Make.Day(2021, 1, 1), Make.Day(2021, 12, 31), Known.Food);

    private static AssignmentCommand.Grant Assign =>
        new("clerk", "clerk-1", Role.DecisionBody, Make.Day(2021, 1, 1), Make.Day(2021, 12, 31));

    private static ReferenceCommand.Link Link =>
        new("grant", Subject.Of((Id<Effort>)Known.Effort), new("application", "projektbank", "4711"));

    public static (Story Story, Command Command) Of(string act) => Table[act]();

    public static Attempt By(string act, Actor actor)
    {
        var (story, command) = Of(act);
        return Given(story).When(command, actor);
    }

    private static Story Development(PlanStep step) => Stories.PlanAt(PlanKind.Development, step);

    private static Story Action(PlanStep step) => Stories.PlanAt(PlanKind.Action, step);

    private static Story Evaluation(EvaluationStep step) => Stories.EvaluationAt(step);

    private static Story Effort(EffortStep step) => Stories.EffortAt(step);
}
