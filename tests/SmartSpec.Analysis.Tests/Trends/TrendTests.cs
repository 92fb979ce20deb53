using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>A trend of a few yearly values has a slope, an interval where there are enough of them, and nothing more.</summary>
public sealed class TrendTests
{
    private static readonly TrendPoint[] SenPoints =
    [
        new(1, 9),
        new(2, 15),
        new(3, 19),
        new(4, 20),
        new(10, 45),
        new(12, 55),
        new(18, 78),
    ];

    /// <summary>
    /// The data of Sen (1968). Slope 4 and intercept 6 are printed in the tests of the R package deming and of SciPy,
    /// theilslopes. The manual of the program splitrecord prints the exact limits at 95 %: 3.714285714 and 4.375. Deming (26/7,
    /// 35/8) and SciPy (3.71, 4.38) print the same for 93 % by the normal approximation, which is wider than it need be: see the
    /// next test.
    /// </summary>
    [Fact]
    public void The_example_of_Sen_has_its_printed_slope_intercept_and_interval()
    {
        var trend = Trend.Of(SenPoints).Value;
        trend.Slope.Should().Be(4);
        trend.Intercept.Should().Be(6);
        trend.Interval.Value.Low.Should().Be(26.0 / 7);
        trend.Interval.Value.High.Should().Be(35.0 / 8);
        trend.Interval.Value.Confidence.Should().BeApproximately(1 - 2 * 76.0 / 5040, 1e-12);
    }

    /// <summary>
    /// The rule of Hollander and Wolfe (1999), 9.3: with P(S ≥ 13) = 0.035, C = 13 − 2 = 11, and the limits are the slopes of
    /// rank (21 − 11)/2 = 5 and (21 + 11)/2 + 1 = 17.
    /// </summary>
    [Fact]
    public void At_93_percent_the_interval_of_seven_points_is_from_the_fifth_slope_to_the_seventeenth()
    {
        var interval = Trend.Of(SenPoints, 0.93).Value.Interval.Value;
        (interval.Low, interval.High).Should().Be((15.0 / 4, 46.0 / 11));
        interval.Confidence.Should().BeApproximately(1 - 2 * 174.0 / 5040, 1e-12);
    }

    /// <summary>
    /// Printed in the tests of SciPy, theilslopes: 0, 1, 1 has slope 0.5; 0, 1, nothing, 1 has slope 1/3; both from
    /// 0.
    /// </summary>
    [Fact]
    public void A_year_may_be_missing()
    {
        var whole = Trend.Of([new(2000, 0), new(2001, 1), new(2002, 1)]).Value;
        whole.Slope.Should().Be(0.5);
        whole.At(2000).Value.Value.Should().Be(0);
        var gap = Trend.Of([new(2000, 0), new(2001, 1), new(2003, 1)]).Value;
        gap.Slope.Should().BeApproximately(1.0 / 3, 1e-15);
        gap.At(2000).Value.Value.Should().Be(0);
    }

    /// <summary>
    /// Kendall, "Rank Correlation Methods", appendix table 1; printed again by Gilbert (1987), table A18: P(S ≥
    /// s).
    /// </summary>
    [Theory]
    [InlineData(4, 6, 0.042)]
    [InlineData(5, 8, 0.042)]
    [InlineData(5, 10, 0.0083)]
    [InlineData(6, 11, 0.028)]
    [InlineData(6, 15, 0.0014)]
    [InlineData(7, 13, 0.035)]
    [InlineData(7, 15, 0.015)]
    [InlineData(7, 21, 0.00020)]
    [InlineData(8, 16, 0.031)]
    [InlineData(10, 21, 0.036)]
    [InlineData(10, 23, 0.023)]
    public void The_distribution_of_Kendall_is_the_printed_one(int points, int s, double printed) =>
        KendallDistribution.AtMost(points)[(points * (points - 1) / 2 - s) / 2].Should().BeApproximately(printed, printed / 50);

    [Fact]
    public void Four_yearly_values_have_a_slope_and_no_interval()
    {
        var trend = Trend.Of([new(2020, 1), new(2021, 2), new(2022, 4), new(2023, 7)]).Value;
        trend.Slope.Should().Be(2);
        trend.PValue.Should().BeApproximately(2.0 / 24, 1e-15);
        var refusal = trend.Interval.Refusals.Single();
        refusal.Code.Should().Be("interval-points-few");
        refusal.ToString().Should().Contain("at least 5 points").And.Contain("there are 4");
        trend.At(2024).Value.Range.Should().BeNull();
        trend.Towards(2024, 9).Refusals.Single().Should().Be(refusal);
    }

