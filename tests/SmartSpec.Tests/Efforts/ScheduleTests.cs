namespace SmartSpec.Tests;

/// <summary>No effort is scheduled past the last activity day, at any step, unless a decision says so.</summary>
public sealed class ScheduleTests
{
    private static readonly LocalDate Last = Stories.Founded().Strategy.Charter.Period.LastActivityDay;

    public static TheoryData<EffortStep> Steps { get; } = [.. EffortActs.Open];

    [Theory]
    [MemberData(nameof(Steps))]
    public void An_effort_ends_by_the_last_activity_day_at_every_step(EffortStep step) =>
        Given(Stories.EffortAt(step))
            .When(Until(Last.PlusDays(1)), People.AreaLead)
            .ThenRefused("past-last-activity")
            .When(Until(Last), People.AreaLead)
            .ThenAccepted();

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_decision_lets_an_effort_go_on_after_it_until_it_is_scheduled_again(EffortStep step)
    {
        var story = Given(Stories.EffortAt(step).Decided())
            .When(Until(Last.PlusDays(1), Decisions.Id), People.AreaLead)
            .ThenAccepted();
        story.Strategy.Efforts[Known.Effort].ExtendedBy.Should().Be((Id<Decision>)Decisions.Id);
        story.Do(Until(Last), People.AreaLead).Strategy.Efforts[Known.Effort].ExtendedBy.Should().BeNull();
        story.When(Until(Last.PlusDays(2)), People.AreaLead).ThenRefused("past-last-activity");
    }

    [Fact]
    public void The_decision_is_recorded_and_stands()
    {
        var story = Stories.EffortAt(EffortStep.Underway).Decided();
        Given(story).When(Until(Last.PlusDays(1), "nowhere"), People.AreaLead).ThenRefused("unknown");
        Given(story.Do(Annul(story), People.ProcessLead))
            .When(Until(Last.PlusDays(1), Decisions.Id), People.AreaLead)
            .ThenRefused("decision-annulled");
    }

    [Fact]
    public void A_plan_is_not_mobilised_with_an_effort_whose_extension_was_annulled()
    {
        var story = Make.ActionDraft(Make.Effort(Make.Nothing))
            .Decided()
            .Do(Until(Last.PlusDays(1), Decisions.Id), People.AreaLead);
        Given(story).When(new PlanCommand.Mobilise(Known.ActionPlan), People.AreaLead).ThenAccepted();
        Given(story.Do(Annul(story), People.ProcessLead))
            .When(new PlanCommand.Mobilise(Known.ActionPlan), People.AreaLead)
            .ThenRefused("efforts-timed");
    }

    private static DecisionCommand.Annul Annul(Story story) => new(Decisions.Id, Sample.Text, story.Today, "1-21", Sample.Text);

    private static EffortCommand.Schedule Until(LocalDate last, Id<Decision>? decision = null) =>
        new(Known.Effort, Make.Day(2021, 5, 1), last, decision);
}
