namespace SmartSpec.Tests;

/// <summary>An opening statement with areas and efforts in every step, and ways to change it.</summary>
internal static class Openings
{
    public const string Wood = "wood";

    // First of the fields: the statement below is made of it.
    private static readonly Document Source = new("https://example.org/beslut.pdf", Hash.Of("beslut"u8), "application/pdf");

    /// <summary>The day of the statement.</summary>
    public static LocalDate Day { get; } = new(2025, 6, 30);

    /// <summary>Two months later.</summary>
    public static StorySetting Setting { get; } = StorySetting.Default with { Start = Instant.FromUtc(2025, 9, 1, 7, 0) };

    public static OpeningStatement Full { get; } =
        new(
            Day,
            [Source],
            Said.Why,
            Known.Council,
            [9],
            [new(Known.Goal, Said.Why)],
            [
                new(Known.Council, Said.Why, Helix.PublicSector, Place.County),
                new(Known.Municipality, Said.Why, Helix.PublicSector, Place.County),
                new(Known.University, Said.Why, Helix.Academia, Place.County),
                new(Known.Company, Said.Why, Helix.Business, Place.County),
            ],
            [
                new(
                    Known.CompetenceAsset,
                    new EvidenceNature.Asset(AssetKind.Competence),
                    new(Said.Why, [new(Said.Why, 3, "persons", "SCB", Day)])
                ),
                new(
                    Known.ResearchAsset,
                    new EvidenceNature.Asset(AssetKind.Research),
                    new(Said.Why, Codes: [new("SNI", "2.10")])
                ),
                new(Known.Opportunity, new EvidenceNature.Opportunity(), new(Said.Why)),
                new(Known.Challenge, new EvidenceNature.Challenge(ChallengeLevel.Regional), new(Said.Why)),
            ],
            [
                new(Known.AreaDecision, Known.Council, new(2021, 6, 1), "EXEMPEL-1", Said.Why),
                new("plans-decision", Known.Council, new(2022, 6, 1), "EXEMPEL-2", Said.Why, "12 §", [Source], [People.Board.Id]),
            ],
            [.. Enum.GetValues<AreaStep>().Where(step => step is not AreaStep.Closed).Select(Area)],
            [
                new(
                    Known.SecondDevelopmentPlan,
                    Known.Food,
                    new(2022, 7, 1),
                    2,
                    "plans-decision",
                    Development(Known.Field, Known.ResultIndicator)
                ),
                new(Known.ActionPlan, Known.Food, new(2022, 9, 1), 1, "plans-decision", Action: Action()),
                new(Known.DevelopmentPlanOf(Wood), Wood, new(2022, 7, 1), 1, "plans-decision", Development(Known.FieldOf(Wood))),
            ],
            [.. Enum.GetValues<EffortStep>().Select(Effort)],
            [
                new(Known.ResultIndicator, IndicatorKind.Result, Known.Food, Make.Terms(new(2021, 12, 31))),
                new(
                    Known.OutputIndicatorOf(IdOf(EffortStep.Underway)),
                    IndicatorKind.Output,
                    Known.Food,
                    new(Said.Why, "visits", Direction.Up, "Own"),
                    IdOf(EffortStep.Underway)
                ),
                new(
                    Known.OutputIndicatorOf(IdOf(EffortStep.Cancelled)),
                    IndicatorKind.Output,
                    Known.Food,
                    new(Said.Why, "visits", Direction.Up, "Own"),
                    IdOf(EffortStep.Cancelled),
                    Said.Why
                ),
            ],
            [new("call", Said.Why, [Known.Food], new(2023, 1, 1), new(2023, 3, 31), new(2022, 12, 1), Known.Council)],
            [
                new(
                    "meeting",
                    new(2024, 5, 2),
                    [new(Helix.Academia, 2, [Known.University]), new(Helix.Business, 5)],
                    Said.Why,
                    Known.Food
                ),
            ],
            [new("reference", new(SubjectKind.Effort, IdOf(EffortStep.Underway)), new("application", "grants", "2024-17"))]
        );

