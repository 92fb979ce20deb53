namespace SmartSpec.Tests;

public sealed class SignalTests
{
    private static readonly Story Raised = Stories.SignalAt(SignalStep.Raised);

    private static readonly LocalDate Day = Raised.Strategy.Signals[Known.Signal].RaisedOn;

    private static readonly SignalCommand.Answer Explain = new(Known.Signal, SignalOutcome.Explained, Sample.Text);

    [Fact]
    public void A_signal_is_raised_by_the_system_on_the_day_when_signals_are_looked_for()
    {
        var first = Raised.Strategy.Efforts[Known.Effort].FirstDay!.Value;
        var raised = Raised.History.Events[^1];
        raised
            .Event.Should()
            .Be(
                new SignalEvent.Raised(
                    Known.Signal,
                    "effort-not-started",
                    1,
                    new(SubjectKind.Effort, Known.Effort),
                    Known.Food,
                    Day,
                    [new("first-day", Parameter.Written(first)), new("days", "30")]
                )
            );
        (raised.Envelope.Actor, raised.Envelope.Role, raised.Envelope.Effective).Should().Be((Actor.System.Id, Role.System, Day));
        Period
            .DaysBetween(first, Day)
            .Should()
            .BeInRange(31, 37, "more than thirty days have passed, and it is looked for every week");
    }

    [Fact]
    public void Signals_are_looked_for_first_one_interval_after_the_launch()
    {
        var launched = Stories.StrategyAt(
            StrategyStep.Running,
            StorySetting.Default.WithSignals(new([new SignalRule.EvidenceExpired()], EveryDays: 10))
        );
        var day = launched.Today.PlusDays(10);
        launched.Strategy.NextDue.Should().Be(day);
        Given(launched)
            .On(day.PlusDays(-1))
            .WhenSettled()
            .ThenNothing()
            .On(day)
            .WhenSettled()
            .ThenNothing()
            .Strategy.NextDue.Should()
            .Be(day.PlusDays(10));
        Stories.StrategyAt(StrategyStep.Preparing, StorySetting.Default.WithSignals()).Strategy.NextDue.Should().BeNull();
        Stories.StrategyAt(StrategyStep.Running).Strategy.NextDue.Should().BeNull("the definition has no signals");
    }

    [Fact]
    public void After_taking_over_they_are_looked_for_one_interval_after_the_day_of_that_and_none_is_taken_over()
    {
        var taken = Story.TakenOver(Openings.Full, Openings.Setting.WithSignals());
        taken.Strategy.Signals.Should().BeEmpty();
        taken.Strategy.NextDue.Should().Be(taken.Today.PlusDays(7));
        taken.AfterDays(7).WhenSettled().ThenAccepted().Strategy.Signals.Should().NotBeEmpty();
    }

    [Fact]
    public void While_a_signal_is_open_it_is_not_raised_again() => Given(Raised).AfterDays(7).WhenSettled().ThenNothing();

    [Fact]
    public void An_answer_is_valid_for_ninety_days_and_then_the_signal_is_raised_again_where_its_cause_persists()
    {
        var answered = Given(Raised)
            .When(Explain, People.AreaLead)
            .Then(new SignalEvent.Answered(Known.Signal, SignalOutcome.Explained, Sample.Text, Raised.Today))
            .On(Raised.Today.PlusDays(89))
            .WhenSettled()
            .ThenAccepted();
        answered
            .Strategy.Signals.Should()
            .ContainSingle()
            .Which.Should()
            .Match<Signal>(signal =>
                signal.Step == SignalStep.Answered
                && signal.Outcome == SignalOutcome.Explained
                && signal.AnsweredOn == Raised.Today
            );
        var again = answered.On(Raised.Today.PlusDays(97)).WhenSettled().ThenAccepted();
        again
            .Strategy.OpenSignals()
            .Should()
            .ContainSingle()
            .Which.Should()
            .Match<Signal>(signal => signal.Rule == "effort-not-started" && signal.RaisedOn > Raised.Today.PlusDays(89));
    }

