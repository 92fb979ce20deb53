namespace SmartSpec.Tests;

/// <summary>Every effort under way has someone who reports on it in every cycle, wherever a change put it.</summary>
public sealed class KeptEffortTests
{
    private static readonly LocalDate FirstOfJune = Make.Day(2021, 6, 1);

    [Fact]
    public void On_an_area_that_was_retired_the_former_lead_the_owner_or_the_process_lead_reports_until_the_effort_ends()
    {
        var story = Retired(EffortStep.Underway).On(Make.Day(2021, 9, 1)).WhenSettled().ThenAccepted();
        var report = story.Strategy.Cycles["2021-08-31"].ReportOn(Known.Food)!;
        story
            .Strategy.Obligations()
            .Should()
            .ContainSingle(owed => owed.Act == "report.submit" && owed.Subject == Subject.Of(report.Id))
            .Which.Who.Should()
            .Be(story.Strategy.Areas[Known.Food].Lead);
        var submit = new ReportCommand.Submit(report.Id, Sample.Text);
        foreach (var actor in new[] { People.AreaLead, People.EffortOwner, People.ProcessLead })
            Given(story).When(submit, actor).ThenAccepted();
        Given(story).When(submit, new Actor("somebody", [])).ThenRefused("role");
        story
            .Do(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.ProcessLead)
            .On(Make.Day(2022, 1, 1))
            .WhenSettled()
            .ThenAccepted()
            .Strategy.Cycles["2021-12-31"]
            .ReportOn(Known.Food)
            .Should()
            .BeNull();
    }

    [Fact]
    public void An_ended_area_gets_another_lead_as_long_as_an_effort_is_carried_out_there()
    {
        var appoint = new AreaCommand.AppointLead(Known.Food, "successor");
        var story = Retired(EffortStep.Underway);
        Given(story)
            .When(appoint, People.ProcessLead)
            .ThenAccepted()
            .Strategy.Areas[Known.Food]
            .Lead.Should()
            .Be((Id<Actor>)"successor");
        Given(story.Do(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.ProcessLead))
            .When(appoint, People.ProcessLead)
            .ThenRefused("not-editable");
        Given(Retired(EffortStep.Financed)).When(appoint, People.ProcessLead).ThenRefused("not-editable");
    }

    [Fact]
    public void While_the_area_lives_the_owner_of_an_effort_does_not_report_for_it() =>
        Given(
                Stories
                    .EffortAt(EffortStep.Underway, StorySetting.FollowedUp)
                    .On(Make.Day(2021, 9, 1))
                    .WhenSettled()
                    .ThenAccepted()
            )
            .When(new ReportCommand.Submit("2021-08-31.1", Sample.Text), People.EffortOwner)
            .ThenRefused("role");

    [Fact]
    public void A_report_that_is_due_when_the_area_is_retired_stays_due_where_an_effort_goes_on()
    {
        Due(EffortStep.Underway).Should().Be(ReportStep.Due);
        Due(EffortStep.Paused).Should().Be(ReportStep.Due);
        Due(EffortStep.Financed).Should().Be(ReportStep.Excused);

        static ReportStep Due(EffortStep step) => Retired(step).Strategy.Cycles[Known.Cycle].ReportOn(Known.Food)!.Step;
    }

    [Theory]
    [InlineData(EffortStep.Underway)]
    [InlineData(EffortStep.Paused)]
    public void An_area_without_an_action_plan_reports_on_an_effort_that_was_carried_into_it(EffortStep step)
    {
        var story = Merged(step).On(Make.Day(2021, 9, 1)).WhenSettled().ThenAccepted();
        story.Strategy.PlanInForce("both", PlanKind.Action).Should().BeNull();
        story.Strategy.Efforts[Known.Effort].Area.Value.Should().Be("both");
        story.Strategy.Cycles["2021-08-31"].ReportOn("both").Should().NotBeNull();
    }

    [Fact]
    public void An_effort_that_was_financed_under_a_plan_in_force_starts_where_it_was_carried()
    {
        Given(Merged(EffortStep.Financed)).When(new EffortCommand.Start(Known.Effort), People.EffortOwner).ThenAccepted();
        Given(
                Merged(EffortStep.Financed)
                    .Do(
                        [new EffortCommand.LoseFunding(Known.Effort, Sample.Text), new EffortCommand.Finance(Known.Effort)],
                        People.ProcessLead
                    )
            )
            .When(new EffortCommand.Start(Known.Effort), People.EffortOwner)
            .ThenRefused("action-plan-in-force");
    }

