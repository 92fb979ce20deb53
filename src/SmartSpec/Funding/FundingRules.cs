namespace SmartSpec;

/// <summary>The fixed rules of money.</summary>
internal static class FundingRules
{
    public static void InCurrency(Deliberation d, Money amount) => d.Rule(
        amount.Currency == d.State.Charter.Currency, FundingRefusals.OneCurrency, ("amount", amount), ("currency", d.State.Charter.Currency));

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
