namespace SmartSpec.Analysis;

/// <content>Weighings of the areas of a strategy.</content>
public sealed partial class Weighing
{
    /// <summary>A weighing of areas of a strategy, by the criteria of its definition and their latest assessments.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="areas">The areas, such as those that are nominated.</param>
    /// <returns>
    /// The weighing, with codes that are the ids of areas and criteria, and notes as of
    /// <see cref="Of(IEnumerable{WeightedCriterion}, IEnumerable{ScoredCandidate})"/>. Refused where an area is unknown, has
    /// criteria of its own that differ from the definition's, or is not assessed by each criterion.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Answer<Weighing> Of(Strategy strategy, IEnumerable<Id<Area>> areas)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(areas);
        var ids = areas.ToList();
        var unknown = ids.Where(id => strategy.Areas.Find(id) is null).Select(id => id.Value).ToList();
        if (unknown.Count > 0)
            return AnalysisMessage.Of("area-unknown", ("areas", unknown));
        var found = ids.Select(id => strategy.Areas[id]).ToList();
        var criteria = strategy.Definition.Criteria;
        var own = found.Where(area => area.CriteriaUnder(strategy.Definition) != criteria).Select(Named).ToList();
        if (own.Count > 0)
            return AnalysisMessage.Of("area-criteria", ("areas", own));
        var unassessed = found.Where(area => criteria.Any(criterion => ScoreOf(area, criterion) is null)).Select(Named).ToList();
        if (unassessed.Count > 0)
            return AnalysisMessage.Of("area-unassessed", ("areas", unassessed));
        return Of(
            criteria.Select(WeightedCriterion.Of),
            found.Select(area => new ScoredCandidate(area.Id.Value, [.. criteria.Select(criterion => ScoreOf(area, criterion))])
            {
                Name = area.Name.ToString(),
            })
        );
    }

    private static string Named(Area area) => $"{area.Name} ({area.Id})";

    private static decimal? ScoreOf(Area area, Criterion criterion) =>
        area.Assessments.FirstOrDefault(made => made.Criterion == criterion.Id)?.Score;
}
