namespace SmartSpec.TakingOver;

/// <summary>
/// A follow-up cycle, open or closed, as it stands when its strategy is taken over. The next one begins on the day after the
/// last.
/// </summary>
/// <param name="Number">Its number, from 1, one more than the number of the one before.</param>
/// <param name="FirstDay">Its first day; after the last day of the one before.</param>
/// <param name="LastDay">Its last day, inclusive; before the day of the statement.</param>
/// <param name="DueOn">The day by which its reports are, or were, due; not before its last day.</param>
/// <param name="ClosedOn">The day when it was closed. Default: it is open.</param>
/// <param name="Conclusion">Its result, where it is closed. Default: not given.</param>
/// <param name="Reports">Its reports, each at most once.</param>
public sealed record OpeningCycle(
    int Number,
    LocalDate FirstDay,
    LocalDate LastDay,
    LocalDate DueOn,
    LocalDate? ClosedOn = null,
    Text? Conclusion = null,
    EquatableArray<OpeningReport> Reports = default
)
{
    internal FollowUpCycle ToCycle(int answerDays)
    {
        var id = FollowUpCycle.IdOf(LastDay);
        return new()
        {
            Id = id,
            Number = Number,
            FirstDay = FirstDay,
            LastDay = LastDay,
            DueOn = DueOn,
            CloseBy = LocalDate.Min(DueOn, ProgrammePeriod.Latest).PlusDays(answerDays),
            Step = ClosedOn is null ? FollowUpStep.Open : FollowUpStep.Closed,
            Reports = Reports.Select((report, at) => report.ToReport(CycleReport.IdOf(id, at))).ToEquatableArray(),
            ClosedOn = ClosedOn,
            Conclusion = Conclusion,
        };
    }
}
