namespace SmartSpec;

/// <summary>The changes of a line of funding that events and corrections share.</summary>
internal static class FundingLines
{
    /// <summary>The line with another committed amount; earlier releases are part of it.</summary>
    public static FundingLine Committing(this FundingLine line, decimal amount) =>
        line with
        {
            Committed = amount,
            Releases =
                line.Releases.Count == 0
                    ? line.Releases
                    : line.Releases.Select(release => release with { IsRestated = true }).ToEquatableArray(),
        };

    /// <summary>The line with one of its releases changed.</summary>
    public static FundingLine Releasing(this FundingLine line, long number, decimal amount)
    {
        var at = line.Releases.Index().First(release => release.Item.Number == number).Index;
        var was = line.Releases[at];
        return line with
        {
            Committed = was.IsRestated ? line.Committed : line.Committed + was.Amount - amount,
            Releases = line.Releases.SetItem(at, was with { Amount = amount }),
        };
    }

    /// <summary>The line with one of its demands changed; the same where it has no such demand.</summary>
    public static FundingLine Recovering(this FundingLine line, long number, Func<Recovery, Recovery> change) =>
        line.Recoveries.Any(recovery => recovery.Number == number)
            ? line with
            {
                Recoveries = line
                    .Recoveries.Select(recovery => recovery.Number == number ? change(recovery) : recovery)
                    .ToEquatableArray(),
            }
            : line;

    /// <summary>Two lines as one: their amounts added up.</summary>
    public static FundingLine With(this FundingLine line, FundingLine other) =>
        line with
        {
            Sought = line.Sought + other.Sought,
            Promised = line.Promised + other.Promised,
            Committed = line.Committed + other.Committed,
            Paid = line.Paid + other.Paid,
            Payments = [.. line.Payments, .. other.Payments],
            Releases = [.. line.Releases, .. other.Releases],
            Recoveries = [.. line.Recoveries, .. other.Recoveries],
        };
}
