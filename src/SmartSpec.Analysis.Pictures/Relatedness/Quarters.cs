namespace SmartSpec.Analysis.Pictures;

/// <summary>Activities in quarters by the medians, and those worth a name.</summary>
internal sealed class Quarters
{
    public Quarters(IReadOnlyList<ActivityPoint> points, int mostNames)
    {
        Points = points;
        Density = Median(points.Select(point => point.Density));
        Complexity = Median(points.Select(point => point.Complexity));
        var first = Both(points).OrderByDescending(Standing).ToList();
        Absent = [.. first.Where(point => !point.IsPresent)];
        Present = [.. first.Where(point => point.IsPresent)];
        var absent = Math.Min(Absent.Count, Math.Max(mostNames - mostNames / 2, mostNames - Present.Count));
        NamedAbsent = [.. Absent.Take(absent)];
        NamedPresent = [.. Present.Take(mostNames - absent)];
    }

    /// <summary>All, by code.</summary>
    public IReadOnlyList<ActivityPoint> Points { get; }

    /// <summary>The median of the densities.</summary>
    public double Density { get; }

    /// <summary>The median of the complexities.</summary>
    public double Complexity { get; }

    /// <summary>
    /// What the region does not have, above both medians; those first that stand highest among all by both measures together.
    /// </summary>
    public IReadOnlyList<ActivityPoint> Absent { get; }

    /// <summary>What the region has, above both medians, in the same order.</summary>
    public IReadOnlyList<ActivityPoint> Present { get; }

    /// <summary>Half of the names, and those that what is present does not need.</summary>
    public IReadOnlyList<ActivityPoint> NamedAbsent { get; }

    /// <summary>The other names.</summary>
    public IReadOnlyList<ActivityPoint> NamedPresent { get; }

    private IEnumerable<ActivityPoint> Both(IEnumerable<ActivityPoint> points) =>
        points.Where(point => point.Density > Density && point.Complexity > Complexity);

    /// <summary>How many are less related, and how many are less complex, together.</summary>
    private int Standing(ActivityPoint point) =>
        Points.Count(other => other.Density < point.Density) + Points.Count(other => other.Complexity < point.Complexity);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }
}
