namespace SmartSpec.Tests;

public sealed class MeasurementTests
{
    private static readonly LocalDate Day = Make.Day(2021, 1, 5);

    /// <summary>An effort under way whose output is measured, in the unit of the area's result.</summary>
    private static Story Underway { get; } = Stories.EffortAt(EffortStep.Underway).On(Make.Day(2022, 5, 2));

    [Fact]
    public void A_value_is_recorded_with_its_day_and_the_day_of_recording() =>
        Given(Underway)
            .When(Measure(Day, 12.50m), People.EffortOwner)
            .Then(new IndicatorEvent.Measured(Known.OutputIndicator, Day, 12.50m, Make.Day(2022, 5, 2), null));

    [Fact]
    public void What_is_missing_is_not_zero()
    {
        var story = Underway.Do(new IndicatorCommand.ReportMissing(Known.OutputIndicator, Day, Sample.Text), People.EffortOwner);
        story
            .Strategy.Indicators[Known.OutputIndicator]
            .Measurements.Should()
            .Equal(
                new Measurement
                {
                    On = Day,
                    Value = null,
                    ReportedOn = story.Today,
                    Comment = Sample.Text,
                }
            );
        story.Strategy.StandingOf(Known.OutputIndicator, story.Today).Status.Should().Be(IndicatorStatus.NoValue);
        Given(story)
            .When(new IndicatorCommand.ReportMissing(Known.OutputIndicator, Day.PlusDays(1), Sample.Blank), People.EffortOwner)
            .ThenRefused("text-missing");
    }

    [Fact]
    public void A_day_is_measured_once_and_then_revised() =>
        Given(Underway.Do(Measure(Day, 1), People.EffortOwner))
            .When(Measure(Day, 2), People.EffortOwner)
            .ThenRefused("already-measured")
            .When(new IndicatorCommand.ReportMissing(Known.OutputIndicator, Day, Sample.Text), People.EffortOwner)
            .ThenRefused("already-measured")
            .When(Revise(Day, 1), People.EffortOwner)
            .ThenRefused("same-value")
            .When(Revise(Day.PlusDays(1), 2), People.EffortOwner)
            .ThenRefused("not-measured")
            .When(Revise(Day, 2) with { Reason = Sample.Blank }, People.EffortOwner)
            .ThenRefused("text-missing")
            .When(Revise(Day, 2), People.EffortOwner)
            .Then(new IndicatorEvent.Revised(Known.OutputIndicator, Day, 2, Make.Day(2022, 5, 2), Sample.Text));

    [Fact]
    public void Earlier_values_remain()
    {
        var first = Underway.Today;
        var revised = Underway
            .Do(Measure(Day, 1), People.EffortOwner)
            .On(Make.Day(2022, 6, 1))
            .Do(Revise(Day, null), People.EffortOwner)
            .On(Make.Day(2022, 7, 1))
            .Do(Revise(Day, 3), People.EffortOwner);
        revised
            .Strategy.Indicators[Known.OutputIndicator]
            .Measurements.Should()
            .Equal(
                new Measurement
                {
                    On = Day,
                    Value = 3,
                    ReportedOn = Make.Day(2022, 7, 1),
                    Comment = Sample.Text,
                    Earlier =
                    [
                        new() { Value = 1, ReportedOn = first },
                        new()
                        {
                            Value = null,
                            ReportedOn = Make.Day(2022, 6, 1),
                            Comment = Sample.Text,
                        },
                    ],
                }
            );
    }

    [Fact]
    public void Measurements_stand_in_the_order_of_their_days()
    {
        LocalDate[] days = [Day.PlusDays(2), Day, Day.PlusDays(5), Day.PlusDays(1), Day.PlusDays(3)];
        var story = days.Aggregate(Underway, (story, day) => story.Do(Measure(day, day.Day), People.EffortOwner));
        story
            .Strategy.Indicators[Known.OutputIndicator]
            .Measurements.Select(measured => measured.On)
            .Should()
            .Equal(days.Order());
    }

    [Theory]
    [InlineData("2022-05-03", "out-of-range")]
    [InlineData("1899-12-31", "out-of-range")]
    public void The_day_has_been(string day, string code) =>
        Given(Underway)
            .When(Measure(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, 1), People.EffortOwner)
            .ThenRefused(code);

    [Fact]
    public void A_value_is_of_a_size_that_can_be_reckoned_with() =>
        Given(Underway)
            .When(Measure(Day, decimal.MaxValue), People.EffortOwner)
            .ThenRefused("out-of-range")
            .When(Measure(Day, -IndicatorTerms.MostValue), People.EffortOwner)
            .ThenAccepted()
            .When(Define("i", decimal.MinValue), People.AreaLead)
            .ThenRefused("out-of-range");

    [Fact]
    public void What_is_closed_is_measured_no_more() =>
        Given(
                Stories
                    .EffortAt(EffortStep.Proposed)
                    .Do(new IndicatorCommand.Close(Known.OutputIndicator, Sample.Text), People.AreaLead)
            )
            .When(Measure(Day, 1), People.AreaLead)
            .ThenRefused("indicator-closed")
            .When(new IndicatorCommand.Judge(Known.OutputIndicator, IndicatorStatus.OnTrack, Sample.Text), People.AreaLead)
            .ThenRefused("indicator-closed");

    [Fact]
    public void The_one_who_owns_the_indicator_measures_it_whoever_owns_the_effort()
    {
        var owner = new Actor("statistician", []);
        var owned = Stories
            .EffortAt(EffortStep.Proposed)
            .Do(
                new IndicatorCommand.Amend(Known.OutputIndicator, Make.Terms(Make.Day(2021, 1, 1)) with { Owner = owner.Id }),
                People.AreaLead
            );
        Given(owned).When(Measure(Make.Day(2021, 1, 1), 1), owner).ThenAccepted();
        Given(Underway).When(Measure(Day, 1), owner).ThenRefused("role");
        owned
            .NextSteps(owner)
            .SelectMany(step => step.Commands)
            .Should()
            .Contain("indicator.measure")
            .And.NotContain("indicator.amend");
    }

