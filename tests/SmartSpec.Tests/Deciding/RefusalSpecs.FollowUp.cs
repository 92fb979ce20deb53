namespace SmartSpec.Tests;

/// <content>Follow-up and evaluations.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Evaluations() =>
        [
            Is(
                "outside-scope",
                () =>
                    Stories
                        .EvaluationAt(EvaluationStep.Underway)
                        .WithAreaAt(AreaStep.Proposed, "water")
                        .When(
                            new EvaluationCommand.Report(Known.Evaluation, [new("f", Sample.Text, Area: "water")]),
                            People.Evaluator
                        )
            ),
            Is(
                "recommendation-lapsed",
                () =>
                    Stories
                        .RecommendationAt(RecommendationStep.Open)
                        .Do(new EvaluationCommand.Cancel(Known.Evaluation, Sample.Text), People.ProcessLead)
                        .When(
                            new RecommendationCommand.Respond(Known.Recommendation, RecommendationOutcome.Accepted, Sample.Text),
                            People.AreaLead
                        )
            ),
            Is(
                "cannot-lead-to",
                () =>
                    Stories
                        .RecommendationAt(RecommendationStep.Accepted)
                        .When(
                            new RecommendationCommand.FollowThrough(
                                Known.Recommendation,
                                new(SubjectKind.Organisation, Known.Company)
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "declined-leads-nowhere",
                () =>
                    Stories
                        .RecommendationAt(RecommendationStep.Open)
                        .When(
                            new RecommendationCommand.Respond(
                                Known.Recommendation,
                                RecommendationOutcome.Declined,
                                Sample.Text,
                                new(SubjectKind.Effort, Known.Effort)
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "explained-leads-nowhere",
                () =>
                    Stories
                        .SignalAt(SignalStep.Raised)
                        .When(
                            new SignalCommand.Answer(
                                Known.Signal,
                                SignalOutcome.Explained,
                                Sample.Text,
                                new(SubjectKind.Effort, Known.Effort)
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "answer-leads-elsewhere",
                () =>
                    Stories
                        .SignalAt(SignalStep.Raised)
                        .When(
                            new SignalCommand.Answer(
                                Known.Signal,
                                SignalOutcome.EvaluationOrdered,
                                Sample.Text,
                                new(SubjectKind.Effort, Known.Effort)
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "evaluator-independent",
                () =>
                    Stories
                        .EvaluationAt(EvaluationStep.Commissioned)
                        .When(new EvaluationCommand.Begin(Known.Evaluation), People.AreaLead with { Roles = [Role.Evaluator] })
            ),
            Is(
                "questions-stated",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.Running)
                        .Do(
                            [
                                new EvaluationCommand.Plan(
                                    Known.Evaluation,
                                    EvaluationKind.Thematic,
                                    Sample.Text,
                                    Make.Day(2021, 1, 1),
                                    Make.Day(2021, 2, 1)
                                ),
                                new EvaluationCommand.Commission(Known.Evaluation, Known.University, Reason: Sample.Text),
                            ],
                            People.ProcessLead
                        )
                        .When(new EvaluationCommand.Begin(Known.Evaluation), People.Evaluator)
            ),
            Is(
                "efforts-mature",
                () =>
                    Stories
                        .EffortAt(
                            EffortStep.Financed,
                            StorySetting.Default.WithGates("evaluation.begin", SmartSpec.Definitions.Gates.EffortsMature())
                        )
                        .WithEvaluationAt(EvaluationStep.Commissioned)
                        .When(new EvaluationCommand.Begin(Known.Evaluation), People.Evaluator)
            ),
            Is(
                "recommendations-answered",
                () =>
                    Stories
                        .RecommendationAt(RecommendationStep.Open)
                        .When(new EvaluationCommand.Conclude(Known.Evaluation, Sample.Text), People.ProcessLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> FollowUp() =>
        [
            Is(
                "reports-accepted",
                () =>
                    Stories
                        .CycleAt(FollowUpStep.Open)
                        .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            ),
            Is(
                "indicators-measured",
                () =>
                    Stories
                        .AreaAt(AreaStep.Implementing, setting: StorySetting.FollowedUp)
                        .Do(Often, People.AreaLead)
                        .WithCycleOpened()
                        .WithReportsAccepted()
                        .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            ),
            Is(
                "deviations-explained",
                () =>
                    Stories
                        .CycleAt(FollowUpStep.Open)
                        .Do(new IndicatorCommand.Measure(Known.ResultIndicator, Make.Day(2021, 4, 30), -100), People.AreaLead)
                        .Do(new ReportCommand.Submit(Known.Report, Sample.Text), People.AreaLead)
                        .Do(new ReportCommand.Accept(Known.Report), People.ProcessLead)
                        .WithReportsAccepted()
                        .When(new FollowUpCommand.Close(Known.Cycle, Sample.Text), People.ProcessLead)
            ),
        ];

    private static IndicatorCommand.Define Often =>
        new(
            "often",
            IndicatorKind.Result,
            Known.Food,
            new()
            {
                Name = Sample.Text,
                Unit = "companies",
                Direction = Direction.Up,
                Source = "SCB",
                EveryMonths = 2,
            }
        );
}
