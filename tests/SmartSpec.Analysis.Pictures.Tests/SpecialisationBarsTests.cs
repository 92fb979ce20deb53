namespace SmartSpec.Analysis.Pictures.Tests;

public sealed class SpecialisationBarsTests
{
    [Fact]
    public void Each_activity_has_a_bar_as_long_as_its_quotient_and_the_highest_is_first()
    {
        var drawn = new Drawn(SpecialisationBars.Of(Samples.Kalmar, Texts.Swedish).Value);
        var bars = Bars(drawn);
        var quotients = Samples.Kalmar.Tables[0].Rows.Select(row => row.Values[2]!.Value).OrderDescending().ToList();
        bars.Should().HaveCount(10);
        var one = bars[0].Width / quotients[0];
        for (var i = 0; i < 10; i++)
            bars[i].Width.Should().BeApproximately(quotients[i] * one, 0.01);
        bars.Select(bar => bar.Left).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void The_values_are_those_that_the_figures_give_by_hand()
    {
        // Farming: 5 of 108 thousand in the county and 104 of 5,016 in the country. Industry: 21 and 627.
        var drawn = new Drawn(SpecialisationBars.Of(Samples.Kalmar, Texts.Swedish).Value);
        drawn.Words.Should().ContainInOrder("Jordbruk, skogsbruk och fiske", "2,23", "4,6\u00A0%");
        drawn.Words.Should().ContainInOrder("Industri, energi och miljö", "1,56", "19,4\u00A0%");
        drawn.Description.Should().Contain("Jordbruk, skogsbruk och fiske: 2,23 (4,6\u00A0% av regionen); Industri");
        SpecialisationBars
            .Of(Samples.Kalmar, Texts.English)
            .Value.Alternative.Should()
            .Contain("fiske: 2.23 (4.6% of the region);");
    }

    [Fact]
    public void The_line_at_1_parts_filled_bars_from_open_ones()
    {
        var drawn = new Drawn(SpecialisationBars.Of(Samples.Kalmar, Texts.Swedish).Value);
        var line = drawn.Shapes.Last(shape => shape.Kind == "polyline" && shape.Stroke == Palette.Ink);
        var one = Drawn.Points(line.Element)[0].X;
        Drawn.Points(line.Element)[1].X.Should().Be(one);
        // The legend has one of each.
        drawn.Bars(Palette.Blue, open: false).Skip(1).Should().HaveCount(5).And.OnlyContain(bar => bar.Right >= one - 1);
        drawn.Bars(Palette.Blue, open: true).Skip(1).Should().HaveCount(5).And.OnlyContain(bar => bar.Right < one);
        drawn.Words.Should().Contain("1 = samma andel");
    }

    [Fact]
    public void What_is_left_out_is_said_in_the_picture_and_in_its_alternative()
    {
        var picture = SpecialisationBars.Of(Samples.Kalmar, Texts.Swedish, new() { Most = 3 }).Value;
        var drawn = new Drawn(picture);
        Bars(drawn).Should().HaveCount(3);
        const string note = "Visas inte: de 7 lägsta av 10 verksamheter, med kvoter från 0,24 till 1,10.";
        drawn.Words.Should().Contain(note);
        picture.Alternative.Should().Contain(note).And.Contain("3 av 10 verksamheter");
    }

    [Fact]
    public void Activities_without_a_known_quotient_are_counted()
    {
        var table = RegionTable
            .Of(
                ["r1", "r2"],
                ["a1", "a2", "a3"],
                new[,]
                {
                    { Cell.Of(3), Cell.Suppressed, Cell.Of(1) },
                    { Cell.Of(4), Cell.Of(60), Cell.Of(9) },
                }
            )
            .Value.WithTotals([10, 73], [7, 66, 10], 83)
            .Value;
        var picture = SpecialisationBars
            .Of(Samples.Report(table, new AnalysisRequest.LocationQuotient("r1")), Texts.English)
            .Value;
        Bars(new(picture)).Should().HaveCount(2);
        picture.Alternative.Should().Contain("Not shown: one activity whose quotient cannot be known.");
    }

    [Fact]
    public void A_report_without_a_known_quotient_is_refused_in_both_languages()
    {
        var refusal = SpecialisationBars
            .Of(Samples.Quotients("r1", [("a1", Cell.Suppressed, Cell.Missing)]), Texts.English)
            .Refusals.Single();
        refusal.Code.Should().Be("picture-empty");
        refusal
            .ToString()
            .Should()
            .Be(
                "the report knows no value of location-quotient, so there is nothing to draw. Its notes may say why. (picture-empty)"
            );
        refusal.ToString(Texts.Swedish).Should().StartWith("rapporten har inget känt värde");
    }

    [Fact]
    public void A_report_of_another_method_is_refused() =>
        SpecialisationBars.Of(Samples.Related(20, 40), Texts.English).Refusals.Single().Code.Should().Be("picture-method");

    [Fact]
    public void A_quotient_of_0_has_no_length_and_its_value()
    {
        var report = Samples.Quotients("r1", [("a1", Cell.Of(1), Cell.Of(4)), ("a2", Cell.Of(0), Cell.Of(1))]);
        var drawn = new Drawn(SpecialisationBars.Of(report, Texts.English).Value);
        drawn.Words.Should().ContainInOrder("a1", "1.20", "a2", "0.00");
    }

    [Fact]
    public void A_region_without_anything_has_no_quotients() =>
        SpecialisationBars
            .Of(Samples.Quotients("r1", [("a1", Cell.Of(0), Cell.Of(4)), ("a2", Cell.Of(0), Cell.Of(1))]), Texts.English)
            .Refusals.Single()
            .Code.Should()
            .Be("picture-empty");

    [Fact]
    public void A_quotient_that_is_shown_as_1_has_a_filled_bar()
    {
        var report = Samples.Quotients("r1", [("a1", Cell.Of(998), Cell.Of(2000)), ("a2", Cell.Of(1002), Cell.Of(2000))]);
        new Drawn(SpecialisationBars.Of(report, Texts.English).Value)
            .Bars(Palette.Blue, open: true)
            .Should()
            .HaveCount(1, "only the legend has an open one");
    }

    [Fact]
    public void A_table_without_years_has_none_in_the_title() =>
        SpecialisationBars
            .Of(Samples.Quotients("r1", [("a1", Cell.Of(3), Cell.Of(4)), ("a2", Cell.Of(1), Cell.Of(9))], year: 0), Texts.English)
            .Value.Title.Should()
            .Be("Specialisation of r1");

    private static List<OxyPlot.OxyRect> Bars(Drawn drawn) =>
        [
            .. drawn
                .Bars(Palette.Blue, open: false)
                .Skip(1)
                .Concat(drawn.Bars(Palette.Blue, open: true).Skip(1))
                .OrderBy(bar => bar.Top),
        ];
}
