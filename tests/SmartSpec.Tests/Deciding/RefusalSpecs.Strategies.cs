namespace SmartSpec.Tests;

/// <content>Strategies and decisions.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Strategies() =>
        [
            Is(
                "decided-unnamed",
                () =>
                    Stories.ChangeAt(ChangeStep.Approved).Decided().When(new StrategyCommand.WindDown(Decisions.Id), People.Board)
            ),
            Is(
                "decided-not-waiting",
                () =>
                    Area(AreaStep.Implementing)
                        .Decided()
                        .When(
                            new StrategyCommand.WindDown(
                                Decisions.Id,
                                [new(new(SubjectKind.Plan, Known.ActionPlan), DecidedFate.TakesEffect)]
                            ),
                            People.Board
                        )
            ),
            Is(
                "item-not-open",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.WindingDown)
                        .Decided()
                        .When(
                            Decisions.Close with
                            {
                                OpenItems = [new(new(SubjectKind.Decision, Decisions.Id), Sample.Text)],
                            },
                            People.Board
                        )
            ),
            Is(
                "same-strategy",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.Running)
                        .When(new StrategyCommand.NameSuccessor(Known.Strategy), People.ProcessLead)
            ),
            Is(
                "successor-settled",
                () => Succession.Ending.When(new StrategyCommand.NameSuccessor("another"), People.ProcessLead)
            ),
            Is(
                "predecessor-settled",
                () => Succession.Following.When(new StrategyCommand.NamePredecessor("another"), People.ProcessLead)
            ),
            Is(
                "nothing-to-correct",
                () =>
                    Stories
                        .Founded()
                        .When(
                            new CorrectionCommand.Correct(
                                new Fact.Chartered(
                                    StorySetting.Default.Charter.Name,
                                    StorySetting.Default.Charter.Region,
                                    StorySetting.Default.Charter.Period
                                ),
                                Sample.Text
                            ),
                            People.ProcessLead
                        )
            ),
            Is("indicator-decided", () => Effort(EffortStep.Underway).When(Corrections.Retargeted(), People.ProcessLead)),
            Is("budget-decided", () => Effort(EffortStep.Underway).When(Corrections.Rebudgeted(), People.ProcessLead)),
            Is("demand-decided", () => Corrections.Demanded.When(Corrections.Redemanded(), People.ProcessLead)),
            Is("period-decided", () => Effort(EffortStep.Underway).When(Corrections.Longer(), People.ProcessLead)),
            Is(
                "decision-not-correcting",
                () =>
                    Effort(EffortStep.Underway)
                        .When(Corrections.Retargeted(Known.DecisionOn(Known.DevelopmentPlan)), People.ProcessLead)
            ),
            Is(
                "outside-corrected-period",
                () => Effort(EffortStep.Underway).Decided().When(Corrections.Shorter(Decisions.Id), People.ProcessLead)
            ),
            Is("decided-after", () => Corrections.InForceLater.When(Corrections.Redated(), People.ProcessLead)),
            Is(
                "nothing-recorded",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(new EffortCommand.Propose("unstated", Known.Food, Sample.Text, Sample.Text), People.AreaLead)
                        .When(
                            new CorrectionCommand.Correct(
                                new Fact.Budgeted("unstated", [new(2021, SmartSpec.Money.Sek(1))]),
                                Sample.Text
                            ),
                            People.ProcessLead
                        )
            ),
            new(
                "definition-impossible",
                new(
                    () =>
                        new StrategyEngine(new FakeClock(StorySetting.Default.Start)).Found(
                            Known.Strategy,
                            StorySetting.Default.Charter,
                            People.ProcessLead,
                            ProcessDefinition.AsRecorded(Definitions.Flawed.All["gate-without-input"].Document)
                        ),
                    []
                )
            ),
            Is(
                "already-founded",
                () =>
                    Stories
                        .Founded()
                        .When(new StrategyCommand.Found(Known.Strategy, StorySetting.Default.Charter), People.ProcessLead)
            ),
            Is(
                "not-founded",
                () =>
                    Stories
                        .Founded()
                        .With(Strategy.Unfounded)
                        .When(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead)
            ),
            Is(
                "other-strategy",
                () =>
                    Stories
                        .Founded()
                        .With(Strategy.Unfounded with { Id = "requested" })
                        .When(new StrategyCommand.Found(Known.Strategy, StorySetting.Default.Charter), People.ProcessLead)
            ),
            Is(
                "currency-converted",
                () => Conversions.Converted().When(Conversions.Committing(1, Conversions.Kuna), People.EffortOwner)
            ),
            Is(
                "no-fixed-rate",
                () => Stories.Founded().When(new StrategyCommand.ConvertCurrency(Currency.Eur), People.ProcessLead)
            ),
            Is(
                "rate-not-yet",
                () =>
                    Conversions
                        .Preparing.On(new(2022, 12, 31))
                        .When(new StrategyCommand.ConvertCurrency(Currency.Eur), People.ProcessLead)
            ),
            Found("nuts-code", StorySetting.Default.Charter with { Region = new(Sample.Text, "S1") }),
            Found("nuts-contained", StorySetting.Default.Charter with { Region = new(Sample.Text, ["SE213", "SE21"]) }),
            Found("time-zone", StorySetting.Default.Charter with { TimeZone = "Europe/Kalmar" }),
            Is(
                "items-open",
                () =>
                    Development(PlanStep.Drafting)
                        .Decided()
                        .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board)
                        .When(Decisions.Close, People.Board)
            ),
            Is("charter-complete", () => Launch(command => command is StrategyCommand.StateVision)),
            Is("managing-body", () => Launch(command => command is StrategyCommand.AppointManagingBody)),
            Is("regional-goal", () => Launch(command => command is StrategyCommand.AddGoal)),
            Is(
                "efforts-ended",
                () =>
                    Effort(EffortStep.Proposed)
                        .Decided()
                        .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board)
                        .When(
                            Decisions.Close with
                            {
                                OpenItems = [new(new(SubjectKind.Effort, Known.Effort), Sample.Text)],
                            },
                            People.Board
                        )
            ),
            Is(
                "final-evaluation-concluded",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.WindingDown)
                        .Decided()
                        .When(new StrategyCommand.Close(Decisions.Id), People.Board)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Decided() =>
        [
            Is("decision-recorded", () => Area(AreaStep.Nominated).When(new AreaCommand.Select(Known.Food), People.Board)),
            Is(
                "decision-recorded-twice",
                () => Area(AreaStep.Nominated).Decided().When(Decisions.On(Make.Day(2021, 1, 11), "another"), People.Board)
            ),
            Is(
                "decision-annulled",
                () =>
                    Area(AreaStep.Nominated)
                        .Decided()
                        .Annulled(Decisions.Id)
                        .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            ),
            Is(
                "decision-not-annulled",
                () => Area(AreaStep.Nominated).Decided().When(Annulments.Reinstated(Decisions.Id), People.Board)
            ),
            Is(
                "not-resting-on-annulled",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .Decided()
                        .When(Annulments.Replaced(Subject.Of((Id<Area>)Known.Food), Known.DecisionOn(Known.Food)), People.Board)
            ),
            Is(
                "decision-not-undoing",
                () =>
                    Given(Stories.ChangeAt(ChangeStep.Approved))
                        .When(new ChangeCommand.Rescind(Known.Change, Known.DecisionOn(Known.Change), Sample.Text), People.Board)
            ),
            Is(
                "decision-before-judgment",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .Decided()
                        .AfterDays(30)
                        .Annulled(Known.DecisionOn(Known.Food))
                        .When(Annulments.Replaced(Subject.Of((Id<Area>)Known.Food), Known.DecisionOn(Known.Food)), People.Board)
            ),
            Is(
                "four-eyes",
                () =>
                    Area(AreaStep.Nominated)
                        .Decided()
                        .When(
                            new AreaCommand.Select(Known.Food, Decisions.Id),
                            People.AreaLead with
                            {
                                Roles = [Role.DecisionBody],
                            }
                        )
            ),
            Is(
                "effective-date-valid",
                () =>
                    Development(PlanStep.Deciding)
                        .Decided()
                        .When(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2028, 1, 1)), People.Board)
            ),
        ];

    private static Attempt Launch(Func<Command, bool> leaveOut) =>
        Make.Groundwork(leaveOut).When(new StrategyCommand.Launch(Decisions.Id), People.Board);
}
