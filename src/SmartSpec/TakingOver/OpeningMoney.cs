namespace SmartSpec;

/// <summary>
/// The rules for an effort's money in an opening statement: one currency, years inside the period, nothing below zero, no more
/// paid, and not repaid, than committed.
/// </summary>
internal static class OpeningMoney
{
    public static void Check(OpeningPlace at, OpeningEffort effort)
    {
        at.Once(effort.Budget.Select(year => year.Year), i => $"budget[{i}].year");
        foreach (var (i, year) in effort.Budget.Index())
        {
            InPeriod(at, year.Year, $"budget[{i}].year");
            Amount(at, year.Amount, $"budget[{i}].amount");
        }

        at.Once(
            effort.Funding.Select(line => (line.Financier, line.Source, line.Year)),
            i => $"funding[{i}]",
            line =>
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{line.Financier} {Kebab.Of(line.Source)} {line.Year}"
                )
        );
        foreach (var (i, line) in effort.Funding.Index())
            Line(at.In($"funding[{i}]"), line);
    }

    private static void Line(OpeningPlace at, OpeningFunding line)
    {
        at.Known(at.Standing.Organisations, line.Financier, SubjectKind.Organisation, "financier");
        InPeriod(at, line.Year, "year");
        at.Must(
            (line.Sought ?? line.Promised ?? line.Committed ?? line.Released ?? line.Paid) is not null,
            TakingOverRefusals.NoAmount,
            ""
        );
        Amount(at, line.Sought, "sought");
        Amount(at, line.Promised, "promised");
        Amount(at, line.Committed, "committed");
        Amount(at, line.Released, "released");
        Amount(at, line.Paid, "paid");
        Amount(at, line.DemandedBack, "demandedBack");
        Amount(at, line.Repaid, "repaid");
        var none = new Money(0, at.Standing.Charter.Currency);
        var (paid, committed, repaid) = (line.Paid ?? none, line.Committed ?? none, line.Repaid ?? none);
        var demanded = line.DemandedBack ?? repaid;
        at.Must(
            demanded.Amount <= paid.Amount,
            TakingOverRefusals.DemandedOver,
            line.DemandedBack is null ? "repaid" : "demandedBack",
            Parameter.Of("demanded", demanded),
            Parameter.Of("paid", paid)
        );
        at.Must(
            repaid.Amount <= demanded.Amount,
            TakingOverRefusals.RepaidOver,
            "repaid",
            Parameter.Of("repaid", repaid),
            Parameter.Of("demanded", demanded)
        );
        at.Must(
            paid.Amount - repaid.Amount <= committed.Amount,
            TakingOverRefusals.PaidOver,
            "paid",
            Parameter.Of("paid", new Money(paid.Amount - repaid.Amount, paid.Currency)),
            Parameter.Of("committed", committed)
        );
    }

    private static void Amount(OpeningPlace at, Money? amount, string member)
    {
        if (amount is not { } stated)
            return;
        var currency = at.Standing.Charter.Currency;
        at.Must(
            stated.Currency == currency || currency == default,
            TakingOverRefusals.OtherCurrency,
            member,
            Parameter.Of("amount", stated),
            Parameter.Of("currency", currency)
        );
        at.Between(stated.Amount, 0, FundingRefusals.Most, member);
    }

    /// <summary>
    /// Checks a year where the period is in order: a period that ends before it begins is one fault, not one for every year.
    /// </summary>
    private static void InPeriod(OpeningPlace at, int year, string member)
    {
        var period = at.Standing.Charter.Period;
        var (from, to) = FundingRules.Years(period);
        if (period.FirstDay <= period.LastDay && period.FirstDay <= period.LastActivityDay)
            at.Between(year, from, to, member);
    }
}
