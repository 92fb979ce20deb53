namespace SmartSpec.Tests;

public sealed class SignalRuleTests
{
    private static readonly LocalDate Start = Make.Day(2022, 1, 1);

    [Fact]
    public void An_area_lead_is_silent_the_day_after_the_last_report_was_due()
    {
        var setting = StorySetting.Default.WithSignals(new([new SignalRule.OwnerSilent()]));
        var story = Stories
            .AreaAt(
                AreaStep.Implementing,
                setting: setting.Under(document => document with { FollowUp = ProcessDefinition.Default.Document.FollowUp })
            )
            .AfterDays(330)
            .WhenSettled()
            .ThenAccepted();
        var due = story.Strategy.OpenCycles().Select(cycle => cycle.DueOn).ToList();
        due.Should().HaveCountGreaterThan(1);
        story.Strategy.SignalsOn(due[1]).Should().BeEmpty("a report can be submitted on its last day");
        story
            .Strategy.SignalsOn(due[1].PlusDays(1))
            .Should()
            .ContainSingle()
            .Which.Details.Should()
            .Equal(SignalDetail.Of(("cycles", 2), ("since", due[0])));
    }

    [Fact]
    public void An_indicator_is_off_its_path_where_its_latest_values_are_and_one_that_is_missing_changes_nothing()
    {
        var rule = new SignalRule.IndicatorOffPath();
        var story = Under(rule, AreaStep.Implementing);
        Found(story, Measured(1, 1))
            .Should()
            .ContainSingle()
            .Which.Subject.Should()
            .Be(new Subject(SubjectKind.Indicator, "path"));
        Found(story, Measured(1)).Should().BeEmpty("it has been off once only");
        Found(story, Measured(1, null, 1)).Should().ContainSingle("a missing value brings nothing back on its path");
        Found(story, Measured(1, 1, 100)).Should().BeEmpty("it is back on its path");
        Found(story, Measured(1, 100, 1)).Should().BeEmpty("it was not off twice running");
        Found(Under(rule with { Times = 1 }, AreaStep.Implementing), Measured(1)).Should().ContainSingle();
        Found(story, Measured(1, 1) with { ClosedBecause = Sample.Text }).Should().BeEmpty("it is no longer measured");
        Found(story.WithAreaPaused(), Measured(1, 1)).Should().ContainSingle("measuring continues in a paused area");
        Found(story, Measured(1, 1), Start.PlusDays(39)).Should().BeEmpty("the second was not measured by then");
    }

    [Fact]
    public void A_signal_of_an_indicator_off_its_path_has_the_values_of_its_standing()
    {
        var story = Under(new SignalRule.IndicatorOffPath(), AreaStep.Implementing);
        var state = With(story, Measured(1, 1));
        var standing = state.StandingOf("path", Start.PlusDays(200));
        standing.Status.Should().Be(IndicatorStatus.OffTrack);
        state
            .SignalsOn(Start.PlusDays(200))
            .Single()
            .Details.Should()
            .Equal(
                SignalDetail.Of(
                    ("times", 2),
                    ("on", standing.Latest!.On),
                    ("value", 1m),
                    ("expected", decimal.Round(standing.Expected!.Value, 2)),
                    ("unit", "percent")
                )
            );
    }