    [Fact]
    public void An_effort_that_was_financed_outside_a_plan_waits_for_one_where_it_was_carried()
    {
        var story = Underway(EffortStep.Prioritised).Do(new EffortCommand.Finance(Known.Effort), People.AreaLead);
        Given(Merge(story)).When(new EffortCommand.Start(Known.Effort), People.EffortOwner).ThenRefused("action-plan-in-force");
    }

    [Fact]
    public void Where_a_split_takes_effect_late_every_successor_with_an_effort_under_way_owes_the_report()
    {
        var story = Stories
            .StrategyAt(
                StrategyStep.Running,
                StorySetting.FollowedUp.Under(document => document with { AddedSharePercent = 100 })
            )
            .WithEffortAt(EffortStep.Underway)
            .WithEffortAt(EffortStep.Underway, "other")
            .On(Make.Day(2021, 4, 20))
            .Decided()
            .On(Make.Day(2021, 5, 3));
        story = story.With(
            story.Strategy with
            {
                Efforts = story.Strategy.Efforts.Change("other", effort => effort with { Field = null }),
            }
        );
        var split = new ChangeProposal.Split(
            Known.Food,
            [new("crops", Sample.Text, Sample.Text), new("fish", Sample.Text, Sample.Text)]
        );
        EquatableArray<ChildFate> fates =
        [
            new(Subject.Of((Id<DevelopmentField>)Known.Field), FateKind.Carried, "crops"),
            new(Subject.Of((Id<Effort>)"other"), FateKind.Carried, "fish"),
        ];
        var after = Approved(story, split, Make.Day(2021, 4, 25), fates: fates);
        after.Strategy.Efforts["other"].Area.Value.Should().Be("fish");
        var cycle = after.Strategy.Cycles[Known.Cycle];
        foreach (var area in new[] { "crops", "fish" })
            cycle.Reports.Should().ContainSingle(report => report.Area == area);
    }

    [Fact]
    public void In_an_ended_area_nothing_is_proposed_without_a_call()
    {
        var story = Underway()
            .WithAreaAt(AreaStep.Implementing, "water")
            .Decided()
            .Do(
                new CallCommand.Announce("call", Sample.Text, [Known.Food], Make.Day(2021, 4, 1), Make.Day(2021, 12, 1)),
                People.ProcessLead
            );
        var ended = Approved(story, new ChangeProposal.Join([Known.Food], "water"), FirstOfJune, FirstOfJune)
            .On(FirstOfJune)
            .WhenSettled()
            .ThenAccepted();
        Given(ended)
            .When(new EffortCommand.Propose("new", Known.Food, Sample.Text, Sample.Text), People.AreaLead)
            .ThenRefused("not-editable")
            .When(new EffortCommand.Propose("new", Known.Food, Sample.Text, Sample.Text, "call"), People.AreaLead)
            .ThenAccepted();
    }

    private static Story Underway(EffortStep step = EffortStep.Underway) =>
        Stories.StrategyAt(StrategyStep.Running, StorySetting.FollowedUp).WithEffortAt(step);

    internal static Story Retired(EffortStep step) =>
        Approved(Underway(step).On(Make.Day(2021, 5, 3)).Decided(), new ChangeProposal.Retire(Known.Food), FirstOfJune)
            .On(FirstOfJune)
            .WhenSettled()
            .ThenAccepted();

    private static Story Merged(EffortStep step) => Merge(Underway(step));

    private static Story Merge(Story story) =>
        Approved(
                story.WithAreaAt(AreaStep.DevelopmentPlanning, "water").Decided(),
                new ChangeProposal.Merge([Known.Food, "water"], new("both", Sample.Text, Sample.Text, People.AreaLead.Id)),
                FirstOfJune
            )
            .On(FirstOfJune)
            .WhenSettled()
            .ThenAccepted();

    private static Story Approved(
        Story story,
        ChangeProposal proposal,
        LocalDate from,
        LocalDate? callsFrom = null,
        EquatableArray<ChildFate> fates = default
    ) =>
        story
            .WithChangeAt(ChangeStep.Assessed, proposal)
            .Do(
                new ChangeCommand.Approve(
                    Known.Change,
                    Decisions.Id,
                    from,
                    fates,
                    callsFrom,
                    story.Strategy.Definition.GatesOn("change.approve").Any(gate => gate.Code == "not-premature")
                        ? [new("not-premature", Sample.Text)]
                        : []
                ),
                People.Board
            );
}
