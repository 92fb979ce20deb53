namespace SmartSpec;

/// <summary>What an opening statement makes of a strategy: everything stands as it was stated.</summary>
internal static class OpeningEvolver
{
    public static Strategy Evolve(Strategy state, StrategyEvent.TakenOver e)
    {
        var standing = Standing(state with { Id = e.Strategy, Charter = e.Charter, Definition = e.Definition }, e.Opening);
        return WithAdoptedBudgets(standing);
    }

    /// <summary>What is stated, put where it belongs; so that it can be asked about before it is known to be sound.</summary>
    public static Strategy Standing(Strategy state, OpeningStatement opening) =>
        opening.Areas.Aggregate(Stated(state, opening), (stated, area) => HelicesMet.Recount(stated, area.Id));

    private static Strategy Stated(Strategy state, OpeningStatement opening) =>
        state with
        {
            Step = StrategyStep.Running,
            TakenOver = new(opening.On, opening.Sources, OpeningObjects.In(opening)),
            Vision = opening.Vision,
            ManagingBody = opening.ManagingBody,
            Sdgs = opening.Sdgs,
            Goals = EntitySet<RegionalGoal>.Of(opening.Goals),
            Organisations = EntitySet<Organisation>.Of(opening.Organisations),
            Evidence = EntitySet<Evidence>.Of(opening.Evidence),
            Decisions = EntitySet<Decision>.Of(opening.Decisions),
            Areas = EntitySet<Area>.Of(opening.Areas.Select(Area)),
            Plans = EntitySet<PlanVersion>.Of(opening.Plans.Select(Plan)),
            Efforts = EntitySet<Effort>.Of(opening.Efforts.Select(Effort)),
            Indicators = EntitySet<Indicator>.Of(opening.Indicators),
            Calls = EntitySet<Call>.Of(opening.Calls),
            Meetings = EntitySet<Meeting>.Of(opening.Meetings),
            References = EntitySet<Reference>.Of(opening.References),
            Cycles = EntitySet<FollowUpCycle>.Of(opening.Cycles.Select(cycle => Cycle(cycle, state.Definition.AnswerDays))),
        };

    private static Area Area(OpeningArea area) =>
        new()
        {
            Id = area.Id,
            Name = area.Name,
            Description = area.Description,
            Step = area.Step,
            Lead = area.Lead,
            Grounds = area.Grounds ?? new(),
            Assessments = area.Assessments,
            Proposers = area.Proposers,
            Decision = area.Decision,
            Reason = area.Reason,
        };

    private static PlanVersion Plan(OpeningPlan plan) =>
        new()
        {
            Id = plan.Id,
            Area = plan.Area,
            Kind = plan.Kind,
            Number = plan.Number,
            Step = PlanStep.InForce,
            Development = plan.Development ?? new(),
            Action = plan.Action ?? new(),
            HasBeenOut = true,
            Decision = plan.Decision,
            EffectiveFrom = plan.EffectiveFrom,
        };

    private static Effort Effort(OpeningEffort effort) =>
        new()
        {
            Id = effort.Id,
            Area = effort.Area,
            Name = effort.Name,
            Description = effort.Description,
            Step = effort.Step,
            Call = effort.Call,
            Owner = effort.Owner,
            Field = effort.Field,
            AlsoServes = effort.AlsoServes,
            FirstDay = effort.FirstDay,
            LastDay = effort.LastDay,
            Budget = effort.Budget,
            Funding = effort.Funding.Select(Line).ToEquatableArray(),
            Partners = effort.Partners,
            IsKept = effort.IsKept,
            Rank = effort.Rank,
            Reason = effort.Reason,
        };

    private static FollowUpCycle Cycle(OpeningCycle cycle, int answerDays)
    {
        var id = FollowUpCycle.IdOf(cycle.LastDay);
        return new()
        {
            Id = id,
            Number = cycle.Number,
            FirstDay = cycle.FirstDay,
            LastDay = cycle.LastDay,
            DueOn = cycle.DueOn,
            CloseBy = LocalDate.Min(cycle.DueOn, ProgrammePeriod.Latest).PlusDays(answerDays),
            Step = cycle.ClosedOn is null ? FollowUpStep.Open : FollowUpStep.Closed,
            Reports = cycle
                .Reports.Select(
                    (report, at) =>
                        new CycleReport(
                            CycleReport.IdOf(id, at),
                            report.Area,
                            report.Step,
                            report.Status,
                            report.Deviations,
                            report.Outlook,
                            report.SubmittedOn,
                            report.Proposers,
                            report.Reason
                        )
                )
                .ToEquatableArray(),
            ClosedOn = cycle.ClosedOn,
            Conclusion = cycle.Conclusion,
        };
    }

    private static FundingLine Line(OpeningFunding line) =>
        new(
            line.Financier,
            line.Source,
            line.Year,
            line.Sought?.Amount ?? 0,
            line.Promised?.Amount ?? 0,
            line.Committed?.Amount ?? 0,
            line.Paid?.Amount ?? 0
        );

    /// <summary>
    /// An action plan's budget at its adoption is not stated: that of what it lists counts, but for what was added since.
    /// </summary>
    private static Strategy WithAdoptedBudgets(Strategy state)
    {
        foreach (var plan in state.Plans)
        {
            if (plan.Kind is not PlanKind.Action)
                continue;
            var adopted = plan.Action.Efforts.Without(plan.Action.AddedAfterAdoption.Contains);
            var budget = new Money(ActionPlanRules.Budget(state, adopted), state.Charter.Currency);
            state = state with { Plans = state.Plans.Change(plan.Id, held => held with { AdoptedBudget = budget }) };
        }

        return state;
    }
}
