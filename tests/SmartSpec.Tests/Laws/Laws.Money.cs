namespace SmartSpec.Tests.Laws;

/// <content>Laws of money.</content>
internal static partial class Laws
{
    /// <summary>
    /// Read from the history alone: what is paid, released, demanded back and repaid is to the öre what was entered, with corrections;
    /// no act moves money between them. A conversion has laws of its own.
    /// </summary>
    public static void MoneyIsThatOfTheHistory(Chronicle chronicle)
    {
        if (chronicle.Strategy.Conversion is not null)
            return;
        var (paid, released, demanded, repaid) = (0m, 0m, 0m, 0m);
        var demands = new Dictionary<long, (decimal Amount, decimal Repaid)>();
        var of = new Dictionary<long, long>();
        foreach (var recorded in chronicle.History.Events)
            switch (recorded.Event)
            {
                case StrategyEvent.TakenOver { Opening.Efforts: var efforts }:
                    foreach (var line in efforts.SelectMany(effort => effort.Funding))
                        (paid, released) = (paid + (line.Paid?.Amount ?? 0), released + (line.Released?.Amount ?? 0));
                    break;
                case FundingEvent.Paid e:
                    paid += e.Amount.Amount;
                    break;
                case FundingEvent.Released e:
                    released += e.Amount.Amount;
                    break;
                case FundingEvent.DemandedBack e:
                    demands[recorded.Envelope.Number] = (e.Amount.Amount, 0);
                    break;
                case FundingEvent.Repaid e:
                    of[recorded.Envelope.Number] = e.Demand;
                    demands[e.Demand] = demands[e.Demand] with { Repaid = demands[e.Demand].Repaid + e.Amount.Amount };
                    break;
                case CorrectionEvent.Corrected { Was: Fact.Paid was, Right: Fact.Paid right }:
                    paid += right.Amount.Amount - was.Amount.Amount;
                    break;
                case CorrectionEvent.Corrected { Was: Fact.Released was, Right: Fact.Released right }:
                    released += right.Amount.Amount - was.Amount.Amount;
                    break;
                case CorrectionEvent.Corrected { Right: Fact.DemandedBack right }:
                    demands[right.Demand] = demands[right.Demand] with { Amount = right.Amount.Amount };
                    break;
                case CorrectionEvent.Corrected { Was: Fact.Repaid was, Right: Fact.Repaid right }:
                    var demand = of[right.Repayment];
                    demands[demand] = demands[demand] with
                    {
                        Repaid = demands[demand].Repaid + right.Amount.Amount - was.Amount.Amount,
                    };
                    break;
            }

        var withdrawn = chronicle.History.Events.Select(recorded => recorded.Event).OfType<FundingEvent.DemandWithdrawn>();
        var settled = withdrawn.Select(e => e.Demand).ToHashSet();
        foreach (var (number, (amount, back)) in demands)
            (demanded, repaid) = (demanded + (settled.Contains(number) ? back : amount), repaid + back);
        var sums = chronicle.Strategy.FundingRows().Sum();
        if ((sums.Paid, sums.Released, sums.DemandedBack, sums.Repaid) != (paid, released, demanded, repaid))
            throw new LawBrokenException(
                $"The money is {sums}, and what was entered is {paid}, {released}, {demanded}, {repaid}."
            );
    }
}
