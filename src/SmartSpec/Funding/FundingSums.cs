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

    /// <summary>The sum committed.</summary>
    public required decimal Committed { get; init; }

    /// <summary>The sum paid.</summary>
    public required decimal Paid { get; init; }

    /// <summary>The sum of both.</summary>
    public static FundingSums operator +(FundingSums left, FundingSums right) =>
        new()
        {
            Budget = left.Budget + right.Budget,
            Sought = left.Sought + right.Sought,
            Promised = left.Promised + right.Promised,
            Committed = left.Committed + right.Committed,
            Paid = left.Paid + right.Paid,
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
