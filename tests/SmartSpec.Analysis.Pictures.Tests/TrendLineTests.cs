using OxyPlot;

namespace SmartSpec.Analysis.Pictures.Tests;

public sealed class TrendLineTests
{
    private static readonly TrendTarget Target = new(new(2018, 6, 30), 8300);

    [Fact]
    public void Each_value_has_a_point_and_the_target_has_a_shape_of_its_own()
    {
        var drawn = new Drawn(TrendLine.Of(Samples.Wood(), "Wood", Texts.English, Target));
        // The legend has one of each.
        drawn.Shapes.Count(shape => shape.Kind == "ellipse" && shape.Fill == Palette.Ink).Should().Be(1 + 7);
        drawn.Shapes.Count(shape => shape.Kind == "polygon" && shape.Fill == Palette.Vermilion).Should().Be(1 + 1);
        drawn.Words.Should().Contain("target 8,300, 2018-06-30");
    }

    [Fact]
    public void The_line_is_dashed_after_the_last_value_and_ends_on_the_day_of_the_target()
    {
        var drawn = new Drawn(TrendLine.Of(Samples.Wood(), "Wood", Texts.English, Target));
        var lines = drawn
            .Shapes.Where(shape =>
                shape.Kind == "polyline"
                && shape.Stroke == Palette.Blue
                && Style(shape).Contains("stroke-width:2", StringComparison.Ordinal)
            )
            .Skip(1)
            .ToList();
        lines.Should().HaveCount(2);
        Style(lines[0]).Should().NotContain("dasharray");
        Style(lines[1]).Should().Contain("dasharray");
        Drawn.Points(lines[1].Element)[0].Should().Be(Drawn.Points(lines[0].Element)[^1]);
        var target = drawn.Shapes.Last(shape => shape.Kind == "polygon" && shape.Fill == Palette.Vermilion);
        Drawn
            .Points(target.Element)
            .Average(point => point.X)
            .Should()
            .BeApproximately(Drawn.Points(lines[1].Element)[^1].X, 0.01);
    }

    [Fact]
    public void The_alternative_has_the_values_the_slope_and_what_the_trend_gives_on_the_day()
    {
        var trend = Samples.Wood();
        var picture = TrendLine.Of(trend, "Trävaror", Texts.Swedish, Target);
        picture.Title.Should().Be("Trävaror");
        picture
            .Alternative.Should()
            .StartWith("Linjediagram med 7 värden från 2008 till 2014. 2008: 11\u00A0050; 2009: 9\u00A0901;");
        // The median of the 21 slopes is that from 2008 to 2014: (9249 − 11050) / 6 = −300.17.
        picture.Alternative.Should().Contain("−300 per år");
        picture.Alternative.Should().Contain("Den 2018-06-30 ger trenden").And.Contain("ligger inom det");
    }

    [Theory]
    [InlineData(20000, "is above that.")]
    [InlineData(100, "is below that.")]
    public void The_picture_says_where_the_target_lies(double target, string said)
    {
        var picture = TrendLine.Of(Samples.Wood(), "Wood", Texts.English, Target with { Value = target });
        picture.Alternative.Should().Contain(said);
        string.Join(' ', new Drawn(picture).Words).Should().Contain(said);
    }

    [Fact]
    public void Without_an_interval_there_is_no_band_and_the_picture_says_so()
    {
        var drawn = new Drawn(TrendLine.Of(Samples.Wood(4), "Wood", Texts.English));
        drawn.Shapes.Should().NotContain(shape => shape.Fill == Palette.Tint);
        drawn
            .Words.Should()
            .Contain("4 values are too few for an interval of the trend.")
            .And.NotContain("where the trend may lie");
    }

    [Theory]
    [InlineData(2030)]
    [InlineData(1990)]
    public void A_target_on_a_day_of_which_the_trend_says_nothing_is_shown_with_that(int year)
    {
        var picture = TrendLine.Of(Samples.Wood(), "Wood", Texts.English, new(new(year, 1, 1), 9000));
        picture
            .Alternative.Should()
            .Contain($"The target is 9,000 on {year}-01-01. The trend says nothing of that day, only of 2008 to 2020.");
        new Drawn(picture).Shapes.Count(shape => shape.Kind == "polygon" && shape.Fill == Palette.Vermilion).Should().Be(2);
    }

    [Fact]
    public void Equal_values_and_large_ones_are_drawn()
    {
        foreach (var value in (double[])[0, 1e15, -1e15, 1e-9])
        {
            var trend = Trend.Of(Enumerable.Range(0, 6).Select(i => new TrendPoint(2000 + i, value))).Value;
            var drawn = new Drawn(TrendLine.Of(trend, "Same", Texts.Swedish, new(new(2007, 1, 1), value)));
            drawn.Shapes.Count(shape => shape.Kind == "ellipse" && shape.Fill == Palette.Ink).Should().Be(7);
            drawn.Texts.Should().OnlyContain(text => text.Box.Right <= 700 && text.Box.Left >= 0);
        }
    }

    [Fact]
    public void Many_values_are_summed_up_in_the_alternative()
    {
        var trend = Trend.Of(Enumerable.Range(0, 40).Select(i => new TrendPoint(1980 + i, i * i))).Value;
        TrendLine
            .Of(trend, "Squares", Texts.English)
            .Alternative.Should()
            .Contain("The least is 1980: 0.")
            .And.Contain("The largest is 2019: 1,521.");
    }

    [Fact]
    public void A_target_that_is_no_number_is_an_error()
    {
        var draw = () => TrendLine.Of(Samples.Wood(), "Wood", Texts.English, Target with { Value = double.NaN });
        draw.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Style(DrawnShape shape) => (string)shape.Element.Attribute("style")!;
}
