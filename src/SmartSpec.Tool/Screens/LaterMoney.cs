namespace SmartSpec.Tool.Screens;

/// <summary>The money that was released or recovered after it was committed or paid: shown only where there is any.</summary>
internal static class LaterMoney
{
    /// <summary>The sums, each with its name.</summary>
    public static IReadOnlyList<(Words Name, Func<FundingSums, decimal> Amount)> Sums { get; } =
    [
        (new("frigjort", "released"), sums => sums.Released),
        (new("återkrävt", "demanded back"), sums => sums.DemandedBack),
        (new("återbetalt", "repaid"), sums => sums.Repaid),
    ];

    /// <summary>The sums that are not zero, each with its name: <em>frigjort 100 000; återkrävt 50 000</em>.</summary>
    public static string Later(this Screen screen, FundingSums sums) =>
        string.Join(
            "; ",
            Sums.Where(sum => sum.Amount(sums) != 0).Select(sum => $"{screen.Say(sum.Name)} {screen.Sum(sum.Amount(sums))}")
        );
}
