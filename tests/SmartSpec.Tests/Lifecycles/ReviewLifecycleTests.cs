namespace SmartSpec.Tests;

public sealed class ReviewLifecycleTests : LifecycleTests<ReviewStep>
{
    [Theory]
    [InlineData(ReviewStep.Open)]
    [InlineData(ReviewStep.Reaffirmed)]
    [InlineData(ReviewStep.Changed)]
    public void Reaffirming_leads_where_the_table_says_or_is_refused(ReviewStep step)
    {
        var story = Stories.ReviewAt(step);
        if (DomainTables.Review.Next(step, ReviewTrigger.Reaffirm) is { } next)
        {
            Given(story.Decided())
                .When(new ReviewCommand.Reaffirm(Known.Review, Decisions.Id, Sample.Text), People.Board)
                .ThenAccepted()
                .Strategy.Reviews[Known.Review]
                .Step.Should()
                .Be(next);
        }
        else
        {
            RefusedByStep(Given(story).When(new ReviewCommand.Reaffirm(Known.Review, null, Sample.Text), People.Board), []);
        }
    }
}
