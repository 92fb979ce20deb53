namespace SmartSpec.Analysis.Pictures.Tests;

public sealed class WeightIntervalBarsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public void Each_interval_has_a_bar_that_says_whether_its_candidate_is_chosen(int size)
    {
        var choice = Samples.Areas(size);
        var drawn = new Drawn(WeightIntervalBars.Of(choice, Texts.Swedish));
        var intervals = choice.WeightIntervals().ToLookup(one => choice.IsChosen(one.Candidate.Code), one => one.Intervals.Count);
        // The legend has one of each.
        drawn.Bars(Palette.Blue, open: false).Should().HaveCount(1 + intervals[true].Sum());
        drawn.Bars(Palette.Vermilion, open: true).Should().HaveCount(1 + intervals[false].Sum());
    }

    [Fact]
    public void A_bar_is_as_long_as_its_interval_and_the_line_is_at_the_present_weight()
    {
        var choice = Choice((1, 5, 2), (3, 2, 5));
        var panel = choice.WeightIntervals().Where(one => one.Criterion.Code == "c1").ToList();
        var drawn = new Drawn(WeightIntervalBars.Of(choice, Texts.Swedish));
        var chosen = drawn.Bars(Palette.Blue, open: false).Skip(1).First();
        var other = drawn.Bars(Palette.Vermilion, open: true).Skip(1).First();
        var line = Drawn
            .Points(drawn.Shapes.Where(shape => shape.Kind == "polyline" && shape.Stroke == Palette.Ink).ElementAt(1).Element)[0]
            .X;
        var (left, whole) = (
            Math.Min(chosen.Left, other.Left),
            Math.Max(chosen.Right, other.Right) - Math.Min(chosen.Left, other.Left)
        );
        ((chosen.Left - left) / whole)
            .Should()
            .BeApproximately(panel.Single(one => choice.IsChosen(one.Candidate.Code)).Intervals[0].From, 0.01);
        ((chosen.Right - left) / whole)
            .Should()
            .BeApproximately(panel.Single(one => choice.IsChosen(one.Candidate.Code)).Intervals[0].To, 0.01);
        ((line - left) / whole).Should().BeApproximately((double)panel[0].Weight, 0.01);
    }

    [Fact]
    public void A_single_weight_is_seen()
    {
        var bars = new Drawn(WeightIntervalBars.Of(Samples.Areas(3), Texts.Swedish)).Bars(Palette.Vermilion, open: true).ToList();
        bars.Should().Contain(bar => bar.Width < 4).And.OnlyContain(bar => bar.Width >= 1.99);
    }

    [Fact]
    public void The_alternative_says_for_which_weights_each_candidate_is_chosen()
    {
        var picture = WeightIntervalBars.Of(Samples.Areas(3), Texts.Swedish);
        picture
            .Alternative.Should()
            .StartWith("Staplar för 6 kandidater efter 5 kriterier. Valda nu: Livsmedel, Skog och trä och Vatten.");
        picture
            .Alternative.Should()
            .Contain(
                "Befintlig styrka, nuvarande vikt 30\u00A0%: Livsmedel är vald vid alla vikter; Skog och trä från 12,5\u00A0% till 100\u00A0%; "
                    + "Vatten från 0\u00A0% till 12,5\u00A0% och från 22,2\u00A0% till 56,3\u00A0%"
            );
        picture.Alternative.Should().Contain("Övrig tillverkningsindustri vid 100\u00A0%.").And.Contain("Besöksnäring vid inga");
    }

    [Fact]
    public void Chosen_candidates_are_first_in_every_panel_and_all_criteria_are_shown()
    {
        var drawn = new Drawn(WeightIntervalBars.Of(Samples.Areas(2), Texts.English, new() { Width = 1200 }));
        drawn.Words.Should().ContainInOrder("Livsmedel", "Skog och trä", "Vatten");
        drawn.Words.Should().Contain(["Befintlig styrka", "Samverkan", "30%", "10%", "present weight"]);
    }

    [Fact]
    public void One_candidate_by_one_criterion_is_drawn()
    {
        var choice = Weighing.Of([Samples.Criterion("c", "Only", 1)], [Samples.Candidate("a", "Alone", 3)]).Value.Choose(1).Value;
        var picture = WeightIntervalBars.Of(choice, Texts.English);
        picture.Alternative.Should().Contain("Only, present weight 100%: Alone at 100%.");
    }

    [Fact]
    public void Many_criteria_and_candidates_have_room()
    {
        var criteria = Enumerable
            .Range(1, 12)
            .Select(i => Samples.Criterion($"c{i}", $"Ett kriterium med ett ganska långt namn {i}", i));
        var candidates = Enumerable
            .Range(1, 15)
            .Select(a =>
                Samples.Candidate($"a{a}", $"En kandidat {a}", [.. Enumerable.Range(1, 12).Select(c => 1m + (a * c) % 5)])
            );
        var choice = Weighing.Of(criteria, candidates).Value.Choose(4).Value;
        var drawn = new Drawn(WeightIntervalBars.Of(choice, Texts.Swedish));
        drawn.Texts.Should().OnlyContain(text => text.Box.Left >= 0 && text.Box.Right <= 700 && text.Box.Bottom <= drawn.Height);
        drawn.Words.Count(word => word == "50\u00A0%").Should().BeGreaterThanOrEqualTo(12);
    }

    /// <summary>Two candidates by two criteria: the weight of the first, and scores.</summary>
    private static Choice Choice(
        (decimal Weight, decimal First, decimal Second) one,
        (decimal Weight, decimal First, decimal Second) other
    ) =>
        Weighing
            .Of(
                [Samples.Criterion("c1", "One", one.Weight), Samples.Criterion("c2", "Two", other.Weight)],
                [
                    Samples.Candidate("a1", "First", one.First, other.First),
                    Samples.Candidate("a2", "Second", one.Second, other.Second),
                ]
            )
            .Value.Choose(1)
            .Value;
}
