using OxyPlot;

namespace SmartSpec.Analysis.Pictures.Tests;

public sealed class RelatednessMapTests
{
    private static readonly AnalysisReport Report = Samples.Related(20, 40);

    [Fact]
    public void Each_known_activity_has_a_point_whose_shape_and_colour_say_whether_the_region_has_it()
    {
        var rows = Report.Tables[0].Rows.Where(row => row.Values[2] is not null).ToList();
        var drawn = new Drawn(RelatednessMap.Of(Report, Texts.Swedish).Value);
        // The legend has one of each.
        Shapes(drawn, "ellipse", Palette.Blue).Should().HaveCount(1 + rows.Count(row => row.Values[0] == 1));
        Shapes(drawn, "polygon", Palette.Vermilion).Should().HaveCount(1 + rows.Count(row => row.Values[0] == 0));
    }

    [Fact]
    public void Half_of_the_points_are_on_each_side_of_a_line()
    {
        var drawn = new Drawn(RelatednessMap.Of(Report, Texts.Swedish).Value);
        var lines = drawn
            .Shapes.Where(shape => ((string)shape.Element.Attribute("style")!).Contains("dasharray", StringComparison.Ordinal))
            .Select(shape => Drawn.Points(shape.Element))
            .ToList();
        lines.Should().HaveCount(2);
        var (y, x) = (lines[0][0].Y, lines[1][0].X);
        var points = Points(drawn);
        points.Count(point => point.X > x + 0.01).Should().BeLessThanOrEqualTo(points.Count / 2);
        points.Count(point => point.X < x - 0.01).Should().BeLessThanOrEqualTo(points.Count / 2);
        points.Count(point => point.Y > y + 0.01).Should().BeLessThanOrEqualTo(points.Count / 2);
        points.Count(point => point.Y < y - 0.01).Should().BeLessThanOrEqualTo(points.Count / 2);
    }

    [Fact]
    public void The_names_are_of_activities_above_both_medians_and_of_both_kinds()
    {
        var report = Samples.Related(30, 60, seed: 2);
        Quarters quarters = new(
            [
                .. report
                    .Tables[0]
                    .Rows.Where(row => row.Values[2] is not null)
                    .Select(row => new ActivityPoint(
                        row.Key.Name!,
                        row.Values[0] == 1,
                        row.Values[1]!.Value,
                        row.Values[2]!.Value
                    )),
            ],
            4
        );
        (quarters.NamedAbsent.Count + quarters.NamedPresent.Count)
            .Should()
            .Be(Math.Min(4, quarters.Absent.Count + quarters.Present.Count))
            .And.BePositive();
        quarters
            .NamedAbsent.Concat(quarters.NamedPresent)
            .Should()
            .OnlyContain(point => point.Density > quarters.Density && point.Complexity > quarters.Complexity);
        var picture = RelatednessMap.Of(report, Texts.English, new() { Most = 4 }).Value;
        foreach (var point in quarters.NamedAbsent.Concat(quarters.NamedPresent))
            picture.Alternative.Should().Contain($"{point.Name} (density ");
        picture.Alternative.Should().Contain($"Above both medians, and not in the region: {quarters.Absent.Count}.");
    }

    [Fact]
    public void A_name_covers_no_point()
    {
        foreach (var seed in Enumerable.Range(1, 5))
        {
            var drawn = new Drawn(RelatednessMap.Of(Samples.Related(30, 120, seed), Texts.Swedish, new() { Most = 20 }).Value);
            var points = Points(drawn);
            foreach (var name in drawn.Texts.Where(text => text.Value.StartsWith("Verksamhet ", StringComparison.Ordinal)))
                points.Should().NotContain(point => name.Box.Contains(point), name.Value);
        }
    }

    [Fact]
    public void Activities_without_complexity_are_counted_and_without_any_the_report_is_refused()
    {
        var flat = Samples.Report(Samples.Halves(4, 6, 1), new AnalysisRequest.Related("r3") { Threshold = 0.0001 });
        RelatednessMap.Of(flat, Texts.English).Refusals.Single().Code.Should().Be("picture-empty");
        RelatednessMap.Of(Samples.Kalmar, Texts.English).Refusals.Single().Code.Should().Be("picture-method");
    }

    [Fact]
    public void What_a_reader_of_the_report_must_know_is_said_in_the_picture()
    {
        Quarters quarters = new([new("One", true, 0.5, 1)], 1);
        MapWords words = new(new(Texts.English), quarters, 1.5, 0, new("r1", "2020", ["Do not read high as complex."]), new());
        words.Notes.Should().Contain("Do not read high as complex.");
        words.Alternative.Should().Contain("Do not read high as complex.").And.Contain("a location quotient of at least 1.5.");
    }

    [Fact]
    public void Axes_say_which_way_is_more()
    {
        var words = new Drawn(RelatednessMap.Of(Report, Texts.Swedish).Value).Words.ToList();
        words
            .Should()
            .Contain([
                "↑ Verksamhetens komplexitet",
                "Närhet till det som finns →",
                "mer nära, mer komplext",
                "mindre nära, mindre komplext",
            ]);
        words.Should().ContainMatch("?0\u00A0%");
    }

    private static IEnumerable<DrawnShape> Shapes(Drawn drawn, string kind, OxyColor colour) =>
        drawn.Shapes.Where(shape => shape.Kind == kind && (shape.Fill == colour || shape.Stroke == colour));

    /// <summary>The points but for those of the legend.</summary>
    private static List<ScreenPoint> Points(Drawn drawn) =>
        [
            .. Shapes(drawn, "ellipse", Palette.Blue)
                .Skip(1)
                .Select(shape => new ScreenPoint(Drawn.Number(shape.Element, "cx"), Drawn.Number(shape.Element, "cy"))),
            .. Shapes(drawn, "polygon", Palette.Vermilion)
                .Skip(1)
                .Select(shape => Drawn.Points(shape.Element))
                .Select(corners => new ScreenPoint(corners.Average(corner => corner.X), corners.Average(corner => corner.Y))),
        ];
}
