namespace SmartSpec.Tests;

/// <summary>Every act, with a story in which it is accepted from whoever has a role for it.</summary>
internal static class Acts
{
    private static readonly Dictionary<string, Func<(Story Story, Command Command)>> Table = new()
    {
        ["strategy.state-vision"] = () => (Preparing, new StrategyCommand.StateVision(Said.Why)),
        ["strategy.appoint-managing-body"] = () => (Preparing, new StrategyCommand.AppointManagingBody(Known.Municipality)),
        ["strategy.add-goal"] = () => (Preparing, new StrategyCommand.AddGoal("another-goal", Said.Why)),
        ["strategy.align-with-sdgs"] = () => (Preparing, new StrategyCommand.AlignWithSdgs([1])),
        ["strategy.launch"] = () => (Preparing.Decided(), new StrategyCommand.Launch(Decisions.Id)),
        ["strategy.abandon"] = () => (Preparing, new StrategyCommand.Abandon(Said.Why)),
        ["strategy.wind-down"] = () =>
            (Stories.StrategyAt(StrategyStep.Running).Decided(), new StrategyCommand.WindDown(Decisions.Id)),
        ["strategy.close"] = () => (Stories.StrategyAt(StrategyStep.WindingDown).Decided(), Decisions.Close),
        ["strategy.name-successor"] = () => (Stories.StrategyAt(StrategyStep.Running), new StrategyCommand.NameSuccessor("next")),
        ["strategy.convert-currency"] = () => (Conversions.Preparing, new StrategyCommand.ConvertCurrency(Currency.Eur)),
        ["strategy.name-predecessor"] = () => (Preparing, new StrategyCommand.NamePredecessor("earlier")),
        ["organisation.register"] = () =>
            (Preparing, new OrganisationCommand.Register("another", Said.Why, Helix.Business, Place.Eu)),
        ["organisation.amend"] = () =>
            (Preparing, new OrganisationCommand.Amend(Known.Company, Said.Why, Helix.Business, Place.Eu)),
        ["delegation.grant"] = () => (Stories.AreaAt(AreaStep.Proposed), Grant),
        ["delegation.revoke"] = () =>
            (Stories.AreaAt(AreaStep.Proposed).Do(Grant, People.ProcessLead), new DelegationCommand.Revoke("leave")),
        ["decision.record"] = () => (Preparing, Decisions.Any),
        ["evidence.record-asset"] = () => (Preparing, new EvidenceCommand.RecordAsset("asset", AssetKind.Nature, new(Said.Why))),
        ["evidence.record-opportunity"] = () =>
            (Preparing, new EvidenceCommand.RecordOpportunity("another-opportunity", new(Said.Why))),
        ["evidence.record-challenge"] = () =>
            (Preparing, new EvidenceCommand.RecordChallenge("another-challenge", ChallengeLevel.Global, new(Said.Why))),
        ["evidence.renew"] = () => (Preparing, new EvidenceCommand.Renew(Known.Opportunity, new(Said.Why))),
        ["area.propose"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.Propose("water", Said.Why, Said.Why)),
        ["area.describe"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.Describe(Known.Food, Said.Why, Said.Why)),
        ["area.appoint-lead"] = () =>
            (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.AppointLead(Known.Food, People.SecondAreaLead.Id)),
        ["area.ground"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.Ground(Known.Food, Make.Grounds())),
        ["area.set-criteria"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.SetCriteria(Known.Food, [])),
        ["area.assess"] = () =>
            (Stories.AreaAt(AreaStep.UnderAnalysis), new AreaCommand.Assess(Known.Food, "growth", 3, Said.Why)),
        ["area.begin-analysis"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.BeginAnalysis(Known.Food)),
        ["area.nominate"] = () => (Stories.AreaAt(AreaStep.UnderAnalysis), new AreaCommand.Nominate(Known.Food, Said.Why)),
        ["area.select"] = () => (Stories.AreaAt(AreaStep.Nominated).Decided(), new AreaCommand.Select(Known.Food, Decisions.Id)),
        ["area.deselect"] = () =>
            (Stories.AreaAt(AreaStep.Nominated).Decided(), new AreaCommand.Deselect(Known.Food, Decisions.Id, Said.Why)),
        ["area.return"] = () => (Stories.AreaAt(AreaStep.Nominated), new AreaCommand.Return(Known.Food, Said.Why)),
        ["area.reconsider"] = () => (Stories.AreaAt(AreaStep.Deselected), new AreaCommand.Reconsider(Known.Food, Said.Why)),
        ["area.withdraw"] = () => (Stories.AreaAt(AreaStep.Proposed), new AreaCommand.Withdraw(Known.Food, Said.Why)),
        ["area.pause"] = () =>
            (Stories.AreaAt(AreaStep.Implementing).Decided(), new AreaCommand.Pause(Known.Food, Decisions.Id, Said.Why)),
        ["area.resume"] = () =>
            (Stories.PausedArea(), new AreaCommand.Resume(Known.Food, Known.PauseDecisionOf(Known.Food), Said.Why)),
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
            (Stories.AreaAt(AreaStep.Implementing), new ReviewCommand.Open(Known.Review, Known.Food, Said.Why)),
        ["review.reaffirm"] = () =>
            (Stories.ReviewAt(ReviewStep.Open).Decided(), new ReviewCommand.Reaffirm(Known.Review, Decisions.Id, Said.Why)),
        ["change.propose"] = () =>
            (
                Stories.AreaAt(AreaStep.Implementing),
                new ChangeCommand.Propose(Known.Change, new ChangeProposal.Retire(Known.Food), Said.Why)
            ),
        ["change.assess"] = () => (Stories.ChangeAt(ChangeStep.Proposed), new ChangeCommand.Assess(Known.Change, Said.Why)),
        ["change.approve"] = () =>
            (
                Stories.ChangeAt(ChangeStep.Assessed).Decided(),
                new ChangeCommand.Approve(
                    Known.Change,
                    Decisions.Id,
                    Make.Day(2021, 6, 1),
                    Waivers: [new("not-premature", Said.Why)]
                )
            ),
        ["change.reject"] = () =>
            (Stories.ChangeAt(ChangeStep.Assessed).Decided(), new ChangeCommand.Reject(Known.Change, Decisions.Id, Said.Why)),
        ["change.withdraw"] = () => (Stories.ChangeAt(ChangeStep.Proposed), new ChangeCommand.Withdraw(Known.Change, Said.Why)),
        ["change.rescind"] = () =>
            (Stories.ChangeAt(ChangeStep.Approved).Decided(), new ChangeCommand.Rescind(Known.Change, Decisions.Id, Said.Why)),
        ["development-plan.draft"] = () =>
            (
                Stories.AreaAt(AreaStep.DevelopmentPlanning),
                new PlanCommand.Draft(Known.DevelopmentPlan, Known.Food, PlanKind.Development)
            ),
        ["development-plan.analyse-opportunity"] = () =>
            (
                Development(PlanStep.Drafting),
                new PlanCommand.AnalyseOpportunity(Known.DevelopmentPlan, Known.Opportunity, Said.Why)
            ),
        ["development-plan.define-field"] = () =>
            (
                Development(PlanStep.Drafting),
                new PlanCommand.DefineField(Known.DevelopmentPlan, "another-field", Said.Why, Said.Why)
            ),
        ["development-plan.remove-field"] = () =>
            (Development(PlanStep.Drafting), new PlanCommand.RemoveField(Known.DevelopmentPlan, Known.Field)),
        ["development-plan.assess-sustainability"] = () =>
            (
                Development(PlanStep.Drafting),
                new PlanCommand.AssessSustainability(Known.DevelopmentPlan, new(Said.Why, Said.Why, Said.Why))
            ),
        ["development-plan.consult"] = () =>
            (
                Development(PlanStep.Drafting),
                new PlanCommand.Consult(Known.DevelopmentPlan, Known.Consultation, Make.Day(2021, 3, 1), Said.Why)
            ),
        ["development-plan.submit"] = () => (Development(PlanStep.Answering), new PlanCommand.Submit(Known.DevelopmentPlan)),
        ["development-plan.redraft"] = () =>
            (Development(PlanStep.Answering), new PlanCommand.Redraft(Known.DevelopmentPlan, Said.Why)),
        ["development-plan.discard"] = () =>
            (Development(PlanStep.Deciding), new PlanCommand.Discard(Known.DevelopmentPlan, Said.Why)),
        ["development-plan.return"] = () =>
            (Development(PlanStep.Deciding), new PlanCommand.Return(Known.DevelopmentPlan, Said.Why)),
        ["development-plan.adopt"] = () =>
            (
                Development(PlanStep.Deciding).Decided(),
                new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 3, 1))
            ),
        ["development-plan.rescind"] = () =>
            (Development(PlanStep.Adopted).Decided(), new PlanCommand.Rescind(Known.DevelopmentPlan, Decisions.Id, Said.Why)),
        ["action-plan.draft"] = () =>
            (Stories.AreaAt(AreaStep.ActionPlanning), new PlanCommand.Draft(Known.ActionPlan, Known.Food, PlanKind.Action)),
        ["action-plan.list-efforts"] = () =>
            (Action(PlanStep.Drafting), new PlanCommand.ListEfforts(Known.ActionPlan, [Known.Effort])),
        ["action-plan.group-efforts"] = () =>
            (Action(PlanStep.Drafting), new PlanCommand.GroupEfforts(Known.ActionPlan, Known.EffortSet, Said.Why, [])),
        ["action-plan.add-effort"] = () =>
            (
                Action(PlanStep.InForce).Do(Make.Effort(Make.Nothing, "small", budget: 10), People.AreaLead),
                new PlanCommand.AddEffort(Known.ActionPlan, "small")
            ),
        ["action-plan.mobilise"] = () => (Action(PlanStep.Drafting), new PlanCommand.Mobilise(Known.ActionPlan)),
        ["action-plan.submit"] = () => (Action(PlanStep.Mobilising), new PlanCommand.Submit(Known.ActionPlan)),
        ["action-plan.redraft"] = () => (Action(PlanStep.Mobilising), new PlanCommand.Redraft(Known.ActionPlan, Said.Why)),
        ["action-plan.discard"] = () => (Action(PlanStep.Mobilising), new PlanCommand.Discard(Known.ActionPlan, Said.Why)),
        ["action-plan.return"] = () => (Action(PlanStep.Deciding), new PlanCommand.Return(Known.ActionPlan, Said.Why)),
        ["action-plan.adopt"] = () =>
            (Action(PlanStep.Deciding).Decided(), new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, Make.Day(2021, 3, 1))),
        ["action-plan.rescind"] = () =>
            (Action(PlanStep.Adopted).Decided(), new PlanCommand.Rescind(Known.ActionPlan, Decisions.Id, Said.Why)),
        ["effort.propose"] = () =>
            (Stories.AreaAt(AreaStep.ActionPlanning), new EffortCommand.Propose(Known.Effort, Known.Food, Said.Why, Said.Why)),
        ["effort.trace"] = () => (Effort(EffortStep.Proposed), new EffortCommand.Trace(Known.Effort, Known.Field)),
        ["effort.assign"] = () =>
            (Effort(EffortStep.Proposed), new EffortCommand.Assign(Known.Effort, People.SecondEffortOwner.Id)),
        ["effort.schedule"] = () =>
            (Effort(EffortStep.Proposed), new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 5, 1), Make.Day(2021, 5, 1))),
        ["effort.budget"] = () => (Effort(EffortStep.Proposed), new EffortCommand.Budget(Known.Effort, [])),
        ["effort.prioritise"] = () => (Effort(EffortStep.Proposed), new EffortCommand.Prioritise(Known.Effort, 1, Said.Why)),
        ["effort.reprioritise"] = () =>
            (Effort(EffortStep.Prioritised), new EffortCommand.Reprioritise(Known.Effort, 2, Said.Why)),
        ["effort.involve"] = () => (Effort(EffortStep.Proposed), new EffortCommand.Involve(Known.Effort, [Known.Company])),
        ["effort.finance"] = () => (Effort(EffortStep.Prioritised), new EffortCommand.Finance(Known.Effort)),
        ["effort.start"] = () => (Effort(EffortStep.Financed), new EffortCommand.Start(Known.Effort)),
        ["effort.pause"] = () => (Effort(EffortStep.Underway), new EffortCommand.Pause(Known.Effort, Said.Why)),
        ["effort.resume"] = () => (Effort(EffortStep.Paused), new EffortCommand.Resume(Known.Effort)),
        ["effort.lose-funding"] = () => (Effort(EffortStep.Underway), new EffortCommand.LoseFunding(Known.Effort, Said.Why)),
        ["effort.complete"] = () => (Effort(EffortStep.Underway), new EffortCommand.Complete(Known.Effort, Said.Why)),
        ["effort.cancel"] = () => (Effort(EffortStep.Underway), new EffortCommand.Cancel(Known.Effort, Said.Why)),
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
        ["call.announce"] = () =>
            (
                Stories.AreaAt(AreaStep.DevelopmentPlanning),
                new CallCommand.Announce("call", Said.Why, [Known.Food], Make.Day(2021, 3, 1), Make.Day(2021, 4, 1))
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
        ["indicator.close"] = () => (Effort(EffortStep.Proposed), new IndicatorCommand.Close(Known.OutputIndicator, Said.Why)),
        ["indicator.measure"] = () =>
            (Effort(EffortStep.Proposed), new IndicatorCommand.Measure(Known.OutputIndicator, Make.Day(2021, 1, 1), 1)),
        ["indicator.report-missing"] = () =>
            (
                Effort(EffortStep.Proposed),
                new IndicatorCommand.ReportMissing(Known.OutputIndicator, Make.Day(2021, 1, 1), Said.Why)
            ),
        ["indicator.revise"] = () =>
            (
                Effort(EffortStep.Proposed)
                    .Do(new IndicatorCommand.Measure(Known.OutputIndicator, Make.Day(2021, 1, 1), 1), People.AreaLead),
                new IndicatorCommand.Revise(Known.OutputIndicator, Make.Day(2021, 1, 1), 2, Said.Why)
            ),
        ["indicator.judge"] = () =>
            (Effort(EffortStep.Proposed), new IndicatorCommand.Judge(Known.OutputIndicator, IndicatorStatus.OnTrack, Said.Why)),
        ["dialogue.hold-meeting"] = () =>
            (
                Stories.AreaAt(AreaStep.Proposed),
                new DialogueCommand.HoldMeeting("meeting", Make.Day(2021, 1, 1), Make.Met(Helix.Business), Said.Why, Known.Food)
            ),
        ["point.raise"] = () =>
            (
                Stories.AreaAt(AreaStep.Proposed),
                new DialogueCommand.RaisePoint(Known.Point, new(SubjectKind.Area, Known.Food), Said.Why, Helix.Academia)
            ),
        ["point.answer"] = () =>
            (Stories.PointAt(PointStep.Raised), new DialogueCommand.AnswerPoint(Known.Point, new(PointOutcome.Noted, Said.Why))),
        ["correction.correct"] = () =>
            (
                Preparing,
                new CorrectionCommand.Correct(
                    new Fact.Chartered(Said.Why, StorySetting.Default.Charter.Region, StorySetting.Default.Charter.Period),
                    Said.Why
                )
            ),
        ["reference.link"] = () => (Effort(EffortStep.Proposed), Link),
        ["reference.unlink"] = () =>
            (Effort(EffortStep.Proposed).Do(Link, People.ProcessLead), new ReferenceCommand.Unlink("grant")),
        ["consultation.open"] = () =>
            (
                Preparing,
                new ConsultationCommand.Open("on-all", new(SubjectKind.Strategy, Known.Strategy), Make.Day(2021, 3, 1), Said.Why)
            ),
        ["consultation.extend"] = () =>
            (
                Stories.ConsultationAt(ConsultationStep.Open),
                new ConsultationCommand.Extend(Known.Consultation, Make.Day(2021, 4, 1), Said.Why)
            ),
        ["consultation.close"] = () =>
            (Stories.ConsultationAt(ConsultationStep.Open), new ConsultationCommand.Close(Known.Consultation)),
        ["consultation.conclude"] = () =>
            (Stories.ConsultationAt(ConsultationStep.Answering), new ConsultationCommand.Conclude(Known.Consultation, Said.Why)),
        ["consultation.cancel"] = () =>
            (Stories.ConsultationAt(ConsultationStep.Open), new ConsultationCommand.Cancel(Known.Consultation, Said.Why)),
        ["follow-up.close"] = () =>
            (Stories.CycleAt(FollowUpStep.Open).WithReportsAccepted(), new FollowUpCommand.Close(Known.Cycle, Said.Why)),
        ["report.submit"] = () => (Stories.ReportAt(ReportStep.Due), new ReportCommand.Submit(Known.Report, Said.Why)),
        ["report.accept"] = () => (Stories.ReportAt(ReportStep.Submitted), new ReportCommand.Accept(Known.Report)),
        ["report.return"] = () => (Stories.ReportAt(ReportStep.Submitted), new ReportCommand.Return(Known.Report, Said.Why)),
        ["report.excuse"] = () => (Stories.ReportAt(ReportStep.Due), new ReportCommand.Excuse(Known.Report, Said.Why)),
        ["evaluation.plan"] = () =>
            (
                Preparing,
                new EvaluationCommand.Plan(
                    Known.Evaluation,
                    EvaluationKind.Baseline,
                    Said.Why,
                    Make.Day(2021, 1, 1),
                    Make.Day(2021, 6, 30)
                )
            ),
        ["evaluation.state-questions"] = () =>
            (Evaluation(EvaluationStep.Planned), new EvaluationCommand.StateQuestions(Known.Evaluation, [new("q", Said.Why)])),
        ["evaluation.commission"] = () =>
            (
                Evaluation(EvaluationStep.Planned),
                new EvaluationCommand.Commission(Known.Evaluation, Known.University, Reason: Said.Why)
            ),
        ["evaluation.begin"] = () => (Evaluation(EvaluationStep.Commissioned), new EvaluationCommand.Begin(Known.Evaluation)),
        ["evaluation.report"] = () =>
            (Evaluation(EvaluationStep.Underway), new EvaluationCommand.Report(Known.Evaluation, [new("f", Said.Why)])),
        ["evaluation.return"] = () =>
            (Evaluation(EvaluationStep.Reported), new EvaluationCommand.Return(Known.Evaluation, Said.Why)),
        ["evaluation.conclude"] = () =>
            (Evaluation(EvaluationStep.Reported), new EvaluationCommand.Conclude(Known.Evaluation, Said.Why)),
        ["evaluation.cancel"] = () =>
            (Evaluation(EvaluationStep.Reported), new EvaluationCommand.Cancel(Known.Evaluation, Said.Why)),
        ["recommendation.respond"] = () =>
            (
                Stories.RecommendationAt(RecommendationStep.Open),
                new RecommendationCommand.Respond(Known.Recommendation, RecommendationOutcome.Accepted, Said.Why)
            ),
        ["signal.answer"] = () =>
            (Stories.SignalAt(SignalStep.Raised), new SignalCommand.Answer(Known.Signal, SignalOutcome.Explained, Said.Why)),
        ["health.judge"] = () =>
            (Stories.AreaAt(AreaStep.Implementing), new HealthCommand.Judge(HealthLevel.Watch, Said.Why, Known.Food)),
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
