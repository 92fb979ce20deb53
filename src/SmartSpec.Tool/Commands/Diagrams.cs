namespace SmartSpec.Tool.Commands;

/// <summary>The lifecycles as Mermaid diagrams, and which objects stand where.</summary>
internal static class Diagrams
{
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(diagram => diagram.Name)];

    private static IEnumerable<(
        string Name,
        string Mermaid,
        Func<Strategy, IEnumerable<(string Step, Subject Subject)>> Standing
    )> All =>
        [
            (
                StrategyLifecycle.Table.Name,
                StrategyLifecycle.Table.Mermaid,
                strategy => [($"{strategy.Step}", Subject.Of(strategy.Id))]
            ),
            (
                AreaLifecycle.Table.Name,
                AreaLifecycle.Table.Mermaid,
                strategy => strategy.Areas.Select(area => ($"{area.Step}", Subject.Of(area.Id)))
            ),
            (
                ChangeLifecycle.Table.Name,
                ChangeLifecycle.Table.Mermaid,
                strategy => strategy.Changes.Select(change => ($"{change.Step}", Subject.Of(change.Id)))
            ),
            (
                ReviewLifecycle.Table.Name,
                ReviewLifecycle.Table.Mermaid,
                strategy => strategy.Reviews.Select(review => ($"{review.Step}", Subject.Of(review.Id)))
            ),
            (
                PlanLifecycle.Table.Name,
                PlanLifecycle.Table.Mermaid,
                strategy => strategy.Plans.Select(plan => ($"{plan.Step}", Subject.Of(plan.Id)))
            ),
            (
                EffortLifecycle.Table.Name,
                EffortLifecycle.Table.Mermaid,
                strategy => strategy.Efforts.Select(effort => ($"{effort.Step}", Subject.Of(effort.Id)))
            ),
            (
                ConsultationLifecycle.Table.Name,
                ConsultationLifecycle.Table.Mermaid,
                strategy => strategy.Consultations.Select(item => ($"{item.Step}", Subject.Of(item.Id)))
            ),
            (
                FollowUpLifecycle.Table.Name,
                FollowUpLifecycle.Table.Mermaid,
                strategy => strategy.Cycles.Select(cycle => ($"{cycle.Step}", Subject.Of(cycle.Id)))
            ),
            (
                ReportLifecycle.Table.Name,
                ReportLifecycle.Table.Mermaid,
                strategy =>
                    strategy.Cycles.SelectMany(cycle => cycle.Reports).Select(report => ($"{report.Step}", Subject.Of(report.Id)))
            ),
            (
                EvaluationLifecycle.Table.Name,
                EvaluationLifecycle.Table.Mermaid,
                strategy => strategy.Evaluations.Select(item => ($"{item.Step}", Subject.Of(item.Id)))
            ),
            (
                RecommendationLifecycle.Table.Name,
                RecommendationLifecycle.Table.Mermaid,
                strategy => strategy.Recommendations.Select(item => ($"{item.Step}", Subject.Of(item.Id)))
            ),
            (
                SignalLifecycle.Table.Name,
                SignalLifecycle.Table.Mermaid,
                strategy => strategy.Signals.Select(signal => ($"{signal.Step}", Subject.Of(signal.Id)))
            ),
            (
                PointLifecycle.Table.Name,
                PointLifecycle.Table.Mermaid,
                strategy => strategy.Points.Select(point => ($"{point.Step}", Subject.Of(point.Id)))
            ),
        ];

    /// <summary>A lifecycle's diagram, with a comment for each object of a strategy.</summary>
    public static string Of(string name, Strategy? strategy)
    {
        var (_, mermaid, standing) = All.First(diagram => diagram.Name == name);
        var comments = strategy is null ? [] : standing(strategy).Select(place => $"%% {place.Subject}: {place.Step}");
        return string.Join('\n', [mermaid.ReplaceLineEndings("\n").TrimEnd('\n'), .. comments]);
    }
}
