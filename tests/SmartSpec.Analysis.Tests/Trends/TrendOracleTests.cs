using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SmartSpec.Analysis.Tests;

/// <summary>
/// Trends agree to 1e-9 with a second implementation, Oracle/trends.py, which goes through all orders of the
/// values.
/// </summary>
public sealed class TrendOracleTests
{
    private static readonly JsonDocument Document = Read();

    [Fact]
    public void The_distribution_of_Kendall_agrees()
    {
        foreach (var expected in Document.RootElement.GetProperty("atMost").EnumerateObject())
        {
            var actual = KendallDistribution.AtMost(int.Parse(expected.Name, System.Globalization.CultureInfo.InvariantCulture));
            actual.Length.Should().Be(expected.Value.GetArrayLength());
            for (var k = 0; k < actual.Length; k++)
                actual[k].Should().BeApproximately(expected.Value[k].GetDouble(), 1e-14);
        }
    }

    [Fact]
    public void Slopes_intervals_tests_and_values_agree()
    {
        foreach (var one in Document.RootElement.GetProperty("trends").EnumerateArray())
        {
            var points = one.GetProperty("points")
                .EnumerateArray()
                .Select(point => new TrendPoint(Number(point[0]), Number(point[1])));
            var trend = Trend.Of(points, Number(one.GetProperty("confidence"))).Value;
            ShouldBe(trend.Slope, one.GetProperty("slope"));
            ShouldBe(trend.Intercept, one.GetProperty("intercept"));
            ShouldBe(trend.PValue, one.GetProperty("p"));
            var interval = one.GetProperty("interval");
            trend.Interval.IsRefused.Should().Be(interval.ValueKind is JsonValueKind.Null);
            if (trend.Interval.TryGetValue(out var found))
            {
                ShouldBe(found.Low, interval[0]);
                ShouldBe(found.High, interval[1]);
            }

            foreach (var at in one.GetProperty("at").EnumerateArray())
            {
                var value = trend.At(Math.Min(Number(at.GetProperty("time")), trend.Furthest)).Value;
                ShouldBe(value.Value, at.GetProperty("value"));
                (value.Range is null).Should().Be(trend.Interval.IsRefused);
                if (value.Range is null)
                    continue;
                ShouldBe(value.Range.Low, at.GetProperty("range")[0]);
                ShouldBe(value.Range.High, at.GetProperty("range")[1]);
            }
        }
    }

    private static double Number(JsonElement number) => number.GetDouble();

    private static void ShouldBe(double actual, JsonElement expected) =>
        actual.Should().BeApproximately(Number(expected), 1e-9 * Math.Max(1, Math.Abs(Number(expected))));

    private static JsonDocument Read([CallerFilePath] string here = "") =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../Oracle/trends.json")));
}
