namespace SmartSpec.Tests.Laws;

/// <summary>
/// A strategy that has run for a year outside the engine, from which random chronicles begin when it has been taken over.
/// </summary>
internal static class Running
{
    public static readonly LocalDate Day = new(2022, 1, 31);

    private static readonly Text SomeText = Text.Swedish("Text");

    public static OpeningStatement Opening { get; } =
        new()
        {
            On = Day,
            Sources = [new("https://example.org/plan", default, "application/pdf")],
            Vision = SomeText,
            ManagingBody = "region",
            Sdgs = [9, 12],
            Goals = [new() { Id = "goal", Name = SomeText }],
            Organisations =
            [
                new()
                {
                    Id = "region",
                    Name = SomeText,
                    Helix = Helix.PublicSector,
                    Place = Place.County,
                },
                new()
                {
                    Id = "county",
                    Name = SomeText,
                    Helix = Helix.PublicSector,
                    Place = Place.County,
                },
                new()
                {
                    Id = "board",
                    Name = SomeText,
                    Helix = Helix.PublicSector,
                    Place = Place.County,
                },
                new()
                {
                    Id = "university",
                    Name = SomeText,
                    Helix = Helix.Academia,
                    Place = Place.County,
                },
                new()
                {
                    Id = "company",
                    Name = SomeText,
                    Helix = Helix.Business,
                    Place = Place.County,
                },
            ],
            Evidence =
            [
                new()
                {
                    Id = "a1",
                    Nature = new EvidenceNature.Asset(AssetKind.Business),
                    Facts = new(SomeText),
                },
                new()
                {
                    Id = "a2",
                    Nature = new EvidenceNature.Asset(AssetKind.Research),
                    Facts = new(SomeText),
                },
                new()
                {
                    Id = "o1",
                    Nature = new EvidenceNature.Opportunity(),
                    Facts = new(SomeText),
                },
                new()
                {
                    Id = "c1",
                    Nature = new EvidenceNature.Challenge(ChallengeLevel.Global),
                    Facts = new(SomeText),
                },
            ],
            Decisions =
            [
                new()
                {
                    Id = "d-select",
                    Body = "board",
                    DecidedOn = new(2021, 2, 1),
                    RegistryNumber = "d-select",
                    Rationale = SomeText,
                },
                new()
                {
                    Id = "d-plans",
                    Body = "board",
                    DecidedOn = new(2021, 5, 1),
                    RegistryNumber = "d-plans",
                    Rationale = SomeText,
                    RecordedBy = ["board"],
                },
            ],
            Areas =
            [
                Area("food", AreaStep.Implementing),
                Area("wood", AreaStep.ActionPlanning),
                Area("water", AreaStep.DevelopmentPlanning),
                Area("game", AreaStep.Nominated) with
                {
                    Proposers = [new(["lead"], "region")],
                },
            ],
            Plans =
            [
                new()
                {
                    Id = "dp1",
                    Area = "food",
                    EffectiveFrom = new(2021, 5, 1),
                    Number = 2,
                    Decision = "d-plans",
                    Development = new(
                        [new("o1", SomeText)],
                        [
                            new()
                            {
                                Id = "protein",
                                Name = SomeText,
                                WantedChange = SomeText,
                                Indicators = ["result"],
                            },
                        ],
                        new(SomeText, SomeText, SomeText)
                    ),
                },
                new()
                {
                    Id = "ap1",
                    Area = "food",
                    EffectiveFrom = new(2021, 5, 1),
                    Number = 1,
                    Decision = "d-plans",
                    Action = new(
                        ["e1", "e2", "e4"],
                        [
                            new()
                            {
                                Id = "set",
                                Name = SomeText,
                                Efforts = ["e1"],
                            },
                        ],
                        ["e4"]
                    ),
                },
                new()
                {
                    Id = "dp-wood",
                    Area = "wood",
                    EffectiveFrom = new(2021, 5, 1),
                    Number = 1,
                    Decision = "d-plans",
                    Development = new(
                        [new("o1", SomeText)],
                        [
                            new()
                            {
                                Id = "fibre",
                                Name = SomeText,
                                WantedChange = SomeText,
                                Indicators = [],
                            },
                        ]
                    ),
                },
            ],
            Efforts =
            [
                Effort("e1", EffortStep.Underway),
                Effort("e2", EffortStep.Prioritised),
                Effort("e3", EffortStep.Proposed) with
                {
                    Field = default(Id<DevelopmentField>?),
                },
                Effort("e4", EffortStep.Paused),
                Effort("e5", EffortStep.Completed),
                Effort("e6", EffortStep.Financed) with
                {
                    IsKept = true,
                },
            ],
            Indicators =
            [
                new()
                {
                    Id = "result",
                    Kind = IndicatorKind.Result,
                    Area = "food",
                    Terms = new()
                    {
                        Name = SomeText,
                        Unit = "percent",
                        Direction = Direction.Up,
                        Source = "SCB",
                        Baseline = new(1, new(2020, 12, 31)),
                        Milestones = [],
                        Target = new(3, new(2027, 12, 31)),
                    },
                },
                new()
                {
                    Id = "out-e1",
                    Kind = IndicatorKind.Output,
                    Area = "food",
                    Terms = new()
                    {
                        Name = SomeText,
                        Unit = "companies",
                        Direction = Direction.Up,
                        Source = "egen",
                    },
                    Effort = "e1",
                },
                new()
                {
                    Id = "out-e2",
                    Kind = IndicatorKind.Output,
                    Area = "food",
                    Terms = new()
                    {
                        Name = SomeText,
                        Unit = "companies",
                        Direction = Direction.Up,
                        Source = "egen",
                    },
                    Effort = "e2",
                },
            ],
            Calls = [],
            Meetings =
            [
                new()
                {
                    Id = "m1",
                    HeldOn = new(2021, 3, 1),
                    Participants = [new(Helix.Academia, 3), new(Helix.Business, 4), new(Helix.PublicSector, 2)],
                    Summary = SomeText,
                    Area = "food",
                },
            ],
            References =
            [
                new()
                {
                    Id = "ref",
                    Subject = new(SubjectKind.Effort, "e1"),
                    Elsewhere = new("application", "grants", "123"),
                },
            ],
        };

