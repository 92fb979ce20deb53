namespace SmartSpec;

/// <summary>
/// The path that an indicator should follow: straight lines from the baseline over the milestones to the target.
/// </summary>
internal static class IndicatorPath
{
    /// <summary>
    /// The expected value on a day: on the line between the days around it, and the target from the target's day. Null before
    /// the baseline's day, or where there is no baseline or no target.
    /// </summary>
    public static decimal? Expected(IndicatorTerms terms, LocalDate day)
    {
        if (terms is not { Baseline: { } from, Target: { } target } || day < from.On)
            return null;
        foreach (var milestone in terms.Milestones)
        {
            if (day < milestone.On)
                return Between(from, milestone, day);
            from = milestone;
        }

        return day < target.On ? Between(from, target, day) : target.Value;
    }

    /// <summary>The status of a value, given what is expected on its day.</summary>
    public static IndicatorStatus Status(IndicatorTerms terms, decimal value, decimal? expected, Tolerance tolerance)
    {
        if (terms is not { Baseline: { } baseline, Target: { } target } || expected is not { } path)
            return IndicatorStatus.NoPath;
        if (Shortfall(terms, value, target.Value) <= 0)
            return IndicatorStatus.Achieved;
        var way = Math.Abs(target.Value - baseline.Value);
        var size = way == 0 ? Math.Abs(target.Value) : way;
        var behind = Shortfall(terms, value, path);
        return behind <= 0 || behind * 100 <= tolerance.OnTrackPercent * size ? IndicatorStatus.OnTrack
            : behind * 100 <= tolerance.AtRiskPercent * size ? IndicatorStatus.AtRisk
            : IndicatorStatus.OffTrack;
    }

    /// <summary>
    /// The difference by which a value is worse than another, in the indicator's direction; negative where it is better.
    /// </summary>
    public static decimal Shortfall(IndicatorTerms terms, decimal value, decimal than) =>
        terms.Direction is Direction.Up ? than - value : value - than;

    private static decimal Between(DatedValue from, DatedValue to, LocalDate day) =>
        from.Value + ((to.Value - from.Value) * Period.DaysBetween(from.On, day) / Period.DaysBetween(from.On, to.On));
}
