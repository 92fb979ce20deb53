namespace SmartSpec.Tests;

/// <summary>The smallest thing that is refused with a code.</summary>
/// <param name="Outcome">The refusal.</param>
/// <param name="With">The codes that cannot but come with it.</param>
/// <param name="Attempt">The attempt, where it is made in a story.</param>
internal sealed record RefusalSpec(Func<Outcome> Outcome, string[] With, Func<Attempt>? Attempt = null);

/// <summary>For every code in the catalogue, the smallest thing that is refused with it.</summary>
internal static partial class RefusalSpecs
{
    /// <summary>The refusal of a code, and the codes that cannot but come with it.</summary>
    public static IReadOnlyDictionary<string, RefusalSpec> All { get; } =
        new Dictionary<string, RefusalSpec>([
            .. Deciding(),
            .. Actors(),
            .. Gates(),
            .. Strategies(),
            .. Decided(),
            .. Areas(),
            .. Plans(),
            .. PlanGates(),
            .. Efforts(),
            .. Money(),
            .. Calls(),
            .. Indicators(),
            .. Dialogue(),
            .. FollowUp(),
            .. Evaluations(),
            .. Changes(),
            .. TakingOver(),
        ]);

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Deciding() =>
        [
            Is(
                "missing",
                () => Area(AreaStep.Proposed).When(new AreaCommand.AppointLead(Known.Food, default), People.ProcessLead)
            ),
            Is(
                "text-missing",
                () => Area(AreaStep.Proposed).When(new AreaCommand.Propose("water", Said.Nothing, Said.Why), People.ProcessLead)
            ),
            Is(
                "malformed",
                () =>
                    Area(AreaStep.Proposed)
                        .When(new OrganisationCommand.Register("o", Said.Why, (Helix)99, Place.County), People.ProcessLead)
            ),
            Is(
                "out-of-range",
                () =>
                    Area(AreaStep.UnderAnalysis)
                        .When(new AreaCommand.Assess(Known.Food, "growth", 5.1m, Said.Why), People.AreaLead)
            ),
            Is(
                "dates-reversed",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 5, 2), Make.Day(2021, 5, 1)),
                            People.AreaLead
                        )
            ),
            Is(
                "twice",
                () =>
                    Stories.StrategyAt(StrategyStep.Preparing).When(new StrategyCommand.AlignWithSdgs([9, 9]), People.ProcessLead)
            ),
            Is("unknown", () => Area(AreaStep.Proposed).When(new AreaCommand.BeginAnalysis("nowhere"), People.ProcessLead)),
            Is(
                "step",
                () => Area(AreaStep.Proposed).Decided().When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            ),
            Is(
                "not-editable",
                () => Area(AreaStep.Nominated).When(new AreaCommand.Describe(Known.Food, Said.Why, Said.Why), People.AreaLead)
            ),
            Is(
                "strategy-step",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .Decided()
                        .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board)
                        .When(new PlanCommand.Draft(Known.DevelopmentPlan, Known.Food, PlanKind.Development), People.AreaLead)
            ),
            Is(
                "clock-far-ahead",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.Running, StorySetting.FollowedUp)
                        .AfterDays(801)
                        .When(new StrategyCommand.StateVision(Said.Why), People.ProcessLead)
            ),
            Is(
                "id-taken",
                () => Area(AreaStep.Proposed).When(new AreaCommand.Propose(Known.Food, Said.Why, Said.Why), People.ProcessLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> TakingOver() =>
        TakingOverRefusals.All.Select(refusal => new KeyValuePair<string, RefusalSpec>(
            refusal.Code,
            new(() => Openings.Taken(OpeningRules.Breaking(refusal.Code)), [])
        ));

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Actors() =>
        [
            Is("role", () => Area(AreaStep.Proposed).When(new AreaCommand.BeginAnalysis(Known.Food), People.Reader)),
            Is(
                "not-delegated",
                () =>
                    Area(AreaStep.Proposed).When(new AreaCommand.BeginAnalysis(Known.Food), People.Reader.For(People.AreaLead.Id))
            ),
            Is("delegation-to-self", () => Area(AreaStep.Proposed).When(Grant("a", "a"), People.ProcessLead)),
            Is(
                "not-yours-to-delegate",
                () => Area(AreaStep.Proposed).When(Grant("a", "b") with { Roles = [Role.DecisionBody] }, People.ProcessLead)
            ),
            Is(
                "delegation-revoked",
                () =>
                    Area(AreaStep.Proposed)
                        .Do([Grant("a", "b"), new DelegationCommand.Revoke("leave")], People.ProcessLead)
                        .When(new DelegationCommand.Revoke("leave"), People.ProcessLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Gates() =>
        [
            Is(
                "checkpoint",
                () =>
                    Stories
                        .AreaAt(
                            AreaStep.Proposed,
                            setting: StorySetting.Default.WithGates(
                                "area.begin-analysis",
                                new Checkpoint("box", Said.Why, [Role.ProcessLead])
                            )
                        )
                        .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            ),
            Is(
                "not-waivable",
                () =>
                    Stories
                        .StrategyAt(StrategyStep.WindingDown)
                        .When(new StrategyCommand.Close(null, [new("four-eyes", Said.Why)]), People.Board)
            ),
            Is(
                "checkpoint-not-for",
                () =>
                    Stories
                        .AreaAt(
                            AreaStep.Proposed,
                            setting: StorySetting.Default.WithGates(
                                "area.begin-analysis",
                                new Checkpoint("box", Said.Why, [Role.ProcessLead])
                            )
                        )
                        .When(
                            new CheckpointCommand.Tick("box", new(SubjectKind.Strategy, Known.Strategy), Said.Why),
                            People.ProcessLead
                        )
            ),
            Is(
                "host-gate-missing",
                () =>
                    Stories
                        .AreaAt(
                            AreaStep.Proposed,
                            setting: StorySetting.Default.WithGates("area.begin-analysis", new HostGateReference("host.gate"))
                        )
                        .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Strategies() =>
        [
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
                                Said.Why
                            ),
                            People.ProcessLead
                        )
            ),
            Is(
                "nothing-recorded",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(new EffortCommand.Propose("unstated", Known.Food, Said.Why, Said.Why), People.AreaLead)
                        .When(
                            new CorrectionCommand.Correct(
                                new Fact.Budgeted("unstated", [new(2021, SmartSpec.Money.Sek(1))]),
                                Said.Why
                            ),
                            People.ProcessLead
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
                    Stories.Founded().With(Strategy.Unfounded).When(new StrategyCommand.StateVision(Said.Why), People.ProcessLead)
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
            Found("nuts-code", StorySetting.Default.Charter with { Region = new(Said.Why, "S1") }),
            Found("nuts-contained", StorySetting.Default.Charter with { Region = new(Said.Why, ["SE213", "SE21"]) }),
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
                                OpenItems = [new(new(SubjectKind.Effort, Known.Effort), Said.Why)],
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

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Areas() =>
        [
            Is(
                "scale-empty",
                () =>
                    Area(AreaStep.Proposed)
                        .When(new AreaCommand.SetCriteria(Known.Food, [new("own", Said.Why, 1, 3, 3)]), People.AreaLead)
            ),
            Is("assets-in-kinds", () => Nominate(Make.Analysis(Make.Nothing, Make.Grounds(Known.ResearchAsset)))),
            Is("opportunity-linked", () => Nominate(Make.Analysis(Make.Nothing, Make.Grounds(Known.Opportunity)))),
            Is("challenge-linked", () => Nominate(Make.Analysis(Make.Nothing, Make.Grounds(Known.Challenge)))),
            Is("goal-linked", () => Nominate(Make.Analysis(Make.Nothing, Make.Grounds() with { Sdgs = [] }))),
            Is(
                "criteria-assessed",
                () => Nominate(Make.Analysis(command => command is AreaCommand.Assess { Criterion.Value: "growth" }))
            ),
            Is("dialogue-helices", () => Nominate(Make.Analysis(command => command is DialogueCommand.HoldMeeting))),
            Is(
                "limited-number",
                () =>
                    new[] { "a", "b", "c", "d", "e" }
                        .Aggregate(
                            Area(AreaStep.Nominated),
                            (story, area) => story.WithAreaAt(AreaStep.DevelopmentPlanning, area)
                        )
                        .Decided()
                        .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            ),
            Is(
                "area-not-ended",
                () =>
                    Area(AreaStep.Proposed)
                        .When(new AreaCommand.Propose("again", Said.Why, Said.Why, Known.Food), People.ProcessLead)
            ),
            Is(
                "no-successor",
                () => Area(AreaStep.Implementing).When(new AreaCommand.CarryOver(Known.Food, "food"), People.ProcessLead)
            ),
            Is(
                "area-carried-over",
                () => Succession.Ending.When(new AreaCommand.CarryOver(Known.Food, Succession.Continued), People.ProcessLead)
            ),
            Is(
                "no-predecessor",
                () => Area(AreaStep.Proposed).When(new AreaCommand.Continue(Known.Food, ["food"]), People.ProcessLead)
            ),
            Is(
                "already-continued",
                () =>
                    Succession
                        .Following.WithAreaAt(AreaStep.Proposed, "water")
                        .When(new AreaCommand.Continue("water", ["food"]), People.ProcessLead)
            ),
            Is(
                "area-paused",
                () => Stories.PausedArea().Decided().When(new AreaCommand.Pause(Known.Food, Decisions.Id, Said.Why), People.Board)
            ),
            Is(
                "area-not-paused",
                () =>
                    Area(AreaStep.Implementing)
                        .Decided()
                        .When(new AreaCommand.Resume(Known.Food, Decisions.Id, Said.Why), People.Board)
            ),
            Is(
                "review-open",
                () =>
                    Stories
                        .ReviewAt(ReviewStep.Open)
                        .When(new ReviewCommand.Open("another", Known.Food, Said.Why), People.ProcessLead)
            ),
        ];

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
                            new PlanCommand.AssessSustainability(Known.ActionPlan, new(Said.Why, Said.Why, Said.Why)),
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
                        .When(new PlanCommand.Submit(Known.DevelopmentPlan, Said.Why), People.AreaLead)
            ),
            Is(
                "mobilisation-needed",
                () => Action(PlanStep.Drafting).When(new PlanCommand.Submit(Known.ActionPlan, Said.Why), People.AreaLead)
            ),
            Is(
                "not-an-opportunity",
                () =>
                    Development(PlanStep.Drafting)
                        .When(
                            new PlanCommand.AnalyseOpportunity(Known.DevelopmentPlan, Known.Challenge, Said.Why),
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
                        .Do(new EffortCommand.Cancel(Known.Effort, Said.Why), People.AreaLead)
                        .When(new PlanCommand.ListEfforts(Known.ActionPlan, [Known.Effort]), People.AreaLead)
            ),
            Is(
                "effort-not-listed",
                () =>
                    Action(PlanStep.Drafting)
                        .WithEffortAt(EffortStep.Proposed, "other")
                        .When(new PlanCommand.GroupEfforts(Known.ActionPlan, "set", Said.Why, ["other"]), People.AreaLead)
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
                        .When(new PlanCommand.GroupEfforts(Known.ActionPlan, "set", Said.Why, [Known.Effort]), People.AreaLead)
            ),
            Is(
                "effort-untraced",
                () =>
                    Action(PlanStep.InForce)
                        .Do(new EffortCommand.Propose("bare", Known.Food, Said.Why, Said.Why), People.AreaLead)
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
                                Said.Why,
                                Said.Why,
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
                                [new(new(SubjectKind.Field, Known.Field), FateKind.Closed, Reason: Said.Why)]
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

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Efforts() =>
        [
            Is(
                "field-leaves",
                () => Revisions.Leaving(Known.Field).When(new EffortCommand.Trace("late", Known.Field), People.AreaLead)
            ),
            Is(
                "field-not-in-force",
                () =>
                    Effort(EffortStep.Proposed)
                        .WithAreaAt(AreaStep.ActionPlanning, "water")
                        .When(new EffortCommand.Trace(Known.Effort, Known.FieldOf("water")), People.AreaLead)
            ),
            Is(
                "action-plan-in-force",
                () =>
                    Effort(EffortStep.Prioritised)
                        .Do(new EffortCommand.Finance(Known.Effort), People.AreaLead)
                        .When(new EffortCommand.Start(Known.Effort), People.EffortOwner)
            ),
            Is(
                "funding-committed",
                () =>
                    Stories
                        .AreaAt(AreaStep.ActionPlanning)
                        .Do(Make.Effort(Make.Nothing, budget: 100_000.01m), People.AreaLead)
                        .When(new EffortCommand.Finance(Known.Effort), People.AreaLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Money() =>
        [
            Is(
                "one-currency",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new FundingCommand.Seek(
                                Known.Effort,
                                Known.Company,
                                FundingSource.Private,
                                2021,
                                new(1, Currency.Eur)
                            ),
                            People.EffortOwner
                        )
            ),
            Is(
                "year-outside-period",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new FundingCommand.Seek(
                                Known.Effort,
                                Known.Company,
                                FundingSource.Private,
                                2030,
                                SmartSpec.Money.Sek(1)
                            ),
                            People.EffortOwner
                        )
            ),
            Is(
                "paid-over-committed",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new FundingCommand.Pay(
                                Known.Effort,
                                Known.Company,
                                FundingSource.Private,
                                2021,
                                SmartSpec.Money.Sek(40_000.01m)
                            ),
                            People.EffortOwner
                        )
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Calls() =>
        [
            Is("area-not-selected", () => Area(AreaStep.Nominated).When(Call(Known.Food), People.ProcessLead)),
            Is(
                "call-for-other-areas",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
                        .Do(Call("water"), People.ProcessLead)
                        .On(Make.Day(2021, 3, 1))
                        .When(new EffortCommand.Propose(Known.Effort, Known.Food, Said.Why, Said.Why, "call"), People.Stakeholder)
            ),
            Is(
                "call-not-open",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .Do(Call(Known.Food), People.ProcessLead)
                        .When(new EffortCommand.Propose(Known.Effort, Known.Food, Said.Why, Said.Why, "call"), People.Stakeholder)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Indicators() =>
        [
            Is(
                "only-outputs-have-efforts",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new IndicatorCommand.Define(
                                "another",
                                IndicatorKind.Result,
                                Known.Food,
                                Make.Terms(Make.Day(2021, 1, 1)),
                                Known.Effort
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "target-against-direction",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .When(
                            new IndicatorCommand.Define(
                                "i",
                                IndicatorKind.Result,
                                Known.Food,
                                Make.Terms(Make.Day(2021, 1, 1)) with
                                {
                                    Direction = Direction.Down,
                                }
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "indicator-closed",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(new IndicatorCommand.Close(Known.OutputIndicator, Said.Why), People.AreaLead)
                        .When(new IndicatorCommand.Close(Known.OutputIndicator, Said.Why), People.AreaLead)
            ),
            Is(
                "no-bound",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new IndicatorCommand.Define(
                                "i",
                                IndicatorKind.Result,
                                Known.Food,
                                Make.Terms(Make.Day(2021, 1, 1)) with
                                {
                                    NotAbove = Known.OutputIndicator,
                                }
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "over-bound",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(
                            new IndicatorCommand.Define(
                                "i",
                                IndicatorKind.Result,
                                Known.Food,
                                new()
                                {
                                    Name = Said.Why,
                                    Unit = "visits",
                                    Direction = Direction.Up,
                                    Source = "SCB",
                                    NotAbove = Known.OutputIndicator,
                                }
                            ),
                            People.AreaLead
                        )
                        .Do(Measure(Known.OutputIndicator, 1), People.AreaLead)
                        .When(Measure("i", 2), People.AreaLead)
            ),
            Is(
                "already-measured",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(Measure(Known.OutputIndicator, 1), People.AreaLead)
                        .When(Measure(Known.OutputIndicator, 2), People.AreaLead)
            ),
            Is("not-measured", () => Effort(EffortStep.Proposed).When(Revise(1), People.AreaLead)),
            Is(
                "same-value",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(Measure(Known.OutputIndicator, 1), People.AreaLead)
                        .When(Revise(1), People.AreaLead)
            ),
            Is(
                "indicator-fixed",
                () => Action(PlanStep.Adopted).When(new IndicatorCommand.Close(Known.OutputIndicator, Said.Why), People.AreaLead)
            ),
        ];

    private static IndicatorCommand.Measure Measure(Id<Indicator> indicator, decimal value) =>
        new(indicator, Make.Day(2021, 1, 1), value);

    private static IndicatorCommand.Revise Revise(decimal value) =>
        new(Known.OutputIndicator, Make.Day(2021, 1, 1), value, Said.Why);

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Dialogue() =>
        [
            Is(
                "consultation-on-other-subject",
                () =>
                    Stories
                        .ConsultationAt(ConsultationStep.Open)
                        .When(
                            new DialogueCommand.RaisePoint(
                                Known.Point,
                                new(SubjectKind.Area, Known.Food),
                                Said.Why,
                                Helix.Business,
                                Consultation: Known.Consultation
                            ),
                            People.Stakeholder
                        )
            ),
            Is(
                "organisation-of-other-helix",
                () =>
                    Area(AreaStep.Proposed)
                        .When(
                            new DialogueCommand.RaisePoint(
                                Known.Point,
                                new(SubjectKind.Area, Known.Food),
                                Said.Why,
                                Helix.Academia,
                                Known.Company
                            ),
                            People.Stakeholder
                        )
            ),
            Is(
                "point-leads-nowhere",
                () =>
                    Stories
                        .PointAt(PointStep.Raised)
                        .When(
                            new DialogueCommand.AnswerPoint(
                                Known.Point,
                                new(PointOutcome.Declined, Said.Why, new(SubjectKind.Area, Known.Food))
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "points-unanswered",
                () =>
                    Stories
                        .PointAt(PointStep.Raised)
                        .Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
                        .When(new ConsultationCommand.Conclude(Known.Consultation, Said.Why), People.AreaLead)
            ),
            Is(
                "not-for-consultation",
                () =>
                    Development(PlanStep.Drafting)
                        .When(
                            new ConsultationCommand.Open(
                                "another",
                                new(SubjectKind.Plan, Known.DevelopmentPlan),
                                Make.Day(2021, 5, 1),
                                Said.Why
                            ),
                            People.ProcessLead
                        )
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Evaluations() =>
        [
            Is(
                "outside-scope",
                () =>
                    Stories
                        .EvaluationAt(EvaluationStep.Underway)
                        .WithAreaAt(AreaStep.Proposed, "water")
                        .When(
                            new EvaluationCommand.Report(Known.Evaluation, [new("f", Said.Why, Area: "water")]),
                            People.Evaluator
                        )
            ),
            Is(
                "recommendation-lapsed",
                () =>
                    Stories
                        .RecommendationAt(RecommendationStep.Open)
                        .Do(new EvaluationCommand.Cancel(Known.Evaluation, Said.Why), People.ProcessLead)
                        .When(
                            new RecommendationCommand.Respond(Known.Recommendation, RecommendationOutcome.Accepted, Said.Why),
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
                                Said.Why,
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
                                Said.Why,
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
                                Said.Why,
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
                                    Said.Why,
                                    Make.Day(2021, 1, 1),
                                    Make.Day(2021, 2, 1)
                                ),
                                new EvaluationCommand.Commission(Known.Evaluation, Known.University, Reason: Said.Why),
                            ],
                            People.ProcessLead
                        )
                        .When(new EvaluationCommand.Begin(Known.Evaluation), People.Evaluator)
            ),
            Is(
                "recommendations-answered",
                () =>
                    Stories
                        .RecommendationAt(RecommendationStep.Open)
                        .When(new EvaluationCommand.Conclude(Known.Evaluation, Said.Why), People.ProcessLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> FollowUp() =>
        [
            Is(
                "reports-accepted",
                () =>
                    Stories.CycleAt(FollowUpStep.Open).When(new FollowUpCommand.Close(Known.Cycle, Said.Why), People.ProcessLead)
            ),
            Is(
                "indicators-measured",
                () =>
                    Stories
                        .CycleAt(FollowUpStep.Open)
                        .WithReportsAccepted()
                        .Do(Quarterly, People.AreaLead)
                        .When(new FollowUpCommand.Close(Known.Cycle, Said.Why), People.ProcessLead)
            ),
            Is(
                "deviations-explained",
                () =>
                    Stories
                        .CycleAt(FollowUpStep.Open)
                        .Do(new IndicatorCommand.Measure(Known.ResultIndicator, Make.Day(2021, 4, 30), -100), People.AreaLead)
                        .Do(new ReportCommand.Submit(Known.Report, Said.Why), People.AreaLead)
                        .Do(new ReportCommand.Accept(Known.Report), People.ProcessLead)
                        .WithReportsAccepted()
                        .When(new FollowUpCommand.Close(Known.Cycle, Said.Why), People.ProcessLead)
            ),
        ];

    private static IndicatorCommand.Define Quarterly =>
        new(
            "quarterly",
            IndicatorKind.Result,
            Known.Food,
            new()
            {
                Name = Said.Why,
                Unit = "companies",
                Direction = Direction.Up,
                Source = "SCB",
                EveryMonths = 3,
            }
        );

    private static KeyValuePair<string, RefusalSpec> Is(string code, Func<Attempt> attempt, params string[] with) =>
        new(code, new(() => attempt().Outcome, with, attempt));

    private static KeyValuePair<string, RefusalSpec> Found(string code, Charter charter) =>
        new(
            code,
            new(
                () =>
                    new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds()).Found(
                        Known.Strategy,
                        charter,
                        People.ProcessLead
                    ),
                []
            )
        );

    private static Story Area(AreaStep step) => Stories.AreaAt(step);

    private static Story Effort(EffortStep step) => Stories.EffortAt(step);

    private static Story Development(PlanStep step) => Stories.PlanAt(PlanKind.Development, step);

    private static Story Action(PlanStep step) => Stories.PlanAt(PlanKind.Action, step);

    private static Attempt Launch(Func<Command, bool> leaveOut) =>
        Make.Groundwork(leaveOut).When(new StrategyCommand.Launch(Decisions.Id), People.Board);

    private static Attempt Nominate(Story story) => story.When(new AreaCommand.Nominate(Known.Food, Said.Why), People.AreaLead);

    private static Attempt Submit(Story story) =>
        story.When(new PlanCommand.Submit(Known.DevelopmentPlan, Said.Why), People.AreaLead);

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

    private static DelegationCommand.Grant Grant(string from, string to) =>
        new("leave", from, to, [Role.AreaLead], Make.Day(2021, 1, 1), Make.Day(2021, 12, 31));

    private static CallCommand.Announce Call(string area) =>
        new("call", Said.Why, [area], Make.Day(2021, 3, 1), Make.Day(2021, 4, 1));
}
