namespace SmartSpec;

internal static class FundingDecider
{
    public static bool MayState(
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
