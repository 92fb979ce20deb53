namespace SmartSpec;

/// <summary>How often the strategy is followed up: each year from the same day, in spans of whole months.</summary>
/// <param name="EveryMonths">How many months a span has: 1, 2, 3, 4, 6 or 12, so that a year has whole spans.</param>
/// <param name="From">
/// The first day of each year's first span, such as 01-01; not 29 February. The spans are counted anew from it each year.
/// </param>
/// <param name="GraceDays">
/// Within how many days after a cycle's last day its reports are due, 0 to 366; a due day off work moves to the next working
/// day. Default: 14.
/// </param>
public sealed record FollowUpRhythm(int EveryMonths, AnnualDate From, int GraceDays = 14)
{
    /// <summary>
    /// The span that a day falls in. A span that would begin on a day that its month lacks begins on the month's last.
    /// </summary>
    internal (LocalDate FirstDay, LocalDate LastDay) SpanOf(LocalDate day)
    {
        var anchor = From.InYear(day.Year);
        if (anchor > day)
            anchor = From.InYear(day.Year - 1);
        var months = EveryMonths;
        while (months < 12 && anchor.PlusMonths(months) <= day)
            months += EveryMonths;
        var next = months < 12 ? anchor.PlusMonths(months) : From.InYear(anchor.Year + 1);
        return (anchor.PlusMonths(months - EveryMonths), next.PlusDays(-1));
    }
}
