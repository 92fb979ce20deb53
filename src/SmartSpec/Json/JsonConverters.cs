using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// Every converter, closed over its type and made when it is first needed: nothing is made by reflection, so that trimming and
/// native AOT keep it whole, and a program that starts makes only those that it uses.
/// </summary>
internal sealed class JsonConverters : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<bool, JsonConverter>> Makers = new()
    {
        // values
        [typeof(Text)] = static forHost => Made(forHost, new TextConverter()),
        [typeof(Money)] = static forHost => Made(forHost, new MoneyConverter()),
        [typeof(Currency)] = static forHost => Made(forHost, new CurrencyConverter()),
        [typeof(Sdg)] = static forHost => Made(forHost, new SdgConverter()),
        [typeof(Role)] = static forHost => Made(forHost, new RoleConverter()),
        [typeof(Hash)] = static forHost => Made(forHost, new HashConverter()),
        [typeof(Subject)] = static forHost => Made(forHost, new SubjectConverter()),
        [typeof(LocalDate)] = static forHost => Made(forHost, new LocalDateConverter()),
        [typeof(AnnualDate)] = static forHost => Made(forHost, new AnnualDateConverter()),
        [typeof(IsoDayOfWeek)] = static forHost => Made(forHost, new WeekdayConverter()),
        [typeof(Instant)] = static forHost => Made(forHost, new InstantConverter()),
        [typeof(ProcessDefinition)] = static forHost => Made(forHost, new ProcessDefinitionConverter()),
        [typeof(RecentCommands)] = static forHost => Made(forHost, new RecentCommandsConverter()),
        [typeof(Origins)] = static forHost => Made(forHost, new OriginsConverter()),
        [typeof(Duties)] = static forHost => Made(forHost, new DutiesConverter()),
        [typeof(EquatableArray<Duty>)] = static forHost => Made(forHost, new EquatableArrayConverter<Duty>()),
        [typeof(int)] = static forHost => Made(forHost, new IntConverter()),
        [typeof(decimal)] = static forHost => Made(forHost, new DecimalConverter()),
        [typeof(bool)] = static forHost => Made(forHost, new TruthConverter()),

        // identifiers
        [typeof(Id<Strategy>)] = static forHost => Made(forHost, new IdConverter<Strategy>()),
        [typeof(Id<Organisation>)] = static forHost => Made(forHost, new IdConverter<Organisation>()),
        [typeof(Id<Delegation>)] = static forHost => Made(forHost, new IdConverter<Delegation>()),
        [typeof(Id<RoleAssignment>)] = static forHost => Made(forHost, new IdConverter<RoleAssignment>()),
        [typeof(Id<Partnership>)] = static forHost => Made(forHost, new IdConverter<Partnership>()),
        [typeof(Id<Involvement>)] = static forHost => Made(forHost, new IdConverter<Involvement>()),
        [typeof(Id<Actor>)] = static forHost => Made(forHost, new IdConverter<Actor>()),
        [typeof(Id<Decision>)] = static forHost => Made(forHost, new IdConverter<Decision>()),
        [typeof(Id<Checkpoint>)] = static forHost => Made(forHost, new IdConverter<Checkpoint>()),
        [typeof(Id<Evidence>)] = static forHost => Made(forHost, new IdConverter<Evidence>()),
        [typeof(Id<RegionalGoal>)] = static forHost => Made(forHost, new IdConverter<RegionalGoal>()),
        [typeof(Id<Area>)] = static forHost => Made(forHost, new IdConverter<Area>()),
        [typeof(Id<Criterion>)] = static forHost => Made(forHost, new IdConverter<Criterion>()),
        [typeof(Id<Review>)] = static forHost => Made(forHost, new IdConverter<Review>()),
        [typeof(Id<PlanVersion>)] = static forHost => Made(forHost, new IdConverter<PlanVersion>()),
        [typeof(Id<DevelopmentField>)] = static forHost => Made(forHost, new IdConverter<DevelopmentField>()),
        [typeof(Id<EffortSet>)] = static forHost => Made(forHost, new IdConverter<EffortSet>()),
        [typeof(Id<Effort>)] = static forHost => Made(forHost, new IdConverter<Effort>()),
        [typeof(Id<Call>)] = static forHost => Made(forHost, new IdConverter<Call>()),
        [typeof(Id<Indicator>)] = static forHost => Made(forHost, new IdConverter<Indicator>()),
        [typeof(Id<Meeting>)] = static forHost => Made(forHost, new IdConverter<Meeting>()),
        [typeof(Id<Consultation>)] = static forHost => Made(forHost, new IdConverter<Consultation>()),
        [typeof(Id<Point>)] = static forHost => Made(forHost, new IdConverter<Point>()),
        [typeof(Id<Command>)] = static forHost => Made(forHost, new IdConverter<Command>()),
        [typeof(Id<Reference>)] = static forHost => Made(forHost, new IdConverter<Reference>()),
        [typeof(Id<Evaluation>)] = static forHost => Made(forHost, new IdConverter<Evaluation>()),
        [typeof(Id<EvaluationQuestion>)] = static forHost => Made(forHost, new IdConverter<EvaluationQuestion>()),
        [typeof(Id<Finding>)] = static forHost => Made(forHost, new IdConverter<Finding>()),
        [typeof(Id<Recommendation>)] = static forHost => Made(forHost, new IdConverter<Recommendation>()),
        [typeof(Id<FollowUpCycle>)] = static forHost => Made(forHost, new IdConverter<FollowUpCycle>()),
        [typeof(Id<CycleReport>)] = static forHost => Made(forHost, new IdConverter<CycleReport>()),
        [typeof(Id<Change>)] = static forHost => Made(forHost, new IdConverter<Change>()),
        [typeof(Id<EnablingCriterion>)] = static forHost => Made(forHost, new IdConverter<EnablingCriterion>()),
        [typeof(Id<EnablingStatement>)] = static forHost => Made(forHost, new IdConverter<EnablingStatement>()),
        [typeof(Id<Signal>)] = static forHost => Made(forHost, new IdConverter<Signal>()),

        // enumerations
        [typeof(Helix)] = static forHost => Made(forHost, new EnumConverter<Helix>()),
        [typeof(SharingRole)] = static forHost => Made(forHost, new EnumConverter<SharingRole>()),
        [typeof(Place)] = static forHost => Made(forHost, new EnumConverter<Place>()),
        [typeof(SeparationScope)] = static forHost => Made(forHost, new EnumConverter<SeparationScope>()),
        [typeof(FourEyes)] = static forHost => Made(forHost, new EnumConverter<FourEyes>()),
        [typeof(AssetKind)] = static forHost => Made(forHost, new EnumConverter<AssetKind>()),
        [typeof(StaleCause)] = static forHost => Made(forHost, new EnumConverter<StaleCause>()),
        [typeof(ChallengeLevel)] = static forHost => Made(forHost, new EnumConverter<ChallengeLevel>()),
        [typeof(StrategyStep)] = static forHost => Made(forHost, new EnumConverter<StrategyStep>()),
        [typeof(AreaStep)] = static forHost => Made(forHost, new EnumConverter<AreaStep>()),
        [typeof(ReviewStep)] = static forHost => Made(forHost, new EnumConverter<ReviewStep>()),
        [typeof(PlanKind)] = static forHost => Made(forHost, new EnumConverter<PlanKind>()),
        [typeof(PlanStep)] = static forHost => Made(forHost, new EnumConverter<PlanStep>()),
        [typeof(DecidedFate)] = static forHost => Made(forHost, new EnumConverter<DecidedFate>()),
        [typeof(FateKind)] = static forHost => Made(forHost, new EnumConverter<FateKind>()),
        [typeof(FundingStage)] = static forHost => Made(forHost, new EnumConverter<FundingStage>()),
        [typeof(EffortStep)] = static forHost => Made(forHost, new EnumConverter<EffortStep>()),
        [typeof(FundingSource)] = static forHost => Made(forHost, new EnumConverter<FundingSource>()),
        [typeof(IndicatorKind)] = static forHost => Made(forHost, new EnumConverter<IndicatorKind>()),
        [typeof(Direction)] = static forHost => Made(forHost, new EnumConverter<Direction>()),
        [typeof(IndicatorStatus)] = static forHost => Made(forHost, new EnumConverter<IndicatorStatus>()),
        [typeof(ConsultationStep)] = static forHost => Made(forHost, new EnumConverter<ConsultationStep>()),
        [typeof(PointStep)] = static forHost => Made(forHost, new EnumConverter<PointStep>()),
        [typeof(PointOutcome)] = static forHost => Made(forHost, new EnumConverter<PointOutcome>()),
        [typeof(EvaluationKind)] = static forHost => Made(forHost, new EnumConverter<EvaluationKind>()),
        [typeof(EvaluationStep)] = static forHost => Made(forHost, new EnumConverter<EvaluationStep>()),
        [typeof(RecommendationStep)] = static forHost => Made(forHost, new EnumConverter<RecommendationStep>()),
        [typeof(RecommendationOutcome)] = static forHost => Made(forHost, new EnumConverter<RecommendationOutcome>()),
        [typeof(SignalStep)] = static forHost => Made(forHost, new EnumConverter<SignalStep>()),
        [typeof(SignalOutcome)] = static forHost => Made(forHost, new EnumConverter<SignalOutcome>()),
        [typeof(ChangeStep)] = static forHost => Made(forHost, new EnumConverter<ChangeStep>()),
        [typeof(SignalEnd)] = static forHost => Made(forHost, new EnumConverter<SignalEnd>()),
        [typeof(HealthLevel)] = static forHost => Made(forHost, new EnumConverter<HealthLevel>()),
        [typeof(FollowUpStep)] = static forHost => Made(forHost, new EnumConverter<FollowUpStep>()),
        [typeof(ReportStep)] = static forHost => Made(forHost, new EnumConverter<ReportStep>()),

        // lists
        [typeof(EquatableArray<string>)] = static forHost => Made(forHost, new WordsConverter()),
        [typeof(EquatableArray<Sdg>)] = static forHost => Made(forHost, new EquatableArrayConverter<Sdg>()),
        [typeof(EquatableArray<Helix>)] = static forHost => Made(forHost, new EquatableArrayConverter<Helix>()),
        [typeof(EquatableArray<FundingRelease>)] = static forHost => Made(forHost, new EquatableArrayConverter<FundingRelease>()),
        [typeof(EquatableArray<Recovery>)] = static forHost => Made(forHost, new EquatableArrayConverter<Recovery>()),
        [typeof(EquatableArray<Payment>)] = static forHost => Made(forHost, new EquatableArrayConverter<Payment>()),
        [typeof(EquatableArray<AnnulmentMark>)] = static forHost => Made(forHost, new EquatableArrayConverter<AnnulmentMark>()),
        [typeof(EquatableArray<Foundation>)] = static forHost => Made(forHost, new EquatableArrayConverter<Foundation>()),
        [typeof(EquatableArray<CorrectionMark>)] = static forHost => Made(forHost, new EquatableArrayConverter<CorrectionMark>()),
        [typeof(EquatableArray<Id<Decision>>)] = static forHost => Made(forHost, new EquatableArrayConverter<Id<Decision>>()),
        [typeof(EquatableArray<Role>)] = static forHost => Made(forHost, new EquatableArrayConverter<Role>()),
        [typeof(EquatableArray<Waiver>)] = static forHost => Made(forHost, new EquatableArrayConverter<Waiver>()),
        [typeof(EquatableArray<DecidedItem>)] = static forHost => Made(forHost, new EquatableArrayConverter<DecidedItem>()),
        [typeof(EquatableArray<OpenItem>)] = static forHost => Made(forHost, new EquatableArrayConverter<OpenItem>()),
        [typeof(EquatableArray<Document>)] = static forHost => Made(forHost, new EquatableArrayConverter<Document>()),
        [typeof(EquatableArray<Id<Point>>)] = static forHost => Made(forHost, new EquatableArrayConverter<Id<Point>>()),
        [typeof(EquatableArray<Id<Actor>>)] = static forHost => Made(forHost, new EquatableArrayConverter<Id<Actor>>()),
        [typeof(EquatableArray<Proposer>)] = static forHost => Made(forHost, new EquatableArrayConverter<Proposer>()),
        [typeof(EquatableArray<CheckpointTick>)] = static forHost => Made(forHost, new EquatableArrayConverter<CheckpointTick>()),
        [typeof(EquatableArray<FormerDefinition>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<FormerDefinition>()),
        [typeof(EquatableArray<FormerAssessment>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<FormerAssessment>()),
        [typeof(EquatableArray<Gate>)] = static forHost => Made(forHost, new EquatableArrayConverter<Gate>()),
        [typeof(EquatableArray<Figure>)] = static forHost => Made(forHost, new EquatableArrayConverter<Figure>()),
        [typeof(EquatableArray<ClassificationCode>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<ClassificationCode>()),
        [typeof(EquatableArray<AnalysisInput>)] = static forHost => Made(forHost, new EquatableArrayConverter<AnalysisInput>()),
        [typeof(EquatableArray<AnalysisOption>)] = static forHost => Made(forHost, new EquatableArrayConverter<AnalysisOption>()),
        [typeof(EquatableArray<ExternalReference>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<ExternalReference>()),
        [typeof(EquatableArray<Id<Evidence>>)] = static forHost => Made(forHost, new EquatableArrayConverter<Id<Evidence>>()),
        [typeof(EquatableArray<Id<RegionalGoal>>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<Id<RegionalGoal>>()),
        [typeof(EquatableArray<Criterion>)] = static forHost => Made(forHost, new EquatableArrayConverter<Criterion>()),
        [typeof(EquatableArray<Id<Criterion>>)] = static forHost => Made(forHost, new EquatableArrayConverter<Id<Criterion>>()),
        [typeof(EquatableArray<Assessment>)] = static forHost => Made(forHost, new EquatableArrayConverter<Assessment>()),
        [typeof(EquatableArray<OpportunityAnalysis>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<OpportunityAnalysis>()),
        [typeof(EquatableArray<DevelopmentField>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<DevelopmentField>()),
        [typeof(EquatableArray<Id<Indicator>>)] = static forHost => Made(forHost, new EquatableArrayConverter<Id<Indicator>>()),
        [typeof(EquatableArray<Id<Effort>>)] = static forHost => Made(forHost, new EquatableArrayConverter<Id<Effort>>()),
        [typeof(EquatableArray<EffortSet>)] = static forHost => Made(forHost, new EquatableArrayConverter<EffortSet>()),
        [typeof(EquatableArray<Fate>)] = static forHost => Made(forHost, new EquatableArrayConverter<Fate>()),
        [typeof(EquatableArray<Id<Consultation>>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<Id<Consultation>>()),
        [typeof(EquatableArray<Id<Organisation>>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<Id<Organisation>>()),
        [typeof(EquatableArray<Id<DevelopmentField>>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<Id<DevelopmentField>>()),
        [typeof(EquatableArray<YearAmount>)] = static forHost => Made(forHost, new EquatableArrayConverter<YearAmount>()),
        [typeof(EquatableArray<FundingLine>)] = static forHost => Made(forHost, new EquatableArrayConverter<FundingLine>()),
        [typeof(EquatableArray<SourceMoney>)] = static forHost => Made(forHost, new EquatableArrayConverter<SourceMoney>()),
        [typeof(EquatableArray<SourceShare>)] = static forHost => Made(forHost, new EquatableArrayConverter<SourceShare>()),
        [typeof(EquatableArray<Id<Area>>)] = static forHost => Made(forHost, new EquatableArrayConverter<Id<Area>>()),
        [typeof(EquatableArray<DatedValue>)] = static forHost => Made(forHost, new EquatableArrayConverter<DatedValue>()),
        [typeof(EquatableArray<Measurement>)] = static forHost => Made(forHost, new EquatableArrayConverter<Measurement>()),
        [typeof(EquatableArray<EarlierValue>)] = static forHost => Made(forHost, new EquatableArrayConverter<EarlierValue>()),
        [typeof(EquatableArray<Participation>)] = static forHost => Made(forHost, new EquatableArrayConverter<Participation>()),
        [typeof(EquatableArray<EvaluationQuestion>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<EvaluationQuestion>()),
        [typeof(EquatableArray<Finding>)] = static forHost => Made(forHost, new EquatableArrayConverter<Finding>()),
        [typeof(EquatableArray<Advice>)] = static forHost => Made(forHost, new EquatableArrayConverter<Advice>()),
        [typeof(EquatableArray<ChildFate>)] = static forHost => Made(forHost, new EquatableArrayConverter<ChildFate>()),
        [typeof(EquatableArray<NewArea>)] = static forHost => Made(forHost, new EquatableArrayConverter<NewArea>()),
        [typeof(EquatableArray<Move>)] = static forHost => Made(forHost, new EquatableArrayConverter<Move>()),
        [typeof(EquatableArray<Id<PlanVersion>>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<Id<PlanVersion>>()),
        [typeof(EquatableArray<SignalRule>)] = static forHost => Made(forHost, new EquatableArrayConverter<SignalRule>()),
        [typeof(EquatableArray<EnablingCriterion>)] = static forHost =>
            Made(forHost, new EquatableArrayConverter<EnablingCriterion>()),
        [typeof(EquatableArray<EnablingRule>)] = static forHost => Made(forHost, new EquatableArrayConverter<EnablingRule>()),
        [typeof(EquatableArray<SignalDetail>)] = static forHost => Made(forHost, new EquatableArrayConverter<SignalDetail>()),
        [typeof(EquatableArray<OwedReport>)] = static forHost => Made(forHost, new EquatableArrayConverter<OwedReport>()),
        [typeof(EquatableArray<CycleReport>)] = static forHost => Made(forHost, new EquatableArrayConverter<CycleReport>()),
        [typeof(EquatableArray<AnnualDate>)] = static forHost => Made(forHost, new EquatableArrayConverter<AnnualDate>()),
        [typeof(EquatableArray<int>)] = static forHost => Made(forHost, new EquatableArrayConverter<int>()),
        [typeof(EquatableArray<WeekdayHoliday>)] = static forHost => Made(forHost, new EquatableArrayConverter<WeekdayHoliday>()),
        [typeof(EquatableArray<LocalDate>)] = static forHost => Made(forHost, new EquatableArrayConverter<LocalDate>()),
        [typeof(EquatableArray<RegionalGoal>)] = static forHost => Made(forHost, new EquatableArrayConverter<RegionalGoal>()),
        [typeof(EquatableArray<Organisation>)] = static forHost => Made(forHost, new EquatableArrayConverter<Organisation>()),
        [typeof(EquatableArray<Evidence>)] = static forHost => Made(forHost, new EquatableArrayConverter<Evidence>()),
        [typeof(EquatableArray<Decision>)] = static forHost => Made(forHost, new EquatableArrayConverter<Decision>()),
        [typeof(EquatableArray<OpeningArea>)] = static forHost => Made(forHost, new EquatableArrayConverter<OpeningArea>()),
        [typeof(EquatableArray<OpeningPlan>)] = static forHost => Made(forHost, new EquatableArrayConverter<OpeningPlan>()),
        [typeof(EquatableArray<OpeningEffort>)] = static forHost => Made(forHost, new EquatableArrayConverter<OpeningEffort>()),
        [typeof(EquatableArray<OpeningFunding>)] = static forHost => Made(forHost, new EquatableArrayConverter<OpeningFunding>()),
        [typeof(EquatableArray<Indicator>)] = static forHost => Made(forHost, new EquatableArrayConverter<Indicator>()),
        [typeof(EquatableArray<Call>)] = static forHost => Made(forHost, new EquatableArrayConverter<Call>()),
        [typeof(EquatableArray<Meeting>)] = static forHost => Made(forHost, new EquatableArrayConverter<Meeting>()),
        [typeof(EquatableArray<Reference>)] = static forHost => Made(forHost, new EquatableArrayConverter<Reference>()),
        [typeof(EquatableArray<Subject>)] = static forHost => Made(forHost, new EquatableArrayConverter<Subject>()),
        [typeof(EquatableArray<OpeningCycle>)] = static forHost => Made(forHost, new EquatableArrayConverter<OpeningCycle>()),
        [typeof(EquatableArray<OpeningReport>)] = static forHost => Made(forHost, new EquatableArrayConverter<OpeningReport>()),
        [typeof(EquatableArray<RecentCommand>)] = static forHost => Made(forHost, new EquatableArrayConverter<RecentCommand>()),

        // registers
        [typeof(EntitySet<RegionalGoal>)] = static forHost => Made(forHost, new EntitySetConverter<RegionalGoal>()),
        [typeof(EntitySet<Organisation>)] = static forHost => Made(forHost, new EntitySetConverter<Organisation>()),
        [typeof(EntitySet<Delegation>)] = static forHost => Made(forHost, new EntitySetConverter<Delegation>()),
        [typeof(EntitySet<RoleAssignment>)] = static forHost => Made(forHost, new EntitySetConverter<RoleAssignment>()),
        [typeof(EntitySet<Partnership>)] = static forHost => Made(forHost, new EntitySetConverter<Partnership>()),
        [typeof(EntitySet<Involvement>)] = static forHost => Made(forHost, new EntitySetConverter<Involvement>()),
        [typeof(EntitySet<Decision>)] = static forHost => Made(forHost, new EntitySetConverter<Decision>()),
        [typeof(EntitySet<Evidence>)] = static forHost => Made(forHost, new EntitySetConverter<Evidence>()),
        [typeof(EntitySet<Area>)] = static forHost => Made(forHost, new EntitySetConverter<Area>()),
        [typeof(EntitySet<Review>)] = static forHost => Made(forHost, new EntitySetConverter<Review>()),
        [typeof(EntitySet<PlanVersion>)] = static forHost => Made(forHost, new EntitySetConverter<PlanVersion>()),
        [typeof(EntitySet<Effort>)] = static forHost => Made(forHost, new EntitySetConverter<Effort>()),
        [typeof(EntitySet<Call>)] = static forHost => Made(forHost, new EntitySetConverter<Call>()),
        [typeof(EntitySet<Indicator>)] = static forHost => Made(forHost, new EntitySetConverter<Indicator>()),
        [typeof(EntitySet<Meeting>)] = static forHost => Made(forHost, new EntitySetConverter<Meeting>()),
        [typeof(EntitySet<Consultation>)] = static forHost => Made(forHost, new EntitySetConverter<Consultation>()),
        [typeof(EntitySet<Point>)] = static forHost => Made(forHost, new EntitySetConverter<Point>()),
        [typeof(EntitySet<EnablingStatement>)] = static forHost => Made(forHost, new EntitySetConverter<EnablingStatement>()),
        [typeof(EntitySet<Reference>)] = static forHost => Made(forHost, new EntitySetConverter<Reference>()),
        [typeof(EntitySet<Evaluation>)] = static forHost => Made(forHost, new EntitySetConverter<Evaluation>()),
        [typeof(EntitySet<Recommendation>)] = static forHost => Made(forHost, new EntitySetConverter<Recommendation>()),
        [typeof(EntitySet<Change>)] = static forHost => Made(forHost, new EntitySetConverter<Change>()),
        [typeof(EntitySet<Signal>)] = static forHost => Made(forHost, new EntitySetConverter<Signal>()),
        [typeof(EntitySet<FollowUpCycle>)] = static forHost => Made(forHost, new EntitySetConverter<FollowUpCycle>()),
    };

    /// <summary>A new converter of a type; null where it has none of its own.</summary>
    public static JsonConverter? Of(Type type) => Makers.TryGetValue(type, out var maker) ? maker(false) : null;

    /// <summary>A new converter of a type under the options of a host; null where it has none of its own.</summary>
    public static JsonConverter? ForHost(Type type) => Makers.TryGetValue(type, out var maker) ? maker(true) : null;

    /// <summary>Whether a type has a converter of its own.</summary>
    public static bool Has(Type type) => Makers.ContainsKey(type);

    public override bool CanConvert(Type typeToConvert) => Makers.ContainsKey(typeToConvert);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Of(typeToConvert);

    private static JsonConverter Made<T>(bool forHost, JsonConverter<T> converter) =>
        forHost ? new HostConverter<T>(converter) : converter;
}
