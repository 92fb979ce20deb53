namespace SmartSpec.Tests.Search;

/// <summary>
/// A small strategy in which three persons do everything that has to do with four-eyes on one object. Each person has every role:
/// whatever persons with fewer roles can do, these can do too, so every combination of roles is searched.
/// </summary>
internal sealed record FourEyesWorld(
    string Name,
    Strategy Start,
    IReadOnlyList<RecordedEvent> Before,
    Instant Now,
    FourEyes Between,
    Func<Strategy, IEnumerable<Command>> Acts,
    Func<Strategy, IEnumerable<Command>> Decisive
)
{
    private static readonly Text Said = Sample.Text;

    private static readonly EquatableArray<Role> Roles = [Role.ProcessLead, Role.DecisionBody, Role.SteeringGroup];

    /// <summary>The three persons; between bodies the first two act for one each, and the third for none.</summary>
    public static Actor[] Persons { get; } =
    [new("p1", Roles) { Body = Known.Council }, new("p2", Roles) { Body = Known.University }, new("p3", Roles)];

    public static IEnumerable<FourEyesWorld> All { get; } =
    [
        .. Modes("area", setting => Stories.AreaAt(AreaStep.UnderAnalysis, setting: setting), AreaActs, AreaDecided),
        .. Modes("review", setting => Stories.AreaAt(AreaStep.DevelopmentPlanning, setting: setting), ReviewActs, Reaffirmed),
        .. Modes(
            "development-plan",
            setting => Stories.PlanAt(PlanKind.Development, PlanStep.Drafting, setting: setting),
            state => PlanActs(state, PlanKind.Development),
            state => Adopted(state, PlanKind.Development)
        ),
        .. Modes(
            "action-plan",
            setting => Stories.PlanAt(PlanKind.Action, PlanStep.Mobilising, setting: setting),
            state => PlanActs(state, PlanKind.Action),
            state => Adopted(state, PlanKind.Action)
        ),
        .. Modes("change", setting => Stories.AreaAt(AreaStep.DevelopmentPlanning, setting: setting), ChangeActs, Approved),
        .. Modes("report", setting => Stories.CycleAt(FollowUpStep.Open, setting), ReportActs, Accepted),
        .. TakenOver(),
    ];

    private static FourEyesWorld Of(
        string name,
        Story story,
        FourEyes between,
        Func<Strategy, IEnumerable<Command>> acts,
        Func<Strategy, IEnumerable<Command>> decisive
    ) => new(name, story.Strategy, story.History.Events, story.Now, between, acts, decisive);

    private static IEnumerable<FourEyesWorld> Modes(
        string name,
        Func<StorySetting, Story> start,
        Func<Strategy, IEnumerable<Command>> acts,
        Func<Strategy, IEnumerable<Command>> decisive
    ) =>
        [
            Of($"{name}, persons", start(Setting(name, FourEyes.Persons, null)), FourEyes.Persons, acts, decisive),
            Of($"{name}, bodies", start(Setting(name, FourEyes.Bodies, null)), FourEyes.Bodies, acts, decisive),
            Of(
                $"{name}, persons on the act alone",
                start(Setting(name, FourEyes.Off, FourEyes.Persons)),
                FourEyes.Persons,
                acts,
                decisive
            ),
        ];

    /// <summary>The first person takes over an area that is nominated, with and without those who nominated it.</summary>
    private static IEnumerable<FourEyesWorld> TakenOver()
    {
        foreach (
            var (name, proposers) in ((string, EquatableArray<Proposer>)[])
                [("without proposers", []), ("with proposers", [new(["p2"], Known.University)])]
        )
        {
            var setting = Setting("area", FourEyes.Persons, null) with { Start = Openings.Setting.Start };
            var opening = Openings.Full with
            {
                Areas =
                [
                    .. Openings.Full.Areas,
                    new()
                    {
                        Id = "new",
                        Name = Said,
                        Description = Said,
                        Step = AreaStep.Nominated,
                        Proposers = proposers,
                        Assessments = [new("growth", 3, Said)],
                    },
                ],
            };
            var engine = new StrategyEngine(new Laws.Clock(setting.Start), new Laws.Numbers());
            var begun = (Outcome.Accepted)
                engine.TakeOver(Known.Strategy, setting.Charter, opening, Persons[0], setting.Definition);
            yield return new(
                $"taken over {name}",
                begun.Strategy,
                begun.Events,
                setting.Start,
                FourEyes.Persons,
                state => AreaActs(state, "new"),
                state => AreaDecided(state, "new")
            );
        }
    }

    /// <summary>Gates on the acts of one world alone: the story before it is nobody's concern.</summary>
    private static StorySetting Setting(string world, FourEyes all, FourEyes? between)
    {
        EquatableArray<Gate> gates = [new DecisionGate.DecisionRecorded(), new DecisionGate.FourEyes(between)];
        return StorySetting.Default.Under(document =>
            document with
            {
                FourEyes = all,
                FollowUp = world == "report" ? ProcessDefinition.Default.Document.FollowUp : document.FollowUp,
                Gates = world switch
                {
                    "area" => new() { ["area.select"] = gates, ["area.deselect"] = gates },
                    "review" => new() { ["review.reaffirm"] = gates },
                    "change" => new() { ["change.approve"] = gates },
                    "report" => new() { ["report.accept"] = [gates[1]] },
                    _ => new Dictionary<string, EquatableArray<Gate>> { [$"{world}.adopt"] = gates },
                },
            }
        );
    }

    private static IEnumerable<Command> AreaActs(Strategy state) => AreaActs(state, Known.Food);

    private static IEnumerable<Command> AreaActs(Strategy state, string area) =>
        [
            new AreaCommand.Assess(area, "growth", 3, Said),
            new AreaCommand.Nominate(area, Said),
            new AreaCommand.Return(area, Said),
            new AreaCommand.Reconsider(area, Said),
            .. Corrected(state, area),
        ];

    /// <summary>The correction of an assessment: to another score, whichever it has.</summary>
    private static IEnumerable<Command> Corrected(Strategy state, string area) =>
        state
            .Areas[area]
            .Assessments.Where(assessment => assessment.Criterion == "growth")
            .Select(assessment => new CorrectionCommand.Correct(
                new Fact.Assessed(area, assessment with { Score = assessment.Score == 3 ? 4 : 3 }),
                Said
            ));

    private static IEnumerable<Command> AreaDecided(Strategy state) => AreaDecided(state, Known.Food);

    private static IEnumerable<Command> AreaDecided(Strategy state, string area) =>
        Named(state)
            .SelectMany(decision =>
                (Command[])
                    [
                        new AreaCommand.Select(area, decision),
                        new AreaCommand.Deselect(area, decision, Said),
                        .. state.Areas[area].Decision is { } was && state.IsAnnulled(was)
                            ? [new DecisionCommand.Replace(Subject.Of((Id<Area>)area), was, decision)]
                            : Array.Empty<Command>(),
                    ]
            );

    private static IEnumerable<Command> ReviewActs(Strategy state) =>
        [
            new ReviewCommand.Open($"r{state.Reviews.Count}", Known.Food, Said),
            new AreaCommand.Assess(Known.Food, "growth", 3, Said),
            .. Corrected(state, Known.Food),
        ];

    private static IEnumerable<Command> Reaffirmed(Strategy state) =>
        from review in state.Reviews
        from decision in Named(state)
        select new ReviewCommand.Reaffirm(review.Id, decision, Said);

    private static IEnumerable<Command> PlanActs(Strategy state, PlanKind kind) =>
        [
            new PlanCommand.Submit(PlanOf(state, kind), Said),
            new PlanCommand.Return(PlanOf(state, kind), Said),
            new PlanCommand.Redraft(PlanOf(state, kind), Said),
        ];

    private static IEnumerable<Command> Adopted(Strategy state, PlanKind kind) =>
        Named(state)
            .SelectMany(decision =>
                (Command[])
                    [
                        new PlanCommand.Adopt(PlanOf(state, kind), decision, Tomorrow(state)),
                        .. state.Plans[PlanOf(state, kind)].Decision is { } was && state.IsAnnulled(was)
                            ? [new DecisionCommand.Replace(Subject.Of(PlanOf(state, kind)), was, decision)]
                            : Array.Empty<Command>(),
                    ]
            );

    private static Id<PlanVersion> PlanOf(Strategy state, PlanKind kind) => state.Plans.First(plan => plan.Kind == kind).Id;

    private static IEnumerable<Command> ChangeActs(Strategy state) =>
        [
            new ChangeCommand.Propose("change", new ChangeProposal.Rename(Known.Food, Text.English("New")), Said),
            new ChangeCommand.Assess("change", Said),
        ];

    private static IEnumerable<Command> Approved(Strategy state) =>
        Named(state)
            .SelectMany(decision =>
                (Command[])
                    [
                        new ChangeCommand.Approve("change", decision, Tomorrow(state)),
                        .. state.Changes.Find("change")?.Decision is { } was && state.IsAnnulled(was)
                            ? [new DecisionCommand.Replace(Subject.Of((Id<Change>)"change"), was, decision)]
                            : Array.Empty<Command>(),
                    ]
            );

    private static IEnumerable<Command> ReportActs(Strategy state) =>
        Reports(state)
            .SelectMany(report =>
                (Command[])[new ReportCommand.Submit(report.Id, Said), new ReportCommand.Return(report.Id, Said)]
            );

    private static IEnumerable<Command> Accepted(Strategy state) =>
        Reports(state).Select(report => new ReportCommand.Accept(report.Id));

    private static IEnumerable<CycleReport> Reports(Strategy state) => state.Cycles.SelectMany(cycle => cycle.Reports).Take(1);

    private static IEnumerable<Id<Decision>> Named(Strategy state) =>
        state.Decisions.Where(decision => decision.Id.Value.StartsWith('d')).Select(decision => decision.Id);

    private static LocalDate Tomorrow(Strategy state) => state.Charter.Zone.DayOf(state.RecordedAt).PlusDays(1);
}
