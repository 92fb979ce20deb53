namespace SmartSpec.Tests;

/// <summary>Every fact in a strategy that can be corrected.</summary>
internal static class FactsIn
{
    public static IEnumerable<Fact> All(Strategy state)
    {
        var charter = state.Charter;
        return
        [
            new Fact.Chartered(charter.Name, charter.Region, charter.Period),
            .. state.Decisions.Select(it => new Fact.Decided(
                it.Id,
                it.Body,
                it.DecidedOn,
                it.RegistryNumber,
                it.Rationale,
                it.Paragraph,
                it.Documents
            )),
            .. state.Evidence.Select(it => new Fact.Evidenced(it.Id, it.Facts)),
            .. state.Areas.SelectMany(area => area.Assessments.Select(it => new Fact.Assessed(area.Id, it))),
            .. state.Meetings.Select(it => new Fact.Met(it.Id, it.HeldOn, it.Participants, it.Summary)),
            .. state.Points.Select(it => new Fact.Raised(it.Id, it.Said, it.Helix, it.Organisation)),
            .. state.Indicators.Select(it => new Fact.Indicated(it.Id, it.Terms)),
            .. state.Calls.Select(it => new Fact.Called(it.Id, it.Name, it.OpensOn, it.ClosesOn, it.Financier)),
            .. state.Efforts.Where(it => it.Budget.Count > 0).Select(it => new Fact.Budgeted(it.Id, it.Budget)),
            .. state.Efforts.SelectMany(effort =>
                effort.Funding.SelectMany(line =>
                    new[]
                    {
                        (FundingStage.Sought, line.Sought),
                        (FundingStage.Promised, line.Promised),
                        (FundingStage.Committed, line.Committed),
                    }
                        .Where(amount => amount.Item2 != 0)
                        .Select(amount => new Fact.Funded(
                            effort.Id,
                            line.Financier,
                            line.Source,
                            line.Year,
                            amount.Item1,
                            new(amount.Item2, charter.Currency)
                        ))
                )
            ),
            .. state.Efforts.SelectMany(effort =>
                effort.Funding.SelectMany(line =>
                    line.Payments.Select(it => new Fact.Paid(effort.Id, it.Number, new(it.Amount, charter.Currency)))
                )
            ),
            .. state.Efforts.SelectMany(effort => effort.Funding.SelectMany(line => Later(effort, line, charter.Currency))),
        ];
    }

    /// <summary>
    /// What has become of the money of a line: releases, demands, repayments.
    /// </summary>
    private static IEnumerable<Fact> Later(Effort effort, FundingLine line, Currency currency) =>
        [
            .. line.Releases.Select(it => new Fact.Released(effort.Id, it.Number, new(it.Amount, currency))),
            .. line.Recoveries.Select(it => new Fact.DemandedBack(
                effort.Id,
                it.Number,
                new(it.Amount, currency),
                it.On ?? default,
                it.Decision,
                it.RegistryNumber,
                it.RepayBy
            )),
            .. line
                .Recoveries.SelectMany(recovery => recovery.Repayments)
                .Select(it => new Fact.Repaid(effort.Id, it.Number, new(it.Amount, currency))),
        ];

    /// <summary>The fact with another value, close to the one it has; null where there is none.</summary>
    public static Fact? Changed(Fact fact) =>
        fact switch
        {
            Fact.Chartered it => it with { Name = Other },
            Fact.Decided it => it with { RegistryNumber = it.RegistryNumber + "-1" },
            Fact.Evidenced it => it with { Facts = it.Facts with { Name = Other } },
            Fact.Assessed it => it with { Assessment = it.Assessment with { Motivation = Other } },
            Fact.Met it => it with { Summary = Other },
            Fact.Raised it => it with { Said = Other },
            Fact.Indicated it => it with { Terms = it.Terms with { Source = it.Terms.Source + "-1" } },
            Fact.Called it => it with { Name = Other },
            Fact.Budgeted it => it with { Years = it.Years.SetItem(0, it.Years[0] with { Amount = More(it.Years[0].Amount) }) },
            Fact.Funded it => it with { Amount = More(it.Amount) },
            Fact.Paid it => it with { Amount = Less(it.Amount) },
            Fact.Released it => it with { Amount = Less(it.Amount) },
            Fact.DemandedBack it => it with { RegistryNumber = "EXEMPEL-9", On = it.On == default ? new(2024, 1, 1) : it.On },
            Fact.Repaid it => it with { Amount = Less(it.Amount) },
            _ => null,
        };

    private static Text Other { get; } = Text.Swedish("Det som är rätt");

    private static Money More(Money money) => new(money.Amount + 0.01m, money.Currency);

    private static Money Less(Money money) => new(money.Amount - 0.01m, money.Currency);
}
