namespace SmartSpec.Model;

/// <summary>
/// The numbers of areas, efforts and indicators of one strategy, or of several: each is counted once, at its home.
/// </summary>
public readonly record struct RollUpCounts
{
    /// <summary>The areas by step.</summary>
    public required Tally<AreaStep> Areas { get; init; }

    /// <summary>The efforts by step.</summary>
    public required Tally<EffortStep> Efforts { get; init; }

    /// <summary>The indicators that are not closed, by their standing on the day.</summary>
    public required Tally<IndicatorStatus> Indicators { get; init; }

    /// <summary>The number of areas that have been selected and have not ended.</summary>
    public int SelectedAreas => Areas.Count(static step => step.IsSelected());

    /// <summary>The number of areas that were selected and have ended.</summary>
    public int EndedAreas =>
        Areas.Count(static step => step is AreaStep.Retired or AreaStep.Merged or AreaStep.Split or AreaStep.Closed);

    /// <summary>The number of indicators that have a value.</summary>
    public int MeasuredIndicators => Indicators.Count(static status => status is not IndicatorStatus.NoValue);

    /// <summary>The numbers of both together.</summary>
    public static RollUpCounts operator +(RollUpCounts left, RollUpCounts right) =>
        new()
        {
            Areas = left.Areas + right.Areas,
            Efforts = left.Efforts + right.Efforts,
            Indicators = left.Indicators + right.Indicators,
        };

    /// <summary>The numbers of a strategy.</summary>
    internal static RollUpCounts Of(Strategy strategy, LocalDate on) =>
        new()
        {
            Areas = Tally<AreaStep>.Of(strategy.Areas.Select(static area => area.Step)),
            Efforts = Tally<EffortStep>.Of(strategy.Efforts.Select(static effort => effort.Step)),
            Indicators = Tally<IndicatorStatus>.Of(
                strategy
                    .Indicators.Where(static indicator => indicator.ClosedBecause is null)
                    .Select(indicator => strategy.StandingOf(indicator.Id, on).Status)
            ),
        };
}
