namespace SmartSpec.TakingOver;

/// <summary>
/// The state of a strategy that is already running, on a day, with the documents that show it: it is taken over with this.
/// </summary>
/// <remarks>Every object is referred to by its identifier within the statement. What it states is marked as taken over.</remarks>
public sealed record OpeningStatement
{
    /// <summary>The day of the state; today or earlier.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The documents it is taken from; at least one.</summary>
    public required EquatableArray<Document> Sources { get; init; }

    /// <summary>The vision. Default: not stated.</summary>
    public Text? Vision { get; init; }

    /// <summary>The body responsible for managing the strategy. Default: none appointed.</summary>
    public Id<Organisation>? ManagingBody { get; init; }

    /// <summary>The global goals of Agenda 2030 that it serves.</summary>
    public EquatableArray<Sdg> Sdgs { get; init; }

    /// <summary>The goals of the regional development strategy.</summary>
    public EquatableArray<RegionalGoal> Goals { get; init; }

    /// <summary>The organisations that the rest refers to.</summary>
    public EquatableArray<Organisation> Organisations { get; init; }

    /// <summary>The assets, opportunities and challenges.</summary>
    public EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>The decisions that the rest rests on.</summary>
    public EquatableArray<Decision> Decisions { get; init; }

    /// <summary>The areas, with their current steps.</summary>
    public EquatableArray<OpeningArea> Areas { get; init; }

    /// <summary>The plans in force.</summary>
    public EquatableArray<OpeningPlan> Plans { get; init; }

    /// <summary>The efforts, with their current steps and money.</summary>
    public EquatableArray<OpeningEffort> Efforts { get; init; }

    /// <summary>The indicators.</summary>
    public EquatableArray<Indicator> Indicators { get; init; }

    /// <summary>The calls for proposals.</summary>
    public EquatableArray<Call> Calls { get; init; }

    /// <summary>The dialogue meetings that have taken place.</summary>
    public EquatableArray<Meeting> Meetings { get; init; }

    /// <summary>The references of objects to other systems.</summary>
    public EquatableArray<Reference> References { get; init; }

    /// <summary>
    /// The follow-up cycles that are open or closed, in the order of their days. Default: none; the next is then the first, from
    /// the day of the statement.
    /// </summary>
    public EquatableArray<OpeningCycle> Cycles { get; init; }

    /// <summary>Puts everything as it is stated into a strategy, as the event does.</summary>
    internal void ApplyTo(Strategy state)
    {
        PutInto(state);
        PutAdoptedBudgets(state);
    }

    /// <summary>
    /// Puts everything as it is stated into a strategy, also where the statement is not valid: the rules look things up in it.
    /// </summary>
    internal void PutInto(Strategy state)
    {
        state.Step = StrategyStep.Running;
        state.TakenOver = new()
        {
            On = On,
            Sources = Sources,
            Objects = OpeningObjects.In(this),
        };
        state.Vision = Vision;
        state.ManagingBody = ManagingBody;
        state.Sdgs = Sdgs;
        state.Goals = EntitySet<RegionalGoal>.Of(Goals);
        state.Organisations = EntitySet<Organisation>.Of(Organisations);
        state.Evidence = EntitySet<Evidence>.Of(Evidence);
        state.Decisions = EntitySet<Decision>.Of(Decisions);
        state.Areas = EntitySet<Area>.Of(Areas.Select(area => area.ToArea(OpeningLineage.SourcesOf(this, area.Id))));
        state.Plans = EntitySet<PlanVersion>.Of(Plans.Select(plan => plan.ToPlan()));
        state.Efforts = EntitySet<Effort>.Of(Efforts.Select(effort => effort.ToEffort()));
        state.Indicators = EntitySet<Indicator>.Of(Indicators);
        state.Calls = EntitySet<Call>.Of(Calls);
        state.Meetings = EntitySet<Meeting>.Of(Meetings);
        state.References = EntitySet<Reference>.Of(References);
        state.Cycles = EntitySet<FollowUpCycle>.Of(Cycles.Select(cycle => cycle.ToCycle(state.Definition.AnswerDays)));
        foreach (var area in Areas)
            HelicesMet.Recount(state, area.Id);
    }

    /// <summary>
    /// An action plan's budget at its adoption is not stated: the budget of the efforts that it lists counts, without those that
    /// were added later.
    /// </summary>
    private static void PutAdoptedBudgets(Strategy state)
    {
        foreach (var plan in state.Plans)
        {
            if (plan.Kind is not PlanKind.Action)
                continue;
            var adopted = plan.Action.Efforts.Without(plan.Action.AddedAfterAdoption.Contains);
            var budget = new Money(ActionPlanRules.Budget(state, adopted), state.Charter.Currency);
            state.Plans = state.Plans.Change(plan.Id, item => item with { AdoptedBudget = budget });
        }
    }
}
