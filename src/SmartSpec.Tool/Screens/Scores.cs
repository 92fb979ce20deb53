namespace SmartSpec.Tool.Screens;

/// <summary>How an area was assessed, in one number.</summary>
internal static class Scores
{
    /// <summary>The weighted mean of the scores, to two decimals; null until every criterion has one.</summary>
    public static decimal? ScoreOf(this Strategy strategy, Area area)
    {
        var criteria = area.CriteriaUnder(strategy.Definition);
        if (
            criteria.Count == 0
            || criteria.Any(criterion => !area.Assessments.Any(assessment => assessment.Criterion == criterion.Id))
        )
            return null;
        var sum = criteria.Sum(criterion =>
            criterion.Weight * area.Assessments.First(assessment => assessment.Criterion == criterion.Id).Score
        );
        return decimal.Round(sum / criteria.Sum(criterion => criterion.Weight), 2);
    }

    /// <summary>The EU's share of what is committed to an effort, in percent to one decimal; null where nothing is.</summary>
    public static decimal? EuShare(this Effort effort) =>
        effort.Committed == 0
            ? null
            : decimal.Round(
                100
                    * effort.Funding.Where(line => line.Source is FundingSource.Eu).Sum(line => line.Committed)
                    / effort.Committed,
                1
            );
}
