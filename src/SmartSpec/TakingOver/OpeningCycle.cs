namespace SmartSpec.TakingOver;

/// <summary>
/// A follow-up cycle, open or closed, when its strategy is taken over. The next one begins on the day after the last.
/// </summary>
public sealed record OpeningCycle
{
    /// <summary>Its number, from 1, one more than the number of the one before.</summary>
    public required int Number { get; init; }

    /// <summary>Its first day; after the last day of the one before.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>Its last day, inclusive; before the day of the statement.</summary>
    public required LocalDate LastDay { get; init; }

    /// <summary>The day by which its reports are, or were, due; not before its last day.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>The day when it was closed. Default: it is open.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>Its result, where it is closed. Default: not given.</summary>
    public Text? Conclusion { get; init; }

    /// <summary>Its reports, each at most once.</summary>
    public EquatableArray<OpeningReport> Reports { get; init; }

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
