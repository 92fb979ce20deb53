namespace SmartSpec;

internal static class FundingDecider
{
    public static void Decide(Deliberation d, FundingCommand command)
    {
        switch (command)
        {
            case FundingCommand.Seek c:
                Seek(d, c);
                break;
            case FundingCommand.Promise c:
                Promise(d, c);
                break;
            case FundingCommand.Commit c:
                Commit(d, c);
                break;
            case FundingCommand.Pay c:
                Pay(d, c);
                break;
        }
    }

    private static void Seek(Deliberation d, FundingCommand.Seek c)
    {
        if (MayState(d, "funding.seek", c.Effort, c.Financier, c.Year, c.Amount))
            d.Append(new FundingEvent.Sought(c.Effort, c.Financier, c.Source, c.Year, c.Amount));
    }

    private static void Promise(Deliberation d, FundingCommand.Promise c)
    {
        if (MayState(d, "funding.promise", c.Effort, c.Financier, c.Year, c.Amount))
            d.Append(new FundingEvent.Promised(c.Effort, c.Financier, c.Source, c.Year, c.Amount));
    }

    private static void Commit(Deliberation d, FundingCommand.Commit c)
    {
        if (!MayState(d, "funding.commit", c.Effort, c.Financier, c.Year, c.Amount))
            return;
        PaidWithinCommitted(d, LineOf(d, c.Effort, c.Financier, c.Source, c.Year).Paid, c.Amount.Amount);
        d.Append(new FundingEvent.Committed(c.Effort, c.Financier, c.Source, c.Year, c.Amount));
    }

    private static void Pay(Deliberation d, FundingCommand.Pay c)
    {
        if (!MayState(d, "funding.pay", c.Effort, c.Financier, c.Year, c.Amount))
            return;
        var line = LineOf(d, c.Effort, c.Financier, c.Source, c.Year);
        PaidWithinCommitted(d, line.Paid + c.Amount.Amount, line.Committed);
        d.Append(new FundingEvent.Paid(c.Effort, c.Financier, c.Source, c.Year, c.Amount));
    }

    private static bool MayState(Deliberation d, string key, Id<Effort> id, Id<Organisation> financier, int year, Money amount)
    {
        if (!d.Between(amount.Amount, 0, FundingRefusals.Most, "amount") || !EffortDecider.Find(d, id, out var effort)
            || !d.Known(d.State.Organisations, financier, SubjectKind.Organisation, out _) || !FundingRules.May(d, effort, key))
            return false;
        FundingRules.InCurrency(d, amount);
        FundingRules.InPeriod(d, year);
        return true;
    }

    public static FundingLine LineOf(Deliberation d, Id<Effort> effort, Id<Organisation> financier, FundingSource source, int year)
    {
        foreach (var line in d.State.Efforts[effort].Funding)
            if (line.Financier == financier && line.Source == source && line.Year == year)
                return line;
        return new(financier, source, year);
    }

    public static void PaidWithinCommitted(Deliberation d, decimal paid, decimal committed)
    {
        var currency = d.State.Charter.Currency;
        d.Rule(paid <= committed, FundingRefusals.PaidOverCommitted, ("paid", new Money(paid, currency)), ("committed", new Money(committed, currency)));
    }
}