    [Fact]
    public void A_result_does_not_exceed_what_it_comes_from()
    {
        // Plans taken up, and plans made.
        var bounded = Bounded.Do(Measure(Day, 10), People.EffortOwner);
        Given(bounded)
            .When(Count("taken-up", Day.PlusDays(-1), 11), People.AreaLead)
            .ThenAccepted()
            .When(Count("taken-up", Day, 10), People.AreaLead)
            .ThenAccepted()
            .When(Count("taken-up", Day.PlusDays(1), 11), People.AreaLead)
            .ThenRefused("over-bound");
        var both = bounded.Do(Count("taken-up", Day.PlusDays(9), 10), People.AreaLead);
        Given(both)
            .When(Revise(Day, 9), People.EffortOwner)
            .ThenRefused("over-bound")
            .When(Measure(Day.PlusDays(5), 9), People.EffortOwner)
            .ThenRefused("over-bound")
            .When(Measure(Day.PlusDays(10), 9), People.EffortOwner)
            .ThenAccepted()
            .When(new IndicatorCommand.Revise("taken-up", Day.PlusDays(9), 11, Sample.Text), People.AreaLead)
            .ThenRefused("over-bound")
            .When(Revise(Day, null), People.EffortOwner)
            .ThenAccepted();
    }

    [Fact]
    public void A_bound_is_not_set_under_what_has_been_measured()
    {
        var measured = Underway
            .Do(Measure(Day, 10), People.EffortOwner)
            .Do(Define("taken-up", 1), People.AreaLead)
            .Do(Count("taken-up", Day, 11), People.AreaLead);
        Given(measured)
            .When(new IndicatorCommand.Amend("taken-up", Terms(1, Known.OutputIndicator)), People.AreaLead)
            .ThenRefused("over-bound")
            .When(
                new CorrectionCommand.Correct(new Fact.Indicated("taken-up", Terms(1, Known.OutputIndicator)), Sample.Text),
                People.ProcessLead
            )
            .ThenRefused("over-bound")
            .When(new IndicatorCommand.Revise("taken-up", Day, 10, Sample.Text), People.AreaLead)
            .ThenAccepted()
            .When(new IndicatorCommand.Amend("taken-up", Terms(1, Known.OutputIndicator)), People.AreaLead)
            .ThenAccepted();
    }

    [Fact]
    public void A_value_that_is_missing_bounds_by_the_one_before_it()
    {
        var missing = Bounded
            .Do(Measure(Day, 10), People.EffortOwner)
            .Do(new IndicatorCommand.ReportMissing(Known.OutputIndicator, Day.PlusDays(1), Sample.Text), People.EffortOwner);
        Given(missing).When(Count("taken-up", Day.PlusDays(2), 11), People.AreaLead).ThenRefused("over-bound");
    }

    [Fact]
    public void A_bound_is_another_indicator_in_the_same_unit() =>
        Given(Underway)
            .When(Define("i", 1, "i"), People.AreaLead)
            .ThenRefused("unknown")
            .When(
                Define("i", 1, Known.OutputIndicator) with
                {
                    Terms = Terms(1, Known.OutputIndicator) with { Unit = "companies" },
                },
                People.AreaLead
            )
            .ThenRefused("no-bound")
            .When(Define("i", 1, Known.OutputIndicator), People.AreaLead)
            .ThenAccepted();

    [Fact]
    public void A_person_judges_beside_what_is_computed()
    {
        var judged = Underway
            .Do(Measure(Day, 1), People.EffortOwner)
            .Do(new IndicatorCommand.Judge(Known.OutputIndicator, IndicatorStatus.AtRisk, Sample.Text), People.AreaLead);
        var standing = judged.Strategy.StandingOf(Known.OutputIndicator, judged.Today);
        standing
            .Judgement.Should()
            .Be(
                new Judgement
                {
                    Status = IndicatorStatus.AtRisk,
                    Comment = Sample.Text,
                    JudgedOn = judged.Today,
                }
            );
        standing.Status.Should().Be(IndicatorStatus.NoPath, "the judgement changes nothing that is computed");
        judged.Strategy.StandingOf(Known.OutputIndicator, judged.Today.PlusDays(-1)).Judgement.Should().BeNull();
    }

    private static Story Bounded => Underway.Do(Define("taken-up", 1, Known.OutputIndicator), People.AreaLead);

    private static IndicatorTerms Terms(decimal baseline, Id<Indicator>? notAbove = null) =>
        new()
        {
            Name = Sample.Text,
            Unit = "visits",
            Direction = Direction.Up,
            Source = "Own count",
            Baseline = new(baseline, Make.Day(2021, 1, 1)),
            NotAbove = notAbove,
        };

    private static IndicatorCommand.Define Define(string id, decimal baseline, Id<Indicator>? notAbove = null) =>
        new(id, IndicatorKind.Result, Known.Food, Terms(baseline, notAbove));

    private static IndicatorCommand.Measure Measure(LocalDate day, decimal value) => Count(Known.OutputIndicator, day, value);

    private static IndicatorCommand.Measure Count(Id<Indicator> indicator, LocalDate day, decimal value) =>
        new(indicator, day, value);

    private static IndicatorCommand.Revise Revise(LocalDate day, decimal? value) =>
        new(Known.OutputIndicator, day, value, Sample.Text);
}