    [Fact]
    public void An_indicator_has_never_been_measured_where_its_first_value_has_been_due_for_long()
    {
        var story = Under(new SignalRule.IndicatorNeverMeasured(), AreaStep.Implementing);
        var due = story.Strategy.WorkingDayFrom(Start.PlusMonths(12));
        Found(story, Measured(), due.PlusDays(30)).Should().BeEmpty();
        Found(story, Measured(), due.PlusDays(31))
            .Should()
            .ContainSingle()
            .Which.Details[0]
            .Should()
            .Be(new SignalDetail("due", Parameter.Written(due)));
        Found(story, Measured(default(decimal?)), due.PlusDays(31)).Should().ContainSingle("that there is no value is no value");
        Found(story, Measured(1), due.PlusDays(31)).Should().BeEmpty();
        Found(story, Measured() with { Terms = Terms with { EveryMonths = null } }, due.PlusDays(31))
            .Should()
            .BeEmpty("no interval is set");
        var since = story.Strategy.PlanInForce(Known.Food, PlanKind.Development)!.EffectiveFrom!.Value;
        var unknown = Measured() with { Terms = Terms with { Baseline = null } };
        var counted = story.Strategy.WorkingDayFrom(since.PlusMonths(12));
        Found(story, unknown, counted.PlusDays(30)).Should().BeEmpty();
        Found(story, unknown, counted.PlusDays(31))
            .Should()
            .ContainSingle("without a baseline it is counted from the plan in force");
    }

    [Fact]
    public void Funding_is_short_where_less_than_a_share_of_what_is_to_start_soon_is_committed()
    {
        var story = Stories.EffortAt(EffortStep.Financed, StorySetting.Default.WithSignals(new([new SignalRule.FundingShort()])));
        var first = story.Strategy.Efforts[Known.Effort].FirstDay!.Value;
        Short(0.5m, first).Should().BeEmpty("half is enough");
        Short(0.49m, first).Should().ContainSingle().Which.Subject.Should().Be(new Subject(SubjectKind.Plan, Known.ActionPlan));
        Short(0.49m, first.PlusMonths(-12)).Should().BeEmpty("it starts in a year and no sooner");
        Short(0.49m, first.PlusMonths(-12).PlusDays(1)).Should().ContainSingle();
        Short(0.49m, first, effort => effort with { Step = EffortStep.Underway })
            .Should()
            .BeEmpty("what has started is not counted");
        Short(
                0.49m,
                first,
                change: state =>
                    state with
                    {
                        Areas = state.Areas.Change(
                            Known.Food,
                            area =>
                                area with
                                {
                                    Paused = new() { Since = first, Reason = Sample.Text },
                                }
                        ),
                    }
            )
            .Should()
            .BeEmpty("nothing starts in a paused area");

        IReadOnlyList<SignalCause> Short(
            decimal share,
            LocalDate on,
            Func<Effort, Effort>? effort = null,
            Func<Strategy, Strategy>? change = null
        )
        {
            var state = story.Strategy with
            {
                Efforts = story.Strategy.Efforts.Change(
                    Known.Effort,
                    entry =>
                        (effort ?? (same => same))(
                            entry with
                            {
                                Funding = entry
                                    .Funding.Select(line => line with { Committed = line.Committed * share })
                                    .ToEquatableArray(),
                            }
                        )
                ),
            };
            return (change ?? (same => same))(state).SignalsOn(on);
        }
    }

    [Fact]
    public void Dialogue_is_stale_when_the_days_of_silence_in_its_standing_are_too_many()
    {
        var story = Under(new SignalRule.DialogueStale(100), AreaStep.DevelopmentPlanning);
        var latest = story.Strategy.DialogueOn(LocalDate.MaxIsoValue, Known.Food).Latest!.Value;
        story.Strategy.SignalsOn(latest.PlusDays(100)).Should().BeEmpty();
        story
            .Strategy.SignalsOn(latest.PlusDays(101))
            .Should()
            .ContainSingle()
            .Which.Subject.Should()
            .Be(new Subject(SubjectKind.Area, Known.Food));
        story.WithAreaPaused().Strategy.SignalsOn(latest.PlusDays(101)).Should().BeEmpty("a paused area does not grow stale");
        var contacted = story
            .On(latest.PlusDays(90))
            .Do(
                new DialogueCommand.RaisePoint(
                    Known.Point,
                    new(SubjectKind.Area, Known.Food),
                    Sample.Text,
                    Helix.Business,
                    Known.Company
                ),
                People.Stakeholder
            );
        contacted.Strategy.SignalsOn(latest.PlusDays(190)).Should().BeEmpty("a point is dialogue too");
        contacted.Strategy.SignalsOn(latest.PlusDays(191)).Should().ContainSingle();
    }

