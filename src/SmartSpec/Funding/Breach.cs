namespace SmartSpec;

/// <summary>A broken condition of co-financing, in an effort or a plan.</summary>
/// <param name="Of">The effort or the plan.</param>
/// <param name="Name">The effort's name; null for a plan.</param>
/// <param name="Source">The source with more than its greatest share; null where a kind of money is missing.</param>
/// <param name="Part">What the source has committed.</param>
/// <param name="Total">All that is committed.</param>
/// <param name="Max">The source's greatest share, in percent.</param>
/// <param name="Missing">The label of the kind of money that is missing; null where none is.</param>
internal sealed record Breach(
    Subject Of,
    Text? Name,
    FundingSource? Source,
    decimal Part,
    decimal Total,
    decimal Max,
    string? Missing = null
)
{
    /// <summary>The share in percent, with the fewest decimals that show it to be too great.</summary>
    public decimal Percent
    {
        get
        {
            var exact = Part * 100 / Total;
            for (var decimals = 0; decimals < 20; decimals++)
                if (decimal.Round(exact, decimals, MidpointRounding.AwayFromZero) is var rounded && rounded > Max)
                    return rounded;
            return exact;
        }
    }

    /// <summary>Whether it is the same condition of the same object.</summary>
    public bool IsSameAs(Breach other) => Of == other.Of && Source == other.Source && Missing == other.Missing;

    /// <summary>Whether it is broken by more than in another state; where a kind of money is missing, it just is.</summary>
    public bool IsWorseThan(Breach before) => Part * before.Total > before.Part * Total;
}
