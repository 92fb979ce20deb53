namespace SmartSpec.Tests;

/// <content>Changes.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Changes() =>
        [
            Is(
                "change-not-selected",
                () => Area(AreaStep.Proposed).When(Change(new ChangeProposal.Retire(Known.Food)), People.ProcessLead)
            ),
            Is(
                "nothing-to-revise",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .When(
                            Change(new ChangeProposal.RevisePlan(Known.Food, PlanKind.Development, "second")),
                            People.ProcessLead
                        )
            ),
            Is(
                "change-no-longer-fits",
                () =>
                    Area(AreaStep.Implementing)
                        .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.OpenReview(Known.Food, "r"))
                        .Do(new ReviewCommand.Open("other", Known.Food, Sample.Text), People.ProcessLead)
                        .Decided()
                        .When(Approve(), People.Board)
            ),
            Is(
                "decided-would-lapse",
                () =>
                    Area(AreaStep.Implementing)
                        .WithChangeAt(ChangeStep.Approved, new ChangeProposal.OpenReview(Known.Food, "r"), "before")
                        .Decided()
                        .When(new ReviewCommand.Open(Known.Review, Known.Food, Sample.Text), People.ProcessLead)
            ),
            Is(
                "would-itself-lapse",
                () =>
                    Action(PlanStep.Deciding)
                        .WithChangeAt(ChangeStep.Approved, new ChangeProposal.Retire(Known.Food))
                        .Decided()
                        .When(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, Make.Day(2021, 6, 1)), People.Board)
            ),
            Is(
                "change-fate-misplaced",
                () =>
                    Stories
                        .ChangeAt(ChangeStep.Proposed)
                        .When(
                            new ChangeCommand.Assess(
                                Known.Change,
                                Sample.Text,
                                [new(new(SubjectKind.Effort, Known.Effort), FateKind.Carried)]
                            ),
                            People.ProcessLead
                        )
            ),
            Is(
                "fate-apart",
                () =>
                    Split(ChangeStep.Proposed)
                        .When(
                            new ChangeCommand.Assess(
                                Known.Change,
                                Sample.Text,
                                [
                                    new(new(SubjectKind.Field, Known.Field), FateKind.Carried, "land"),
                                    new(new(SubjectKind.Effort, Known.Effort), FateKind.Carried, "sea"),
                                ]
                            ),
                            People.ProcessLead
                        )
            ),
            Is(
                "in-hand-twice",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .WithPlanAt(PlanKind.Development, PlanStep.Drafting, "water")
                        .WithPlanAt(PlanKind.Development, PlanStep.Drafting, "wood")
                        .WithChangeAt(ChangeStep.Proposed, new ChangeProposal.Join(["water"], "wood"))
                        .When(
                            new ChangeCommand.Assess(
                                Known.Change,
                                Sample.Text,
                                [new(new(SubjectKind.Plan, Known.DevelopmentPlanOf("water")), FateKind.Carried)]
                            ),
                            People.ProcessLead
                        )
            ),
            Is(
                "joins-earlier-step",
                () =>
                    Area(AreaStep.ActionPlanning)
                        .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
                        .When(Change(new ChangeProposal.Join([Known.Food], "water")), People.ProcessLead)
            ),
            Is(
                "fate-too-late",
                () =>
                    Adopted.When(
                        Approve() with
                        {
                            Fates = [new(new(SubjectKind.Plan, Known.ActionPlan), FateKind.Closed)],
                        },
                        People.Board
                    )
            ),
            Is(
                "calls-from-misplaced",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Rename(Known.Food, Sample.Text))
                        .Decided()
                        .When(Approve() with { CallsFrom = Make.Day(2021, 6, 1) }, People.Board)
            ),
            Is("definition-in-force", () => Stories.StrategyAt(StrategyStep.Preparing).Moving(StorySetting.Default.Definition)),
            Is(
                "definition-not-newer",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.Preparing, new() { Definition = Make.Definition("next", 7) })
                        .Moving(Make.Definition("next", 7, document => document with { AnswerDays = 9 }))
            ),
            Is(
                "host-gates-missing",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.Preparing)
                        .Moving(
                            Make.Definition(
                                "next",
                                change: document =>
                                    document with
                                    {
                                        Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates)
                                        {
                                            ["area.select"] = [SmartSpec.Definitions.Gates.Host("kalmar.referral")],
                                        },
                                    }
                            )
                        )
            ),
            Is(
                "grounds-stated",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .Do(Change(new ChangeProposal.Retire(Known.Food)), People.ProcessLead)
                        .Do(new ChangeCommand.Assess(Known.Change, Sample.Text), People.ProcessLead)
                        .Decided()
                        .When(Approve(), People.Board)
            ),
            Is(
                "impact-assessed",
                () =>
                    Area(AreaStep.ActionPlanning)
                        .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Retire(Known.Food))
                        .WithEffortAt(EffortStep.Prioritised, "later")
                        .Decided()
                        .When(Approve(), People.Board)
            ),
            Is("every-child-has-a-fate", () => Split(ChangeStep.Assessed).Decided().When(Approve(), People.Board)),
            Is(
                "no-conflicting-change",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .WithChangeAt(ChangeStep.Approved, new ChangeProposal.Rename(Known.Food, Sample.Text), "before")
                        .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Retire(Known.Food))
                        .Decided()
                        .When(Approve(), People.Board)
            ),
            Is(
                "not-premature",
                () => Stories.ChangeAt(ChangeStep.Assessed).Decided().When(Approve() with { Waivers = [] }, People.Board)
            ),
        ];

    /// <summary>
    /// An area with an adopted action plan that takes effect before the day of the change that is to end the area.
    /// </summary>
    private static Story Adopted =>
        Action(PlanStep.Adopted).WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Retire(Known.Food)).Decided();

    private static Story Split(ChangeStep step) =>
        Area(AreaStep.Implementing)
            .WithChangeAt(
                step,
                new ChangeProposal.Split(
                    Known.Food,
                    [new("land", Sample.Text, Sample.Text), new("sea", Sample.Text, Sample.Text)]
                )
            );

    private static ChangeCommand.Propose Change(ChangeProposal proposal) => new(Known.Change, proposal, Sample.Text);

    private static Attempt Moving(this Story story, ProcessDefinition definition) =>
        story.When(Change(new ChangeProposal.MoveToDefinition(definition)), People.ProcessLead);

    private static ChangeCommand.Approve Approve() =>
        new(Known.Change, Decisions.Id, Make.Day(2021, 6, 1), Waivers: [new("not-premature", Sample.Text)]);
}
