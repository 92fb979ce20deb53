using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>What holds for every trend.</summary>
[Trait("lane", "laws")]
public sealed class TrendLawTests
{
    private static readonly Gen<TrendPoint[]> Points = Gen.Select(
            Gen.Int[3, 12],
            Gen.Int[1, 4].Array[12],
            Gen.Int[-50, 50].Array[12]
        )
        .Select(
            (count, steps, values) =>
                Enumerable.Range(0, count).Select(i => new TrendPoint(2000 + steps.Take(i).Sum(), values[i] / 4.0)).ToArray()
        );

    [Fact]
    public void The_interval_contains_the_slope_and_the_range_the_value() =>
        Points.Sample(
            points =>
            {
                var trend = Trend.Of(points).Value;
                var value = trend.At(trend.Furthest).Value;
                if (!trend.Interval.TryGetValue(out var interval))
                {
                    points.Length.Should().BeLessThan(5);
                    value.Range.Should().BeNull();
                    return;
                }

                trend.Slope.Should().BeInRange(interval.Low, interval.High);
                value.Value.Should().BeInRange(value.Range!.Low, value.Range.High);
                interval.Confidence.Should().BeInRange(0.95 - 1e-12, 1);
            },
            iter: Rounds.Of(400)
        );

    [Fact]
    public void More_confidence_never_makes_the_interval_narrower() =>
        Gen.Select(Points, Gen.Double[0.05, 0.99], Gen.Double[0.05, 0.99])
            .Sample(
                (points, one, other) =>
                {
                    var less = Trend.Of(points, Math.Min(one, other)).Value.Interval;
                    if (!Trend.Of(points, Math.Max(one, other)).Value.Interval.TryGetValue(out var wide))
                        return;
                    less.Value.Low.Should().BeGreaterThanOrEqualTo(wide.Low);
                    less.Value.High.Should().BeLessThanOrEqualTo(wide.High);
                    less.Value.Confidence.Should().BeLessThanOrEqualTo(wide.Confidence);
                },
                iter: Rounds.Of(400)
            );

    [Fact]
    public void The_test_rejects_no_trend_exactly_where_the_interval_leaves_out_zero() =>
        Gen.Select(Points, Gen.Double[0.05, 0.99])
            .Sample(
                (points, confidence) =>
                {
                    var trend = Trend.Of(points, confidence).Value;
                    var leavesOut = trend.Interval.TryGetValue(out var interval) && (interval.Low > 0 || interval.High < 0);
                    (trend.PValue <= 1 - confidence + 1e-12).Should().Be(leavesOut);
                },
                iter: Rounds.Of(400)
            );

    [Fact]
    public void Other_units_and_a_steady_change_go_through_to_the_slope_and_its_interval() =>
        Gen.Select(Points, Gen.Int[1, 5], Gen.Int[-9, 9], Gen.Int[-9, 9])
            .Sample(
                (points, factor, shift, drift) =>
                {
                    var first = Trend.Of(points).Value;
                    var second = Trend
                        .Of(points.Select(point => point with { Value = point.Value * factor + shift + drift * point.Time }))
                        .Value;
                    second.Slope.Should().BeApproximately(first.Slope * factor + drift, 1e-9);
                    if (!first.Interval.TryGetValue(out var interval))
                        return;
                    second.Interval.Value.Low.Should().BeApproximately(interval.Low * factor + drift, 1e-9);
                    second.Interval.Value.High.Should().BeApproximately(interval.High * factor + drift, 1e-9);
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void Values_turned_upside_down_turn_the_trend() =>
        Points.Sample(
            points =>
            {
                var (up, down) = (
                    Trend.Of(points).Value,
                    Trend.Of(points.Select(point => point with { Value = -point.Value })).Value
                );
                down.Slope.Should().Be(-up.Slope);
                down.PValue.Should().Be(up.PValue);
                if (!up.Interval.TryGetValue(out var interval))
                    return;
                down.Interval.Value.Low.Should().Be(-interval.High);
                var (above, below) = (up.At(up.Furthest).Value.Range!, down.At(up.Furthest).Value.Range!);
                below.Low.Should().BeApproximately(-above.High, 1e-9);
            },
            iter: Rounds.Of(200)
        );

    [Fact]
    public void The_order_of_points_does_not_matter() =>
        Points.Sample(
            points =>
            {
                var (one, other) = (Trend.Of(points).Value, Trend.Of(points.Reverse()).Value);
                other.Points.Should().Equal(one.Points);
                (other.Slope, other.Intercept, other.PValue).Should().Be((one.Slope, one.Intercept, one.PValue));
            },
            iter: Rounds.Of(200)
        );

    [Fact]
    public void One_wild_value_of_seven_moves_the_slope_no_further_than_the_others_allow() =>
        Gen.Select(Gen.Int[-50, 50].Array[7], Gen.Int[0, 6], Gen.Double[-1e12, 1e12])
            .Sample(
                (values, place, wild) =>
                {
                    var points = values.Select((value, i) => new TrendPoint(2000 + i, i == place ? wild : value)).ToList();
                    List<double> others = [];
                    for (var i = 0; i < 7; i++)
                    for (var j = i + 1; j < 7; j++)
                        if (i != place && j != place)
                            others.Add((points[j].Value - points[i].Value) / (j - i));
                    Trend.Of(points).Value.Slope.Should().BeInRange(others.Min(), others.Max());
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void Points_on_a_line_have_its_slope_and_no_other() =>
        Gen.Select(Gen.Int[5, 20], Gen.Int[-40, 40], Gen.Int[-100, 100])
            .Sample(
                (count, slope, start) =>
                {
                    var points = Enumerable.Range(0, count).Select(i => new TrendPoint(2000 + i, start + slope / 4.0 * i));
                    var trend = Trend.Of(points).Value;
                    trend.Interval.Value.Low.Should().Be(slope / 4.0);
                    trend.Interval.Value.High.Should().Be(slope / 4.0);
                    trend.At(2000).Value.Value.Should().Be(start);
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void Any_input_is_a_trend_of_finite_numbers_or_a_refusal() =>
        Gen.Select(
                Gen.OneOf([
                    .. new[] { double.NaN, double.NegativeInfinity, 0, 1, 1.0000000001, 2020, 2020.5, 2021, 9999 }.Select(
                        Gen.Const
                    ),
                ]),
                Gen.OneOf([
                    .. new[] { double.NaN, double.PositiveInfinity, 0, -1e15, 1e15, 1e300, double.Epsilon, 3 }.Select(Gen.Const),
                ])
            )
            .Array[0, 9]
            .Sample(
                points =>
                {
                    if (!Trend.Of(points.Select(point => new TrendPoint(point.Item1, point.Item2))).TryGetValue(out var trend))
                        return;
                    double[] numbers = [trend.Slope, trend.Intercept, trend.PValue, trend.At(trend.Furthest).Value.Value];
                    numbers.Should().OnlyContain(number => double.IsFinite(number));
                    trend.PValue.Should().BeInRange(0, 1);
                    if (trend.Interval.TryGetValue(out var interval))
                        (interval.High - interval.Low).Should().BeInRange(0, double.MaxValue);
                },
                iter: Rounds.Of(1000)
            );
}
