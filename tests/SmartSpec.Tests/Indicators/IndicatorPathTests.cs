using CsCheck;

namespace SmartSpec.Tests;

/// <summary>What is expected on a day, and how a value is judged.</summary>
public sealed class IndicatorPathTests
{
    private static readonly LocalDate Start = new(2021, 1, 1);

    // From 100 over 120 after 400 days to 200 after 800.
    private static readonly IndicatorTerms Up = new()
    {
        Name = Sample.Text,
        Unit = "companies",
        Direction = Direction.Up,
        Source = "SCB",
        Baseline = new(100, Start),
        Milestones = [new(120, Start.PlusDays(400))],
        Target = new(200, Start.PlusDays(800)),
    };

    private static readonly IndicatorTerms Down = Up with
    {
        Direction = Direction.Down,
        Baseline = new(50, Start),
        Milestones = [],
        Target = new(40, Start.PlusDays(100)),
    };

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, 100.0)]
    [InlineData(1, 100.05)]
    [InlineData(200, 110.0)]
    [InlineData(400, 120.0)]
    [InlineData(401, 120.2)]
    [InlineData(600, 160.0)]
    [InlineData(800, 200.0)]
    [InlineData(8_000, 200.0)]
    public void The_path_is_straight_from_baseline_over_milestones_to_target(int day, double? expected) =>
        IndicatorPath.Expected(Up, Start.PlusDays(day)).Should().Be((decimal?)expected);

    [Theory]
    [InlineData(600, 160, IndicatorStatus.OnTrack, 0)]
    [InlineData(600, 170, IndicatorStatus.OnTrack, -10)]
    [InlineData(600, 150, IndicatorStatus.OnTrack, 10)]
    [InlineData(600, 149.99, IndicatorStatus.AtRisk, 10.01)]
    [InlineData(600, 135, IndicatorStatus.AtRisk, 25)]
    [InlineData(600, 134.99, IndicatorStatus.OffTrack, 25.01)]
    [InlineData(600, 200, IndicatorStatus.Achieved, -40)]
    [InlineData(900, 199, IndicatorStatus.OnTrack, 1)]
    [InlineData(0, 74, IndicatorStatus.OffTrack, 26)]
    public void Ten_percent_of_the_way_behind_is_on_track_and_twenty_five_at_risk(
        int day,
        double value,
        IndicatorStatus status,
        double shortfall
    ) =>
        Standing(Up, day, (decimal)value)
            .Should()
            .Match<IndicatorStanding>(standing => standing.Status == status && standing.Shortfall == (decimal)shortfall);

    [Theory]
    [InlineData(50, 45, IndicatorStatus.OnTrack)]
    [InlineData(50, 44, IndicatorStatus.OnTrack)]
    [InlineData(50, 47, IndicatorStatus.AtRisk)]
    [InlineData(50, 48, IndicatorStatus.OffTrack)]
    [InlineData(50, 40, IndicatorStatus.Achieved)]
    [InlineData(50, 39, IndicatorStatus.Achieved)]
    public void Less_is_better_where_it_should_go_down(int day, double value, IndicatorStatus status) =>
        Standing(Down, day, (decimal)value).Status.Should().Be(status);

    [Theory]
    [InlineData(80, 72, IndicatorStatus.OnTrack)]
    [InlineData(80, 71, IndicatorStatus.AtRisk)]
    [InlineData(80, 59, IndicatorStatus.OffTrack)]
    [InlineData(80, 80, IndicatorStatus.Achieved)]
    [InlineData(0, -1, IndicatorStatus.OffTrack)]
    public void What_is_to_be_maintained_is_judged_by_its_own_size(double level, double value, IndicatorStatus status) =>
        Standing(
            Up with
            {
                Baseline = new((decimal)level, Start),
                Milestones = [],
                Target = new((decimal)level, Start.PlusDays(800)),
            },
            10,
            (decimal)value
        )
            .Status.Should()
            .Be(status);

    [Fact]
    public void An_indicator_has_its_own_tolerance_or_the_definitions()
    {
        Standing(Up with { Tolerance = new(0, 0) }, 600, 159.99m).Status.Should().Be(IndicatorStatus.OffTrack);
        var strict = ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own", Tolerance = new(1, 2) });
        IndicatorStanding.Of(strict, Indicator(Up, 600, 158), Start.PlusDays(600)).Status.Should().Be(IndicatorStatus.AtRisk);
        FluentActions
            .Invoking(() => ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own", Tolerance = new(10, 9) }))
            .Should()
            .Throw<MalformedException>()
            .Which.Path.Should()
            .Be("$.tolerance");
    }

    [Fact]
    public void Without_a_path_a_value_is_not_judged()
    {
        Standing(Up with { Target = null }, 10, 1).Status.Should().Be(IndicatorStatus.NoPath);
        Standing(Up with { Baseline = null }, 10, 1).Status.Should().Be(IndicatorStatus.NoPath);
        Standing(Up, -1, 1)
            .Should()
            .Match<IndicatorStanding>(standing => standing.Status == IndicatorStatus.NoPath && standing.Expected == null);
    }

    [Fact]
    public void The_latest_value_by_the_day_counts()
    {
        var indicator = Indicator(Up, 600, 160)
            .Measured(
                new()
                {
                    On = Start.PlusDays(700),
                    Value = 1,
                    ReportedOn = Start.PlusDays(700),
                }
            );
        IndicatorStanding
            .Of(ProcessDefinition.Default, indicator, Start.PlusDays(699))
            .Status.Should()
            .Be(IndicatorStatus.OnTrack);
        IndicatorStanding
            .Of(ProcessDefinition.Default, indicator, Start.PlusDays(700))
            .Status.Should()
            .Be(IndicatorStatus.OffTrack);
        IndicatorStanding
            .Of(ProcessDefinition.Default, indicator, Start.PlusDays(599))
            .Should()
            .Be(new IndicatorStanding { Status = IndicatorStatus.NoValue });
    }

    [Fact]
    public void A_better_value_is_never_judged_worse() =>
        Gen.Select(Gen.Int[0, 900], Gen.Decimal[-300, 300], Gen.Decimal[0, 300], Gen.Bool)
            .Sample(
                (day, value, better, up) =>
                {
                    var terms = up ? Up : Down;
                    var improved = up ? value + better : value - better;
                    return Standing(terms, day, improved).Status >= Standing(terms, day, value).Status;
                }
            );

    [Fact]
    public void The_path_never_leaves_the_values_that_it_leads_between() =>
        Gen.Int[0, 1_000].Sample(day => IndicatorPath.Expected(Up, Start.PlusDays(day)) is >= 100 and <= 200);

    private static IndicatorStanding Standing(IndicatorTerms terms, int day, decimal value) =>
        IndicatorStanding.Of(ProcessDefinition.Default, Indicator(terms, day, value), Start.PlusDays(day));

    private static Indicator Indicator(IndicatorTerms terms, int day, decimal value) =>
        new Indicator
        {
            Id = "i",
            Kind = IndicatorKind.Result,
            Area = Known.Food,
            Terms = terms,
        }.Measured(
            new()
            {
                On = Start.PlusDays(day),
                Value = value,
                ReportedOn = Start.PlusDays(day),
            }
        );
}
