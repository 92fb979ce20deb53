namespace SmartSpec.Tests;

public sealed class TakingOverTests
{
    private static readonly Story Taken = Openings.Story();

    [Fact]
    public void A_strategy_taken_over_runs_and_says_as_of_when_and_from_what()
    {
        Taken.Strategy.Step.Should().Be(StrategyStep.Running);
        Taken.Strategy.TakenOver!.On.Should().Be(Openings.Day);
        Taken.Strategy.TakenOver.Sources.Should().Equal(Openings.Full.Sources);
        Stories.Founded().Strategy.TakenOver.Should().BeNull();
    }

    [Fact]
    public void One_event_contains_the_whole_statement()
    {
        var happened = Taken.History.Events.Should().ContainSingle().Subject;
        happened.Envelope.Name.Should().Be("strategy.taken-over.v1");
        happened
            .Event.Should()
            .Be(
                new StrategyEvent.TakenOver(Known.Strategy, Openings.Setting.Charter, Openings.Setting.Definition, Openings.Full)
            );
    }

    [Fact]
    public void The_state_is_as_stated()
    {
        var strategy = Taken.Strategy;
        strategy.Areas.Select(area => area.Step).Should().Equal(Enum.GetValues<AreaStep>().Except([AreaStep.Closed]));
        strategy.Efforts.Select(effort => effort.Step).Should().Equal(Enum.GetValues<EffortStep>());
        strategy.Plans.Should().OnlyContain(plan => plan.Step == PlanStep.InForce);
        strategy.Areas[Known.Food].HelicesMet.Should().Equal(Helix.Academia, Helix.Business);
        strategy
            .FundingRows()
            .Sum()
            .Should()
            .Be(
                new FundingSums
                {
                    Budget = 700_000,
                    Sought = 490_000,
                    Promised = 420_000,
                    Committed = 700_000,
                    Released = 0,
                    Paid = 140_000,
                    DemandedBack = 0,
                    Repaid = 0,
                }
            );
        strategy
            .Plans[Known.ActionPlan]
            .AdoptedBudget.Should()
            .Be(Money.Sek(500_000), "of its six efforts one was added after adoption");
    }

    [Fact]
    public void Everything_that_the_statement_brought_is_marked_and_nothing_else()
    {
        var later = Taken
            .Do(new AreaCommand.Propose("new", Sample.Text, Sample.Text), People.ProcessLead)
            .Do(new AreaCommand.AppointLead(Known.Food, People.SecondAreaLead.Id), People.ProcessLead)
            .Strategy;

        Subject[] brought =
        [
            Subject.Of(later.Id),
            new(SubjectKind.Organisation, Known.Council),
            new(SubjectKind.Goal, Known.Goal),
            new(SubjectKind.Evidence, Known.Challenge),
            new(SubjectKind.Decision, Known.AreaDecision),
            new(SubjectKind.Area, Known.Food),
            new(SubjectKind.Plan, Known.ActionPlan),
            new(SubjectKind.Field, Known.Field),
            new(SubjectKind.Set, Known.EffortSet),
            new(SubjectKind.Effort, Openings.IdOf(EffortStep.Paused)),
            new(SubjectKind.Indicator, Known.ResultIndicator),
            new(SubjectKind.Call, "call"),
            new(SubjectKind.Meeting, "meeting"),
            new(SubjectKind.Reference, "reference"),
        ];
        brought.Should().OnlyContain(subject => later.IsTakenOver(subject));
        later.IsTakenOver(new(SubjectKind.Area, "new")).Should().BeFalse();
        later.IsTakenOver(new(SubjectKind.Effort, Known.Food)).Should().BeFalse();
        later.Areas.Should().OnlyContain(area => later.IsTakenOver(Subject.Of(area.Id)) == (area.Id != "new"));
        Stories.AreaAt(AreaStep.Proposed).Strategy.IsTakenOver(new(SubjectKind.Area, Known.Food)).Should().BeFalse();
    }

    [Fact]
    public void A_reference_that_is_restated_is_no_longer_the_one_taken_over() =>
        Taken
            .Do(
                new ReferenceCommand.Link("reference", new(SubjectKind.Area, Known.Food), new("area", "plans", "1")),
                People.ProcessLead
            )
            .Strategy.IsTakenOver(new(SubjectKind.Reference, "reference"))
            .Should()
            .BeFalse();

    [Fact]
    public void A_strategy_is_taken_over_once_and_only_as_the_first_command()
    {
        var again = new StrategyCommand.TakeOver(Known.Strategy, Openings.Setting.Charter, Openings.Full);
        Given(Taken).When(again, People.ProcessLead).ThenRefused("already-founded");
        Given(Stories.Founded()).When(again, People.ProcessLead).ThenRefused("already-founded");
        Given(Taken)
            .When(new StrategyCommand.Found(Known.Strategy, Openings.Setting.Charter), People.ProcessLead)
            .ThenRefused("already-founded");
    }

    [Fact]
    public void Gates_do_not_apply()
    {
        var bare = Openings.Full with
        {
            Meetings = [],
            Vision = null,
            ManagingBody = null,
            Goals = [],
            Areas = Openings.Full.Areas.Select(area => area with { Assessments = [], Grounds = null }).ToEquatableArray(),
        };
        Openings.Taken(bare).Should().BeOfType<Outcome.Accepted>("no gate requires grounds, assessments or dialogue");
        var two = Openings.Full.Areas.Concat(
            Enumerable.Range(0, 9).Select(i => Openings.Full.Areas[5] with { Id = $"more-{i}" })
        );
        Openings
            .Taken(Openings.Full with { Areas = two.ToEquatableArray() })
            .Should()
            .BeOfType<Outcome.Accepted>("nor whether there are many");
    }

    [Fact]
    public void A_statement_needs_no_more_than_its_day_and_a_source() =>
        Openings.Taken(new() { On = Openings.Day, Sources = Openings.Full.Sources }).Should().BeOfType<Outcome.Accepted>();

    [Fact]
    public void Replay_equals_live_and_a_document_is_read_as_it_was_written()
    {
        var later = Taken.Do(Make.Completion(Openings.IdOf(EffortStep.Underway)), People.EffortOwner);

        var history = History.Read(later.History.Write());
        history.Replay().Should().Be(later.Strategy);
        StrategyDocument.Read(StrategyDocument.Write(later.Strategy)).Should().Be(later.Strategy);
        history.ReplayOnto(StrategyDocument.Read(StrategyDocument.Write(Taken.Strategy))).Should().Be(later.Strategy);
    }

    [Fact]
    public void A_command_is_read_as_it_was_written()
    {
        var command = new StrategyCommand.TakeOver(Known.Strategy, Openings.Setting.Charter, Openings.Full);
        CommandJson.Read(CommandJson.Write(command)).Should().Be(command);
    }

    [Fact]
    public void A_history_has_one_beginning_and_that_is_first()
    {
        var second = Taken.History.Events[0] with { Envelope = Taken.History.Events[0].Envelope with { Number = 2 } };
        var line = EventLine.Write(second.Envelope, second.Event);
        var twice = new History([
            Taken.History.Events[0],
            new()
            {
                Envelope = second.Envelope,
                Event = second.Event,
                Line = line,
                Hash = Taken.History.Events[0].Hash.Next(line.Span),
            },
        ]);
        History.Verify(twice.Write()).Should().BeOfType<Verification.Broken>().Which.Fault.Should().Be(HistoryFault.Order);
    }
}
