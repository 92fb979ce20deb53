namespace SmartSpec.Tests;

public sealed class SignalSettlingTests
{
    /// <summary>
    /// From before the leap day of 2024, through two summers; in Stockholm's time, where the day has 23 and 25 hours twice a
    /// year.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(31)]
    public void Settling_once_after_two_years_equals_settling_every_day(int everyDays)
    {
        var begun = Running(everyDays);
        var daily = begun;
        for (var day = 1; day <= 731; day++)
            daily = daily.AfterDays(1).WhenSettled().ThenAccepted();
        var once = begun.AfterDays(731).WhenSettled().ThenAccepted();
        once.Today.Should().Be(daily.Today);
        Happened(once).Should().Equal(Happened(daily));
        Happened(once)
            .Should()
            .Contain(recorded => recorded.Event is SignalEvent.Raised)
            .And.Contain(recorded => recorded.Event is SignalEvent.Cleared)
            .And.Contain(recorded => recorded.Effective == Make.Day(2024, 2, 29) || everyDays > 1);
        (once.Strategy.Signals, once.Strategy.NextDue).Should().Be((daily.Strategy.Signals, daily.Strategy.NextDue));
        once.History.Replay().Should().Be(once.Strategy);
    }

    [Fact]
    public void Signals_are_looked_for_last_on_a_day_and_see_the_plan_that_has_taken_effect()
    {
        var story = Running(everyDays: 1);
        var day = story.Strategy.Plans[Known.SecondActionPlan].EffectiveFrom!.Value;
        story
            .On(day)
            .WhenSettled()
            .ThenAccepted()
            .History.Events.Where(recorded => recorded.Envelope.Effective == day)
            .Select(recorded => recorded.Envelope.Name)
            .Should()
            .Contain("plan.took-effect.v1")
            .And.EndWith("signal.cleared.v1");
    }

    [Fact]
    public void A_search_that_finds_nothing_new_is_no_event()
    {
        var begun = Running(everyDays: 1);
        var idle = begun;
        for (var month = 0; month < 6 * 12; month++)
            idle = idle.AfterDays(30).WhenSettled().ThenAccepted();

        var happened = Happened(idle).Skip((int)begun.Strategy.Length).Select(item => item.Event).ToList();
        happened.Should().NotContain(item => item is SignalEvent.Checked);
        happened.OfType<SignalEvent>().Should().HaveCountLessThan(12, "each object is found once");
        (idle.Strategy.DueAt > idle.Now).Should().BeTrue();
    }

    /// <summary>A search leaves no trace, and a command after it sees the same as one before it.</summary>
    [Fact]
    public void Whether_it_was_settled_before_makes_no_difference_to_a_command()
    {
        var begun = Running(everyDays: 7);
        var direct = begun.AfterDays(60).Do(Renewed, People.ProcessLead);
        var settled = begun;
        for (var day = 0; day < 60; day++)
            settled = settled.AfterDays(1).WhenSettled().ThenAccepted();
        settled = settled.Do(Renewed, People.ProcessLead);

        Happened(settled).Should().Equal(Happened(direct));
        settled.Strategy.DueAt.Should().Be(direct.Strategy.DueAt);
    }

    [Fact]
    public void A_signal_is_raised_again_on_the_day_when_the_answer_is_as_old_as_the_definition_says_and_not_before()
    {
        var watch = new SignalWatch([new SignalRule.EffortNotStarted()], EveryDays: 1, AgainAfterDays: 20);
        var financed = Stories.EffortAt(EffortStep.Financed, StorySetting.Default.WithSignals(watch));
        var raised = financed
            .On(financed.Strategy.Efforts[Known.Effort].FirstDay!.Value.PlusDays(31))
            .WhenSettled()
            .ThenAccepted();
        var signal = raised.Strategy.OpenSignals().Should().ContainSingle().Which.Id;
        var answered = raised.Do(new SignalCommand.Answer(signal, SignalOutcome.Explained, Sample.Text), People.AreaLead);

        answered.AfterDays(19).WhenSettled().ThenNothing();
        answered.AfterDays(20).WhenSettled().ThenAccepted().Strategy.OpenSignals().Should().ContainSingle();
    }

    private static EvidenceCommand.Renew Renewed => new(Known.Opportunity, new(Sample.Text, ValidUntil: Make.Day(2028, 2, 28)));

    /// <summary>
    /// A strategy with things that come due one after the other: evidence, a point, dialogue, an effort that does not start and
    /// is then left out of the plan.
    /// </summary>
    private static Story Running(int everyDays)
    {
        var setting = StorySetting.Default.WithSignals(
            ProcessDefinition.Default.Document.Signals! with
            {
                EveryDays = everyDays,
            }
        ) with
        {
            Start = Instant.FromUtc(2023, 10, 2, 7, 0),
        };
        var open = setting.Under(document =>
            document with
            {
                Gates = new Dictionary<string, EquatableArray<Gate>>(),
                FollowUp = ProcessDefinition.Default.Document.FollowUp,
            }
        );
        var story = Stories
            .EffortAt(EffortStep.Financed, open)
            .Do(
                new EvidenceCommand.Renew(Known.Opportunity, new(Sample.Text, ValidUntil: Make.Day(2024, 2, 28))),
                People.ProcessLead
            )
            .Do(
                new DialogueCommand.RaisePoint(
                    Known.Point,
                    new(SubjectKind.Area, Known.Food),
                    Sample.Text,
                    Helix.Business,
                    Known.Company
                ),
                People.Stakeholder
            )
            .Do(
                [
                    new PlanCommand.Draft(Known.SecondActionPlan, Known.Food, PlanKind.Action, Sample.Text),
                    new PlanCommand.ListEfforts(Known.SecondActionPlan, []),
                    new PlanCommand.Mobilise(Known.SecondActionPlan),
                    new PlanCommand.Submit(Known.SecondActionPlan),
                ],
                People.AreaLead
            )
            .Decided();

        // A hundred days after the effort should have started a plan takes effect that leaves it out.
        var day = story.Strategy.Efforts[Known.Effort].FirstDay!.Value.PlusDays(100);
        return story.Do(
            new PlanCommand.Adopt(
                Known.SecondActionPlan,
                Decisions.Id,
                day,
                [new(new(SubjectKind.Effort, Known.Effort), FateKind.Closed, Reason: Sample.Text)]
            ),
            People.Board
        );
    }

    private static IEnumerable<(Event Event, LocalDate? Effective)> Happened(Story story) =>
        story.History.Events.Select(recorded => (recorded.Event, recorded.Envelope.Effective));
}
