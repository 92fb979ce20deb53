namespace SmartSpec;

/// <summary>
/// The days by which an indicator that is measured at intervals is due: never before it was defined, or its effort was to begin.
/// </summary>
internal static class MeasurementDue
{
    /// <summary>
    /// The day by which the first measurement is due: an interval after the latest of the baseline, the day when the
    /// indicator was defined, and the first day of its effort; where none is known, after its area's development plan took
    /// effect. Null where it is not measured at intervals, or no day is known.
    /// </summary>
    public static LocalDate? First(Strategy state, Indicator indicator) => After(indicator, Start(state, indicator));

    /// <summary>The day by which it is due after a measurement; without one, the first.</summary>
    public static LocalDate? Next(Strategy state, Indicator indicator, Measurement? last) =>
        After(indicator, Latest(Start(state, indicator), last?.On));

    private static LocalDate? Start(Strategy state, Indicator indicator) =>
        Latest(Latest(indicator.Terms.Baseline?.On, indicator.DefinedOn), state.Efforts.Find(indicator.Effort)?.FirstDay)
        ?? state.PlanInForce(indicator.Area, PlanKind.Development)?.EffectiveFrom;

    private static LocalDate? After(Indicator indicator, LocalDate? day) =>
        indicator.Terms.EveryMonths is { } months ? day?.PlusMonths(months) : null;

    private static LocalDate? Latest(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;
}
