namespace SmartSpec.Tests.Laws;

/// <summary>A straight way through the three phases, from which random chronicles branch off.</summary>
internal static class Script
{
    private static readonly Text SomeText = Text.Swedish("Text");

    public static IEnumerable<(Actor By, int Days, Command[] Commands)> Of(int stage) =>
        stage switch
        {
            1 => Groundwork(),
            2 => [(Cast.Board, 1, [Decide("d-launch"), new StrategyCommand.Launch("d-launch")])],
            3 => Nominated("food"),
            4 => Planned("food"),
            5 => Planned2("food"),
            6 => Implemented("food"),
            7 => Revised("food"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };

    public static Command Decide(string id) => new DecisionCommand.Record(id, "board", World.FirstDay, id, SomeText);

    private static IEnumerable<(Actor, int, Command[])> Groundwork()
    {
        yield return (
            Cast.Lead,
            1,
            [
                new OrganisationCommand.Register("region", SomeText, Helix.PublicSector, Place.County),
                new OrganisationCommand.Register("county", SomeText, Helix.PublicSector, Place.County),
                new OrganisationCommand.Register("board", SomeText, Helix.PublicSector, Place.County),
                new OrganisationCommand.Register("university", SomeText, Helix.Academia, Place.County),
                new OrganisationCommand.Register("company", SomeText, Helix.Business, Place.County),
                new StrategyCommand.StateVision(SomeText),
                new StrategyCommand.AppointManagingBody("region"),
                new StrategyCommand.AddGoal("goal", SomeText),
                new StrategyCommand.AlignWithSdgs([9, 12]),
                new EvidenceCommand.RecordAsset("a1", AssetKind.Business, new(SomeText)),
                new EvidenceCommand.RecordAsset("a2", AssetKind.Research, new(SomeText)),
                new EvidenceCommand.RecordOpportunity("o1", new(SomeText)),
                new EvidenceCommand.RecordChallenge("c1", ChallengeLevel.Global, new(SomeText)),
                new AreaCommand.Propose("food", SomeText, SomeText),
                new AreaCommand.AppointLead("food", "area-lead"),
                new AreaCommand.Propose("wood", SomeText, SomeText),
                new EvaluationCommand.Plan(
                    "baseline",
                    EvaluationKind.Baseline,
                    SomeText,
                    World.FirstDay,
                    World.FirstDay.PlusDays(90),
                    ["food"]
                ),
                new EvaluationCommand.StateQuestions("baseline", [new("q1", SomeText)]),
                new EvaluationCommand.Commission("baseline", "university", Reason: SomeText),
                new DelegationCommand.Grant(
                    "leave",
                    "lead",
                    "deputy",
                    [Role.ProcessLead],
                    World.FirstDay,
                    World.FirstDay.PlusYears(5)
                ),
            ]
        );
    }

    private static IEnumerable<(Actor, int, Command[])> Nominated(string area)
    {
        yield return (
            Cast.Lead,
            1,
            [
                new AreaCommand.Ground(area, new(["a1", "a2", "o1", "c1"], ["goal"], [9])),
                new AreaCommand.BeginAnalysis(area),
                .. World.Definitions[0].Criteria.Select(criterion => new AreaCommand.Assess(area, criterion.Id, 4, SomeText)),
                new DialogueCommand.HoldMeeting(
                    "m1",
                    World.FirstDay,
                    [new(Helix.Academia, 3), new(Helix.Business, 4), new(Helix.PublicSector, 2)],
                    SomeText,
                    area
                ),
            ]
        );
        yield return (Cast.Lead, 0, [.. Ticked("gender", new(SubjectKind.Area, area)), new AreaCommand.Nominate(area, SomeText)]);
    }

    private static IEnumerable<(Actor, int, Command[])> Planned(string area)
    {
        yield return (Cast.Evaluator, 1, [new EvaluationCommand.Begin("baseline")]);
        yield return (Cast.Board, 1, [Decide("d-select"), new AreaCommand.Select(area, "d-select")]);
        yield return (
            Cast.Lead,
            1,
            [
                new PlanCommand.Draft("dp1", area, PlanKind.Development),
                new IndicatorCommand.Define(
                    "result",
                    IndicatorKind.Result,
                    area,
                    new()
                    {
                        Name = SomeText,
                        Unit = "percent",
                        Direction = Direction.Up,
                        Source = "SCB",
                        Baseline = new(1, new(2020, 12, 31)),
                        Milestones = [],
                        Target = new(3, new(2027, 12, 31)),
                    }
                ),
                new PlanCommand.AnalyseOpportunity("dp1", "o1", SomeText),
                new PlanCommand.DefineField("dp1", "protein", SomeText, SomeText, ["result"]),
                new PlanCommand.AssessSustainability("dp1", new(SomeText, SomeText, SomeText)),
                new PlanCommand.Consult("dp1", "remiss", World.FirstDay.PlusDays(60), SomeText, ["company"]),
            ]
        );
    }

    private static IEnumerable<(Actor, int, Command[])> Planned2(string area)
    {
        yield return (
            Cast.Stakeholder,
            5,
            [new DialogueCommand.RaisePoint("p1", new(SubjectKind.Plan, "dp1"), SomeText, Helix.Academia, "university", "remiss")]
        );
        yield return (
            Cast.Lead,
            30,
            [
                new ConsultationCommand.Close("remiss"),
                new DialogueCommand.AnswerPoint("p1", new(PointOutcome.Noted, SomeText)),
                new ConsultationCommand.Conclude("remiss", SomeText),
                new PlanCommand.Submit("dp1"),
            ]
        );
        yield return (Cast.Board, 1, [Decide("d-dp"), new PlanCommand.Adopt("dp1", "d-dp", World.FirstDay.PlusDays(40))]);
        _ = area;
    }

    private static IEnumerable<(Actor, int, Command[])> Implemented(string area)
    {
        yield return (
            Cast.Evaluator,
            1,
            [
                new EvaluationCommand.Report(
                    "baseline",
                    [new("f1", SomeText, "q1", "food")],
                    [new("r1", SomeText, "food"), new("r2", SomeText)],
                    World.FirstDay.PlusDays(90)
                ),
            ]
        );
        yield return (
            Cast.Lead,
            1,
            [
                new PlanCommand.Draft("ap1", area, PlanKind.Action),
                .. Effort("e1", area),
                .. Effort("e2", area),
                new PlanCommand.ListEfforts("ap1", ["e1", "e2"]),
                new PlanCommand.GroupEfforts("ap1", "set", SomeText, ["e1"]),
                new PlanCommand.Mobilise("ap1"),
                new PlanCommand.Submit("ap1"),
            ]
        );
        yield return (Cast.Board, 1, [Decide("d-ap"), new PlanCommand.Adopt("ap1", "d-ap", World.FirstDay.PlusDays(45))]);
        yield return (
            Cast.Lead,
            5,
            [
                new EffortCommand.Finance("e1"),
                new EffortCommand.Start("e1"),
                new EffortCommand.Propose("e3", area, SomeText, SomeText),
                new EffortCommand.Trace("e3", "protein"),
                new EffortCommand.Budget("e3", [new(2022, Money.Sek(100))]),
            ]
        );
    }

    private static IEnumerable<(Actor, int, Command[])> Revised(string area)
    {
        yield return (
            Cast.Lead,
            10,
            [
                new PlanCommand.Draft("ap2", area, PlanKind.Action, SomeText),
                new PlanCommand.ListEfforts("ap2", ["e2"]),
                new PlanCommand.Mobilise("ap2"),
                new PlanCommand.Submit("ap2"),
            ]
        );
    }

    private static IEnumerable<Command> Effort(string id, string area) =>
        [
            new EffortCommand.Propose(id, area, SomeText, SomeText),
            new EffortCommand.Trace(id, "protein"),
            new EffortCommand.Assign(id, "owner"),
            new EffortCommand.Schedule(id, new(2021, 6, 1), new(2023, 5, 31)),
            new EffortCommand.Budget(id, [new(2021, Money.Sek(1000)), new(2022, Money.Sek(1000))]),
            new IndicatorCommand.Define(
                $"out-{id}",
                IndicatorKind.Output,
                area,
                new()
                {
                    Name = SomeText,
                    Unit = "companies",
                    Direction = Direction.Up,
                    Source = "egen",
                },
                id
            ),
            new FundingCommand.Commit(id, "region", FundingSource.Regional, 2021, Money.Sek(800)),
            new FundingCommand.Commit(id, "board", FundingSource.Eu, 2021, Money.Sek(700)),
            new FundingCommand.Commit(id, "company", FundingSource.Private, 2022, Money.Sek(500)),
            new EffortCommand.Prioritise(id, 1, SomeText),
        ];

    private static IEnumerable<Command> Ticked(string checkpoint, Subject subject) =>
        [new CheckpointCommand.Tick(checkpoint, subject, SomeText)];
}
