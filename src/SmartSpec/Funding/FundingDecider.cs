namespace SmartSpec;

internal static class FundingDecider
{
    public static void Decide(DecisionContext context, FundingCommand command)
    {
        switch (command)
        {
            case FundingCommand.Seek c:
                Seek(context, c);
                break;
            case FundingCommand.Promise c:
                Promise(context, c);
                break;
            case FundingCommand.Commit c:
                Commit(context, c);
                break;
            case FundingCommand.Pay c:
                Pay(context, c);
                break;
        }
    }

    private static void Seek(DecisionContext context, FundingCommand.Seek c)
    {
        if (MayState(context, "funding.seek", c.Effort, c.Financier, c.Year, c.Amount))
            context.Append(new FundingEvent.Sought(c.Effort, c.Financier, c.Source, c.Year, c.Amount));
    }

    private static void Promise(DecisionContext context, FundingCommand.Promise c)
    {
        if (MayState(context, "funding.promise", c.Effort, c.Financier, c.Year, c.Amount))
            context.Append(new FundingEvent.Promised(c.Effort, c.Financier, c.Source, c.Year, c.Amount));
    }

    private static void Commit(DecisionContext context, FundingCommand.Commit c)
    {
        if (!MayState(context, "funding.commit", c.Effort, c.Financier, c.Year, c.Amount))
            return;
        PaidWithinCommitted(context, LineOf(context, c.Effort, c.Financier, c.Source, c.Year).Paid, c.Amount.Amount);
        context.Append(new FundingEvent.Committed(c.Effort, c.Financier, c.Source, c.Year, c.Amount));
    }

    private static void Pay(DecisionContext context, FundingCommand.Pay c)
    {
        if (!MayState(context, "funding.pay", c.Effort, c.Financier, c.Year, c.Amount))
            return;
        var line = LineOf(context, c.Effort, c.Financier, c.Source, c.Year);
        PaidWithinCommitted(context, line.Paid + c.Amount.Amount, line.Committed);
        context.Append(new FundingEvent.Paid(c.Effort, c.Financier, c.Source, c.Year, c.Amount));
    }

    private static bool MayState(
        DecisionContext context,
        string key,
        Id<Effort> id,
        Id<Organisation> financier,
        int year,
        Money amount
    )
    {
        if (
            !context.IsInRange(amount.Amount, 0, FundingRefusals.Most, "amount")
            || !EffortDecider.Find(context, id, out var effort)
            || !context.TryFind(context.State.Organisations, financier, SubjectKind.Organisation, out _)
            || !FundingRules.May(context, effort, key)
        )
            return false;
        FundingRules.InCurrency(context, amount);
        FundingRules.InPeriod(context, year);
        return true;
    }

    public static FundingLine LineOf(
        DecisionContext context,
        Id<Effort> effort,
        Id<Organisation> financier,
        FundingSource source,
        int year
    )
    {
        foreach (var line in context.State.Efforts[effort].Funding)
            if (line.Financier == financier && line.Source == source && line.Year == year)
                return line;
        return new(financier, source, year);
    }

    public static void PaidWithinCommitted(DecisionContext context, decimal paid, decimal committed)
    {
        var currency = context.State.Charter.Currency;
        context.Require(
            paid <= committed,
            FundingRefusals.PaidOverCommitted,
            ("paid", new Money(paid, currency)),
            ("committed", new Money(committed, currency))
        );
    }
}
