namespace SmartSpec.Tests;

/// <summary>Sums of rows, in the order in which the tests read.</summary>
internal static class FundingRows
{
    public static FundingSums Sum(this IEnumerable<FundingRow> rows) => FundingSums.Of(rows);

    public static IReadOnlyList<(TKey Key, FundingSums Sums)> SumBy<TKey>(
        this IEnumerable<FundingRow> rows,
        Func<FundingRow, TKey> key
    ) => FundingSums.By(rows, key);
}
