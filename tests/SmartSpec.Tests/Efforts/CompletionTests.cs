namespace SmartSpec.Tests;

/// <summary>An effort is complete when each output that it owes has a value, or a stated reason why it has none.</summary>
public sealed class CompletionTests
{
    private static readonly Story Underway = Stories.EffortAt(EffortStep.Underway);

    private static readonly LocalDate First = Underway.Strategy.Efforts[Known.Effort].FirstDay!.Value;

    private static readonly Story Later = Underway.On(First.PlusDays(100));

    private static readonly EffortCommand.Complete Complete = new(Known.Effort, Sample.Text);

    [Fact]
    public void Every_output_has_a_value_or_a_reason()
    {
        var two = Later.Do(Define("more"), People.AreaLead).Do(Measure(Known.OutputIndicator, First), People.EffortOwner);
        Given(two).When(Complete, People.EffortOwner).ThenRefused("outputs-measured");
        Given(two.Do(Measure("more", First), People.EffortOwner)).When(Complete, People.EffortOwner).ThenAccepted();
        Given(two.Do(new IndicatorCommand.ReportMissing("more", First, Sample.Text), People.EffortOwner))
            .When(Complete, People.EffortOwner)
            .ThenAccepted();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(50, true)]
    public void A_value_counts_from_the_first_day_of_the_effort(int days, bool met)
    {
        var attempt = Given(Later.Do(Measure(Known.OutputIndicator, First.PlusDays(days)), People.EffortOwner))
            .When(Complete, People.EffortOwner);
        if (met)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("outputs-measured");
    }

    [Fact]
    public void An_effort_that_is_complete_before_its_first_day_is_measured_on_any_day() =>
        Given(Underway)
            .When(Complete, People.EffortOwner)
            .ThenRefused("outputs-measured")
            .Do(Measure(Known.OutputIndicator, Underway.Today), People.EffortOwner)
            .When(Complete, People.EffortOwner)
            .ThenAccepted();

    [Fact]
    public void It_is_waived_with_a_reason_which_remains()
    {
        EquatableArray<Waiver> waivers = [new("outputs-measured", Sample.Text)];
        Given(Later)
            .When(Complete with { Waivers = waivers }, People.EffortOwner)
            .Then(new EffortEvent.Completed(Known.Effort, Sample.Text, waivers))
            .Strategy.Efforts[Known.Effort]
            .Waivers.Should()
            .Equal(waivers);
        Given(Later)
            .When(Complete with { Waivers = [new("efforts-ended", Sample.Text)] }, People.EffortOwner)
            .ThenRefused("not-waivable");
    }

    [Theory]
    [InlineData("2023-01-01", "2021-05-01", "2021-03-01", "2023-07-01")]
    [InlineData("2020-01-01", "2021-05-01", "2021-03-01", "2021-11-01")]
    [InlineData("2020-01-01", "2021-01-20", "2021-03-01", "2021-09-01")]
    public void No_measurement_is_due_before_an_interval_after_baseline_definition_and_first_day(
        string baseline,
        string first,
        string defined,
        string due
    )
    {
        var story = Underway
            .Do(new EffortCommand.Schedule(Known.Effort, Day(first), Make.Day(2024, 1, 1)), People.EffortOwner)
            .On(Day(defined))
            .Do(Define("more", Day(baseline)), People.AreaLead);
        story.Strategy.Indicators["more"].DefinedOn.Should().Be(Day(defined));
        story
            .Strategy.Obligations()
            .Should()
            .ContainSingle(owed => owed.Act == "indicator.measure" && owed.Subject == Subject.Of((Id<Indicator>)"more"))
            .Which.DueOn.Should()
            .Be(story.Strategy.WorkingDayFrom(Day(due)));
        MeasurementDue.First(story.Strategy, story.Strategy.Indicators["more"]).Should().Be(Day(due));
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static IndicatorCommand.Measure Measure(Id<Indicator> indicator, LocalDate on) => new(indicator, on, 1);

    private static IndicatorCommand.Define Define(string id, LocalDate? baseline = null) =>
        new(
            id,
            IndicatorKind.Output,
            Known.Food,
            new()
            {
                Name = Sample.Text,
                Unit = "visits",
                Direction = Direction.Up,
                Source = "Own count",
                Baseline = baseline is { } day ? new(0, day) : null,
                EveryMonths = baseline is null ? null : 6,
            },
            Known.Effort
        );
}
