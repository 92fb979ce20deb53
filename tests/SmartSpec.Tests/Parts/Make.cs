namespace SmartSpec.Tests;

/// <summary>Parts of stories with something left out.</summary>
internal static class Make
{
    /// <summary>The completion of an effort whose outputs need not have been measured.</summary>
    public static EffortCommand.Complete Completion(Id<Effort> effort) =>
        new(effort, Sample.Text, [new("outputs-measured", Sample.Text)]);

    /// <summary>The shipped definition under another identifier, changed.</summary>
    public static ProcessDefinition Definition(
        string id,
        int version = 1,
        Func<DefinitionDocument, DefinitionDocument>? change = null
    ) =>
        ProcessDefinition.Of(
            (change ?? (document => document))(ProcessDefinition.Default.Document with { Id = id, Version = version })
        );

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    /// <summary>A strategy that could be launched but for what is left out.</summary>
    public static Story Groundwork(Func<Command, bool> leaveOut) =>
        Story
            .Founded()
            .Do(
                Left(
                    leaveOut,
                    [
                        new OrganisationCommand.Register(Known.Council, Sample.Text, Helix.PublicSector, Place.County),
                        new StrategyCommand.StateVision(Sample.Text),
                        new StrategyCommand.AppointManagingBody(Known.Council),
                        new StrategyCommand.AddGoal(Known.Goal, Sample.Text),
                        new StrategyCommand.AlignWithSdgs([9]),
                    ]
                ),
                People.ProcessLead
            )
            .Decided();

    /// <summary>An area under analysis that could be nominated but for what is left out; grounds may be others.</summary>
    public static Story Analysis(
        Func<Command, bool> leaveOut,
        Grounds? grounds = null,
        StorySetting? setting = null,
        EquatableArray<Participation>? met = null
    )
    {
        var story = Stories.AreaAt(AreaStep.Proposed, setting: setting);
        return story.Do(
            Left(
                leaveOut,
                [
                    new AreaCommand.BeginAnalysis(Known.Food),
                    new AreaCommand.Ground(Known.Food, grounds ?? Grounds()),
                    .. story.Strategy.Definition.Criteria.Select(criterion => new AreaCommand.Assess(
                        Known.Food,
                        criterion.Id,
                        3,
                        Sample.Text
                    )),
                    new DialogueCommand.HoldMeeting(
                        "meeting",
                        story.Today,
                        met ?? Met(Helix.Academia, Helix.Business, Helix.PublicSector),
                        Sample.Text,
                        Known.Food
                    ),
                ]
            ),
            People.AreaLead
        );
    }

    public static Grounds Grounds(params string[] leaveOut) =>
        new(
            new[] { Known.CompetenceAsset, Known.ResearchAsset, Known.Opportunity, Known.Challenge }
                .Except(leaveOut)
                .Select(id => (Id<Evidence>)id)
                .ToEquatableArray(),
            [Known.Goal],
            [2]
        );

    public static EquatableArray<Participation> Met(params Helix[] helices) =>
        helices.Select(helix => new Participation(helix, 1)).ToEquatableArray();

    /// <summary>A drafted development plan that could be submitted but for what is left out.</summary>
    public static Story Draft(Func<Command, bool> leaveOut, StorySetting? setting = null)
    {
        var story = Stories.AreaAt(AreaStep.DevelopmentPlanning, setting: setting);
        return story.Do(
            Left(
                leaveOut,
                [
                    new IndicatorCommand.Define(Known.ResultIndicator, IndicatorKind.Result, Known.Food, Terms(story.Today)),
                    new PlanCommand.Draft(Known.DevelopmentPlan, Known.Food, PlanKind.Development),
                    new PlanCommand.AnalyseOpportunity(Known.DevelopmentPlan, Known.Opportunity, Sample.Text),
                    new PlanCommand.DefineField(
                        Known.DevelopmentPlan,
                        Known.Field,
                        Sample.Text,
                        Sample.Text,
                        [Known.ResultIndicator]
                    ),
                    new PlanCommand.AssessSustainability(Known.DevelopmentPlan, new(Sample.Text, Sample.Text, Sample.Text)),
                ]
            ),
            People.AreaLead
        );
    }

    public static IndicatorTerms Terms(LocalDate from) =>
        new()
        {
            Name = Sample.Text,
            Unit = "companies",
            Direction = Direction.Up,
            Source = "SCB",
            Baseline = new(1, from),
            Target = new(2, from.PlusYears(5)),
        };

    /// <summary>What makes an effort complete, but for what is left out.</summary>
    public static IReadOnlyList<Command> Effort(
        Func<Command, bool> leaveOut,
        string id = Known.Effort,
        string area = Known.Food,
        decimal budget = 100_000,
        params FundingCommand[] funding
    ) =>
        Left(
            leaveOut,
            [
                new EffortCommand.Propose(id, area, Sample.Text, Sample.Text),
                new EffortCommand.Trace(id, Known.FieldOf(area)),
                new EffortCommand.Assign(id, People.EffortOwner.Id),
                new EffortCommand.Schedule(id, Day(2021, 4, 1), Day(2022, 12, 31)),
                new EffortCommand.Budget(id, [new(2021, Money.Sek(budget))]),
                new IndicatorCommand.Define(
                    Known.OutputIndicatorOf(id),
                    IndicatorKind.Output,
                    area,
                    new()
                    {
                        Name = Sample.Text,
                        Unit = "visits",
                        Direction = Direction.Up,
                        Source = "Own count",
                    },
                    id
                ),
                .. funding.Length > 0
                    ? funding
                    : [Commit(FundingSource.Municipal, 60_000, id), Commit(FundingSource.Private, 40_000, id)],
                new EffortCommand.Prioritise(id, 1, Sample.Text),
            ]
        );

    public static FundingCommand Commit(
        FundingSource source,
        decimal amount,
        string effort = Known.Effort,
        int year = 2021,
        string financier = Known.Municipality
    ) => new FundingCommand.Commit(effort, financier, source, year, Money.Sek(amount));

    /// <summary>A drafted action plan that lists efforts.</summary>
    public static Story ActionDraft(IReadOnlyList<Command> efforts, StorySetting? setting = null) =>
        Stories
            .AreaAt(AreaStep.ActionPlanning, setting: setting)
            .Do(
                [
                    .. efforts,
                    new PlanCommand.Draft(Known.ActionPlan, Known.Food, PlanKind.Action),
                    new PlanCommand.ListEfforts(
                        Known.ActionPlan,
                        efforts.OfType<EffortCommand.Propose>().Select(effort => effort.Effort).ToEquatableArray()
                    ),
                ],
                People.AreaLead
            );

    public static bool Nothing(Command command) => false;

    private static List<Command> Left(Func<Command, bool> leaveOut, IReadOnlyList<Command> commands) =>
        [.. commands.Where(command => !leaveOut(command))];
}
