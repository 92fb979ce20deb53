namespace SmartSpec.Tool.Commands;

/// <summary>The lifecycles as Mermaid diagrams, and which objects stand where.</summary>
internal static class Diagrams
{
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(diagram => diagram.Name)];

    private static IEnumerable<(string Name, Func<Strategy, IEnumerable<(string Step, Subject Subject)>> Standing)> All =>
        [
            ("strategy", strategy => [($"{strategy.Step}", Subject.Of(strategy.Id))]),
            ("area", strategy => strategy.Areas.Select(area => ($"{area.Step}", Subject.Of(area.Id)))),
            ("change", strategy => strategy.Changes.Select(change => ($"{change.Step}", Subject.Of(change.Id)))),
            ("review", strategy => strategy.Reviews.Select(review => ($"{review.Step}", Subject.Of(review.Id)))),
            ("plan", strategy => strategy.Plans.Select(plan => ($"{plan.Step}", Subject.Of(plan.Id)))),
            ("effort", strategy => strategy.Efforts.Select(effort => ($"{effort.Step}", Subject.Of(effort.Id)))),
            ("consultation", strategy => strategy.Consultations.Select(item => ($"{item.Step}", Subject.Of(item.Id)))),
            ("follow-up", strategy => strategy.Cycles.Select(cycle => ($"{cycle.Step}", Subject.Of(cycle.Id)))),
            (
                "report",
                strategy =>
                    strategy.Cycles.SelectMany(cycle => cycle.Reports).Select(report => ($"{report.Step}", Subject.Of(report.Id)))
            ),
            ("evaluation", strategy => strategy.Evaluations.Select(item => ($"{item.Step}", Subject.Of(item.Id)))),
            ("recommendation", strategy => strategy.Recommendations.Select(item => ($"{item.Step}", Subject.Of(item.Id)))),
            ("signal", strategy => strategy.Signals.Select(signal => ($"{signal.Step}", Subject.Of(signal.Id)))),
            ("point", strategy => strategy.Points.Select(point => ($"{point.Step}", Subject.Of(point.Id)))),
        ];

    /// <summary>A lifecycle's diagram, with a comment for each object of a strategy.</summary>
    public static string Of(string name, Strategy? strategy)
    {
        var standing = All.First(diagram => diagram.Name == name).Standing;
        var mermaid = Lifecycle.All.Single(lifecycle => lifecycle.Name == name).Mermaid;
        var comments = strategy is null ? [] : standing(strategy).Select(place => $"%% {place.Subject}: {place.Step}");
        return string.Join('\n', [mermaid.ReplaceLineEndings("\n").TrimEnd('\n'), .. comments]);
    }
}
