namespace SmartSpec.Model;

/// <summary>Sums of money, in the strategy's currency.</summary>
/// <param name="Budget">What is budgeted.</param>
/// <param name="Sought">What is sought.</param>
/// <param name="Promised">What is promised.</param>
/// <param name="Committed">What is committed.</param>
/// <param name="Paid">What is paid.</param>
public readonly record struct FundingSums(decimal Budget, decimal Sought, decimal Promised, decimal Committed, decimal Paid)
{
    /// <summary>The sum of both.</summary>
    public static FundingSums operator +(FundingSums left, FundingSums right) =>
        new(
            left.Budget + right.Budget,
            left.Sought + right.Sought,
            left.Promised + right.Promised,
            left.Committed + right.Committed,
            left.Paid + right.Paid
        );

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
