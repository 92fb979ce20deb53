namespace SmartSpec.Model;

/// <summary>An earlier report for a day, before it was revised.</summary>
public sealed record EarlierValue
{
    /// <summary>The value, in the indicator's unit; null where there was none.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The day when it was reported, in the strategy's time zone.</summary>
    public required LocalDate ReportedOn { get; init; }

    /// <summary>The comment that it had then. Default: none.</summary>
    public Text? Comment { get; init; }
}
