namespace SmartSpec;

/// <summary>The fixed rules of money.</summary>
internal static class FundingRules
{
    public static void InCurrency(Deliberation d, Money amount)
    {
        var currency = d.State.Charter.Currency;
        if (amount.Currency == currency)
            return;
        if (d.State.Conversion is { } conversion && amount.Currency == conversion.From)
            d.Refuse(
                FundingRefusals.Converted, ("amount", amount), ("from", conversion.From), ("currency", currency),
                ("rate", conversion.Rate), ("on", conversion.On), ("converted", conversion.Convert(amount)));
        else
            d.Refuse(FundingRefusals.OneCurrency, ("amount", amount), ("currency", currency));
    }

    /// <summary>Whether money is converted to another currency at a rate that is fixed for good, and holds already.</summary>
    public static FixedRate? RateTo(Deliberation d, Currency to)
    {
        var from = d.State.Charter.Currency;
        if (FixedRate.For(from) is not { } rate || rate.To != to)
            d.Refuse(
                FundingRefusals.NoFixedRate, Subject.Of(d.State.Id), [], Parameter.Of("from", from), Parameter.Of("to", to),
                Parameter.Many("known", FixedRate.All.Select(known => $"{known.From} → {known.To}")));
        else if (d.Today < rate.Since)
            d.Refuse(FundingRefusals.RateNotYet, ("from", from), ("to", to), ("rate", rate.Rate), ("since", rate.Since));
        else
            return rate;
        return null;
    }

    /// <summary>Whether the strategy's currency is converted by now.</summary>
    public static bool IsConvertible(Deliberation d) =>
        FixedRate.For(d.State.Charter.Currency) is { } rate && d.Today >= rate.Since;

    public static void InPeriod(Deliberation d, int year)
    {
        var (first, last) = Years(d.State.Charter.Period);
        d.Rule(first <= year && year <= last, FundingRefusals.YearOutsidePeriod, ("year", year), ("from", first), ("to", last));
    }

    /// <summary>The years that money can be stated for.</summary>
    public static (int From, int To) Years(ProgrammePeriod period) =>
        (period.FirstDay.Year, Math.Max(period.LastDay.Year, period.LastActivityDay.Year));

    /// <summary>Money may be sought and committed for what can still be worked on; payments also come after the end.</summary>
    public static bool May(Deliberation d, Effort effort, string key) => key is "funding.pay"
        ? d.May(key, During.Ongoing, d.On(effort))
        : EffortRules.MayEdit(d, effort, key);
}
