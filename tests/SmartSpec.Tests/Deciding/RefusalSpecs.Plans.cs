namespace SmartSpec.Tests;

/// <content>Plans.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Plans() =>
        [
            Is(
                "one-in-hand",
                () =>
                    Development(PlanStep.Drafting)
                        .When(new PlanCommand.Draft("second", Known.Food, PlanKind.Development), People.AreaLead)
            ),
            Is(
                "wrong-kind",
                () =>
                    Action(PlanStep.Drafting)
                        .When(
                            new PlanCommand.AssessSustainability(Known.ActionPlan, new(Sample.Text, Sample.Text, Sample.Text)),
                            People.AreaLead
                        )
            ),
            Is(
                "consultation-needed",
                () =>
                    Make.Draft(
                            Make.Nothing,
                            StorySetting.Default.Under(document => document with { ConsultationMayBeSkipped = false })
                        )
                        .When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.AreaLead)
            ),
            Is(
                "mobilisation-needed",
                () => Action(PlanStep.Drafting).When(new PlanCommand.Submit(Known.ActionPlan, Sample.Text), People.AreaLead)
            ),
            Is(
                "not-an-opportunity",
                () =>
                    Development(PlanStep.Drafting)
                        .When(
                            new PlanCommand.AnalyseOpportunity(Known.DevelopmentPlan, Known.Challenge, Sample.Text),
                            People.AreaLead
                        )
            ),
            Is(
                "other-area",
                () =>
                    Action(PlanStep.Drafting)
                        .WithEffortAt(EffortStep.Proposed, "pipe", "water")
                        .When(new PlanCommand.ListEfforts(Known.ActionPlan, ["pipe"]), People.AreaLead)
            ),
            Is(
                "effort-cancelled",
                () =>
                    Action(PlanStep.Drafting)
                        .Do(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.AreaLead)
                        .When(new PlanCommand.ListEfforts(Known.ActionPlan, [Known.Effort]), People.AreaLead)
            ),
            Is(
                "effort-not-listed",
                () =>
                    Action(PlanStep.Drafting)
                        .WithEffortAt(EffortStep.Proposed, "other")
                        .When(new PlanCommand.GroupEfforts(Known.ActionPlan, "set", Sample.Text, ["other"]), People.AreaLead)
            ),
            Is(
                "effort-already-listed",
                () => Action(PlanStep.InForce).When(new PlanCommand.AddEffort(Known.ActionPlan, Known.Effort), People.AreaLead),
                "revision-required"
            ),
            Is(
                "effort-in-other-set",
                () =>
                    Action(PlanStep.Drafting)
                        .When(new PlanCommand.GroupEfforts(Known.ActionPlan, "set", Sample.Text, [Known.Effort]), People.AreaLead)
            ),
            Is(
                "effort-untraced",
                () =>
                    Action(PlanStep.InForce)
                        .Do(new EffortCommand.Propose("bare", Known.Food, Sample.Text, Sample.Text), People.AreaLead)
                        .When(new PlanCommand.AddEffort(Known.ActionPlan, "bare"), People.AreaLead)
            ),
            Is(
                "revision-required",
                () =>
                    Action(PlanStep.InForce)
                        .Do(Make.Effort(Make.Nothing, "big", budget: 40_000.01m), People.AreaLead)
                        .When(new PlanCommand.AddEffort(Known.ActionPlan, "big"), People.AreaLead)
            ),
            Is(
                "successor-adopted",
                () =>
                    Revisions
                        .SecondActionPlanAdopted()
                        .Do(Make.Effort(Make.Nothing, "small", budget: 10), People.AreaLead)
                        .When(new PlanCommand.AddEffort(Known.ActionPlan, "small"), People.AreaLead)
            ),
            Is(
                "fate-missing",
                () =>
                    Revisions
                        .Deciding(
                            new PlanCommand.DefineField(
                                Known.SecondDevelopmentPlan,
                                "new-field",
                                Sample.Text,
                                Sample.Text,
                                [Known.ResultIndicator]
                            ),
                            new PlanCommand.RemoveField(Known.SecondDevelopmentPlan, Known.Field)
                        )
                        .When(
                            new PlanCommand.Adopt(Known.SecondDevelopmentPlan, Decisions.Id, Make.Day(2021, 4, 1)),
                            People.Board
                        )
            ),
            Is(
                "fate-misplaced",
                () =>
                    Revisions
                        .Deciding()
                        .When(
                            new PlanCommand.Adopt(
                                Known.SecondDevelopmentPlan,
                                Decisions.Id,
                                Make.Day(2021, 4, 1),
                                [new(new(SubjectKind.Field, Known.Field), FateKind.Closed, Reason: Sample.Text)]
                            ),
                            People.Board
                        )
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> PlanGates() =>
        [
            Is("opportunities-analysed", () => Submit(Make.Draft(command => command is PlanCommand.AnalyseOpportunity))),
            Is("fields-defined", () => Submit(Make.Draft(command => command is PlanCommand.DefineField))),
            Is("sustainability-assessed", () => Submit(Make.Draft(command => command is PlanCommand.AssessSustainability))),
            Is(
                "points-answered",
                () =>
                    Submit(
                        Stories
                            .PointAt(PointStep.Raised)
                            .AfterDays(21)
                            .Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
                    )
            ),
            Is(
                "consultation-length",
                () =>
                    Submit(
                        Stories
                            .ConsultationAt(ConsultationStep.Open)
                            .AfterDays(19)
                            .Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
                    )
            ),
            Is("efforts-traced", () => Mobilise(command => command is EffortCommand.Trace)),
            Is("efforts-owned", () => Mobilise(command => command is EffortCommand.Assign)),
            Is("efforts-timed", () => Mobilise(command => command is EffortCommand.Schedule)),
            Is("output-indicators", () => Mobilise(command => command is IndicatorCommand.Define)),
            Is("prioritised", () => Mobilised(Make.Effort(command => command is EffortCommand.Prioritise))),
            Is("funding-covers", () => Mobilised(Make.Effort(Make.Nothing, budget: 200_000.01m))),
            Is(
                "co-financing",
                () => Mobilised(Make.Effort(Make.Nothing, funding: [Make.Commit(FundingSource.Municipal, 100_000)]))
            ),
            Is(
                "development-plan-in-force",
                () =>
                    NoDevelopmentPlan(Action(PlanStep.Deciding).Decided())
                        .When(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, Make.Day(2021, 4, 1)), People.Board),
                "efforts-traced"
            ),
        ];

    private static Attempt Submit(Story story) =>
        story.When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.AreaLead);

    private static Attempt Mobilise(Func<Command, bool> leaveOut) =>
        Make.ActionDraft(Make.Effort(leaveOut)).When(new PlanCommand.Mobilise(Known.ActionPlan), People.AreaLead);

    private static Attempt Mobilised(IReadOnlyList<Command> effort) =>
        Make.ActionDraft(effort)
            .Do(new PlanCommand.Mobilise(Known.ActionPlan), People.AreaLead)
            .When(new PlanCommand.Submit(Known.ActionPlan), People.AreaLead);

    private static Story NoDevelopmentPlan(Story story) =>
        story.With(
            story.Strategy with
            {
                Plans = story.Strategy.Plans.Change(Known.DevelopmentPlan, plan => plan with { Step = PlanStep.Superseded }),
            }
        );
}
