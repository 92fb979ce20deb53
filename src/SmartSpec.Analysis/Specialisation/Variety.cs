namespace SmartSpec.Analysis;

/// <summary>
/// The variety of regions, split into unrelated variety between groups of activities, and related variety within them.
/// </summary>
/// <remarks>
/// With P the share of a group and s of an activity: unrelated Σ P·log(1/P), related Σ P·H, where H = Σ (s/P)·log(P/s) is the
/// entropy within the group. They add up to the entropy. Sources: Frenken, van Oort and Verburg, "Related Variety, Unrelated
/// Variety and Regional Economic Growth" (2007); Palepu, "Diversification Strategy, Profit Performance and the Entropy Measure"
/// (1985).
/// </remarks>
public sealed class Variety
{
    private Variety(ValueList total, ValueList related, ValueList unrelated) =>
        (Total, Related, Unrelated) = (total, related, unrelated);

    /// <summary>The entropy of each region: the sum of the two.</summary>
    public ValueList Total { get; }

    /// <summary>The variety within groups: how many kinds of similar activities a region has.</summary>
    public ValueList Related { get; }

    /// <summary>The variety between groups: how many kinds of different activities a region has.</summary>
    public ValueList Unrelated { get; }

    /// <summary>The variety of each region, by a grouping of activities such as the first digits of their code.</summary>
    /// <param name="table">The table.</param>
    /// <param name="groupOf">The group of an activity; null for none.</param>
    /// <param name="logarithm">The base of the logarithm. Default: 2.</param>
    /// <returns>
    /// Values from 0; null where a cell is not known, or all are 0. Refused where an activity has no group: <c>group-missing</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The table or the grouping is null.</exception>
    public static Answer<Variety> Of(
        RegionTable table,
        Func<TableKey, string?> groupOf,
        LogarithmBase logarithm = LogarithmBase.Two
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(groupOf);
        var names = table.Activities.Select(groupOf).ToList();
        var without = table.Activities.Codes.Where((_, a) => string.IsNullOrWhiteSpace(names[a])).ToList();
        if (without.Count > 0)
            return AnalysisMessage.Of("group-missing", ("codes", without));
        List<string?> distinct = [.. names.Distinct()];
        int[] groups = [.. names.Select(name => distinct.IndexOf(name))];
        var unit = Entropy.Unit(logarithm);
        return new Variety(
            Entropy.Of(table, logarithm),
            Shares.Measured(table, shares => Within(shares, Sums(shares, groups), groups) / unit),
            Shares.Measured(table, shares => Entropy.Sum(Sums(shares, groups)) / unit)
        );
    }

    /// <summary>The variety of each region, by a grouping of activities such as cluster categories.</summary>
    /// <param name="table">The table.</param>
    /// <param name="groups">The group of each activity, by its code.</param>
    /// <param name="logarithm">The base of the logarithm. Default: 2.</param>
    /// <returns>
    /// Values from 0; null where a cell is not known, or all are 0. Refused where an activity has no group: <c>group-missing</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The table or the grouping is null.</exception>
    public static Answer<Variety> Of(
        RegionTable table,
        IReadOnlyDictionary<string, string> groups,
        LogarithmBase logarithm = LogarithmBase.Two
    )
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Of(table, activity => groups.GetValueOrDefault(activity.Code), logarithm);
    }

    private static double[] Sums(ReadOnlySpan<double> shares, int[] groups)
    {
        var sums = new double[groups.Max() + 1];
        for (var a = 0; a < groups.Length; a++)
            sums[groups[a]] += shares[a];
        return sums;
    }

    private static double Within(ReadOnlySpan<double> shares, double[] sums, int[] groups)
    {
        var within = 0.0;
        for (var a = 0; a < groups.Length; a++)
            if (shares[a] > 0)
                within += shares[a] * Logarithm.Of(sums[groups[a]] / shares[a]);
        return within;
    }
}
