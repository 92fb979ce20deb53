namespace SmartSpec;

/// <summary>What a conversion makes of a strategy: every amount that it holds is stated in the new currency.</summary>
internal static class CurrencyConverting
{
    public static Strategy Apply(Strategy state, CurrencyConversion conversion) => state with
    {
        Charter = state.Charter with { Currency = conversion.To },
        Conversion = conversion,
        Efforts = Register<Effort>.Of(state.Efforts.Select(effort => effort with
        {
            Budget = effort.Budget.Select(year => year with { Amount = conversion.Convert(year.Amount) }).ToItems(),
            Funding = effort.Funding.Select(line => Line(line, conversion)).ToItems(),
        })),
        Plans = Register<PlanVersion>.Of(state.Plans.Select(plan => plan with
        {
            AdoptedBudget = plan.AdoptedBudget is { } budget ? conversion.Convert(budget) : null,
        })),
        Signals = Register<Signal>.Of(
            state.Signals.Select(signal => signal.Step is SignalStep.Raised ? Open(signal, conversion) : signal)),
    };

    /// <summary>
    /// Each amount by itself. What is paid is the sum of the payments, and of what was paid before a taking over; where they, each
    /// rounded, exceed by some cents what is committed, the greatest of them are lower by that.
    /// </summary>
    private static FundingLine Line(FundingLine line, CurrencyConversion conversion)
    {
        var before = line.Paid;
        foreach (var payment in line.Payments)
            before -= payment.Amount;
        decimal[] parts = [conversion.Convert(before), .. line.Payments.Select(payment => conversion.Convert(payment.Amount))];
        var committed = conversion.Convert(line.Committed);
        for (var over = parts.Sum() - committed; over > 0; over -= 0.01m)
            parts[Array.IndexOf(parts, parts.Max())] -= 0.01m;
        return line with
        {
            Sought = conversion.Convert(line.Sought),
            Promised = conversion.Convert(line.Promised),
            Committed = committed,
            Paid = parts.Sum(),
            Payments = line.Payments.Select((payment, at) => payment with { Amount = parts[at + 1] }).ToItems(),
        };
    }

    /// <summary>
    /// What an open signal tells is how things stand; what has been answered or cleared told it in the currency of its day.
    /// </summary>
    private static Signal Open(Signal signal, CurrencyConversion conversion) => signal with
    {
        Details = signal.Details.Select(detail => Money.TryParse(detail.Value, out var money)
            ? detail with { Value = Parameter.Written(conversion.Convert(money)) }
            : detail).ToItems(),
    };
}
