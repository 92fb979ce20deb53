using CsCheck;
using static SmartSpec.Analysis.Tests.SpecialisationTables;

namespace SmartSpec.Analysis.Tests;

/// <summary>
/// A cluster has up to three stars: for its size, for the specialisation of the region, and for its weight in the
/// region.
/// </summary>
[Trait("lane", "laws")]
public sealed class StarTests
{
    private static RegionTable Twenty(params double[] first)
    {
        var rows = Enumerable.Range(0, 20).Select(r => new[] { r < first.Length ? first[r] : 1, 100.0 });
        return Table([.. rows]);
    }

    [Fact]
    public void The_largest_tenth_of_regions_has_the_star_for_size()
    {
        var stars = ThreeStars.Of(Twenty(50, 40, 30)).Value;
        stars["r1", "a1"].Should().Be(new Stars(true, true, true));
        stars["r2", "a1"].Size.Should().BeTrue();
        stars["r3", "a1"].Size.Should().BeFalse();
        stars["r1", "a1"].Count.Should().Be(3);
    }

    [Fact]
    public void Regions_of_equal_value_share_the_star()
    {
        var stars = ThreeStars.Of(Twenty(50, 40, 40, 40, 30)).Value;
        Enumerable.Range(0, 6).Select(r => stars[r, 0].Size).Should().Equal(true, true, true, true, false, false);
    }

    [Fact]
    public void A_region_that_has_nothing_of_an_activity_has_no_star_even_if_few_are_larger()
    {
        var rows = Enumerable.Range(0, 20).Select(r => new[] { r == 0 ? 5.0 : 0, 100.0 });
        var stars = ThreeStars.Of(Table([.. rows])).Value;
        stars[0, 0].Size.Should().BeTrue();
        stars[1, 0].Should().Be(new Stars(false, false, false));
    }

    [Fact]
    public void A_quotient_of_exactly_two_has_the_star_for_specialisation()
    {
        var rows = Enumerable.Range(0, 10).Select(r => new[] { r == 0 ? 20.0 : 80.0 / 9, r == 0 ? 80.0 : 820.0 / 9 });
        var table = Table([.. rows]).WithTotals([.. Enumerable.Repeat(100.0, 10)], [100, 900], 1000).Value;
        ThreeStars.Of(table).Value[0, 0].Specialisation.Should().BeTrue();
    }

    [Fact]
    public void Nine_regions_have_no_top_tenth()
    {
        var refusal = ThreeStars.Of(Table([.. Enumerable.Repeat(new double[] { 1, 2 }, 9)])).Refusals.Single();
        refusal.Code.Should().Be("regions-few");
        refusal.ToString().Should().Contain("at least 10").And.Contain("has 9");
    }

    [Fact]
    public void A_gap_has_no_star_and_nine_known_regions_have_none_for_size()
    {
        var cells = new Cell[11, 2];
        for (var r = 0; r < 11; r++)
            (cells[r, 0], cells[r, 1]) = (r < 2 ? Cell.Suppressed : Cell.Of(r), r < 1 ? Cell.Missing : Cell.Of(r));
        var stars = ThreeStars.Of(RegionTable.Of(TableKeys.Numbered("r", 11), ["a1", "a2"], cells).Value).Value;
        stars[10, 0].Size.Should().BeNull();
        stars[10, 1].Size.Should().BeTrue();
        stars[0, 1].Should().Be(new Stars(null, null, null));
    }

    [Fact]
    public void At_least_a_tenth_of_known_regions_has_the_star_unless_they_have_nothing() =>
        Gen.Int[0, 30]
            .Select(n => (double)n)
            .Array[10, 45]
            .Sample(
                sizes =>
                {
                    var stars = ThreeStars.Of(Table([.. sizes.Select(size => new[] { size, 50 })])).Value;
                    var most = sizes.OrderDescending().Take(sizes.Length / 10).Where(size => size > 0).ToList();
                    for (var r = 0; r < sizes.Length; r++)
                        stars[r, 0].Size.Should().Be(most.Contains(sizes[r]));
                },
                iter: Rounds.Of(200)
            );
}
