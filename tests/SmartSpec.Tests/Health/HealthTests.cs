namespace SmartSpec.Tests;

public sealed class HealthTests
{
    private static readonly Story Story = Stories.AreaAt(AreaStep.Implementing);

    private static readonly HealthCommand.Judge Judge = new(HealthLevel.Poor, Sample.Text, Known.Food);

    [Fact]
    public void An_area_against_which_nothing_speaks_is_good_and_so_is_the_strategy()
    {
        Story
            .Strategy.HealthOf(Known.Food, Story.Today)
            .Should()
            .Be(
                new Health
                {
                    Subject = new(SubjectKind.Area, Known.Food),
                    On = Story.Today,
                    Level = HealthLevel.Good,
                    Reasons = [],
                }
            );
        Story
            .Strategy.Health(Story.Today)
            .Should()
            .Be(
                new Health
                {
                    Subject = new(SubjectKind.Strategy, Known.Strategy),
                    On = Story.Today,
                    Level = HealthLevel.Good,
                    Reasons = [],
                }
            );
    }

    [Fact]
    public void An_open_signal_is_to_be_watched_and_many_of_a_kind_are_poor()
    {
        var raised = Stories.SignalAt(SignalStep.Raised);
        Of(raised.Strategy, raised.Today).Should().Contain(("open-signals", HealthLevel.Watch));
        Of(raised.Strategy, raised.Today.PlusDays(-10))
            .Should()
            .NotContain(("open-signals", HealthLevel.Watch), "it was raised later");
        var signal = raised.Strategy.Signals[Known.Signal];
        Strategy More(int count) =>
            raised.Strategy with
            {
                Signals = EntitySet<Signal>.Of(Enumerable.Range(1, count).Select(at => signal with { Id = $"s{at}" })),
            };
        Of(More(2), raised.Today).Should().Contain(("open-signals", HealthLevel.Watch));
        Of(More(3), raised.Today).Should().Contain(("open-signals", HealthLevel.Poor));
    }

    [Fact]
    public void What_is_overdue_is_to_be_watched_and_what_has_been_so_for_long_is_poor()
    {
        var story = Stories.ReviewAt(ReviewStep.Open);
        var due = story.Strategy.Reviews[Known.Review].LastDay!.Value;
        var state = story.Strategy with { Efforts = EntitySet<Effort>.Empty, Indicators = EntitySet<Indicator>.Empty };
        Of(state, due).Should().BeEmpty();
        Of(state, due.PlusDays(1)).Should().Equal(("overdue", HealthLevel.Watch));
        Of(state, due.PlusDays(90)).Should().Equal(("overdue", HealthLevel.Watch));
        Of(state, due.PlusDays(91)).Should().Equal(("overdue", HealthLevel.Poor));
    }

    [Fact]
    public void Indicators_off_track_make_an_area_poor_when_they_are_many()
    {
        var day = Make.Day(2022, 1, 1);
        Indicators(1, 2).Should().Equal(("indicators-off-track", HealthLevel.Watch));
        Indicators(1, 1).Should().Equal(("indicators-off-track", HealthLevel.Poor));
        Indicators(0, 2).Should().BeEmpty();

        IEnumerable<(string, HealthLevel)> Indicators(int off, int on) =>
            Of(
                    Story.Strategy with
                    {
                        Indicators = EntitySet<Indicator>.Of(
                            Enumerable
                                .Range(0, off + on)
                                .Select(at => new Indicator
                                {
                                    Id = $"i{at}",
                                    Kind = IndicatorKind.Result,
                                    Area = Known.Food,
                                    Terms = new()
                                    {
                                        Name = Sample.Text,
                                        Unit = "percent",
                                        Direction = Direction.Up,
                                        Source = "SCB",
                                        Baseline = new(0, day.PlusDays(-100)),
                                        Milestones = [],
                                        Target = new(200, day.PlusDays(100)),
                                    },
                                    Measurements =
                                    [
                                        new()
                                        {
                                            On = day,
                                            Value = at < off ? 1 : 100,
                                            ReportedOn = day,
                                        },
                                    ],
                                })
                        ),
                    },
                    day
                )
                .Where(reason => reason.Item1.StartsWith("indicators", StringComparison.Ordinal));
    }