    [Theory]
    [InlineData(0.5, 3)]
    [InlineData(0.8, 4)]
    [InlineData(0.95, 5)]
    [InlineData(0.99, 6)]
    [InlineData(0.999, 7)]
    public void The_points_that_are_asked_for_are_enough_and_one_fewer_is_not(double confidence, int needed)
    {
        KendallDistribution.FewestPoints(confidence).Should().Be(needed);
        Line(needed).Interval.IsRefused.Should().BeFalse();
        if (needed > Trend.FewestPoints)
            Line(needed - 1).Interval.IsRefused.Should().BeTrue();

        Trend Line(int count) => Trend.Of(Enumerable.Range(0, count).Select(i => new TrendPoint(2000 + i, i)), confidence).Value;
    }

    [Fact]
    public void Two_values_are_no_trend()
    {
        Trend.Of([new(2020, 1), new(2021, 2)]).Refusals.Single().Code.Should().Be("points-few");
        Trend
            .Of(Enumerable.Range(1900, 101).Select(year => new TrendPoint(year, 1)))
            .Refusals.Single()
            .Code.Should()
            .Be("points-many");
    }

    [Fact]
    public void What_is_no_value_is_refused_by_its_place() =>
        Trend
            .Of([new(2020, 1), new(2021, double.NaN), new(2022, 2), new(double.PositiveInfinity, 1), new(0, 1), new(2023, 1e300)])
            .Refusals.Single()
            .Should()
            .Be(new AnalysisMessage("point-number", [new("places", ["2", "4", "5", "6"])]));

    [Fact]
    public void A_time_with_two_values_is_refused() =>
        Trend
            .Of([new(2020, 1), new(2021.5, 2), new(2022, 3), new(2021.5, 2)])
            .Refusals.Single()
            .Should()
            .Be(new AnalysisMessage("time-twice", [new("times", ["2021.5"], ParameterKind.Number)]));

    [Fact]
    public void A_trend_goes_no_longer_forward_than_its_points_reach_back()
    {
        var trend = Trend.Of([new(2016, 1), new(2018, 2), new(2023, 3)]).Value;
        trend.Furthest.Should().Be(2030);
        trend.At(2030).IsRefused.Should().BeFalse();
        foreach (var time in (double[])[2030.01, 2015.9, double.NaN])
            trend.At(time).Refusals.Single().Code.Should().Be("trend-far");
        trend.At(new LocalDate(2031, 1, 1)).IsRefused.Should().BeTrue();
    }

    [Fact]
    public void A_date_is_a_part_of_its_year()
    {
        TrendPoint.On(new(2023, 1, 1), 1).Time.Should().Be(2023);
        TrendPoint.On(new(2024, 7, 2), 1).Time.Should().Be(2024.5);
        TrendPoint.On(new(2023, 12, 31), 1).Time.Should().Be(2023 + 364.0 / 365);
    }

    [Fact]
    public void A_target_is_below_within_or_above_what_the_trend_gives()
    {
        var trend = Trend.Of(SenPoints).Value;
        var value = trend.At(20).Value;
        value.Value.Should().Be(86);
        value.Range!.Low.Should().BeLessThan(86);
        trend.Towards(20, 70).Value.Position.Should().Be(TargetPosition.Below);
        trend.Towards(20, 86).Value.Position.Should().Be(TargetPosition.Within);
        trend.Towards(20, value.Range.High).Value.Position.Should().Be(TargetPosition.Within);
        trend.Towards(20, 100).Value.Position.Should().Be(TargetPosition.Above);
        trend.Towards(new LocalDate(20, 1, 1), 86).Value.Trend.Should().Be(value);
        trend.Towards(20, 86).Notes.Single().ToString().Should().Contain("single later value");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_confidence_is_between_zero_and_one(double confidence) =>
        SenPoints.Invoking(points => Trend.Of(points, confidence)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(5, 0.95, 2)]
    [InlineData(6, 0.95, 12)]
    [InlineData(7, 0.95, 152)]
    [InlineData(7, 0.93, 348)]
    public void Of_all_orders_of_some_values_the_interval_leaves_out_zero_as_often_as_it_says(
        int count,
        double confidence,
        int outside
    )
    {
        // 1, 2, 4, 8, …: no two slopes are equal.
        var values = Enumerable.Range(0, count).Select(i => Math.Pow(2, i)).ToArray();
        var found = 0;
        foreach (var order in Orders(values, 0))
        {
            var interval = Trend.Of(order.Select((value, i) => new TrendPoint(2000 + i, value)), confidence).Value.Interval.Value;
            found += interval.Low > 0 || interval.High < 0 ? 1 : 0;
        }

        found.Should().Be(outside);
    }

    private static IEnumerable<double[]> Orders(double[] values, int from)
    {
        if (from == values.Length)
            yield return values;
        for (var i = from; i < values.Length; i++)
        {
            (values[from], values[i]) = (values[i], values[from]);
            foreach (var order in Orders(values, from + 1))
                yield return order;
            (values[from], values[i]) = (values[i], values[from]);
        }
    }
}
