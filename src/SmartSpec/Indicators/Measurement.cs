namespace SmartSpec.Model;

/// <summary>
/// Mätning: an indicator's value on a day, by the latest report. A missing value is reported as missing, never as zero.
/// </summary>
public sealed record Measurement
{
    /// <summary>Reference day: the day that the value is about. Each day has one measurement.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The value, exact, in the indicator's unit; null where there is none.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The day when this was reported, in the strategy's time zone.</summary>
    public required LocalDate ReportedOn { get; init; }

    /// <summary>A comment; the reason, where there is no value or it was revised. Default: none.</summary>
    public Text? Comment { get; init; }

    /// <summary>Earlier reports for the same day, oldest first. Default: none.</summary>
    public EquatableArray<EarlierValue> Earlier { get; init; }
}
