namespace SmartSpec.TakingOver;

/// <summary>
/// The state of a strategy that is already running, on a day, with the documents that show it: it is taken over with this.
/// </summary>
/// <param name="On">The day on which all this stood; today or earlier.</param>
/// <param name="Sources">The documents it is taken from; at least one.</param>
/// <param name="Vision">The vision. Default: not stated.</param>
/// <param name="ManagingBody">The body responsible for managing the strategy. Default: none appointed.</param>
/// <param name="Sdgs">The global goals of Agenda 2030 that it serves.</param>
/// <param name="Goals">The goals of the regional development strategy.</param>
/// <param name="Organisations">The organisations that the rest refers to.</param>
/// <param name="Evidence">The assets, opportunities and challenges.</param>
/// <param name="Decisions">The decisions that the rest rests on.</param>
/// <param name="Areas">The areas, in the steps where they stand.</param>
/// <param name="Plans">The plans in force.</param>
/// <param name="Efforts">The efforts, in the steps where they stand, with their money.</param>
/// <param name="Indicators">The indicators.</param>
/// <param name="Calls">The calls for proposals.</param>
/// <param name="Meetings">The dialogue meetings held.</param>
/// <param name="References">The references of objects to other systems.</param>
/// <param name="Cycles">
/// The follow-up cycles that are open or closed, in the order of their days. Default: none; the next is then the first, from
/// the day of the statement.
/// </param>
/// <remarks>Every object is referred to by its identifier within the statement. What it states is marked as taken over.</remarks>
public sealed record OpeningStatement(
    LocalDate On,
    EquatableArray<Document> Sources,
    Text? Vision = null,
    Id<Organisation>? ManagingBody = null,
    EquatableArray<Sdg> Sdgs = default,
    EquatableArray<RegionalGoal> Goals = default,
    EquatableArray<Organisation> Organisations = default,
    EquatableArray<Evidence> Evidence = default,
    EquatableArray<Decision> Decisions = default,
    EquatableArray<OpeningArea> Areas = default,
    EquatableArray<OpeningPlan> Plans = default,
    EquatableArray<OpeningEffort> Efforts = default,
    EquatableArray<Indicator> Indicators = default,
    EquatableArray<Call> Calls = default,
    EquatableArray<Meeting> Meetings = default,
    EquatableArray<Reference> References = default,
    EquatableArray<OpeningCycle> Cycles = default
)
{
    /// <summary>The strategy with everything as it is stated, as the event applies it.</summary>
    internal Strategy ApplyTo(Strategy state) => WithAdoptedBudgets(PutInto(state));

    /// <summary>
    /// The strategy with everything as it is stated, also where the statement is not valid: the rules look things up in it.
    /// </summary>
    internal Strategy PutInto(Strategy state) =>
        Areas.Aggregate(
            state with
            {
                Step = StrategyStep.Running,
                TakenOver = new(On, Sources, OpeningObjects.In(this)),
                Vision = Vision,
                ManagingBody = ManagingBody,
                Sdgs = Sdgs,
                Goals = EntitySet<RegionalGoal>.Of(Goals),
                Organisations = EntitySet<Organisation>.Of(Organisations),
                Evidence = EntitySet<Evidence>.Of(Evidence),
                Decisions = EntitySet<Decision>.Of(Decisions),
                Areas = EntitySet<Area>.Of(Areas.Select(area => area.ToArea())),
                Plans = EntitySet<PlanVersion>.Of(Plans.Select(plan => plan.ToPlan())),
                Efforts = EntitySet<Effort>.Of(Efforts.Select(effort => effort.ToEffort())),
                Indicators = EntitySet<Indicator>.Of(Indicators),
                Calls = EntitySet<Call>.Of(Calls),
                Meetings = EntitySet<Meeting>.Of(Meetings),
                References = EntitySet<Reference>.Of(References),
                Cycles = EntitySet<FollowUpCycle>.Of(Cycles.Select(cycle => cycle.ToCycle(state.Definition.AnswerDays))),
            },
            (stated, area) => HelicesMet.Recount(stated, area.Id)
        );

    /// <summary>
    /// An action plan's budget at its adoption is not stated: the budget of the efforts that it lists counts, without those that
    /// were added later.
    /// </summary>
    private static Strategy WithAdoptedBudgets(Strategy state)
    {
        foreach (var plan in state.Plans)
        {
            if (plan.Kind is not PlanKind.Action)
                continue;
            var adopted = plan.Action.Efforts.Without(plan.Action.AddedAfterAdoption.Contains);
            var budget = new Money(ActionPlanRules.Budget(state, adopted), state.Charter.Currency);
            state = state with { Plans = state.Plans.Change(plan.Id, item => item with { AdoptedBudget = budget }) };
        }

        return state;
    }
}
