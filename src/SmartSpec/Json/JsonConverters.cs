using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>Every converter, closed over its type: nothing is made by reflection, so that trimming and native AOT keep it whole.</summary>
internal static class JsonConverters
{
    public static IEnumerable<JsonConverter> All =>
    [
        new TextConverter(), new MoneyConverter(), new CurrencyConverter(), new SdgConverter(), new RoleConverter(), new HashConverter(),
        new SubjectConverter(), new LocalDateConverter(), new AnnualDateConverter(), new WeekdayConverter(), new InstantConverter(), new ProcessDefinitionConverter(), new RecentCommandsConverter(), new OriginsConverter(), new IntConverter(), new DecimalConverter(), new TruthConverter(),
        .. Ids, .. Enums, .. Lists, .. Registers,
    ];

    private static IEnumerable<JsonConverter> Ids =>
    [
        new IdConverter<Strategy>(), new IdConverter<Organisation>(), new IdConverter<Delegation>(), new IdConverter<Actor>(),
        new IdConverter<Decision>(), new IdConverter<Checkpoint>(), new IdConverter<Evidence>(), new IdConverter<RegionalGoal>(),
        new IdConverter<Area>(), new IdConverter<Criterion>(), new IdConverter<Review>(), new IdConverter<PlanVersion>(), new IdConverter<DevelopmentField>(),
        new IdConverter<EffortSet>(), new IdConverter<Effort>(), new IdConverter<Call>(), new IdConverter<Indicator>(),
        new IdConverter<Meeting>(), new IdConverter<Consultation>(), new IdConverter<Point>(), new IdConverter<Command>(),
        new IdConverter<Reference>(), new IdConverter<Evaluation>(), new IdConverter<EvaluationQuestion>(), new IdConverter<Finding>(),
        new IdConverter<Recommendation>(), new IdConverter<FollowUpCycle>(), new IdConverter<CycleReport>(), new IdConverter<Change>(), new IdConverter<Signal>(),
    ];

    private static IEnumerable<JsonConverter> Enums =>
    [
        new EnumConverter<Helix>(), new EnumConverter<Place>(), new EnumConverter<FourEyes>(), new EnumConverter<AssetKind>(),
        new EnumConverter<ChallengeLevel>(), new EnumConverter<StrategyStep>(), new EnumConverter<AreaStep>(), new EnumConverter<ReviewStep>(), new EnumConverter<PlanKind>(),
        new EnumConverter<PlanStep>(), new EnumConverter<FateKind>(), new EnumConverter<FundingStage>(), new EnumConverter<EffortStep>(), new EnumConverter<FundingSource>(),
        new EnumConverter<IndicatorKind>(), new EnumConverter<Direction>(), new EnumConverter<IndicatorStatus>(), new EnumConverter<ConsultationStep>(),
        new EnumConverter<PointStep>(), new EnumConverter<PointOutcome>(), new EnumConverter<EvaluationKind>(), new EnumConverter<EvaluationStep>(),
        new EnumConverter<RecommendationStep>(), new EnumConverter<RecommendationOutcome>(), new EnumConverter<SignalStep>(), new EnumConverter<SignalOutcome>(),
        new EnumConverter<ChangeStep>(), new EnumConverter<SignalEnd>(), new EnumConverter<HealthLevel>(),
        new EnumConverter<FollowUpStep>(), new EnumConverter<ReportStep>(),
    ];

    private static IEnumerable<JsonConverter> Lists =>
    [
        new ItemsConverter<Sdg>(), new ItemsConverter<Helix>(), new ItemsConverter<Payment>(), new ItemsConverter<CorrectionMark>(), new ItemsConverter<Id<Decision>>(), new ItemsConverter<Role>(), new ItemsConverter<Waiver>(), new ItemsConverter<OpenItem>(),
        new ItemsConverter<Document>(), new ItemsConverter<Id<Actor>>(), new ItemsConverter<Proposer>(), new ItemsConverter<CheckpointTick>(),
        new ItemsConverter<Gate>(), new ItemsConverter<Figure>(), new ItemsConverter<ClassificationCode>(), new ItemsConverter<ExternalReference>(),
        new ItemsConverter<Id<Evidence>>(), new ItemsConverter<Id<RegionalGoal>>(), new ItemsConverter<Criterion>(), new ItemsConverter<Id<Criterion>>(),
        new ItemsConverter<Assessment>(), new ItemsConverter<OpportunityAnalysis>(), new ItemsConverter<DevelopmentField>(),
        new ItemsConverter<Id<Indicator>>(), new ItemsConverter<Id<Effort>>(), new ItemsConverter<EffortSet>(), new ItemsConverter<Fate>(),
        new ItemsConverter<Id<Consultation>>(), new ItemsConverter<Id<Organisation>>(), new ItemsConverter<Id<DevelopmentField>>(),
        new ItemsConverter<YearAmount>(), new ItemsConverter<FundingLine>(), new ItemsConverter<SourceShare>(), new ItemsConverter<Id<Area>>(),
        new ItemsConverter<DatedValue>(), new ItemsConverter<Measurement>(), new ItemsConverter<EarlierValue>(), new ItemsConverter<Participation>(), new ItemsConverter<EvaluationQuestion>(), new ItemsConverter<Finding>(),
        new ItemsConverter<Advice>(), new ItemsConverter<ChildFate>(), new ItemsConverter<NewArea>(), new ItemsConverter<Move>(),
        new ItemsConverter<Id<PlanVersion>>(), new ItemsConverter<SignalRule>(), new ItemsConverter<SignalDetail>(),
        new ItemsConverter<OwedReport>(), new ItemsConverter<CycleReport>(), new ItemsConverter<AnnualDate>(), new ItemsConverter<int>(),
        new ItemsConverter<WeekdayHoliday>(), new ItemsConverter<LocalDate>(), .. OpeningLists,
    ];

    private static IEnumerable<JsonConverter> OpeningLists =>
    [
        new ItemsConverter<RegionalGoal>(), new ItemsConverter<Organisation>(), new ItemsConverter<Evidence>(), new ItemsConverter<Decision>(),
        new ItemsConverter<OpeningArea>(), new ItemsConverter<OpeningPlan>(), new ItemsConverter<OpeningEffort>(), new ItemsConverter<OpeningFunding>(),
        new ItemsConverter<Indicator>(), new ItemsConverter<Call>(), new ItemsConverter<Meeting>(), new ItemsConverter<Reference>(),
        new ItemsConverter<Subject>(), new ItemsConverter<OpeningCycle>(), new ItemsConverter<OpeningReport>(),
    ];

    private static IEnumerable<JsonConverter> Registers =>
    [
        new RegisterConverter<RegionalGoal>(), new RegisterConverter<Organisation>(), new RegisterConverter<Delegation>(),
        new RegisterConverter<Decision>(), new RegisterConverter<Evidence>(), new RegisterConverter<Area>(), new RegisterConverter<Review>(),
        new RegisterConverter<PlanVersion>(), new RegisterConverter<Effort>(), new RegisterConverter<Call>(),
        new RegisterConverter<Indicator>(), new RegisterConverter<Meeting>(), new RegisterConverter<Consultation>(),
        new RegisterConverter<Point>(), new RegisterConverter<Reference>(), new RegisterConverter<Evaluation>(), new RegisterConverter<Recommendation>(),
        new RegisterConverter<Change>(), new RegisterConverter<Signal>(),
        new RegisterConverter<FollowUpCycle>(),
    ];
}
