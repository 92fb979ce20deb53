namespace SmartSpec;

/// <summary>The conversion of the lines of an effort's funding: at each stage they add up to the converted sum.</summary>
internal static class FundingConversion
{
    public static EquatableArray<FundingLine> Lines(EquatableArray<FundingLine> lines, FundingShares sharing)
    {
        var sought = sharing.Of([.. lines.Select(line => line.Sought)]);
        var promised = sharing.Of([.. lines.Select(line => line.Promised)]);
        var (paid, committed) = sharing.Of([.. lines.Select(line => line.Paid)], [.. lines.Select(line => line.Committed)]);
        return lines
            .Select(
                (line, at) =>
                    line with
                    {
                        Sought = sought[at],
                        Promised = promised[at],
                        Committed = committed[at],
                        Paid = paid[at],
                        Payments = Payments(line, paid[at], sharing),
                    }
            )
            .ToEquatableArray();
    }

    /// <summary>Shares the paid amount among the payments, and what was paid before the strategy was taken over.</summary>
    private static EquatableArray<Payment> Payments(FundingLine line, decimal paid, FundingShares sharing)
    {
        var before = line.Paid;
        foreach (var payment in line.Payments)
            before -= payment.Amount;
        var shares = sharing.Of([before, .. line.Payments.Select(payment => payment.Amount)], paid);
        return line.Payments.Select((payment, at) => payment with { Amount = shares[at + 1] }).ToEquatableArray();
    }
}
