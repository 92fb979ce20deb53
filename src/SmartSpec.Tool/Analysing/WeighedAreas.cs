using SmartSpec.Analysis;
using SmartSpec.Model;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>The areas of a strategy that can be weighed, and those that cannot.</summary>
/// <param name="Areas">Those that are assessed by every criterion of the definition.</param>
/// <param name="Unassessed">Those that are assessed by some of the criteria.</param>
/// <param name="WithOwn">Those that are assessed by criteria of their own.</param>
internal sealed record WeighedAreas(IReadOnlyList<Area> Areas, IReadOnlyList<Area> Unassessed, IReadOnlyList<Area> WithOwn)
{
    public static WeighedAreas Of(Strategy strategy)
    {
        var assessed = strategy.Areas.Where(area => area.Assessments.Count > 0).ToList();
        var own = assessed.Where(area => area.CriteriaUnder(strategy.Definition) != strategy.Definition.Criteria).ToList();
        var whole = assessed.Except(own).Where(area => strategy.ScoreOf(area) is not null).ToList();
        return new(whole, [.. assessed.Except(own).Except(whole)], own);
    }

    /// <summary>How many of them were selected, also those that ended since; at least one.</summary>
    public int Selected =>
        Math.Max(
            1,
            Areas.Count(area =>
                area.Step
                    is not (
                        AreaStep.Proposed
                        or AreaStep.UnderAnalysis
                        or AreaStep.Nominated
                        or AreaStep.Deselected
                        or AreaStep.Withdrawn
                    )
            )
        );

    /// <summary>Their weighing, with names in the language of the screen.</summary>
    public Answer<Weighing> Weighing(Screen screen, Strategy strategy)
    {
        var criteria = strategy.Definition.Criteria;
        return SmartSpec.Analysis.Weighing.Of(
            criteria.Select(criterion => WeightedCriterion.Of(criterion) with { Name = screen.Read(criterion.Name) }),
            Areas.Select(area => new ScoredCandidate(
                area.Id.Value,
                [.. criteria.Select(criterion => (decimal?)area.Assessments.First(made => made.Criterion == criterion.Id).Score)]
            )
            {
                Name = screen.Read(area.Name),
            })
        );
    }
}
