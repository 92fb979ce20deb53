namespace SmartSpec.Tests;

/// <summary>What no command makes yet: an area that a change, or the strategy's end, has ended while its strategy runs.</summary>
internal static class Ended
{
    /// <summary>The story with the area at a step, by hand; its history is left as it was.</summary>
    public static Story Area(Story story, AreaStep step, string area = Known.Food) =>
        story.With(story.Strategy with { Areas = story.Strategy.Areas.Change(area, entry => entry with { Step = step }) });
}
