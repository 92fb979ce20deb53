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
        new()
        {
            On = Day,
            Sources = [Source],
            Vision = Sample.Text,
            ManagingBody = Known.Council,
            Sdgs = [9],
            Goals = [new() { Id = Known.Goal, Name = Sample.Text }],
            Organisations =
            [
                new()
                {
                    Id = Known.Council,
                    Name = Sample.Text,
                    Helix = Helix.PublicSector,
                    Place = Place.County,
                },
                new()
                {
                    Id = Known.Municipality,
                    Name = Sample.Text,
                    Helix = Helix.PublicSector,
                    Place = Place.County,
                },
                new()
                {
                    Id = Known.University,
                    Name = Sample.Text,
                    Helix = Helix.Academia,
                    Place = Place.County,
                },
                new()
                {
                    Id = Known.Company,
                    Name = Sample.Text,
                    Helix = Helix.Business,
                    Place = Place.County,
                },
            ],
            Evidence =
            [
                new()
                {
                    Id = Known.CompetenceAsset,
                    Nature = new EvidenceNature.Asset(AssetKind.Competence),
                    Facts = new(Sample.Text, [new(Sample.Text, 3, "persons", "SCB", Day)]),
                },
                new()
                {
                    Id = Known.ResearchAsset,
                    Nature = new EvidenceNature.Asset(AssetKind.Research),
                    Facts = new(Sample.Text, Codes: [new("SNI", "2.10")]),
                },
                new()
                {
                    Id = Known.Opportunity,
                    Nature = new EvidenceNature.Opportunity(),
                    Facts = new(Sample.Text),
                },
                new()
                {
                    Id = Known.Challenge,
                    Nature = new EvidenceNature.Challenge(ChallengeLevel.Regional),
                    Facts = new(Sample.Text),
                },
            ],
            Decisions =
            [
                new()
                {
                    Id = Known.AreaDecision,
                    Body = Known.Council,
                    DecidedOn = new(2021, 6, 1),
                    RegistryNumber = "EXEMPEL-1",
                    Rationale = Sample.Text,
                },
                new()
                {
                    Id = "plans-decision",
                    Body = Known.Council,
                    DecidedOn = new(2022, 6, 1),
                    RegistryNumber = "EXEMPEL-2",
                    Rationale = Sample.Text,
                    Paragraph = "12 §",
                    Documents = [Source],
                    RecordedBy = [People.Board.Id],
                },
            ],
            Areas = [.. Enum.GetValues<AreaStep>().Where(step => step is not AreaStep.Closed).Select(Area)],
            Plans =
            [
                new()
                {
                    Id = Known.SecondDevelopmentPlan,
                    Area = Known.Food,
                    EffectiveFrom = new(2022, 7, 1),
                    Number = 2,
                    Decision = "plans-decision",
                    Development = Development(Known.Field, Known.ResultIndicator),
                },
                new()
                {
                    Id = Known.ActionPlan,
                    Area = Known.Food,
                    EffectiveFrom = new(2022, 9, 1),
                    Number = 1,
                    Decision = "plans-decision",
                    Action = Action(),
                },
                new()
                {
                    Id = Known.DevelopmentPlanOf(Wood),
                    Area = Wood,
                    EffectiveFrom = new(2022, 7, 1),
                    Number = 1,
                    Decision = "plans-decision",
                    Development = Development(Known.FieldOf(Wood)),
                },
            ],
            Efforts = [.. Enum.GetValues<EffortStep>().Select(Effort)],
            Indicators =
            [
                new()
                {
                    Id = Known.ResultIndicator,
                    Kind = IndicatorKind.Result,
                    Area = Known.Food,
                    Terms = Make.Terms(new(2021, 12, 31)),
                },
                new()
                {
                    Id = Known.OutputIndicatorOf(IdOf(EffortStep.Underway)),
                    Kind = IndicatorKind.Output,
                    Area = Known.Food,
                    Terms = new()
                    {
                        Name = Sample.Text,
                        Unit = "visits",
                        Direction = Direction.Up,
                        Source = "Own",
                    },
                    Effort = IdOf(EffortStep.Underway),
                },
                new()
                {
                    Id = Known.OutputIndicatorOf(IdOf(EffortStep.Cancelled)),
                    Kind = IndicatorKind.Output,
                    Area = Known.Food,
                    Terms = new()
                    {
                        Name = Sample.Text,
                        Unit = "visits",
                        Direction = Direction.Up,
                        Source = "Own",
                    },
                    Effort = IdOf(EffortStep.Cancelled),
                    ClosedBecause = Sample.Text,
                },
            ],
            Calls =
            [
                new()
                {
                    Id = "call",
                    Name = Sample.Text,
                    Areas = [Known.Food],
                    OpensOn = new(2023, 1, 1),
                    ClosesOn = new(2023, 3, 31),
                    AnnouncedOn = new(2022, 12, 1),
                    Financier = Known.Council,
                },
            ],
            Meetings =
            [
                new()
                {
                    Id = "meeting",
                    HeldOn = new(2024, 5, 2),
                    Participants = [new(Helix.Academia, 2, [Known.University]), new(Helix.Business, 5)],
                    Summary = Sample.Text,
                    Area = Known.Food,
                },
            ],
            References =
            [
                new()
                {
                    Id = "reference",
                    Subject = new(SubjectKind.Effort, IdOf(EffortStep.Underway)),
                    Elsewhere = new("application", "grants", "2024-17"),
                },
            ],
        };

    /// <summary>Two follow-up cycles: one closed, and one open with a report that has been submitted.</summary>
    public static EquatableArray<OpeningCycle> Cycles { get; } =
    [
        new()
        {
            Number = 7,
            FirstDay = new(2024, 9, 1),
            LastDay = new(2024, 12, 31),
            DueOn = new(2025, 1, 14),
            ClosedOn = new(2025, 2, 3),
            Conclusion = Sample.Text,
            Reports =
            [
                new()
                {
                    Step = ReportStep.Accepted,
                    Area = null,
                    Status = Sample.Text,
                    SubmittedOn = new(2025, 1, 10),
                },
            ],
        },
        new()
        {
            Number = 8,
            FirstDay = new(2025, 1, 1),
            LastDay = new(2025, 4, 30),
            DueOn = new(2025, 5, 14),
            Reports =
            [
                new() { Step = ReportStep.Due },
                new()
                {
                    Step = ReportStep.Submitted,
                    Area = Known.Food,
                    Status = Sample.Text,
                    Deviations = Sample.Text,
                    Outlook = Sample.Text,
                    SubmittedOn = new(2025, 5, 12),
                    Proposers = [new([People.AreaLead.Id])],
                },
                new()
                {
                    Step = ReportStep.Excused,
                    Area = Wood,
                    Reason = Sample.Text,
                },
            ],
        },
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
        new()
        {
            Id = IdOf(step),
            Name = Sample.Text,
            Description = Sample.Text,
            Step = step,
            Lead = People.AreaLead.Id,
            Grounds = Make.Grounds(),
            Decision = step > AreaStep.Nominated ? Known.AreaDecision : default(Id<Decision>?),
            Assessments = ProcessDefinition
                .Default.Criteria.Select(criterion => new Assessment(criterion.Id, 4, Sample.Text))
                .ToEquatableArray(),
            Proposers = step is AreaStep.Nominated ? [new([People.AreaLead.Id])] : [],
            Reason = step is AreaStep.Deselected or AreaStep.Withdrawn ? Sample.Text : null,
            Became = step switch
            {
                AreaStep.Merged => [IdOf(AreaStep.Implementing)],
                AreaStep.Split => [IdOf(AreaStep.Implementing), IdOf(AreaStep.Retired)],
                _ => [],
            },
        };

    private static DevelopmentContent Development(string field, params string[] indicators) =>
        new(
            [new(Known.Opportunity, Sample.Text)],
            [
                new()
                {
                    Id = field,
                    Name = Sample.Text,
                    WantedChange = Sample.Text,
                    Indicators = indicators.Select(id => (Id<Indicator>)id).ToEquatableArray(),
                },
            ],
            new(Sample.Text, Sample.Text, Sample.Text)
        );

    private static ActionContent Action() =>
        new(
            Enum.GetValues<EffortStep>()
                .Where(step => step is not EffortStep.Proposed)
                .Select(step => (Id<Effort>)IdOf(step))
                .ToEquatableArray(),
            [
                new()
                {
                    Id = Known.EffortSet,
                    Name = Sample.Text,
                    Efforts = [IdOf(EffortStep.Underway), IdOf(EffortStep.Paused)],
                },
            ],
            [IdOf(EffortStep.Paused)]
        );

    private static OpeningEffort Effort(EffortStep step) =>
        new()
        {
            Id = IdOf(step),
            Area = Known.Food,
            Name = Sample.Text,
            Description = Sample.Text,
            Step = step,
            Owner = People.EffortOwner.Id,
            Field = Known.Field,
            AlsoServes = [],
            FirstDay = new(2024, 1, 1),
            LastDay = new(2026, 12, 31),
            Budget = [new(2024, Money.Sek(60_000)), new(2025, Money.Sek(40_000))],
            Funding =
            [
                new()
                {
                    Financier = Known.Municipality,
                    Source = FundingSource.Municipal,
                    Year = 2025,
                    Sought = Money.Sek(70_000),
                    Promised = Money.Sek(60_000),
                    Committed = Money.Sek(60_000),
                    Paid = Money.Sek(20_000),
                },
                new()
                {
                    Financier = Known.Company,
                    Source = FundingSource.Private,
                    Year = 2025,
                    Committed = Money.Sek(40_000),
                },
            ],
            Rank = step is EffortStep.Proposed ? null : (int)step,
            Call = step is EffortStep.Prioritised ? "call" : default(Id<Call>?),
            Partners = [Known.University],
            Reason = step is EffortStep.Cancelled ? Sample.Text : null,
        };
}
