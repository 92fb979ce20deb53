namespace SmartSpec;

/// <summary>The conversion of a strategy: all its amounts are stated in the new currency.</summary>
internal static class StrategyConversion
{
    public static void Apply(Strategy state, CurrencyConversion conversion)
    {
        state.Charter = state.Charter with { Currency = conversion.To };
        state.Conversion = conversion;
        state.Efforts = EntitySet<Effort>.Of(state.Efforts.Select(effort => Effort(effort, conversion)));
        state.Plans = EntitySet<PlanVersion>.Of(
            state.Plans.Select(plan =>
                plan with
                {
                    AdoptedBudget = plan.AdoptedBudget is { } budget ? conversion.Convert(budget) : null,
                    AdoptedBeforeConversion = plan.AdoptedBudget?.Amount,
                }
            )
        );
        state.Signals = EntitySet<Signal>.Of(
            state.Signals.Select(signal => signal.Step is SignalStep.Raised ? Open(signal, conversion) : signal)
        );
    }

    /// <summary>
    /// Converts the sums of an effort, and shares them among the years of its budget and the lines of its funding.
    /// </summary>
    private static Effort Effort(Effort effort, CurrencyConversion conversion)
    {
        var sharing = new FundingShares(conversion);
        var years = sharing.Of([.. effort.Budget.Select(year => year.Amount.Amount)]);
        var converted = effort with
        {
            Budget = effort.Budget.Select((year, at) => year with { Amount = new(years[at], conversion.To) }).ToEquatableArray(),
            Funding = FundingConversion.Lines(effort.Funding, sharing),
        };
        return converted with { BeforeConversion = EffortMoney.Of(effort, converted) };
    }

    /// <summary>
    /// An open signal describes the current state, so its amounts are converted. An answered or cleared one stays in the
    /// currency of its day.
    /// </summary>
    private static Signal Open(Signal signal, CurrencyConversion conversion) =>
        signal with
        {
            Details = signal
                .Details.Select(detail =>
                    Money.TryParse(detail.Value, out var money)
                        ? detail with
                        {
                            Value = Parameter.Written(conversion.Convert(money)),
                        }
                        : detail
                )
                .ToEquatableArray(),
        };
}