    [Fact]
    public void A_signal_whose_cause_has_gone_is_cleared_with_the_state_of_its_object_and_raised_at_once_when_it_comes_back()
    {
        var cleared = Given(Raised.Do(new EffortCommand.Start(Known.Effort), People.EffortOwner))
            .On(Day.PlusDays(7))
            .WhenSettled()
            .Then(new SignalEvent.Cleared(Known.Signal, SignalEnd.CauseGone, Day.PlusDays(7), [new("step", "underway")]));
        cleared
            .Strategy.Signals[Known.Signal]
            .Should()
            .Match<Signal>(signal => signal.Step == SignalStep.Cleared && signal.ClearedOn == Day.PlusDays(7));
        var financed = cleared.Strategy.Efforts.Change(Known.Effort, effort => effort with { Step = EffortStep.Financed });
        cleared
            .With(cleared.Strategy with { Efforts = financed })
            .AfterDays(7)
            .WhenSettled()
            .Outcome.Strategy.OpenSignals()
            .Should()
            .ContainSingle()
            .Which.Rule.Should()
            .Be("effort-not-started");
    }

    [Fact]
    public void A_signal_whose_object_has_ended_is_cleared_because_of_that() =>
        Cleared(Raised.Do(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.AreaLead))
            .Should()
            .Be(SignalEnd.SubjectEnded);

    [Fact]
    public void In_a_paused_area_nothing_is_due_to_start_and_the_signal_is_cleared_because_of_that()
    {
        Cleared(Raised.WithAreaPaused()).Should().Be(SignalEnd.AreaPaused);
        Raised.WithAreaPaused().Strategy.SignalsOn(Day).Should().BeEmpty();
    }

