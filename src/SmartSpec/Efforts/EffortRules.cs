namespace SmartSpec;

/// <summary>The rules that several acts on efforts share.</summary>
internal static class EffortRules
{
    /// <summary>Whether a budget names each year once, each with an amount in range.</summary>
    public static bool IsGood(DecisionContext context, EquatableArray<YearAmount> budget)
    {
        foreach (var year in budget)
            if (!context.IsInRange(year.Amount.Amount, 0, FundingRefusals.Most, "years.amount"))
                return false;
        return context.AreDistinct(budget.Select(year => year.Year).ToEquatableArray(), "years");
    }

    /// <summary>The fixed rules of a budget: it is in the strategy's currency and period.</summary>
    public static void MustFit(DecisionContext context, EquatableArray<YearAmount> budget)
    {
        foreach (var year in budget)
        {
            FundingRules.MustBeInCurrency(context, year.Amount);
            FundingRules.MustBeInPeriod(context, year.Year);
        }
    }

    /// <summary>An effort ends by the last activity day, unless a decision lets it go on.</summary>
    public static void MustEnd(DecisionContext context, Id<Effort> effort, LocalDate lastDay, Id<Decision>? decision)
    {
        var last = context.State.Charter.Period.LastActivityDay;
        context.Require(
            decision is not null || lastDay <= last,
            EffortRefusals.PastLastActivity,
            ("effort", effort),
            ("last-day", lastDay),
            ("last-activity-day", last)
        );
    }

    /// <summary>Whether an effort ends after a last activity day, without a decision that stands and lets it go on.</summary>
    public static bool EndsAfter(Strategy state, Effort effort, LocalDate lastActivityDay) =>
        effort.LastDay > lastActivityDay && (effort.ExtendedBy is not { } decision || state.IsAnnulled(decision));

    /// <summary>Returns the events of cancelling an effort: its output indicators are closed too.</summary>
    public static IEnumerable<Event> Cancelling(Strategy state, Id<Effort> effort, Text reason)
    {
        yield return new EffortEvent.Cancelled(effort, reason);
        foreach (var indicator in state.Indicators.Under(Subject.Of(effort)))
            if (indicator.ClosedBecause is null)
                yield return new IndicatorEvent.Closed(indicator.Id, reason);
    }
}