    [Fact]
    public void Dialogue_about_merged_areas_counts_for_what_they_became()
    {
        var story = Under(new SignalRule.DialogueStale(100), AreaStep.DevelopmentPlanning)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water");
        var merged = story
            .On(story.Today.PlusDays(20))
            .Do(
                new DialogueCommand.RaisePoint(
                    Known.Point,
                    new(SubjectKind.Area, "water"),
                    Sample.Text,
                    Helix.Business,
                    Known.Company
                ),
                People.Stakeholder
            )
            .Do(new DialogueCommand.AnswerPoint(Known.Point, new(PointOutcome.Noted, Sample.Text)), People.ProcessLead)
            .WithChangeAt(
                ChangeStep.InEffect,
                new ChangeProposal.Merge([Known.Food, "water"], new("blue", Sample.Text, Sample.Text))
            )
            .Strategy;
        var latest = story.Today.PlusDays(20);
        merged.SignalsOn(latest.PlusDays(100)).Should().BeEmpty();
        merged
            .SignalsOn(latest.PlusDays(101))
            .Should()
            .ContainSingle()
            .Which.Subject.Should()
            .Be(new Subject(SubjectKind.Area, "blue"));
    }

    [Fact]
    public void Dialogue_counts_over_several_changes_in_whatever_order_the_areas_stand()
    {
        var story = new[] { "last", "a", "b" }.Aggregate(
            Stories.StrategyAt(StrategyStep.Running, StorySetting.Default.WithSignals(new([new SignalRule.DialogueStale(100)]))),
            (entry, area) => entry.WithAreaAt(AreaStep.DevelopmentPlanning, area)
        );
        var heardOn = story.Today.PlusDays(20);
        var joined = story
            .On(heardOn)
            .Do(
                new DialogueCommand.RaisePoint(
                    Known.Point,
                    new(SubjectKind.Area, "a"),
                    Sample.Text,
                    Helix.Business,
                    Known.Company
                ),
                People.Stakeholder
            )
            .Do(new DialogueCommand.AnswerPoint(Known.Point, new(PointOutcome.Noted, Sample.Text)), People.ProcessLead)
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Merge(["a", "b"], new("ab", Sample.Text, Sample.Text)), "first")
            .WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Join(["ab"], "last"), "second")
            .Strategy;
        joined.DialogueOn(heardOn.PlusDays(100), "last").Latest.Should().Be(heardOn);
        joined.SignalsOn(heardOn.PlusDays(100)).Should().BeEmpty();
        joined
            .SignalsOn(heardOn.PlusDays(101))
            .Should()
            .ContainSingle()
            .Which.Subject.Should()
            .Be(new Subject(SubjectKind.Area, "last"));
    }

    [Fact]
    public void Without_any_dialogue_it_is_counted_from_the_decision_on_the_area()
    {
        var story = Under(new SignalRule.DialogueStale(100), AreaStep.DevelopmentPlanning);
        var silent = story.Strategy with { Meetings = EntitySet<Meeting>.Empty, Points = EntitySet<Point>.Empty };
        var decided = silent.Decisions[silent.Areas[Known.Food].Decision!.Value].DecidedOn;
        silent.SignalsOn(decided.PlusDays(100)).Should().BeEmpty();
        silent.SignalsOn(decided.PlusDays(101)).Should().ContainSingle();
    }

    [Fact]
    public void Evidence_has_expired_where_an_area_rests_on_it_that_has_not_ended()
    {
        var story = Under(new SignalRule.EvidenceExpired(), AreaStep.Nominated)
            .Do(new EvidenceCommand.Renew(Known.Opportunity, new(Sample.Text, ValidUntil: Start)), People.ProcessLead);
        story.Strategy.SignalsOn(Start).Should().BeEmpty("it is valid on its last day");
        story
            .Strategy.SignalsOn(Start.PlusDays(1))
            .Should()
            .ContainSingle()
            .Which.Should()
            .Match<SignalCause>(cause =>
                cause.Subject == new Subject(SubjectKind.Evidence, Known.Opportunity) && cause.Area == (Id<Area>)Known.Food
            );
        Change(AreaStep.Deselected).SignalsOn(Start.PlusDays(1)).Should().BeEmpty();
        Change(AreaStep.Implementing).SignalsOn(Start.PlusDays(1)).Should().ContainSingle();
        var two = story.Strategy with
        {
            Areas = story.Strategy.Areas.Put(story.Strategy.Areas[Known.Food] with { Id = "water" }),
        };
        two.SignalsOn(Start.PlusDays(1)).Should().ContainSingle().Which.Area.Should().BeNull("it concerns two areas");

        Strategy Change(AreaStep step) =>
            story.Strategy with
            {
                Areas = story.Strategy.Areas.Change(Known.Food, area => area with { Step = step }),
            };
    }

    [Fact]
    public void A_point_and_a_recommendation_have_waited_too_long_some_days_past_the_day_when_the_answer_was_owed()
    {
        var point = Stories
            .PointAt(PointStep.Raised, StorySetting.Default.WithSignals(new([new SignalRule.PointUnanswered(5)])))
            .Strategy;
        Waits(point, "point.answer", 5);
        var recommendation = Stories
            .RecommendationAt(
                RecommendationStep.Open,
                StorySetting.Default.WithSignals(new([new SignalRule.RecommendationUnanswered(7)]))
            )
            .Strategy;
        Waits(recommendation, "recommendation.respond", 7);

        static void Waits(Strategy state, string act, int days)
        {
            var owed = state.Obligations().Single(obligation => obligation.Act == act);
            state.SignalsOn(owed.DueOn!.Value.PlusDays(days)).Should().BeEmpty();
            state
                .SignalsOn(owed.DueOn!.Value.PlusDays(days + 1))
                .Should()
                .ContainSingle()
                .Which.Subject.Should()
                .Be(owed.Subject);
        }
    }

    [Fact]
    public void The_shipped_definition_has_every_rule_once() =>
        ProcessDefinition
            .Default.Document.Signals!.Rules.Select(rule => rule.Code)
            .Should()
            .BeEquivalentTo(
                SmartSpecJson.Info<SignalRule>().PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)
            );

    private static IndicatorTerms Terms { get; } =
        new()
        {
            Name = Sample.Text,
            Unit = "percent",
            Direction = Direction.Up,
            Source = "SCB",
            Baseline = new(0, Start),
            Milestones = [],
            Target = new(100, Start.PlusDays(60)),
            EveryMonths = 12,
        };

    private static Story Under(SignalRule rule, AreaStep step) =>
        Stories.AreaAt(step, setting: StorySetting.Default.WithSignals(new([rule])));

    /// <summary>An indicator that should rise from 0 to 100 in sixty days, measured every twentieth.</summary>
    private static Indicator Measured(params decimal?[] values) =>
        new()
        {
            Id = "path",
            Kind = IndicatorKind.Result,
            Area = Known.Food,
            Terms = Terms,
            Measurements = values
                .Select(
                    (value, at) =>
                        new Measurement
                        {
                            On = Start.PlusDays(20 * (at + 1)),
                            Value = value,
                            ReportedOn = Start,
                        }
                )
                .ToEquatableArray(),
        };

    private static Strategy With(Story story, Indicator indicator) =>
        story.Strategy with
        {
            Indicators = EntitySet<Indicator>.Of([indicator]),
        };

    private static IReadOnlyList<SignalCause> Found(Story story, Indicator indicator, LocalDate? on = null) =>
        With(story, indicator).SignalsOn(on ?? Start.PlusDays(200));
}