    [Fact]
    public void What_the_rules_find_is_computed_for_any_day_and_nothing_is_recorded()
    {
        var story = Stories.EffortAt(
            EffortStep.Financed,
            StorySetting.Default.WithSignals(new([new SignalRule.EffortNotStarted(10)]))
        );
        var first = story.Strategy.Efforts[Known.Effort].FirstDay!.Value;
        story.Strategy.SignalsOn(first.PlusDays(10)).Should().BeEmpty();
        story
            .Strategy.SignalsOn(first.PlusDays(11))
            .Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                new SignalCause
                {
                    Rule = "effort-not-started",
                    Version = 1,
                    Subject = new(SubjectKind.Effort, Known.Effort),
                    Area = Known.Food,
                    Details = [new("first-day", Parameter.Written(first)), new("days", "10")],
                }
            );
        story.Strategy.SignalsOn(LocalDate.MaxIsoValue).Should().ContainSingle();
        story.Strategy.SignalsOn(LocalDate.MinIsoValue).Should().BeEmpty();
        Stories
            .EffortAt(EffortStep.Financed)
            .Strategy.SignalsOn(first.PlusDays(11))
            .Should()
            .BeEmpty("the definition has no signals");
    }

    [Fact]
    public void A_signal_is_owed_an_answer_by_the_lead_of_its_area_within_the_days_that_the_definition_gives()
    {
        Raised
            .Strategy.Obligations()
            .Should()
            .Contain(
                new Obligation
                {
                    Act = "signal.answer",
                    Subject = new(SubjectKind.Signal, Known.Signal),
                    DueOn = Day.PlusDays(30),
                    Role = Role.AreaLead,
                    Who = People.AreaLead.Id,
                }
            );
        Raised.Do(Explain, People.AreaLead).Strategy.Obligations().Should().NotContain(owed => owed.Act == "signal.answer");
    }

    [Fact]
    public void The_lead_of_the_area_and_the_process_lead_answer_and_nobody_else() =>
        Given(Raised)
            .When(Explain, People.SecondAreaLead)
            .ThenRefused("role")
            .When(Explain, People.EffortOwner)
            .ThenRefused("role")
            .When(Explain, People.ProcessLead)
            .ThenAccepted();

    [Fact]
    public void An_answer_names_what_it_leads_to_and_says_why()
    {
        var effort = Subject.Of((Id<Effort>)Known.Effort);
        var ordered = Raised.WithEvaluationAt(EvaluationStep.Planned);
        Given(ordered)
            .When(
                Explain with
                {
                    Outcome = SignalOutcome.EvaluationOrdered,
                    LeadsTo = new(SubjectKind.Evaluation, Known.Evaluation),
                },
                People.AreaLead
            )
            .ThenAccepted()
            .Strategy.Signals[Known.Signal]
            .LeadsTo.Should()
            .Be(new Subject(SubjectKind.Evaluation, Known.Evaluation));
        Given(Raised)
            .When(Explain with { Outcome = SignalOutcome.EffortAdjusted }, People.AreaLead)
            .ThenRefused("missing")
            .When(
                Explain with
                {
                    Outcome = SignalOutcome.EffortAdjusted,
                    LeadsTo = new(SubjectKind.Effort, "unheard-of"),
                },
                People.AreaLead
            )
            .ThenRefused("unknown")
            .When(
                Explain with
                {
                    Outcome = SignalOutcome.EffortAdjusted,
                    LeadsTo = new(SubjectKind.Area, Known.Food),
                },
                People.AreaLead
            )
            .ThenRefused("answer-leads-elsewhere")
            .When(
                Explain with
                {
                    Outcome = SignalOutcome.ChangeProposed,
                    LeadsTo = new(SubjectKind.Organisation, Known.Company),
                },
                People.AreaLead
            )
            .ThenRefused("answer-leads-elsewhere")
            .When(Explain with { LeadsTo = effort }, People.AreaLead)
            .ThenRefused("explained-leads-nowhere")
            .When(Explain with { Reason = new Text.Inline([]) }, People.AreaLead)
            .ThenRefused("text-missing")
            .When(
                Explain with
                {
                    Outcome = SignalOutcome.ChangeProposed,
                    LeadsTo = new(SubjectKind.Area, Known.Food),
                },
                People.AreaLead
            )
            .ThenAccepted();
    }

    [Fact]
    public void A_signal_is_listed_as_a_next_step_on_itself_on_its_area_and_on_everything()
    {
        Subject?[] about = [new(SubjectKind.Signal, Known.Signal), new(SubjectKind.Area, Known.Food), null];
        foreach (var subject in about)
            Raised
                .NextSteps(People.AreaLead, subject)
                .Should()
                .Contain(step => step.Act == "signal.answer" && step.IsPossible && step.Subject.Id == Known.Signal);
        Raised
            .NextSteps(People.AreaLead, new(SubjectKind.Strategy, Known.Strategy))
            .Should()
            .NotContain(step => step.Act == "signal.answer");
        Raised.Do(Explain, People.AreaLead).NextSteps(People.AreaLead).Should().NotContain(step => step.Act == "signal.answer");
    }

    [Fact]
    public void When_the_strategy_closes_its_open_signals_are_cleared()
    {
        var closed = Raised.WoundDown().Ended();
        closed.Strategy.Signals[Known.Signal].ClearedBecause.Should().Be(SignalEnd.StrategyClosed);
        closed.Strategy.NextDue.Should().BeNull();
        closed.AfterDays(100).WhenSettled().ThenNothing();
    }

    [Fact]
    public void A_signal_can_be_read_in_both_languages()
    {
        var signal = Raised.Strategy.Signals[Known.Signal];
        var first = Parameter.Written(Raised.Strategy.Efforts[Known.Effort].FirstDay!.Value);
        signal.ToString(Texts.Swedish).Should().Be($"Insatsen är finansierad och skulle ha startat {first}.");
        signal.ToString().Should().Be($"The effort is financed and was to start on {first}.");
        signal.Remedy(Texts.Swedish).Should().Be("Starta insatsen, flytta dess dagar eller avbryt den.");
    }

    private static SignalEnd? Cleared(Story story) =>
        story.On(Day.PlusDays(7)).WhenSettled().ThenAccepted().Strategy.Signals[Known.Signal].ClearedBecause;
}
