namespace SmartSpec.Tests;

public sealed class PreviewTests
{
    [Fact]
    public void A_preview_shows_what_a_command_would_touch_and_records_nothing()
    {
        var story = Stories.EffortAt(EffortStep.Underway);
        var preview = Engine(story).Preview(story.Strategy, [Make.Completion(Known.Effort)], People.EffortOwner);
        var effort = new Subject(SubjectKind.Effort, Known.Effort);
        preview.Subjects.Should().Equal(effort);
        preview.EventsOn(effort).Select(recorded => recorded.Envelope.Name).Should().Equal("effort.completed.v1");
        preview.Strategy.Strategy.Efforts[Known.Effort].Step.Should().Be(EffortStep.Completed);
        story.Strategy.Efforts[Known.Effort].Step.Should().Be(EffortStep.Underway);
        var act = () =>
            Engine(story)
                .Execute(preview.Strategy.Strategy, new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner);
        act.Should().Throw<ArgumentException>("a preview is to be read");
    }

    [Fact]
    public void A_refused_command_would_touch_nothing()
    {
        var story = Stories.EffortAt(EffortStep.Underway);
        var preview = Engine(story).Preview(story.Strategy, [new EffortCommand.Start(Known.Effort)], People.EffortOwner);
        preview.Outcome.Should().BeOfType<Outcome.Refused>();
        preview.Subjects.Should().BeEmpty();
    }

    [Fact]
    public void What_an_approval_would_bring_on_its_day_is_what_it_brings()
    {
        var story = Stories.ChangeAt(ChangeStep.Assessed).Decided();
        var day = story.Today.PlusDays(30);
        var approval = new ChangeCommand.Approve(Known.Change, Decisions.Id, day, Waivers: [new("not-premature", Sample.Text)]);
        var preview = Engine(story).Preview(story.Strategy, [approval], People.Board, day);
        var done = story.Do(approval, People.Board).On(day).WhenSettled().ThenAccepted();
        preview
            .Events.Select(recorded => recorded.Event)
            .Should()
            .Equal(done.History.Events.Skip(story.History.Length).Select(recorded => recorded.Event));
        preview
            .Subjects.Should()
            .OnlyHaveUniqueItems()
            .And.Contain(
                done.Strategy.Changes[Known.Change]
                    .Outcome.Select(fate => fate.Subject)
                    .Where(subject => subject.Kind is SubjectKind.Effort or SubjectKind.Plan)
            );
        preview.Subjects.SelectMany(preview.EventsOn).Should().BeEquivalentTo(preview.Events);
    }

    private static StrategyEngine Engine(Story story) => new(new FakeClock(story.Now), new SequentialIds());
}