    [Fact]
    public void Funding_silence_and_a_pause_are_to_be_watched()
    {
        var state = Story.Strategy;
        var bare = state with { Efforts = EntitySet<Effort>.Of(state.Efforts.Select(effort => effort with { Funding = [] })) };
        Of(bare, Story.Today).Should().Contain(("funding-cover", HealthLevel.Watch));
        var latest = state.DialogueOn(LocalDate.MaxIsoValue, Known.Food).Latest!.Value;
        var idle = state with { Efforts = EntitySet<Effort>.Empty, Indicators = EntitySet<Indicator>.Empty };
        Of(idle, latest.PlusDays(365)).Should().BeEmpty();
        Of(idle, latest.PlusDays(366)).Should().Equal(("dialogue-silent", HealthLevel.Watch));
        var paused = Story.WithAreaPaused();
        Of(paused.Strategy, paused.Today).Should().Equal(("paused", HealthLevel.Watch));
    }

    [Fact]
    public void The_strategy_is_poor_when_many_of_its_areas_are()
    {
        var poor = Story.Strategy.Areas[Known.Food] with
        {
            Paused = new() { Since = Story.Today, Reason = Sample.Text },
        };
        var state = Story.WithAreaAt(AreaStep.DevelopmentPlanning, "water").Strategy;
        state = state with { Areas = state.Areas.Put(poor) };
        state
            .Health(Story.Today)
            .Should()
            .Match<Health>(health =>
                health.Level == HealthLevel.Watch
                && health.Reasons.Single().Code == "area"
                && health.Reasons.Single().Subject == new Subject(SubjectKind.Area, Known.Food)
            );
        var overdue = Stories.ReviewAt(ReviewStep.Open);
        var late = overdue.Strategy.Reviews[Known.Review].LastDay!.Value.PlusDays(91);
        overdue.Strategy.Health(late).Level.Should().Be(HealthLevel.Poor, "its one area is");
    }

    [Fact]
    public void A_judgement_is_shown_beside_what_is_computed_with_its_day_and_replaces_only_the_judgement_before()
    {
        var judged = Given(Story)
            .When(Judge, People.AreaLead)
            .Then(new HealthEvent.Judged(HealthLevel.Poor, Sample.Text, Story.Today, Known.Food));
        judged
            .Strategy.HealthOf(Known.Food, Story.Today)
            .Should()
            .Match<Health>(health =>
                health.Level == HealthLevel.Good
                && health.Judgement
                    == new HealthJudgement
                    {
                        Level = HealthLevel.Poor,
                        Motivation = Sample.Text,
                        JudgedOn = Story.Today,
                    }
            );
        judged.Strategy.HealthOf(Known.Food, Story.Today.PlusDays(-1)).Judgement.Should().BeNull("nobody had judged it by then");
        judged.Strategy.Health(Story.Today).Judgement.Should().BeNull();
        var again = judged
            .Do(Judge with { Level = HealthLevel.Good }, People.ProcessLead)
            .Do(Judge with { Area = null }, People.ProcessLead);
        again.Strategy.Areas[Known.Food].JudgedHealth!.Level.Should().Be(HealthLevel.Good);
        again.Strategy.Health(Story.Today).Judgement!.Level.Should().Be(HealthLevel.Poor);
        again
            .History.Events.Select(recorded => recorded.Event)
            .OfType<HealthEvent.Judged>()
            .Should()
            .HaveCount(3, "earlier ones stay in the history");
    }

    [Fact]
    public void An_area_is_judged_by_its_lead_or_the_process_lead_while_it_is_selected_and_the_strategy_by_the_process_lead()
    {
        Given(Story)
            .When(Judge, People.SecondAreaLead)
            .ThenRefused("role")
            .When(Judge with { Area = null }, People.AreaLead)
            .ThenRefused("role")
            .When(Judge with { Area = "unheard-of" }, People.ProcessLead)
            .ThenRefused("unknown")
            .When(Judge with { Motivation = new Text.Inline([]) }, People.ProcessLead)
            .ThenRefused("text-missing");
        Given(Stories.AreaAt(AreaStep.Proposed)).When(Judge, People.ProcessLead).ThenRefused("not-editable");
        Given(Stories.StrategyAt(StrategyStep.Preparing))
            .When(Judge with { Area = null }, People.ProcessLead)
            .ThenRefused("strategy-step");
    }

    [Fact]
    public void Reasons_can_be_read_in_both_languages()
    {
        var raised = Stories.SignalAt(SignalStep.Raised);
        var reason = raised.Strategy.HealthOf(Known.Food, raised.Today).Reasons.First(reason => reason.Code == "open-signals");
        reason.ToString(Texts.Swedish).Should().Be("Öppna signaler: insatsen har inte startat (1).");
        reason.ToString().Should().Be("Open signals: effort has not started (1).");
    }

    private static IEnumerable<(string Code, HealthLevel Level)> Of(Strategy state, LocalDate on) =>
        state.HealthOf(Known.Food, on).Reasons.Select(reason => (reason.Code, reason.Level));
}
