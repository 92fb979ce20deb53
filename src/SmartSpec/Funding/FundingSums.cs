namespace SmartSpec.Model;

/// <summary>Sums of money, in the strategy's currency.</summary>
public readonly record struct FundingSums
{
    /// <summary>The sum budgeted.</summary>
    public required decimal Budget { get; init; }

    /// <summary>The sum sought.</summary>
    public required decimal Sought { get; init; }

    /// <summary>The sum promised.</summary>
    public required decimal Promised { get; init; }

    /// <summary>The sum committed now: without what has been released.</summary>
    public required decimal Committed { get; init; }

    /// <summary>The sum that had been committed and was released.</summary>
    public required decimal Released { get; init; }

    /// <summary>The sum paid, also where some of it was repaid later.</summary>
    public required decimal Paid { get; init; }

    /// <summary>The sum demanded back of what was paid, without what was withdrawn.</summary>
    public required decimal DemandedBack { get; init; }

    /// <summary>The sum repaid of what was demanded back.</summary>
    public required decimal Repaid { get; init; }

    /// <summary>The sum committed at some time: now, or released since.</summary>
    public decimal CommittedInAll => Committed + Released;

    /// <summary>The sum paid, without what was repaid.</summary>
    public decimal NetPaid => Paid - Repaid;

    /// <summary>The sum demanded back that has not been repaid.</summary>
    public decimal LeftToRepay => DemandedBack - Repaid;

    /// <summary>The sum of both.</summary>
    public static FundingSums operator +(FundingSums left, FundingSums right) =>
        new()
        {
            Budget = left.Budget + right.Budget,
            Sought = left.Sought + right.Sought,
            Promised = left.Promised + right.Promised,
            Committed = left.Committed + right.Committed,
            Released = left.Released + right.Released,
            Paid = left.Paid + right.Paid,
            DemandedBack = left.DemandedBack + right.DemandedBack,
            Repaid = left.Repaid + right.Repaid,
        };

    /// <summary>The sum of rows of money.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentNullException">The rows are null.</exception>
    public static FundingSums Of(IEnumerable<FundingRow> rows) =>
        rows.Aggregate(default(FundingSums), (sum, row) => sum + row.Sums);

    /// <summary>The sums of rows of money, grouped by a key such as <c>row =&gt; row.Year</c>.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The key of a row.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<(TKey Key, FundingSums Sums)> By<TKey>(
        IEnumerable<FundingRow> rows,
        Func<FundingRow, TKey> key
    ) => [.. rows.GroupBy(key).Select(group => (group.Key, Of(group)))];
}
