namespace SmartSpec.Tests;

/// <summary>How a refusal is mended.</summary>
/// <param name="Command">The command whose act the reason states.</param>
/// <param name="By">Who does it.</param>
internal sealed record MendingSpec(Command Command, Actor By)
{
    /// <summary>What leads on from there. Default: nothing more.</summary>
    public Func<Story, Story> Then { get; init; } = story => story;

    /// <summary>The refused command again, where it must name what came of the mending. Default: as it was.</summary>
    public Func<Story, Attempt>? Again { get; init; }

    /// <summary>The refused attempt. Default: that of the code's specification.</summary>
    public Func<Attempt>? Refused { get; init; }
}

/// <summary>For every code that another act mends, how.</summary>
internal static class MendingSpecs
{
    public static IReadOnlyDictionary<string, MendingSpec> All { get; } =
        new Dictionary<string, MendingSpec>
        {
            ["checkpoint"] = new(
                new CheckpointCommand.Tick("box", new(SubjectKind.Area, Known.Food), Sample.Text),
                People.ProcessLead
            ),
            ["role-not-assigned"] = new(Assigned.Of(People.Evaluator.Id, Role.Evaluator), People.ProcessLead),
            ["already-shared"] = new(Sharings.Ended, People.ProcessLead),
            ["already-linked"] = new(Sharings.Unlinked, People.ProcessLead),
            ["charter-complete"] = new(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead),
            ["managing-body"] = new(new StrategyCommand.AppointManagingBody(Known.Council), People.ProcessLead),
            ["regional-goal"] = new(new StrategyCommand.AddGoal(Known.Goal, Sample.Text), People.ProcessLead),
            ["efforts-ended"] = new(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.AreaLead)
            {
                Again = story => story.When(Decisions.Close, People.Board),
            },
            ["final-evaluation-concluded"] = new(
                new EvaluationCommand.Plan(
                    "final",
                    EvaluationKind.Final,
                    Sample.Text,
                    Make.Day(2021, 1, 11),
                    Make.Day(2021, 12, 31)
                ),
                People.ProcessLead
            )
            {
                Then = FinalEvaluationConcluded,
            },
            ["decision-recorded"] = new(Decisions.Any, People.Board)
            {
                Again = story => story.When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board),
            },
            ["decision-annulled"] = new(Decisions.On(Make.Day(2021, 1, 11), "new-decision", Known.Municipality), People.Board)
            {
                Again = story => story.When(new AreaCommand.Select(Known.Food, "new-decision"), People.Board),
            },
            ["grounds-stated"] = new(new ChangeCommand.Withdraw(Known.Change, Sample.Text), People.ProcessLead)
            {
                Then = story =>
                    story.Do(
                        [
                            new ChangeCommand.Propose(
                                "again",
                                new ChangeProposal.Retire(Known.Food),
                                Sample.Text,
                                [new(SubjectKind.Evidence, Known.Challenge)]
                            ),
                            new ChangeCommand.Assess("again", Sample.Text),
                        ],
                        People.ProcessLead
                    ),
                Again = story => story.When(new ChangeCommand.Approve("again", Decisions.Id, Make.Day(2021, 6, 1)), People.Board),
            },
            ["withdrawal-undecided"] = new(
                Decisions.On(Corrections.Demanded.Today, "withdrawing", Known.Municipality),
                People.Board
            )
            {
                Again = story =>
                    story.When(
                        new FundingCommand.WithdrawDemand(
                            Known.Effort,
                            Corrections.Demanded.Strategy.Length,
                            Sample.Text,
                            "withdrawing"
                        ),
                        People.EffortOwner
                    ),
            },
            ["decision-not-undoing"] = new(Decisions.On(Make.Day(2021, 2, 15), "undoing"), People.Board)
            {
                Again = story => story.When(new ChangeCommand.Rescind(Known.Change, "undoing", Sample.Text), People.Board),
            },
            ["assets-in-kinds"] = Grounded,
            ["opportunity-linked"] = Grounded,
            ["challenge-linked"] = Grounded,
            ["goal-linked"] = Grounded,
            ["criteria-assessed"] = new(new AreaCommand.Assess(Known.Food, "growth", 3, Sample.Text), People.AreaLead),
            ["dialogue-helices"] = new(
                new DialogueCommand.HoldMeeting(
                    "meeting",
                    Make.Day(2021, 1, 11),
                    Make.Met(Helix.Academia, Helix.Business, Helix.PublicSector),
                    Sample.Text,
                    Known.Food
                ),
                People.AreaLead
            ),
            ["area-paused"] = new(new AreaCommand.Resume(Known.Food, Decisions.Id, Sample.Text), People.Board),
            ["no-successor"] = new(new StrategyCommand.NameSuccessor("next"), People.ProcessLead),
            ["no-predecessor"] = new(new StrategyCommand.NamePredecessor("before"), People.ProcessLead),
            ["area-not-selected"] = new(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            {
                Refused = () =>
                    RefusalSpecs.All["area-not-selected"].Attempt!() is var attempt
                        ? attempt.Again(attempt.Before.Decided())
                        : null!,
            },
            ["review-open"] = new(new ReviewCommand.Reaffirm(Known.Review, Decisions.Id, Sample.Text), People.Board)
            {
                Refused = () =>
                    RefusalSpecs.All["review-open"].Attempt!() is var attempt ? attempt.Again(attempt.Before.Decided()) : null!,
            },
            ["one-in-hand"] = new(new PlanCommand.Discard(Known.DevelopmentPlan, Sample.Text), People.AreaLead),
            ["consultation-needed"] = new(
                new PlanCommand.Consult(Known.DevelopmentPlan, "out", Make.Day(2021, 6, 1), Sample.Text),
                People.AreaLead
            )
            {
                Then = story => story.AfterDays(21).Do(new ConsultationCommand.Close("out"), People.AreaLead),
            },
            ["mobilisation-needed"] = new(new PlanCommand.Mobilise(Known.ActionPlan), People.AreaLead),
            ["effort-not-listed"] = new(new PlanCommand.ListEfforts(Known.ActionPlan, [Known.Effort, "other"]), People.AreaLead),
            ["effort-untraced"] = new(new EffortCommand.Trace("bare", Known.Field), People.AreaLead),
            ["revision-required"] = new(
                new PlanCommand.Draft(Known.SecondActionPlan, Known.Food, PlanKind.Action, Sample.Text),
                People.AreaLead
            ),
            ["opportunities-analysed"] = new(
                new PlanCommand.AnalyseOpportunity(Known.DevelopmentPlan, Known.Opportunity, Sample.Text),
                People.AreaLead
            ),
            ["fields-defined"] = new(
                new PlanCommand.DefineField(
                    Known.DevelopmentPlan,
                    Known.Field,
                    Sample.Text,
                    Sample.Text,
                    [Known.ResultIndicator]
                ),
                People.AreaLead
            ),
            ["sustainability-assessed"] = new(
                new PlanCommand.AssessSustainability(Known.DevelopmentPlan, new(Sample.Text, Sample.Text, Sample.Text)),
                People.AreaLead
            ),
            ["points-answered"] = PointAnswered,
            ["points-unanswered"] = PointAnswered,
            ["consultation-length"] = new(new PlanCommand.Redraft(Known.DevelopmentPlan, Sample.Text), People.AreaLead)
            {
                Then = story =>
                    story
                        .Do(
                            new PlanCommand.Consult(Known.DevelopmentPlan, "again", story.Today.PlusDays(30), Sample.Text),
                            People.AreaLead
                        )
                        .AfterDays(21)
                        .Do(new ConsultationCommand.Close("again"), People.AreaLead),
            },
            ["efforts-traced"] = new(new EffortCommand.Trace(Known.Effort, Known.Field), People.AreaLead),
            ["efforts-owned"] = new(new EffortCommand.Assign(Known.Effort, People.EffortOwner.Id), People.AreaLead),
            ["outputs-measured"] = new(
                new IndicatorCommand.Measure(Known.OutputIndicator, Make.Day(2021, 1, 11), 1),
                People.EffortOwner
            ),
            ["efforts-timed"] = new(
                new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 4, 1), Make.Day(2022, 12, 31)),
                People.AreaLead
            ),
            ["output-indicators"] = new(
                new IndicatorCommand.Define(
                    Known.OutputIndicator,
                    IndicatorKind.Output,
                    Known.Food,
                    new()
                    {
                        Name = Sample.Text,
                        Unit = "visits",
                        Direction = Direction.Up,
                        Source = "Own count",
                    },
                    Known.Effort
                ),
                People.AreaLead
            ),
            ["prioritised"] = new(new EffortCommand.Prioritise(Known.Effort, 1, Sample.Text), People.AreaLead),
            ["funding-covers"] = new(Make.Commit(FundingSource.Municipal, 100_000), People.AreaLead),
            ["co-financing"] = new(Make.Commit(FundingSource.Private, 100_000), People.AreaLead),
            ["development-plan-in-force"] = new(
                new PlanCommand.Draft(Known.SecondDevelopmentPlan, Known.Food, PlanKind.Development),
                People.AreaLead
            )
            {
                Then = story =>
                    story
                        .Do(
                            [
                                new PlanCommand.AnalyseOpportunity(Known.SecondDevelopmentPlan, Known.Opportunity, Sample.Text),
                                new PlanCommand.DefineField(
                                    Known.SecondDevelopmentPlan,
                                    Known.Field,
                                    Sample.Text,
                                    Sample.Text,
                                    [Known.ResultIndicator]
                                ),
                                new PlanCommand.AssessSustainability(
                                    Known.SecondDevelopmentPlan,
                                    new(Sample.Text, Sample.Text, Sample.Text)
                                ),
                                new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text),
                            ],
                            People.AreaLead
                        )
                        .Do(new PlanCommand.Adopt(Known.SecondDevelopmentPlan, Decisions.Id, story.Today), People.Board),
            },
            ["action-plan-in-force"] = new(new PlanCommand.AddEffort(Known.ActionPlan, "late"), People.AreaLead)
            {
                Refused = () =>
                    Stories
                        .PlanAt(PlanKind.Action, PlanStep.InForce)
                        .Do(
                            [.. Make.Effort(Make.Nothing, "late", budget: 1_000), new EffortCommand.Finance("late")],
                            People.AreaLead
                        )
                        .When(new EffortCommand.Start("late"), People.EffortOwner),
            },
            ["funding-committed"] = new(Make.Commit(FundingSource.Municipal, 100_000), People.AreaLead),
            ["paid-over-committed"] = new(
                new FundingCommand.Commit(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(50_000)),
                People.EffortOwner
            ),
            ["indicator-decided"] = new(
                new ChangeCommand.Propose(
                    Known.Change,
                    new ChangeProposal.AdjustIndicator(
                        Known.ResultIndicator,
                        ((Fact.Indicated)Corrections.Retargeted().Right).Terms
                    ),
                    Sample.Text
                ),
                People.ProcessLead
            ),
            ["budget-decided"] = new(new EffortCommand.Budget(Known.Effort, [new(2021, Money.Sek(1))]), People.EffortOwner),
            ["indicator-fixed"] = new(
                new PlanCommand.Draft(Known.SecondDevelopmentPlan, Known.Food, PlanKind.Development, Sample.Text),
                People.AreaLead
            )
            {
                Refused = () =>
                    Stories
                        .AreaAt(AreaStep.ActionPlanning)
                        .When(new IndicatorCommand.Close(Known.ResultIndicator, Sample.Text), People.AreaLead),
                Then = WithoutTheIndicator,
            },
            ["over-bound"] = new(Revise(2), People.AreaLead),
            ["already-measured"] = new(Revise(2), People.AreaLead),
            ["not-measured"] = new(new IndicatorCommand.Measure(Known.OutputIndicator, Make.Day(2021, 1, 1), 2), People.AreaLead),
            ["reports-accepted"] = new(new ReportCommand.Submit(Known.Report, Sample.Text), People.AreaLead)
            {
                Then = story => story.Do(new ReportCommand.Accept(Known.Report), People.SecondProcessLead).WithReportsAccepted(),
            },
            ["indicators-measured"] = new(new IndicatorCommand.Measure("often", Make.Day(2021, 4, 30), 1), People.AreaLead),
            ["deviations-explained"] = new(new ReportCommand.Submit(Known.Report, Sample.Text, Sample.Text), People.AreaLead)
            {
                Refused = () =>
                    Stories
                        .CycleAt(FollowUpStep.Open)
                        .Do(new IndicatorCommand.Measure(Known.ResultIndicator, Make.Day(2021, 4, 30), -100), People.AreaLead)
                        .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead),
            },
            ["questions-stated"] = new(
                new EvaluationCommand.StateQuestions(Known.Evaluation, [new("q", Sample.Text)]),
                People.ProcessLead
            ),
            ["efforts-mature"] = new(new EffortCommand.Start(Known.Effort), People.EffortOwner),
            ["recommendations-answered"] = new(
                new RecommendationCommand.Respond(Known.Recommendation, RecommendationOutcome.Declined, Sample.Text),
                People.AreaLead
            ),
            ["change-no-longer-fits"] = new(new ChangeCommand.Withdraw(Known.Change, Sample.Text), People.ProcessLead),
            ["decided-would-lapse"] = new(new ChangeCommand.Rescind("before", Decisions.Id, Sample.Text), People.Board),
            ["impact-assessed"] = new(new ChangeCommand.Assess(Known.Change, Sample.Text), People.ProcessLead),
            ["every-child-has-a-fate"] = new(
                new ChangeCommand.Assess(
                    Known.Change,
                    Sample.Text,
                    [new(new(SubjectKind.Field, Known.Field), FateKind.Carried, "land")]
                ),
                People.ProcessLead
            ),
            ["no-conflicting-change"] = new(new ChangeCommand.Rescind("before", Decisions.Id, Sample.Text), People.Board),
        };

    private static MendingSpec Grounded => new(new AreaCommand.Ground(Known.Food, Make.Grounds()), People.AreaLead);

    private static MendingSpec PointAnswered =>
        new(new DialogueCommand.AnswerPoint(Known.Point, new(PointOutcome.Noted, Sample.Text)), People.AreaLead);

    private static IndicatorCommand.Revise Revise(decimal value) =>
        new(Known.OutputIndicator, Make.Day(2021, 1, 1), value, Sample.Text);

    private static Story FinalEvaluationConcluded(Story story) =>
        story
            .Do(
                [
                    new EvaluationCommand.StateQuestions("final", [new("q", Sample.Text)]),
                    new EvaluationCommand.Commission("final", Known.University, Reason: Sample.Text),
                ],
                People.ProcessLead
            )
            .Do(
                [new EvaluationCommand.Begin("final"), new EvaluationCommand.Report("final", [new("f", Sample.Text, "q")])],
                People.Evaluator
            )
            .Do(new EvaluationCommand.Conclude("final", Sample.Text), People.ProcessLead);

    private static Story WithoutTheIndicator(Story story) =>
        story
            .Do(
                [
                    new IndicatorCommand.Define("other", IndicatorKind.Result, Known.Food, Make.Terms(story.Today)),
                    new PlanCommand.DefineField(Known.SecondDevelopmentPlan, Known.Field, Sample.Text, Sample.Text, ["other"]),
                    new PlanCommand.Submit(Known.SecondDevelopmentPlan, Sample.Text),
                ],
                People.AreaLead
            )
            .Decided()
            .Do(
                new PlanCommand.Adopt(
                    Known.SecondDevelopmentPlan,
                    Decisions.Id,
                    story.Today,
                    [new(new(SubjectKind.Indicator, Known.ResultIndicator), FateKind.Kept)]
                ),
                People.Board
            );
}
