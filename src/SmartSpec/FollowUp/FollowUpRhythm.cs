namespace SmartSpec.Definitions;

/// <summary>The rhythm of the follow-up: spans of whole months, from the same day each year.</summary>
/// <param name="EveryMonths">The number of months in a span: 1, 2, 3, 4, 6 or 12, so that a year has whole spans.</param>
/// <param name="From">
/// The first day of each year's first span, such as 01-01; not 29 February. The spans are counted from it again each year.
/// </param>
/// <param name="GraceDays">
/// The number of days from a cycle's last day until its reports are due, 0 to 366. A due day that is a holiday moves to the
/// next working day. Default: 14.
/// </param>
public sealed record FollowUpRhythm(int EveryMonths, AnnualDate From, int GraceDays = 14)
{
    /// <summary>
    /// The span that a day falls in. Where a month lacks the day on which a span would begin, it begins on the month's last day.
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
