using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// Every converter, closed over its type and made when it is first needed: nothing is made by reflection, so that trimming and
/// native AOT keep it whole, and a program that starts makes only those that it uses.
/// </summary>
internal sealed class JsonConverters : JsonConverterFactory
{
    private static readonly Dictionary<Type, Maker> Makers = new()
    {
        // values
        [typeof(Text)] = Maker.Of<Text>(static () => new TextConverter()),
        [typeof(Money)] = Maker.Of<Money>(static () => new MoneyConverter()),
        [typeof(Currency)] = Maker.Of<Currency>(static () => new CurrencyConverter()),
        [typeof(Sdg)] = Maker.Of<Sdg>(static () => new SdgConverter()),
        [typeof(Role)] = Maker.Of<Role>(static () => new RoleConverter()),
        [typeof(Hash)] = Maker.Of<Hash>(static () => new HashConverter()),
        [typeof(Subject)] = Maker.Of<Subject>(static () => new SubjectConverter()),
        [typeof(LocalDate)] = Maker.Of<LocalDate>(static () => new LocalDateConverter()),
        [typeof(AnnualDate)] = Maker.Of<AnnualDate>(static () => new AnnualDateConverter()),
        [typeof(IsoDayOfWeek)] = Maker.Of<IsoDayOfWeek>(static () => new WeekdayConverter()),
        [typeof(Instant)] = Maker.Of<Instant>(static () => new InstantConverter()),
        [typeof(ProcessDefinition)] = Maker.Of<ProcessDefinition>(static () => new ProcessDefinitionConverter()),
        [typeof(RecentCommands)] = Maker.Of<RecentCommands>(static () => new RecentCommandsConverter()),
        [typeof(Origins)] = Maker.Of<Origins>(static () => new OriginsConverter()),
        [typeof(int)] = Maker.Of<int>(static () => new IntConverter()),
        [typeof(decimal)] = Maker.Of<decimal>(static () => new DecimalConverter()),
        [typeof(bool)] = Maker.Of<bool>(static () => new TruthConverter()),

        // identifiers
        [typeof(Id<Strategy>)] = Maker.Of<Id<Strategy>>(static () => new IdConverter<Strategy>()),
        [typeof(Id<Organisation>)] = Maker.Of<Id<Organisation>>(static () => new IdConverter<Organisation>()),
        [typeof(Id<Delegation>)] = Maker.Of<Id<Delegation>>(static () => new IdConverter<Delegation>()),
        [typeof(Id<Actor>)] = Maker.Of<Id<Actor>>(static () => new IdConverter<Actor>()),
        [typeof(Id<Decision>)] = Maker.Of<Id<Decision>>(static () => new IdConverter<Decision>()),
        [typeof(Id<Checkpoint>)] = Maker.Of<Id<Checkpoint>>(static () => new IdConverter<Checkpoint>()),
        [typeof(Id<Evidence>)] = Maker.Of<Id<Evidence>>(static () => new IdConverter<Evidence>()),
        [typeof(Id<RegionalGoal>)] = Maker.Of<Id<RegionalGoal>>(static () => new IdConverter<RegionalGoal>()),
        [typeof(Id<Area>)] = Maker.Of<Id<Area>>(static () => new IdConverter<Area>()),
        [typeof(Id<Criterion>)] = Maker.Of<Id<Criterion>>(static () => new IdConverter<Criterion>()),
        [typeof(Id<Review>)] = Maker.Of<Id<Review>>(static () => new IdConverter<Review>()),
        [typeof(Id<PlanVersion>)] = Maker.Of<Id<PlanVersion>>(static () => new IdConverter<PlanVersion>()),
        [typeof(Id<DevelopmentField>)] = Maker.Of<Id<DevelopmentField>>(static () => new IdConverter<DevelopmentField>()),
        [typeof(Id<EffortSet>)] = Maker.Of<Id<EffortSet>>(static () => new IdConverter<EffortSet>()),
        [typeof(Id<Effort>)] = Maker.Of<Id<Effort>>(static () => new IdConverter<Effort>()),
        [typeof(Id<Call>)] = Maker.Of<Id<Call>>(static () => new IdConverter<Call>()),
        [typeof(Id<Indicator>)] = Maker.Of<Id<Indicator>>(static () => new IdConverter<Indicator>()),
        [typeof(Id<Meeting>)] = Maker.Of<Id<Meeting>>(static () => new IdConverter<Meeting>()),
        [typeof(Id<Consultation>)] = Maker.Of<Id<Consultation>>(static () => new IdConverter<Consultation>()),
        [typeof(Id<Point>)] = Maker.Of<Id<Point>>(static () => new IdConverter<Point>()),
        [typeof(Id<Command>)] = Maker.Of<Id<Command>>(static () => new IdConverter<Command>()),
        [typeof(Id<Reference>)] = Maker.Of<Id<Reference>>(static () => new IdConverter<Reference>()),
        [typeof(Id<Evaluation>)] = Maker.Of<Id<Evaluation>>(static () => new IdConverter<Evaluation>()),
        [typeof(Id<EvaluationQuestion>)] = Maker.Of<Id<EvaluationQuestion>>(static () => new IdConverter<EvaluationQuestion>()),
        [typeof(Id<Finding>)] = Maker.Of<Id<Finding>>(static () => new IdConverter<Finding>()),
        [typeof(Id<Recommendation>)] = Maker.Of<Id<Recommendation>>(static () => new IdConverter<Recommendation>()),
        [typeof(Id<FollowUpCycle>)] = Maker.Of<Id<FollowUpCycle>>(static () => new IdConverter<FollowUpCycle>()),
        [typeof(Id<CycleReport>)] = Maker.Of<Id<CycleReport>>(static () => new IdConverter<CycleReport>()),
        [typeof(Id<Change>)] = Maker.Of<Id<Change>>(static () => new IdConverter<Change>()),
        [typeof(Id<Signal>)] = Maker.Of<Id<Signal>>(static () => new IdConverter<Signal>()),

        // enumerations
        [typeof(Helix)] = Maker.Of<Helix>(static () => new EnumConverter<Helix>()),
        [typeof(Place)] = Maker.Of<Place>(static () => new EnumConverter<Place>()),
        [typeof(FourEyes)] = Maker.Of<FourEyes>(static () => new EnumConverter<FourEyes>()),
        [typeof(AssetKind)] = Maker.Of<AssetKind>(static () => new EnumConverter<AssetKind>()),
        [typeof(ChallengeLevel)] = Maker.Of<ChallengeLevel>(static () => new EnumConverter<ChallengeLevel>()),
        [typeof(StrategyStep)] = Maker.Of<StrategyStep>(static () => new EnumConverter<StrategyStep>()),
        [typeof(AreaStep)] = Maker.Of<AreaStep>(static () => new EnumConverter<AreaStep>()),
        [typeof(ReviewStep)] = Maker.Of<ReviewStep>(static () => new EnumConverter<ReviewStep>()),
        [typeof(PlanKind)] = Maker.Of<PlanKind>(static () => new EnumConverter<PlanKind>()),
        [typeof(PlanStep)] = Maker.Of<PlanStep>(static () => new EnumConverter<PlanStep>()),
        [typeof(FateKind)] = Maker.Of<FateKind>(static () => new EnumConverter<FateKind>()),
        [typeof(FundingStage)] = Maker.Of<FundingStage>(static () => new EnumConverter<FundingStage>()),
        [typeof(EffortStep)] = Maker.Of<EffortStep>(static () => new EnumConverter<EffortStep>()),
        [typeof(FundingSource)] = Maker.Of<FundingSource>(static () => new EnumConverter<FundingSource>()),
        [typeof(IndicatorKind)] = Maker.Of<IndicatorKind>(static () => new EnumConverter<IndicatorKind>()),
        [typeof(Direction)] = Maker.Of<Direction>(static () => new EnumConverter<Direction>()),
        [typeof(IndicatorStatus)] = Maker.Of<IndicatorStatus>(static () => new EnumConverter<IndicatorStatus>()),
        [typeof(ConsultationStep)] = Maker.Of<ConsultationStep>(static () => new EnumConverter<ConsultationStep>()),
        [typeof(PointStep)] = Maker.Of<PointStep>(static () => new EnumConverter<PointStep>()),
        [typeof(PointOutcome)] = Maker.Of<PointOutcome>(static () => new EnumConverter<PointOutcome>()),
        [typeof(EvaluationKind)] = Maker.Of<EvaluationKind>(static () => new EnumConverter<EvaluationKind>()),
        [typeof(EvaluationStep)] = Maker.Of<EvaluationStep>(static () => new EnumConverter<EvaluationStep>()),
        [typeof(RecommendationStep)] = Maker.Of<RecommendationStep>(static () => new EnumConverter<RecommendationStep>()),
        [typeof(RecommendationOutcome)] = Maker.Of<RecommendationOutcome>(static () =>
            new EnumConverter<RecommendationOutcome>()
        ),
        [typeof(SignalStep)] = Maker.Of<SignalStep>(static () => new EnumConverter<SignalStep>()),
        [typeof(SignalOutcome)] = Maker.Of<SignalOutcome>(static () => new EnumConverter<SignalOutcome>()),
        [typeof(ChangeStep)] = Maker.Of<ChangeStep>(static () => new EnumConverter<ChangeStep>()),
        [typeof(SignalEnd)] = Maker.Of<SignalEnd>(static () => new EnumConverter<SignalEnd>()),
        [typeof(HealthLevel)] = Maker.Of<HealthLevel>(static () => new EnumConverter<HealthLevel>()),
        [typeof(FollowUpStep)] = Maker.Of<FollowUpStep>(static () => new EnumConverter<FollowUpStep>()),
        [typeof(ReportStep)] = Maker.Of<ReportStep>(static () => new EnumConverter<ReportStep>()),

        // lists
        [typeof(EquatableArray<string>)] = Maker.Of<EquatableArray<string>>(static () => new WordsConverter()),
        [typeof(EquatableArray<Sdg>)] = Maker.Of<EquatableArray<Sdg>>(static () => new EquatableArrayConverter<Sdg>()),
        [typeof(EquatableArray<Helix>)] = Maker.Of<EquatableArray<Helix>>(static () => new EquatableArrayConverter<Helix>()),
        [typeof(EquatableArray<Payment>)] = Maker.Of<EquatableArray<Payment>>(static () =>
            new EquatableArrayConverter<Payment>()
        ),
        [typeof(EquatableArray<CorrectionMark>)] = Maker.Of<EquatableArray<CorrectionMark>>(static () =>
            new EquatableArrayConverter<CorrectionMark>()
        ),
        [typeof(EquatableArray<Id<Decision>>)] = Maker.Of<EquatableArray<Id<Decision>>>(static () =>
            new EquatableArrayConverter<Id<Decision>>()
        ),
        [typeof(EquatableArray<Role>)] = Maker.Of<EquatableArray<Role>>(static () => new EquatableArrayConverter<Role>()),
        [typeof(EquatableArray<Waiver>)] = Maker.Of<EquatableArray<Waiver>>(static () => new EquatableArrayConverter<Waiver>()),
        [typeof(EquatableArray<OpenItem>)] = Maker.Of<EquatableArray<OpenItem>>(static () =>
            new EquatableArrayConverter<OpenItem>()
        ),
        [typeof(EquatableArray<Document>)] = Maker.Of<EquatableArray<Document>>(static () =>
            new EquatableArrayConverter<Document>()
        ),
        [typeof(EquatableArray<Id<Actor>>)] = Maker.Of<EquatableArray<Id<Actor>>>(static () =>
            new EquatableArrayConverter<Id<Actor>>()
        ),
        [typeof(EquatableArray<Proposer>)] = Maker.Of<EquatableArray<Proposer>>(static () =>
            new EquatableArrayConverter<Proposer>()
        ),
        [typeof(EquatableArray<CheckpointTick>)] = Maker.Of<EquatableArray<CheckpointTick>>(static () =>
            new EquatableArrayConverter<CheckpointTick>()
        ),
        [typeof(EquatableArray<Gate>)] = Maker.Of<EquatableArray<Gate>>(static () => new EquatableArrayConverter<Gate>()),
        [typeof(EquatableArray<Figure>)] = Maker.Of<EquatableArray<Figure>>(static () => new EquatableArrayConverter<Figure>()),
        [typeof(EquatableArray<ClassificationCode>)] = Maker.Of<EquatableArray<ClassificationCode>>(static () =>
            new EquatableArrayConverter<ClassificationCode>()
        ),
        [typeof(EquatableArray<ExternalReference>)] = Maker.Of<EquatableArray<ExternalReference>>(static () =>
            new EquatableArrayConverter<ExternalReference>()
        ),
        [typeof(EquatableArray<Id<Evidence>>)] = Maker.Of<EquatableArray<Id<Evidence>>>(static () =>
            new EquatableArrayConverter<Id<Evidence>>()
        ),
        [typeof(EquatableArray<Id<RegionalGoal>>)] = Maker.Of<EquatableArray<Id<RegionalGoal>>>(static () =>
            new EquatableArrayConverter<Id<RegionalGoal>>()
        ),
        [typeof(EquatableArray<Criterion>)] = Maker.Of<EquatableArray<Criterion>>(static () =>
            new EquatableArrayConverter<Criterion>()
        ),
        [typeof(EquatableArray<Id<Criterion>>)] = Maker.Of<EquatableArray<Id<Criterion>>>(static () =>
            new EquatableArrayConverter<Id<Criterion>>()
        ),
        [typeof(EquatableArray<Assessment>)] = Maker.Of<EquatableArray<Assessment>>(static () =>
            new EquatableArrayConverter<Assessment>()
        ),
        [typeof(EquatableArray<OpportunityAnalysis>)] = Maker.Of<EquatableArray<OpportunityAnalysis>>(static () =>
            new EquatableArrayConverter<OpportunityAnalysis>()
        ),
        [typeof(EquatableArray<DevelopmentField>)] = Maker.Of<EquatableArray<DevelopmentField>>(static () =>
            new EquatableArrayConverter<DevelopmentField>()
        ),
        [typeof(EquatableArray<Id<Indicator>>)] = Maker.Of<EquatableArray<Id<Indicator>>>(static () =>
            new EquatableArrayConverter<Id<Indicator>>()
        ),
        [typeof(EquatableArray<Id<Effort>>)] = Maker.Of<EquatableArray<Id<Effort>>>(static () =>
            new EquatableArrayConverter<Id<Effort>>()
        ),
        [typeof(EquatableArray<EffortSet>)] = Maker.Of<EquatableArray<EffortSet>>(static () =>
            new EquatableArrayConverter<EffortSet>()
        ),
        [typeof(EquatableArray<Fate>)] = Maker.Of<EquatableArray<Fate>>(static () => new EquatableArrayConverter<Fate>()),
        [typeof(EquatableArray<Id<Consultation>>)] = Maker.Of<EquatableArray<Id<Consultation>>>(static () =>
            new EquatableArrayConverter<Id<Consultation>>()
        ),
        [typeof(EquatableArray<Id<Organisation>>)] = Maker.Of<EquatableArray<Id<Organisation>>>(static () =>
            new EquatableArrayConverter<Id<Organisation>>()
        ),
        [typeof(EquatableArray<Id<DevelopmentField>>)] = Maker.Of<EquatableArray<Id<DevelopmentField>>>(static () =>
            new EquatableArrayConverter<Id<DevelopmentField>>()
        ),
        [typeof(EquatableArray<YearAmount>)] = Maker.Of<EquatableArray<YearAmount>>(static () =>
            new EquatableArrayConverter<YearAmount>()
        ),
        [typeof(EquatableArray<FundingLine>)] = Maker.Of<EquatableArray<FundingLine>>(static () =>
            new EquatableArrayConverter<FundingLine>()
        ),
        [typeof(EquatableArray<SourceMoney>)] = Maker.Of<EquatableArray<SourceMoney>>(static () =>
            new EquatableArrayConverter<SourceMoney>()
        ),
        [typeof(EquatableArray<SourceShare>)] = Maker.Of<EquatableArray<SourceShare>>(static () =>
            new EquatableArrayConverter<SourceShare>()
        ),
        [typeof(EquatableArray<Id<Area>>)] = Maker.Of<EquatableArray<Id<Area>>>(static () =>
            new EquatableArrayConverter<Id<Area>>()
        ),
        [typeof(EquatableArray<DatedValue>)] = Maker.Of<EquatableArray<DatedValue>>(static () =>
            new EquatableArrayConverter<DatedValue>()
        ),
        [typeof(EquatableArray<Measurement>)] = Maker.Of<EquatableArray<Measurement>>(static () =>
            new EquatableArrayConverter<Measurement>()
        ),
        [typeof(EquatableArray<EarlierValue>)] = Maker.Of<EquatableArray<EarlierValue>>(static () =>
            new EquatableArrayConverter<EarlierValue>()
        ),
        [typeof(EquatableArray<Participation>)] = Maker.Of<EquatableArray<Participation>>(static () =>
            new EquatableArrayConverter<Participation>()
        ),
        [typeof(EquatableArray<EvaluationQuestion>)] = Maker.Of<EquatableArray<EvaluationQuestion>>(static () =>
            new EquatableArrayConverter<EvaluationQuestion>()
        ),
        [typeof(EquatableArray<Finding>)] = Maker.Of<EquatableArray<Finding>>(static () =>
            new EquatableArrayConverter<Finding>()
        ),
        [typeof(EquatableArray<Advice>)] = Maker.Of<EquatableArray<Advice>>(static () => new EquatableArrayConverter<Advice>()),
        [typeof(EquatableArray<ChildFate>)] = Maker.Of<EquatableArray<ChildFate>>(static () =>
            new EquatableArrayConverter<ChildFate>()
        ),
        [typeof(EquatableArray<NewArea>)] = Maker.Of<EquatableArray<NewArea>>(static () =>
            new EquatableArrayConverter<NewArea>()
        ),
        [typeof(EquatableArray<Move>)] = Maker.Of<EquatableArray<Move>>(static () => new EquatableArrayConverter<Move>()),
        [typeof(EquatableArray<Id<PlanVersion>>)] = Maker.Of<EquatableArray<Id<PlanVersion>>>(static () =>
            new EquatableArrayConverter<Id<PlanVersion>>()
        ),
        [typeof(EquatableArray<SignalRule>)] = Maker.Of<EquatableArray<SignalRule>>(static () =>
            new EquatableArrayConverter<SignalRule>()
        ),
        [typeof(EquatableArray<SignalDetail>)] = Maker.Of<EquatableArray<SignalDetail>>(static () =>
            new EquatableArrayConverter<SignalDetail>()
        ),
        [typeof(EquatableArray<OwedReport>)] = Maker.Of<EquatableArray<OwedReport>>(static () =>
            new EquatableArrayConverter<OwedReport>()
        ),
        [typeof(EquatableArray<CycleReport>)] = Maker.Of<EquatableArray<CycleReport>>(static () =>
            new EquatableArrayConverter<CycleReport>()
        ),
        [typeof(EquatableArray<AnnualDate>)] = Maker.Of<EquatableArray<AnnualDate>>(static () =>
            new EquatableArrayConverter<AnnualDate>()
        ),
        [typeof(EquatableArray<int>)] = Maker.Of<EquatableArray<int>>(static () => new EquatableArrayConverter<int>()),
        [typeof(EquatableArray<WeekdayHoliday>)] = Maker.Of<EquatableArray<WeekdayHoliday>>(static () =>
            new EquatableArrayConverter<WeekdayHoliday>()
        ),
        [typeof(EquatableArray<LocalDate>)] = Maker.Of<EquatableArray<LocalDate>>(static () =>
            new EquatableArrayConverter<LocalDate>()
        ),
        [typeof(EquatableArray<RegionalGoal>)] = Maker.Of<EquatableArray<RegionalGoal>>(static () =>
            new EquatableArrayConverter<RegionalGoal>()
        ),
        [typeof(EquatableArray<Organisation>)] = Maker.Of<EquatableArray<Organisation>>(static () =>
            new EquatableArrayConverter<Organisation>()
        ),
        [typeof(EquatableArray<Evidence>)] = Maker.Of<EquatableArray<Evidence>>(static () =>
            new EquatableArrayConverter<Evidence>()
        ),
        [typeof(EquatableArray<Decision>)] = Maker.Of<EquatableArray<Decision>>(static () =>
            new EquatableArrayConverter<Decision>()
        ),
        [typeof(EquatableArray<OpeningArea>)] = Maker.Of<EquatableArray<OpeningArea>>(static () =>
            new EquatableArrayConverter<OpeningArea>()
        ),
        [typeof(EquatableArray<OpeningPlan>)] = Maker.Of<EquatableArray<OpeningPlan>>(static () =>
            new EquatableArrayConverter<OpeningPlan>()
        ),
        [typeof(EquatableArray<OpeningEffort>)] = Maker.Of<EquatableArray<OpeningEffort>>(static () =>
            new EquatableArrayConverter<OpeningEffort>()
        ),
        [typeof(EquatableArray<OpeningFunding>)] = Maker.Of<EquatableArray<OpeningFunding>>(static () =>
            new EquatableArrayConverter<OpeningFunding>()
        ),
        [typeof(EquatableArray<Indicator>)] = Maker.Of<EquatableArray<Indicator>>(static () =>
            new EquatableArrayConverter<Indicator>()
        ),
        [typeof(EquatableArray<Call>)] = Maker.Of<EquatableArray<Call>>(static () => new EquatableArrayConverter<Call>()),
        [typeof(EquatableArray<Meeting>)] = Maker.Of<EquatableArray<Meeting>>(static () =>
            new EquatableArrayConverter<Meeting>()
        ),
        [typeof(EquatableArray<Reference>)] = Maker.Of<EquatableArray<Reference>>(static () =>
            new EquatableArrayConverter<Reference>()
        ),
        [typeof(EquatableArray<Subject>)] = Maker.Of<EquatableArray<Subject>>(static () =>
            new EquatableArrayConverter<Subject>()
        ),
        [typeof(EquatableArray<OpeningCycle>)] = Maker.Of<EquatableArray<OpeningCycle>>(static () =>
            new EquatableArrayConverter<OpeningCycle>()
        ),
        [typeof(EquatableArray<OpeningReport>)] = Maker.Of<EquatableArray<OpeningReport>>(static () =>
            new EquatableArrayConverter<OpeningReport>()
        ),
        [typeof(EquatableArray<RecentCommand>)] = Maker.Of<EquatableArray<RecentCommand>>(static () =>
            new EquatableArrayConverter<RecentCommand>()
        ),

        // registers
        [typeof(EntitySet<RegionalGoal>)] = Maker.Of<EntitySet<RegionalGoal>>(static () =>
            new EntitySetConverter<RegionalGoal>()
        ),
        [typeof(EntitySet<Organisation>)] = Maker.Of<EntitySet<Organisation>>(static () =>
            new EntitySetConverter<Organisation>()
        ),
        [typeof(EntitySet<Delegation>)] = Maker.Of<EntitySet<Delegation>>(static () => new EntitySetConverter<Delegation>()),
        [typeof(EntitySet<Decision>)] = Maker.Of<EntitySet<Decision>>(static () => new EntitySetConverter<Decision>()),
        [typeof(EntitySet<Evidence>)] = Maker.Of<EntitySet<Evidence>>(static () => new EntitySetConverter<Evidence>()),
        [typeof(EntitySet<Area>)] = Maker.Of<EntitySet<Area>>(static () => new EntitySetConverter<Area>()),
        [typeof(EntitySet<Review>)] = Maker.Of<EntitySet<Review>>(static () => new EntitySetConverter<Review>()),
        [typeof(EntitySet<PlanVersion>)] = Maker.Of<EntitySet<PlanVersion>>(static () => new EntitySetConverter<PlanVersion>()),
        [typeof(EntitySet<Effort>)] = Maker.Of<EntitySet<Effort>>(static () => new EntitySetConverter<Effort>()),
        [typeof(EntitySet<Call>)] = Maker.Of<EntitySet<Call>>(static () => new EntitySetConverter<Call>()),
        [typeof(EntitySet<Indicator>)] = Maker.Of<EntitySet<Indicator>>(static () => new EntitySetConverter<Indicator>()),
        [typeof(EntitySet<Meeting>)] = Maker.Of<EntitySet<Meeting>>(static () => new EntitySetConverter<Meeting>()),
        [typeof(EntitySet<Consultation>)] = Maker.Of<EntitySet<Consultation>>(static () =>
            new EntitySetConverter<Consultation>()
        ),
        [typeof(EntitySet<Point>)] = Maker.Of<EntitySet<Point>>(static () => new EntitySetConverter<Point>()),
        [typeof(EntitySet<Reference>)] = Maker.Of<EntitySet<Reference>>(static () => new EntitySetConverter<Reference>()),
        [typeof(EntitySet<Evaluation>)] = Maker.Of<EntitySet<Evaluation>>(static () => new EntitySetConverter<Evaluation>()),
        [typeof(EntitySet<Recommendation>)] = Maker.Of<EntitySet<Recommendation>>(static () =>
            new EntitySetConverter<Recommendation>()
        ),
        [typeof(EntitySet<Change>)] = Maker.Of<EntitySet<Change>>(static () => new EntitySetConverter<Change>()),
        [typeof(EntitySet<Signal>)] = Maker.Of<EntitySet<Signal>>(static () => new EntitySetConverter<Signal>()),
        [typeof(EntitySet<FollowUpCycle>)] = Maker.Of<EntitySet<FollowUpCycle>>(static () =>
            new EntitySetConverter<FollowUpCycle>()
        ),
    };

    /// <summary>A new converter of a type; null where it has none of its own.</summary>
    public static JsonConverter? Of(Type type) => Makers.TryGetValue(type, out var maker) ? maker.Make() : null;

    /// <summary>A new converter of a type under the options of a host; null where it has none of its own.</summary>
    public static JsonConverter? ForHost(Type type) => Makers.TryGetValue(type, out var maker) ? maker.ForHost() : null;

    /// <summary>Whether a type has a converter of its own.</summary>
    public static bool Has(Type type) => Makers.ContainsKey(type);

    public override bool CanConvert(Type typeToConvert) => Makers.ContainsKey(typeToConvert);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Of(typeToConvert);

    /// <summary>The two ways to make the converter of a type: under the library's options, and under those of a host.</summary>
    private readonly record struct Maker(Func<JsonConverter> Make, Func<JsonConverter> ForHost)
    {
        public static Maker Of<T>(Func<JsonConverter<T>> make) => new(make, () => new HostConverter<T>(make()));
    }
}