    /// <summary>Two follow-up cycles: one closed, and one open with a report that has been submitted.</summary>
    public static EquatableArray<OpeningCycle> Cycles { get; } =
    [
        new(
            7,
            new(2024, 9, 1),
            new(2024, 12, 31),
            new(2025, 1, 14),
            new(2025, 2, 3),
            Said.Why,
            [new(ReportStep.Accepted, null, Said.Why, SubmittedOn: new(2025, 1, 10))]
        ),
        new(
            8,
            new(2025, 1, 1),
            new(2025, 4, 30),
            new(2025, 5, 14),
            Reports:
            [
                new(ReportStep.Due),
                new(
                    ReportStep.Submitted,
                    Known.Food,
                    Said.Why,
                    Said.Why,
                    Said.Why,
                    new(2025, 5, 12),
                    [new([People.AreaLead.Id])]
                ),
                new(ReportStep.Excused, Wood, Reason: Said.Why),
            ]
        ),
    ];

    /// <summary>The statement with its follow-up cycles.</summary>
    public static OpeningStatement WithCycles => Full with { Cycles = Cycles };

    public static string IdOf(EffortStep step) => $"effort-{Kebab.Of(step)}";

    public static string IdOf(AreaStep step) =>
        step switch
        {
            AreaStep.Implementing => Known.Food,
            AreaStep.ActionPlanning => Wood,
            _ => $"area-{Kebab.Of(step)}",
        };

    /// <summary>A story that begins with the statement, or a changed one.</summary>
    public static Story Story(OpeningStatement? opening = null) => Testing.Story.TakenOver(opening ?? Full, Setting);

    /// <summary>What comes of taking over.</summary>
    public static Outcome Taken(OpeningStatement opening, Actor? by = null, ProcessDefinition? definition = null) =>
        new StrategyEngine(new FakeClock(Setting.Start), new SequentialIds()).TakeOver(
            Known.Strategy,
            Setting.Charter,
            opening,
            by ?? People.ProcessLead,
            definition ?? Setting.Definition
        );

    private static OpeningArea Area(AreaStep step) =>
        new(
            IdOf(step),
            Said.Why,
            Said.Why,
            step,
            People.AreaLead.Id,
            Make.Grounds(),
            step > AreaStep.Nominated ? Known.AreaDecision : default(Id<Decision>?),
            ProcessDefinition.Default.Criteria.Select(criterion => new Assessment(criterion.Id, 4, Said.Why)).ToEquatableArray(),
            step is AreaStep.Nominated ? [new([People.AreaLead.Id])] : [],
            step is AreaStep.Deselected or AreaStep.Withdrawn ? Said.Why : null
        );

    private static DevelopmentContent Development(string field, params string[] indicators) =>
        new(
            [new(Known.Opportunity, Said.Why)],
            [new(field, Said.Why, Said.Why, indicators.Select(id => (Id<Indicator>)id).ToEquatableArray())],
            new(Said.Why, Said.Why, Said.Why)
        );

    private static ActionContent Action() =>
        new(
            Enum.GetValues<EffortStep>()
                .Where(step => step is not EffortStep.Proposed)
                .Select(step => (Id<Effort>)IdOf(step))
                .ToEquatableArray(),
            [new(Known.EffortSet, Said.Why, [IdOf(EffortStep.Underway), IdOf(EffortStep.Paused)])],
            [IdOf(EffortStep.Paused)]
        );

    private static OpeningEffort Effort(EffortStep step) =>
        new(
            IdOf(step),
            Known.Food,
            Said.Why,
            Said.Why,
            step,
            People.EffortOwner.Id,
            Known.Field,
            [],
            new(2024, 1, 1),
            new(2026, 12, 31),
            [new(2024, Money.Sek(60_000)), new(2025, Money.Sek(40_000))],
            [
                new(
                    Known.Municipality,
                    FundingSource.Municipal,
                    2025,
                    Money.Sek(70_000),
                    Money.Sek(60_000),
                    Money.Sek(60_000),
                    Money.Sek(20_000)
                ),
                new(Known.Company, FundingSource.Private, 2025, Committed: Money.Sek(40_000)),
            ],
            step is EffortStep.Proposed ? null : (int)step,
            step is EffortStep.Prioritised ? "call" : default(Id<Call>?),
            [Known.University],
            Reason: step is EffortStep.Cancelled ? Said.Why : null
        );
}
