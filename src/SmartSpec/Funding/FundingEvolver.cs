namespace SmartSpec;

internal static class FundingEvolver
{
    public static Strategy Evolve(Strategy state, FundingEvent happened) =>
        happened switch
        {
            FundingEvent.Sought e => Line(
                state,
                e.Effort,
                e.Financier,
                e.Source,
                e.Year,
                line => line with { Sought = e.Amount.Amount }
            ),
            FundingEvent.Promised e => Line(
                state,
                e.Effort,
                e.Financier,
                e.Source,
                e.Year,
                line => line with { Promised = e.Amount.Amount }
            ),
            FundingEvent.Committed e => Line(
                state,
                e.Effort,
                e.Financier,
                e.Source,
                e.Year,
                line => line with { Committed = e.Amount.Amount }
            ),
            FundingEvent.Paid e => Line(
                state,
                e.Effort,
                e.Financier,
                e.Source,
                e.Year,
                line =>
                    line with
                    {
                        Paid = line.Paid + e.Amount.Amount,
                        Payments = line.Payments.Add(new(state.Length + 1, e.Amount.Amount)),
                    }
            ),
            _ => state,
        };

    /// <summary>The state with one line of money changed; the line is made where it is not there.</summary>
    public static Strategy Line(
        Strategy state,
        Id<Effort> id,
        Id<Organisation> financier,
        FundingSource source,
        int year,
        Func<FundingLine, FundingLine> change
    ) =>
        EffortEvolver.Change(
            state,
            id,
            effort =>
            {
                for (var i = 0; i < effort.Funding.Count; i++)
                {
                    var line = effort.Funding[i];
                    if (line.Financier == financier && line.Source == source && line.Year == year)
                        return effort with { Funding = effort.Funding.SetItem(i, change(line)) };
                }

                return effort with
                {
                    Funding = effort.Funding.Add(change(new(financier, source, year))),
                };
            }
        );
}
