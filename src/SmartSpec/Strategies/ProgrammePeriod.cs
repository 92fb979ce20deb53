namespace SmartSpec;

/// <summary>The days for which a strategy is made.</summary>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">
/// The last day of the period, inclusive: where the gate <c>effective-date-valid</c> applies, plans take effect no later.
/// </param>
/// <param name="LastActivityDay">
/// The last day on which an effort may still be carried out; most often later than the period's last day; never before its
/// first.
/// </param>
public sealed record ProgrammePeriod(LocalDate FirstDay, LocalDate LastDay, LocalDate LastActivityDay)
{
    /// <summary>The earliest day that a period may name, 1 January 1900.</summary>
    public static LocalDate Earliest { get; } = new(1900, 1, 1);

    /// <summary>The latest day that a period may name, 31 December 2200.</summary>
    public static LocalDate Latest { get; } = new(2200, 12, 31);
}
