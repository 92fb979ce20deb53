namespace SmartSpec.Analysis;

/// <summary>
/// What the structure of a region is compared with. In measures of activities, read activity for region: its spread over regions
/// is compared with that of the benchmark.
/// </summary>
public abstract record Benchmark
{
    private Benchmark() { }

    /// <summary>
    /// All of the table, the region itself included, by its totals, given or summed. The default of every
    /// measure.
    /// </summary>
    public static Benchmark Whole { get; } = new OfWhole();

    /// <summary>The totals without the region.</summary>
    public static Benchmark Rest { get; } = new OfRest();

    /// <summary>
    /// The plain mean of the shares of every other region, large or small, as in <c>krugman.spec2</c> and <c>krugman.conc2</c> of
    /// REAT. Regions whose cells are all 0 are left out.
    /// </summary>
    public static Benchmark MeanOfOthers { get; } = new OfOthers();

    /// <summary>Another region, as in <c>krugman.spec</c> of REAT.</summary>
    /// <param name="code">Its code. A measure throws <see cref="KeyNotFoundException"/> where the table has none such.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static Benchmark Other(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new OfOther(code);
    }

    /// <summary>Writes the shares that a row is compared with.</summary>
    /// <returns>Whether they are known.</returns>
    internal abstract bool TryShares(RegionTable table, int row, Span<double> shares);

    private sealed record OfWhole : Benchmark
    {
        internal override bool TryShares(RegionTable table, int row, Span<double> shares)
        {
            table.Totals.Activities.CopyTo(shares);
            return Shares.Normalise(shares);
        }
    }

    private sealed record OfRest : Benchmark
    {
        internal override bool TryShares(RegionTable table, int row, Span<double> shares)
        {
            var totals = table.Totals.Activities;
            var own = table.Row(row);
            for (var a = 0; a < shares.Length; a++)
                shares[a] = table.IsKnown(row, a) ? Math.Max(0, totals[a] - own[a]) : double.NaN;
            return Shares.Normalise(shares);
        }
    }

    private sealed record OfOther(string Code) : Benchmark
    {
        internal override bool TryShares(RegionTable table, int row, Span<double> shares) =>
            Shares.TryOf(table, table.Regions.Find(Code), shares);
    }

    private sealed record OfOthers : Benchmark
    {
        internal override bool TryShares(RegionTable table, int row, Span<double> shares)
        {
            shares.Clear();
            var other = new double[shares.Length];
            for (var r = 0; r < table.Regions.Count; r++)
            {
                if (r == row || !table.Row(r).ContainsAnyExcept(0) && table.IsKnown(r))
                    continue;
                if (!Shares.TryOf(table, r, other))
                    return false;
                for (var a = 0; a < other.Length; a++)
                    shares[a] += other[a];
            }

            return Shares.Normalise(shares);
        }
    }
}
