using CsCheck;
using OxyPlot;

namespace SmartSpec.Analysis.Pictures.Tests;

[Trait("lane", "laws")]
public sealed class DrawingTests
{
    [Fact]
    public void Names_beside_points_are_within_the_area_and_cover_neither_points_nor_each_other() =>
        Gen.Select(
                Gen.Select(Gen.Double[0, 600], Gen.Double[0, 400]).Array[1, 60],
                Gen.Select(Gen.Double[10, 150], Gen.Double[10, 30]).Array[1, 20],
                (points, sizes) =>
                    (Points: points.Select(point => new ScreenPoint(point.Item1, point.Item2)).ToList(), Sizes: sizes)
            )
            .Sample(
                one =>
                {
                    NamePlaces places = new(new(0, 0, 600, 400), one.Points, 5);
                    var boxes = one
                        .Sizes.Zip(one.Points, (size, point) => places.Find(point, new(size.Item1, size.Item2)))
                        .OfType<NamePlace>()
                        .Select(place => place.Box)
                        .ToList();
                    boxes.All(box => box.Left >= 0 && box.Right <= 600 && box.Top >= 0 && box.Bottom <= 400).Should().BeTrue();
                    foreach (var (i, box) in boxes.Index())
                    {
                        one.Points.Should().NotContain(point => box.Contains(point));
                        boxes
                            .Skip(i + 1)
                            .Should()
                            .NotContain(other =>
                                box.Left < other.Right
                                && other.Left < box.Right
                                && box.Top < other.Bottom
                                && other.Top < box.Bottom
                            );
                    }
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void A_point_alone_has_its_name_to_the_right()
    {
        var place = new NamePlaces(new(0, 0, 600, 400), [new(300, 200)], 5).Find(new(300, 200), new(80, 14))!;
        place.Side.Should().Be(1);
        place.Leader.Should().BeNull();
        place.Box.Left.Should().BeInRange(305, 312);
    }

    [Fact]
    public void Wrapped_lines_fit_their_width_and_keep_all_words_where_there_is_room() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 30].Array[1, 12], Gen.Double[30, 300])
            .Sample(
                (words, width) =>
                {
                    var text = string.Join(' ', words);
                    var lines = Wrapped.Of(text, width, 12, 100).Split('\n');
                    lines.Should().OnlyContain(line => TextSize.WidthOf(line, 12, false) <= width);
                    string.Concat(lines)
                        .Replace("-", "", StringComparison.Ordinal)
                        .Replace(" ", "", StringComparison.Ordinal)
                        .Should()
                        .Be(string.Concat(words));
                    Wrapped.Of(text, width, 12, 2).Split('\n').Should().HaveCountLessThanOrEqualTo(2);
                },
                iter: Rounds.Of(200)
            );

    [Fact]
    public void What_does_not_fit_ends_with_an_ellipsis() =>
        Wrapped.Of("Tillverkning av trä och varor av trä, kork, rotting o.d. utom möbler", 150, 12, 2).Should().EndWith("…");
}
