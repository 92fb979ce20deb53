namespace SmartSpec;

/// <summary>
/// Money as it is compared: exact, and all in one unit. That is the strategy's currency; where its money was converted, it is
/// the old one, into which amounts are converted without rounding. For comparison only: what people read is in the
/// strategy's currency.
/// </summary>
/// <param name="Budget">The budget.</param>
/// <param name="Committed">What is committed.</param>
internal readonly record struct ExactMoney(decimal Budget, decimal Committed)
{
    public static ExactMoney operator +(ExactMoney left, ExactMoney right) =>
        new(left.Budget + right.Budget, left.Committed + right.Committed);

    /// <summary>The money of an effort.</summary>
    public static ExactMoney Of(Strategy state, Effort effort)
    {
        if (state.Conversion is not { } conversion)
            return new(effort.TotalBudget, effort.Committed);
        if (effort.BeforeConversion is { } before && before.AppliesTo(effort))
            return new(before.Budget, before.Committed.Sum(source => source.Before));
        return new(effort.TotalBudget * conversion.Rate, effort.Committed * conversion.Rate);
    }

    /// <summary>The committed money of an effort, line by line or source by source.</summary>
    public static IEnumerable<(FundingSource Source, decimal Committed)> BySource(Strategy state, Effort effort)
    {
        var rate = state.Conversion?.Rate ?? 1;
        return state.Conversion is not null && effort.BeforeConversion is { } before && before.AppliesTo(effort)
            ? before.Committed.Select(source => (source.Source, source.Before))
            : effort.Funding.Select(line => (line.Source, line.Committed * rate));
    }

    /// <summary>The budget of a plan when it was adopted; 0 where it had none.</summary>
    public static decimal Adopted(Strategy state, PlanVersion plan)
    {
        if (plan.AdoptedBudget is not { } budget)
            return 0;
        if (state.Conversion is not { } conversion)
            return budget.Amount;
        return plan.AdoptedBeforeConversion is { } before && conversion.Convert(before) == budget.Amount
            ? before
            : budget.Amount * conversion.Rate;
    }

    /// <summary>Whether at least so much of the budget is committed, in percent.</summary>
    public bool IsCovered(decimal percent) => Committed * 100 >= Budget * percent;
}
