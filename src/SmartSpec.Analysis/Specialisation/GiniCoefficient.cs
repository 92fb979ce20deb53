namespace SmartSpec.Analysis;

/// <summary>
/// The Gini coefficient of a region's specialisation, or of an activity's concentration, in the form that is asked
/// for.
/// </summary>
/// <remarks>
/// Sources: Gini, "Measurement of Inequality of Incomes" (1921); Krugman, "Geography and Trade" (1991); Farhauer and Kröll,
/// "Standorttheorien" (2013). Shares are of the sum of the activities, or of the regions, in the table.
/// </remarks>
public static class GiniCoefficient
{
    /// <summary>The specialisation of each region.</summary>
    /// <param name="table">The table.</param>
    /// <param name="form">Which coefficient. Default: <see cref="GiniForm.AgainstBenchmark"/>.</param>
    /// <param name="benchmark">What the regions are compared with. Default: all of the table.</param>
    /// <returns>Values from 0; null where a cell or the benchmark is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="KeyNotFoundException">The benchmark is a region that the table does not have.</exception>
    public static ValueList Of(RegionTable table, GiniForm form = GiniForm.AgainstBenchmark, Benchmark? benchmark = null) =>
        form switch
        {
            GiniForm.AgainstBenchmark => Shares.Compared(table, benchmark, AgainstBenchmark),
            GiniForm.Locational => Shares.Compared(table, benchmark, (shares, other) => AgainstBenchmark(shares, other) / 2),
            GiniForm.OfQuotients => Shares.Compared(table, benchmark, OfQuotients),
            GiniForm.OfShares => Shares.Measured(table, shares => Plain(shares.ToArray())),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
        };

    /// <summary>The concentration of each activity over the regions.</summary>
    /// <param name="table">The table.</param>
    /// <param name="form">Which coefficient. Default: <see cref="GiniForm.AgainstBenchmark"/>.</param>
    /// <param name="benchmark">What the activities are compared with. Default: all activities.</param>
    /// <returns>Values from 0; null where a cell or the benchmark is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="KeyNotFoundException">The benchmark is an activity that the table does not have.</exception>
    public static ValueList OfActivities(
        RegionTable table,
        GiniForm form = GiniForm.AgainstBenchmark,
        Benchmark? benchmark = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table.Turned(), form, benchmark);
    }

    private static double AgainstBenchmark(ReadOnlySpan<double> shares, ReadOnlySpan<double> benchmark)
    {
        var (ratios, order) = (new double[shares.Length], new int[shares.Length]);
        for (var a = 0; a < shares.Length; a++)
            (ratios[a], order[a]) = (shares[a] == 0 ? 0 : shares[a] / benchmark[a], a);
        Array.Sort(ratios, order);
        var (below, cumulated) = (0.0, 0.0);
        foreach (var a in order)
        {
            below += benchmark[a] * (cumulated + cumulated + shares[a]);
            cumulated += shares[a];
        }

        return Math.Max(0, 1 - below);
    }

    private static double OfQuotients(ReadOnlySpan<double> shares, ReadOnlySpan<double> benchmark)
    {
        List<double> quotients = [];
        for (var a = 0; a < shares.Length; a++)
            if (benchmark[a] > 0)
                quotients.Add(shares[a] / benchmark[a]);
            else if (shares[a] > 0)
                return double.NaN;
        return Plain([.. quotients]);
    }

    /// <summary>2·Σ k·(v − v̄) / (n²·v̄) of the values in rising order, k counting from 1.</summary>
    private static double Plain(double[] values)
    {
        Array.Sort(values);
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        var (mean, weighted) = (sum / values.Length, 0.0);
        for (var k = 0; k < values.Length; k++)
            weighted += (k + 1) * (values[k] - mean);
        return Math.Max(0, 2 * weighted / (values.Length * sum));
    }
}
