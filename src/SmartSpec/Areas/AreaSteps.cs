using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>
/// In which steps an area may be edited. What has been nominated stands as it was nominated; only its lead may change.
/// </summary>
internal static class AreaSteps
{
    private static readonly ImmutableArray<AreaStep> Candidates = [AreaStep.Proposed, AreaStep.UnderAnalysis];

    private static readonly ImmutableArray<AreaStep> Living =
    [
        AreaStep.Proposed,
        AreaStep.UnderAnalysis,
        AreaStep.DevelopmentPlanning,
        AreaStep.ActionPlanning,
        AreaStep.Implementing,
    ];

    private static readonly ImmutableArray<AreaStep> Led =
    [
        AreaStep.Proposed,
        AreaStep.UnderAnalysis,
        AreaStep.Nominated,
        AreaStep.DevelopmentPlanning,
        AreaStep.ActionPlanning,
        AreaStep.Implementing,
    ];

    public static ReadOnlySpan<AreaStep> Editable(string key) =>
        key switch
        {
            "area.describe" => Candidates.AsSpan(),
            "area.appoint-lead" => Led.AsSpan(),
            _ => Living.AsSpan(),
        };
}
