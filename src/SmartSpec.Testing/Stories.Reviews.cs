namespace SmartSpec.Testing;

/// <content>Selected areas in a story that are paused or reviewed.</content>
public static partial class Stories
{
    /// <summary>
    /// The story with a selected area paused, by a decision recorded by <see cref="People.Board"/>; expected to be paused for
    /// thirty days.
    /// </summary>
    /// <param name="story">A story with the area selected.</param>
    /// <param name="area">The area's identifier.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="SpecificationException">The strategy's gates or roles refuse it, or the area is not selected.</exception>
    public static Story WithAreaPaused(this Story story, string area = Known.Food)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story
            .Decided(Known.PauseDecisionOf(area))
            .Do(
                new AreaCommand.Pause(area, Known.PauseDecisionOf(area), Words.Of("Läget prövas"), story.Today.PlusDays(30)),
                People.Board
            );
    }

    /// <summary>
    /// The story with a review of a selected area at a step. An open one lacks nothing but the decision: the area has been
    /// assessed again by every criterion.
    /// </summary>
    /// <param name="story">A story with the area selected.</param>
    /// <param name="step">The step; <see cref="ReviewStep.Changed"/> closes the strategy.</param>
    /// <param name="area">The area's identifier.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="SpecificationException">The strategy's gates or roles refuse what it takes.</exception>
    public static Story WithReviewAt(this Story story, ReviewStep step, string area = Known.Food)
    {
        ArgumentNullException.ThrowIfNull(story);
        var review = Known.ReviewOf(area);
        return step switch
        {
            ReviewStep.Open => Assessed(
                story.Do(
                    new ReviewCommand.Open(review, area, Words.Of("Marknaden har ändrats"), LastDay: story.Today.PlusDays(60)),
                    People.ProcessLead
                ),
                area
            ),
            ReviewStep.Reaffirmed => story
                .WithReviewAt(ReviewStep.Open, area)
                .Decided(Known.DecisionOn(review))
                .Do(new ReviewCommand.Reaffirm(review, Known.DecisionOn(review), Words.Of("Fortfarande stark")), People.Board),
            ReviewStep.Changed => story.WithReviewAt(ReviewStep.Open, area).WoundDown().Ended(),
            _ => throw Stories.Unbuildable(nameof(step), step),
        };
    }

    private static Story Assessed(Story story, string area) =>
        story.Do(
            [
                .. story
                    .Strategy.Areas[area]
                    .CriteriaUnder(story.Strategy.Definition)
                    .Select(criterion => new AreaCommand.Assess(area, criterion.Id, criterion.Best, Words.Of("Bedömt på nytt"))),
            ],
            People.AreaLead
        );
}
