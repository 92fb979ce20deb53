namespace SmartSpec.Tests;

public sealed class OpeningCycleTests
{
    [Fact]
    public void Without_cycles_stated_the_first_begins_on_the_day_of_the_statement()
    {
        var accepted = (Outcome.Accepted)Openings.Taken(Openings.Full, definition: ProcessDefinition.Default);
        accepted
            .Events.Select(recorded => recorded.Event)
            .Skip(1)
            .Should()
            .Equal(
                new FollowUpEvent.Scheduled(
                    "2025-08-31",
                    1,
                    Openings.Day,
                    Make.Day(2025, 8, 31),
                    Make.Day(2025, 9, 15),
                    Make.Day(2025, 10, 15)
                )
            );
    }

    [Fact]
    public void The_numbering_goes_on_after_the_cycles_that_are_stated()
    {
        var story = Story.TakenOver(Openings.WithCycles, Openings.Setting with { Definition = ProcessDefinition.Default });
        story
            .Strategy.Cycles.Select(cycle => (cycle.Number, cycle.Step))
            .Should()
            .Equal((7, FollowUpStep.Closed), (8, FollowUpStep.Open), (9, FollowUpStep.Scheduled));
        story.Strategy.Cycles.Last!.FirstDay.Should().Be(Make.Day(2025, 5, 1));
        story.Strategy.IsTakenOver(new(SubjectKind.Cycle, "2025-04-30")).Should().BeTrue();
        story.Strategy.IsTakenOver(new(SubjectKind.Cycle, "2025-08-31")).Should().BeFalse();
    }

    [Fact]
    public void What_is_stated_goes_on_as_if_it_had_always_been_here()
    {
        var story = Story.TakenOver(Openings.WithCycles, Openings.Setting with { Definition = ProcessDefinition.Default });
        Given(story)
            .When(new ReportCommand.Accept("2025-04-30.1"), People.AreaLead with { Roles = [Role.ProcessLead] })
            .ThenRefused("four-eyes")
            .When(new ReportCommand.Accept("2025-04-30.1"), People.ProcessLead)
            .ThenAccepted()
            .When(new ReportCommand.Submit("2025-04-30.0", Sample.Text), People.ProcessLead)
            .ThenAccepted()
            .Strategy.LateReports(story.Today)
            .Select(report => report.Id.Value)
            .Should()
            .Equal("2025-04-30.0");
    }
}
