namespace SmartSpec.Tests;

/// <summary>Corrections of what decisions fixed.</summary>
internal static class Corrections
{
    /// <summary>A payment demanded back by a recorded decision.</summary>
    public static Story Demanded { get; } =
        Recoveries.Paid.Decided().Do(Recoveries.DemandBack(3, Decisions.Id), People.EffortOwner);

    /// <summary>A plan adopted some days before today, from that day on.</summary>
    public static Story InForceLater { get; } = Stories.PlanAt(PlanKind.Development, PlanStep.InForce).AfterDays(20);

    public static CorrectionCommand.Correct Retargeted(Id<Decision>? decision = null) =>
        new(
            new Fact.Indicated(Known.ResultIndicator, Terms(Stories.EffortAt(EffortStep.Underway).Strategy)),
            Sample.Text,
            decision
        );

    public static CorrectionCommand.Correct Rebudgeted(Id<Decision>? decision = null) =>
        new(new Fact.Budgeted(Known.Effort, [new(2021, Money.Sek(1))]), Sample.Text, decision);

    public static CorrectionCommand.Correct Redemanded(Id<Decision>? decision = null)
    {
        var strategy = Demanded.Strategy;
        var demand = strategy.Efforts[Known.Effort].OpenDemands.Single();
        return new(
            new Fact.DemandedBack(
                Known.Effort,
                demand.Number,
                Money.Sek(demand.Amount - 1),
                demand.On!.Value,
                demand.Decision,
                demand.RegistryNumber,
                demand.RepayBy
            ),
            Sample.Text,
            decision
        );
    }

    public static CorrectionCommand.Correct Longer(Id<Decision>? decision = null) =>
        Period(period => period with { LastActivityDay = period.LastActivityDay.PlusDays(1) }, decision);

    public static CorrectionCommand.Correct Shorter(Id<Decision>? decision = null) =>
        Period(period => new(period.FirstDay, period.FirstDay, period.FirstDay), decision);

    /// <summary>The decision on a plan in force, as if it were taken today.</summary>
    public static CorrectionCommand.Correct Redated()
    {
        var decision = InForceLater.Strategy.Decisions[Known.DecisionOn(Known.DevelopmentPlan)];
        return new(
            new Fact.Decided(
                decision.Id,
                decision.Body,
                InForceLater.Today,
                decision.RegistryNumber,
                decision.Rationale,
                decision.Paragraph,
                decision.Documents
            ),
            Sample.Text
        );
    }

    private static CorrectionCommand.Correct Period(Func<ProgrammePeriod, ProgrammePeriod> change, Id<Decision>? decision)
    {
        var charter = StorySetting.Default.Charter;
        return new(new Fact.Chartered(charter.Name, charter.Region, change(charter.Period)), Sample.Text, decision);
    }

    private static IndicatorTerms Terms(Strategy strategy)
    {
        var terms = strategy.Indicators[Known.ResultIndicator].Terms;
        return terms with { Target = terms.Target! with { Value = terms.Target.Value + 1 } };
    }
}
