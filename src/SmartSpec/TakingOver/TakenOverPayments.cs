namespace SmartSpec;

/// <summary>
/// The payments before a strategy was taken over. Documents of earlier versions have them only as a part of the sum that is paid on a
/// line; a replay gives each its number.
/// </summary>
internal static class TakenOverPayments
{
    /// <summary>The strategy with every payment that its lines are the sums of.</summary>
    public static Strategy Restore(Strategy state) =>
        state.TakenOver is null || !state.Efforts.Any(effort => effort.Funding.Any(line => Rest(line) > 0))
            ? state
            : state with
            {
                Efforts = EntitySet<Effort>.Of(
                    state.Efforts.Select(effort => effort with { Funding = effort.Funding.Select(Restore).ToEquatableArray() })
                ),
            };

    private static FundingLine Restore(FundingLine line, int at) =>
        Rest(line) is > 0 and var rest
            ? line with
            {
                Payments = [new(OpeningFunding.NumberAt(at), rest), .. line.Payments],
            }
            : line;

    private static decimal Rest(FundingLine line)
    {
        var rest = line.Paid;
        foreach (var payment in line.Payments)
            rest -= payment.Amount;
        return rest;
    }
}
