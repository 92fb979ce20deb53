namespace SmartSpec;

/// <summary>The fixed rules on money.</summary>
internal static class FundingRules
{
    /// <summary>An amount is in the strategy's currency.</summary>
    public static void MustBeInCurrency(DecisionContext context, Money amount)
    {
        var currency = context.State.Charter.Currency;
        if (amount.Currency == currency)
            return;
        if (context.State.Conversion is { } conversion && amount.Currency == conversion.From)
            context.Refuse(
                FundingRefusals.Converted,
                ("amount", amount),
                ("from", conversion.From),
                ("currency", currency),
                ("rate", conversion.Rate),
                ("on", conversion.On),
                ("converted", conversion.Convert(amount))
            );
        else
            context.Refuse(FundingRefusals.OneCurrency, ("amount", amount), ("currency", currency));
    }

    /// <summary>
    /// Returns the fixed rate to another currency, where there is one and it applies today; otherwise adds the reason and returns
    /// null.
    /// </summary>
    public static FixedRate? RateTo(DecisionContext context, Currency to)
    {
        var from = context.State.Charter.Currency;
        if (FixedRate.For(from) is not { } rate || rate.To != to)
            context.Refuse(
                FundingRefusals.NoFixedRate,
                Subject.Of(context.State.Id),
                [],
                Parameter.Of("from", from),
                Parameter.Of("to", to),
                Parameter.Many("known", FixedRate.All.Select(known => $"{known.From} → {known.To}"))
            );
        else if (context.Today < rate.Since)
            context.Refuse(FundingRefusals.RateNotYet, ("from", from), ("to", to), ("rate", rate.Rate), ("since", rate.Since));
        else
            return rate;
        return null;
    }

    /// <summary>A year is one that money can be stated for.</summary>
    public static void MustBeInPeriod(DecisionContext context, int year)
    {
        var (first, last) = Years(context.State.Charter.Period);
        context.Require(
            first <= year && year <= last,
            FundingRefusals.YearOutsidePeriod,
            ("year", year),
            ("from", first),
            ("to", last)
        );
    }

    /// <summary>The years that money can be stated for.</summary>
    public static (int From, int To) Years(ProgrammePeriod period) =>
        (period.FirstDay.Year, Math.Max(period.LastDay.Year, period.LastActivityDay.Year));

    /// <summary>On a line, no more is paid, and not repaid, than committed.</summary>
    public static void MustCover(DecisionContext context, decimal committed, decimal paid)
    {
        var currency = context.State.Charter.Currency;
        context.Require(
            paid <= committed,
            FundingRefusals.PaidOverCommitted,
            ("paid", new Money(paid, currency)),
            ("committed", new Money(committed, currency))
        );
    }

    /// <summary>On a line, no more is demanded back than was paid.</summary>
    public static void MustHaveBeenPaid(DecisionContext context, decimal demanded, decimal paid)
    {
        var currency = context.State.Charter.Currency;
        context.Require(
            demanded <= paid,
            FundingRefusals.DemandedOverPaid,
            ("demanded", new Money(demanded, currency)),
            ("paid", new Money(paid, currency))
        );
    }

    /// <summary>Of a demand, no more is repaid than was demanded.</summary>
    public static void MustBeDemanded(DecisionContext context, decimal repaid, decimal demanded)
    {
        var currency = context.State.Charter.Currency;
        context.Require(
            repaid <= demanded,
            FundingRefusals.RepaidOverDemanded,
            ("repaid", new Money(repaid, currency)),
            ("demanded", new Money(demanded, currency))
        );
    }
}
