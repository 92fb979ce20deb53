namespace SmartSpec;

/// <summary>The fixed rules of money.</summary>
internal static class FundingRules
{
    public static void InCurrency(DecisionContext context, Money amount)
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

    /// <summary>Whether money is converted to another currency at a rate that is fixed for good, and holds already.</summary>
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

    public static void InPeriod(DecisionContext context, int year)
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

    /// <summary>Money may be sought and committed for what can still be worked on; payments also come after the end.</summary>
    public static bool May(DecisionContext context, Effort effort, string key) =>
        key is "funding.pay"
            ? context.May(key, StrategyStages.Ongoing, context.On(effort))
            : EffortRules.MayEdit(context, effort, key);
}
