namespace SmartSpec.Tests.Laws;

/// <content>Corrections of facts of funding that the rules permit.</content>
internal sealed partial class Filler
{
    /// <summary>Half a payment, where no more is demanded back; otherwise the text of the strategy is corrected.</summary>
    private Fact.Paid? Halved(Effort effort, Payment payment)
    {
        var half = Amount(payment.Amount / 2);
        var line = effort.Funding.First(line => line.Payments.Contains(payment));
        return line.DemandedBack <= line.Paid - payment.Amount + half.Amount && line.NetPaid - payment.Amount + half.Amount >= 0
            ? new(effort.Id, payment.Number, half)
            : null;
    }

    /// <summary>A line that is another financier's, or a release, demand or repayment of another amount; null where there is none.</summary>
    private Fact? SomeMoney()
    {
        var facts = new List<Fact>();
        foreach (var effort in state.Efforts)
        foreach (var line in effort.Funding)
        {
            foreach (var release in line.Releases.Where(release => release.Amount > 0))
                facts.Add(new Fact.Released(effort.Id, release.Number, Amount(release.Amount / 2)));
            foreach (var recovery in line.Recoveries.Where(recovery => recovery.On is not null))
                facts.Add(
                    new Fact.DemandedBack(
                        effort.Id,
                        recovery.Number,
                        Amount(recovery.Withdrawn is null ? recovery.Repaid : recovery.Amount),
                        recovery.On!.Value,
                        RegistryNumber: $"RATT-{fresh}"
                    )
                );
            foreach (var repayment in line.Recoveries.SelectMany(recovery => recovery.Repayments))
                if (repayment.Amount > 0 && line.NetPaid + repayment.Amount <= line.Committed)
                    facts.Add(new Fact.Repaid(effort.Id, repayment.Number, Amount(0)));
            var (financier, source, year) = (Organisation(), chance.Any<FundingSource>(), chance.Of(Years));
            if ((financier, source, year) != (line.Financier, line.Source, line.Year))
                facts.Add(new Fact.Attributed(effort.Id, line.Financier, line.Source, line.Year, financier, source, year));
        }

        return facts.Count == 0 ? null : chance.Of(facts);
    }
}
