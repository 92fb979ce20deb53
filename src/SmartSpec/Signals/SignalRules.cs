namespace SmartSpec.Definitions;

/// <summary>The shipped rules by which signals are found.</summary>
public static class SignalRules
{
    /// <summary>A point, on any subject, has waited for its answer long past its last day.</summary>
    /// <param name="days">The number of days past, 0 to 3660. Default: 30.</param>
    public static SignalRule PointUnanswered(int days = 30) => new SignalRule.PointUnanswered(days);

    /// <summary>A recommendation, on any subject, has waited for its response long past its last day.</summary>
    /// <param name="days">The number of days past, 0 to 3660. Default: 30.</param>
    public static SignalRule RecommendationUnanswered(int days = 30) => new SignalRule.RecommendationUnanswered(days);

    /// <summary>
    /// The committed funding of the efforts that are to start soon in an action plan in force does not cover their budgets.
    /// Efforts that have started are not counted. Not checked while the area is paused.
    /// </summary>
    /// <param name="percent">The least share of the budget to be covered, in percent, 0 to 100. Default: 50.</param>
    /// <param name="months">
    /// The number of months, 1 to 120, within which the efforts counted are to start; also those that should have started
    /// already. Default: 12.
    /// </param>
    public static SignalRule FundingShort(decimal percent = 50, int months = 12) => new SignalRule.FundingShort(percent, months);

    /// <summary>
    /// An area was selected long ago and has no money: nothing is committed to any effort in it. The days are counted from
    /// the decision on the area, or else from the first day of the programme period. Not checked while the area is paused.
    /// </summary>
    /// <param name="days">The number of days since it was selected, 0 to 3660. Default: 365.</param>
    public static SignalRule AreaUnfunded(int days = 365) => new SignalRule.AreaUnfunded(days);

    /// <summary>
    /// A condition of co-financing that applies when an action plan is adopted is broken in the plan in force, or in an
    /// effort that is part of it or financed; also in ended areas.
    /// </summary>
    public static SignalRule CoFinancingBroken() => new SignalRule.CoFinancingBroken();

    /// <summary>
    /// An effort is financed, and has not started though its first day has passed. Not checked while the area is paused, when
    /// nothing may start.
    /// </summary>
    /// <param name="days">The number of days since its first day, 0 to 3660. Default: 30.</param>
    public static SignalRule EffortNotStarted(int days = 30) => new SignalRule.EffortNotStarted(days);

    /// <summary>
    /// The lead of an area has submitted no report in several follow-up cycles running, though their due days have passed. Not
    /// checked while the area is paused.
    /// </summary>
    /// <param name="cycles">The number of cycles, 1 to 12. Default: 2.</param>
    public static SignalRule OwnerSilent(int cycles = 2) => new SignalRule.OwnerSilent(cycles);

    /// <summary>
    /// There has been no dialogue about an area for long: no meeting, and no point on it or on anything in it. Where there has
    /// never been any, the days are counted from the decision on the area, or else from the first day of the programme period.
    /// Not checked while the area is paused.
    /// </summary>
    /// <param name="days">The number of days without dialogue, 0 to 3660. Default: 365.</param>
    public static SignalRule DialogueStale(int days = 365) => new SignalRule.DialogueStale(days);

    /// <summary>
    /// Evidence is past its last valid day, and an area that is a candidate or selected rests on it. Not checked for selected
    /// areas that are paused.
    /// </summary>
    public static SignalRule EvidenceExpired() => new SignalRule.EvidenceExpired();

    /// <summary>
    /// An indicator has been off its path at its latest measurements. Measurements without a value are ignored.
    /// </summary>
    /// <param name="times">The number of measurements running, 1 to 12. Default: 2.</param>
    public static SignalRule IndicatorOffPath(int times = 2) => new SignalRule.IndicatorOffPath(times);

    /// <summary>
    /// An indicator that is measured at intervals has never had a value, though its first has been due for long: one interval
    /// after its baseline, or, without one, after its effort's first day or the day when the area's development plan took
    /// effect.
    /// </summary>
    /// <param name="days">The number of days after that, 0 to 3660. Default: 30.</param>
    public static SignalRule IndicatorNeverMeasured(int days = 30) => new SignalRule.IndicatorNeverMeasured(days);
}
