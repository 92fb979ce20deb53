namespace SmartSpec.Definitions;

/// <content>Rules about efforts and their funding.</content>
public abstract partial record SignalRule
{
    /// <summary>
    /// The committed funding of the efforts that are to start soon in an action plan in force does not cover their budgets.
    /// Efforts that have started are not counted. Not checked while the area is paused.
    /// </summary>
    /// <param name="Percent">The least share of the budget to be covered, in percent, 0 to 100. Default: 50.</param>
    /// <param name="Months">
    /// The number of months, 1 to 120, within which the efforts counted are to start; also those that should have started
    /// already. Default: 12.
    /// </param>
    internal sealed record FundingShort(decimal Percent = 50, int Months = 12) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "funding-short";

        internal override string Act => FundingCommand.Commit.Act.Command;

        internal override bool WaitsWhilePaused => true;

        internal override FaultText? Fault =>
            FaultText.Outside("percent", Percent, 0, 100) ?? FaultText.Outside("months", Months, 1, 120);

        internal override void Find(SignalSearch search)
        {
            var last =
                search.On > LocalDate.MaxIsoValue.PlusMonths(-Months) ? LocalDate.MaxIsoValue : search.On.PlusMonths(Months);
            foreach (var plan in search.State.Plans)
            {
                if (plan is not { Kind: PlanKind.Action, Step: PlanStep.InForce } || !search.AppliesTo(this, plan.Area))
                    continue;
                var (exact, budget, committed) = Sums(search.State, plan, last);
                if (!exact.IsCovered(Percent))
                    search.Found(
                        this,
                        Subject.Of(plan.Id),
                        plan.Area,
                        ("percent", Percent),
                        ("months", Months),
                        ("budget", new Money(budget, search.State.Charter.Currency)),
                        ("committed", new Money(committed, search.State.Charter.Currency))
                    );
            }
        }

        private static (ExactMoney Exact, decimal Budget, decimal Committed) Sums(
            Strategy state,
            PlanVersion plan,
            LocalDate last
        )
        {
            var (exact, budget, committed) = (default(ExactMoney), 0m, 0m);
            foreach (var id in plan.Action.Efforts)
                if (
                    state.Efforts.Find(id)
                        is {
                            Step: EffortStep.Proposed or EffortStep.Prioritised or EffortStep.Financed,
                            FirstDay: { } first
                        } effort
                    && first < last
                )
                    (exact, budget, committed) = (
                        exact + ExactMoney.Of(state, effort),
                        budget + effort.TotalBudget,
                        committed + effort.Committed
                    );
            return (exact, budget, committed);
        }
    }

    /// <summary>
    /// An area was selected long ago and has no money: nothing is committed to any effort in it. The days are counted from
    /// the decision on the area, or else from the first day of the programme period. Not checked while the area is paused.
    /// </summary>
    /// <remarks>
    /// Priorities that are identified and then not funded are the first of the three challenges that the European Court of
    /// Auditors names for smart specialisation (Review 05/2025).
    /// </remarks>
    /// <param name="Days">The number of days since it was selected, 0 to 3660. Default: 365.</param>
    internal sealed record AreaUnfunded(int Days = 365) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "area-unfunded";

        internal override string Act => FundingCommand.Commit.Act.Command;

        internal override bool WaitsWhilePaused => true;

        internal override FaultText? Fault => FaultIn(Days);

        internal override void Find(SignalSearch search)
        {
            foreach (var area in search.State.Areas)
                if (
                    AppliesTo(area)
                    && search.State.ChosenOn(area) is var since
                    && search.HasPassed(since, Days)
                    && !search.State.Efforts.Any(effort => effort.Area == area.Id && effort.Committed > 0)
                )
                    search.Found(this, Subject.Of(area.Id), area.Id, ("since", since), ("days", Days));
        }
    }

    /// <summary>
    /// A condition of co-financing that applies when an action plan is adopted is broken in the plan in force while one of
    /// its efforts goes on, or in an open effort that is part of it or financed; also in ended areas.
    /// </summary>
    internal sealed record CoFinancingBroken : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "co-financing-broken";

        internal override string Act => FundingCommand.Commit.Act.Command;

        internal override void Find(SignalSearch search)
        {
            foreach (var broken in Ceilings.Broken(search.State).GroupBy(breach => breach.Of))
            {
                var parameters = Ceilings.Describe([.. broken]).ToDictionary(parameter => parameter.Name);
                search.Found(
                    this,
                    broken.Key,
                    GateSubject.Find(search.State, broken.Key)?.Area?.Id,
                    ("missing", parameters["missing"]),
                    ("source", parameters["source"]),
                    ("percent", parameters["percent"]),
                    ("max", parameters["max"])
                );
            }
        }
    }

    /// <summary>
    /// An effort is financed, and has not started though its first day has passed. Not checked while the area is paused, when
    /// nothing may start.
    /// </summary>
    /// <param name="Days">The number of days since its first day, 0 to 3660. Default: 30.</param>
    internal sealed record EffortNotStarted(int Days = 30) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "effort-not-started";

        internal override string Act => EffortCommand.Start.Act.Command;

        internal override bool WaitsWhilePaused => true;

        internal override FaultText? Fault => FaultIn(Days);

        internal override void Find(SignalSearch search)
        {
            foreach (var effort in search.State.Efforts)
                if (
                    effort is { Step: EffortStep.Financed, FirstDay: { } first }
                    && search.HasPassed(first, Days)
                    && search.AppliesTo(this, effort.Area)
                )
                    search.Found(this, Subject.Of(effort.Id), effort.Area, ("first-day", first), ("days", Days));
        }
    }

    /// <summary>
    /// The lead of an area has submitted no report in several follow-up cycles running, though their due days have passed. Not
    /// checked while the area is paused.
    /// </summary>
    /// <param name="Cycles">The number of cycles, 1 to 12. Default: 2.</param>
    internal sealed record OwnerSilent(int Cycles = 2) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "owner-silent";

        internal override string Act => ReportCommand.Submit.Act.Command;

        internal override bool WaitsWhilePaused => true;

        internal override FaultText? Fault => FaultText.Outside("cycles", Cycles, 1, 12);

        internal override void Find(SignalSearch search)
        {
            var past = search
                .State.Cycles.Where(cycle => cycle.Step is not FollowUpStep.Scheduled && cycle.DueOn < search.On)
                .TakeLast(Cycles)
                .ToList();
            if (past.Count < Cycles)
                return;
            foreach (var area in search.State.Areas)
                if (AppliesTo(area) && past.TrueForAll(cycle => cycle.ReportOn(area.Id)?.Step is ReportStep.Due))
                    search.Found(this, Subject.Of(area.Id), area.Id, ("cycles", Cycles), ("since", past[0].DueOn));
        }
    }
}
