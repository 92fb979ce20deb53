namespace SmartSpec;

internal static class FundingEvolver
{
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
