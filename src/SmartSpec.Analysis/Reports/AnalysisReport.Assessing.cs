using System.Globalization;
using SmartSpec.Model;

namespace SmartSpec.Analysis;

/// <content>Assessments from a report.</content>
public sealed partial class AnalysisReport
{
    /// <summary>
    /// A score by a criterion from a figure: linear between the figures that are worth the worst and the best score, and no further.
    /// </summary>
    /// <param name="criterion">The criterion, with its scale.</param>
    /// <param name="analysis">The analysis in the record.</param>
    /// <param name="row">The row of the figure, such as <c>C10</c>.</param>
    /// <param name="column">The column of the figure, such as <c>location-quotient</c>.</param>
    /// <param name="worst">The figure that is worth the criterion's worst score.</param>
    /// <param name="best">The figure that is worth its best score; above or below the worst, never equal.</param>
    /// <returns>The draft; refused where there is no such figure, it cannot be known, or is over 1e24.</returns>
    /// <exception cref="ArgumentNullException">The criterion, row or column is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is over 1e24 in size, or the two are equal.</exception>
    public Answer<AssessmentDraft> Draft(
        Criterion criterion,
        Id<Evidence> analysis,
        string row,
        string column,
        double worst,
        double best
    )
    {
        ArgumentNullException.ThrowIfNull(criterion);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        if (!IsInRecord(worst) || !IsInRecord(best) || worst == best)
            throw new ArgumentOutOfRangeException(
                nameof(best),
                best,
                "The worst and the best figure are at most 1e24, and differ."
            );
        return Find(row, column).Then(found => Drafted(criterion, analysis, found, column, worst, best));
    }

    private static Answer<AssessmentDraft> Drafted(
        Criterion criterion,
        Id<Evidence> analysis,
        (TableKey Key, double Value) found,
        string column,
        double worst,
        double best
    )
    {
        var (key, value) = found;
        var share = (decimal)Math.Clamp((value - worst) / (best - worst), 0, 1);
        var score = decimal.Round(criterion.Worst + share * (criterion.Best - criterion.Worst), 1);
        return new AssessmentDraft(
            criterion.Id,
            Math.Clamp(score, Math.Min(criterion.Worst, criterion.Best), Math.Max(criterion.Worst, criterion.Best)),
            new([new("sv", Sentence(Texts.Swedish, "sv")), new("en", Sentence(Texts.English, "en"))]),
            analysis
        );

        string Sentence(Texts texts, string language)
        {
            string Number(double number) =>
                InRecord(number).ToString("0.####", CultureInfo.InvariantCulture).Replace('.', language == "sv" ? ',' : '.');
            return AnalysisMessage
                .Named("draft.figure", texts)
                .Replace("{row}", key.ToString(), StringComparison.Ordinal)
                .Replace("{measure}", ResultTable.NameOf(column, texts), StringComparison.Ordinal)
                .Replace("{value}", Number(value), StringComparison.Ordinal)
                .Replace("{worst}", Number(worst), StringComparison.Ordinal)
                .Replace("{best}", Number(best), StringComparison.Ordinal);
        }
    }
}
