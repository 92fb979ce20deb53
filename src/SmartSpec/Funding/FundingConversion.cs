namespace SmartSpec;

/// <summary>
/// The conversion of the lines of an effort's funding: at each stage they add up to the converted sum. What is paid adds up to what is
/// paid and not repaid, and what is repaid, each converted.
/// </summary>
internal static class FundingConversion
{
    public static EquatableArray<FundingLine> Lines(EquatableArray<FundingLine> lines, FundingShares sharing)
    {
        var sought = sharing.Of([.. lines.Select(line => line.Sought)]);
        var promised = sharing.Of([.. lines.Select(line => line.Promised)]);
        var (net, committed) = sharing.Of([.. lines.Select(line => line.NetPaid)], [.. lines.Select(line => line.Committed)]);
        var repaid = sharing.Of([.. lines.Select(line => line.Repaid)]);
        var released = sharing.Of([.. lines.Select(line => line.Released)]);
        return lines
            .Select(
                (line, at) =>
                    line with
                    {
                        Sought = sought[at],
                        Promised = promised[at],
                        Committed = committed[at],
                        Paid = net[at] + repaid[at],
                        Payments = Payments(line, net[at] + repaid[at], sharing),
                        Releases = Releases(line.Releases, released[at], sharing),
                        Recoveries = Recoveries(line, net[at], repaid[at], sharing),
                    }
            )
            .ToEquatableArray();
    }

    /// <summary>Shares the paid amount among the payments.</summary>
    private static EquatableArray<Payment> Payments(FundingLine line, decimal paid, FundingShares sharing)
    {
        decimal[] amounts = [.. line.Payments.Select(payment => payment.Amount)];

        // Where nothing was repaid or taken over, as it has been done from the first: with a part of 0 before the payments.
        var shares =
            line.Recoveries.Count > 0 ? sharing.Split(amounts, paid)
            : line.Payments.Any(payment => payment.Number <= 1) ? sharing.Of(amounts, paid)
            : sharing.Of([line.Paid - amounts.Sum(), .. amounts], paid)[1..];
        return line.Payments.Select((payment, at) => payment with { Amount = shares[at] }).ToEquatableArray();
    }

    private static EquatableArray<FundingRelease> Releases(
        EquatableArray<FundingRelease> releases,
        decimal sum,
        FundingShares sharing
    )
    {
        var shares = sharing.Split([.. releases.Select(release => release.Amount)], sum);
        return releases.Select((release, at) => release with { Amount = shares[at] }).ToEquatableArray();
    }

    /// <summary>Shares what is repaid among the demands, and what is still demanded as a part of what is paid and not repaid.</summary>
    private static EquatableArray<Recovery> Recoveries(FundingLine line, decimal net, decimal repaid, FundingShares sharing)
    {
        if (line.Recoveries.Count == 0)
            return [];
        decimal[] left = [.. line.Recoveries.Select(recovery => recovery.Left)];
        var open = sharing.Split([.. left, line.NetPaid - left.Sum()], net);
        var back = sharing.Split([.. line.Recoveries.Select(recovery => recovery.Repaid)], repaid);
        return line
            .Recoveries.Select(
                (recovery, at) =>
                    recovery with
                    {
                        Amount =
                            back[at] + (recovery.Withdrawn is null ? open[at] : sharing.Alone(recovery.Amount - recovery.Repaid)),
                        Repayments = Repayments(recovery.Repayments, back[at], sharing),
                    }
            )
            .ToEquatableArray();
    }

    private static EquatableArray<Payment> Repayments(EquatableArray<Payment> repayments, decimal sum, FundingShares sharing)
    {
        var shares = sharing.Split([.. repayments.Select(repayment => repayment.Amount)], sum);
        return repayments.Select((repayment, at) => repayment with { Amount = shares[at] }).ToEquatableArray();
    }
}