    private static OpeningArea Area(string id, AreaStep step) =>
        new()
        {
            Id = id,
            Name = SomeText,
            Description = SomeText,
            Step = step,
            Lead = "area-lead",
            Grounds = new(["a1", "a2", "o1", "c1"], ["goal"], [9]),
            Decision = step is AreaStep.Nominated ? default(Id<Decision>?) : "d-select",
            Assessments = World
                .Definitions[0]
                .Criteria.Select(criterion => new Assessment(criterion.Id, 4, SomeText))
                .ToEquatableArray(),
        };

    private static OpeningEffort Effort(string id, EffortStep step) =>
        new()
        {
            Id = id,
            Area = "food",
            Name = SomeText,
            Description = SomeText,
            Step = step,
            Owner = "owner",
            Field = "protein",
            AlsoServes = [],
            FirstDay = new(2021, 6, 1),
            LastDay = new(2023, 5, 31),
            Budget = [new(2021, Money.Sek(1000)), new(2022, Money.Sek(1000))],
            Funding =
            [
                new()
                {
                    Financier = "region",
                    Source = FundingSource.Regional,
                    Year = 2021,
                    Committed = Money.Sek(800),
                    Paid = Money.Sek(200),
                },
                new()
                {
                    Financier = "board",
                    Source = FundingSource.Eu,
                    Year = 2021,
                    Committed = Money.Sek(700),
                },
                new()
                {
                    Financier = "company",
                    Source = FundingSource.Private,
                    Year = 2022,
                    Committed = Money.Sek(500),
                },
            ],
            Rank = step is EffortStep.Proposed ? null : 1,
        };
}
