using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Presence is decided without rounding, refuses gaps, and falls into components.</summary>
[Trait("lane", "laws")]
public sealed class PresenceTests
{
    [Theory]
    [InlineData("wide")]
    [InlineData("tall")]
    public void Presence_by_location_quotient_is_that_of_the_oracle_and_of_py_ecomplexity(string name)
    {
        var presence = Presence.ByLocationQuotient(RelatednessOracle.Table(name)).Value;
        Rows(presence).ShouldBe(RelatednessOracle.Rows(RelatednessOracle.Of(name).GetProperty("m")), 0);
        Rows(presence).ShouldBe(RelatednessOracle.Rows(RelatednessOracle.PyEcomplexity(name).GetProperty("mcp")), 0);
    }

    [Fact]
    public void A_higher_threshold_is_reached_by_fewer()
    {
        var presence = Presence.ByLocationQuotient(RelatednessOracle.Table("threshold"), 1.5).Value;
        Rows(presence).ShouldBe(RelatednessOracle.Rows(RelatednessOracle.Of("threshold").GetProperty("m")), 0);
    }

    [Fact]
    public void A_region_like_the_country_reaches_a_quotient_of_one_in_everything_it_has()
    {
        var table = Table(
            new double[,]
            {
                { 1, 0, 6 },
                { 3, 0, 18 },
                { 7, 0, 42 },
            }
        );
        Presence.ByLocationQuotient(table).Value.Diversity.Should().Equal(2.0, 2, 2);
    }

    [Fact]
    public void However_small_the_numbers_what_is_below_the_threshold_is_absent()
    {
        var table = Table(
            new double[,]
            {
                { 1e-300, 1e-200 },
                { 1e-200, 1e-300 },
            }
        );
        Presence.ByLocationQuotient(table).Value.Diversity.Should().Equal(1.0, 1);
    }

    [Fact]
    public void A_location_quotient_of_the_threshold_reaches_it()
    {
        // 3/5 over 4/10 is 1.5; as quotients of floating-point numbers, 1.4999999999999998.
        var table = Table(
            new double[,]
            {
                { 3, 2 },
                { 1, 4 },
            }
        );
        Presence.ByLocationQuotient(table, 1.5).Value["r1", "a1"].Should().BeTrue();
    }

    [Fact]
    public void Given_totals_decide_presence()
    {
        var table = Table(
            new double[,]
            {
                { 2, 1 },
                { 1, 2 },
            }
        );
        Presence.ByLocationQuotient(table).Value["r1", "a1"].Should().BeTrue();
        var within = table.WithTotals([3, 3], [60, 3], 63).Value;
        Presence.ByLocationQuotient(within).Value["r1", "a1"].Should().BeFalse();
        Presence.ByLocationQuotient(within).Value["r1", "a2"].Should().BeTrue();
    }

    [Fact]
    public void Scaling_a_table_leaves_presence_unchanged() =>
        Tables.Whole.Sample(
            table =>
            {
                var scaled = Table(Numbers(table, 8));
                Rows(Presence.ByLocationQuotient(scaled).Value).ShouldBe(Rows(Presence.ByLocationQuotient(table).Value), 0);
            },
            iter: Rounds.Of(200)
        );

    [Fact]
    public void Presence_by_number_starts_at_the_least()
    {
        var presence = Presence
            .ByNumber(
                Table(
                    new double[,]
                    {
                        { 9, 10, 0 },
                    }
                ),
                10
            )
            .Value;
        presence[0, 0].Should().BeFalse();
        presence[0, 1].Should().BeTrue();
        presence[0, 2].Should().BeFalse();
    }

    [Fact]
    public void A_gap_is_refused_by_its_cell()
    {
        var table = RegionTable
            .Of(
                ["SE213", "SE212"],
                ["01", "02"],
                new[,]
                {
                    { Cell.Of(1), Cell.Suppressed },
                    { Cell.Of(2), Cell.Of(3) },
                }
            )
            .Value;
        var gap = new AnalysisMessage("gaps", [new("cells", ["SE213/02"])]);
        Presence.ByLocationQuotient(table).Refusals.Should().Equal(gap);
        Presence.ByNumber(table, 1).Refusals.Should().Equal(gap);
        table.Fill(GapFill.Zero, GapFill.Zero).Then(filled => Presence.ByLocationQuotient(filled)).IsRefused.Should().BeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_threshold_is_a_number_over_zero(double threshold)
    {
        var table = RelatednessOracle.Table("wide");
        FluentActions.Invoking(() => Presence.ByLocationQuotient(table, threshold)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Presence.ByNumber(table, threshold)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Diversity_counts_activities_and_ubiquity_regions()
    {
        RelatednessOracle.Hand.Diversity.Should().Equal(4.0, 1, 2, 1);
        RelatednessOracle.Hand.Ubiquity.Should().Equal(1.0, 2, 2, 3);
        RelatednessOracle.Hand.Turned().Diversity.Should().Equal(1.0, 2, 2, 3);
    }

    [Fact]
    public void What_is_empty_is_left_out_and_named()
    {
        var presence = RelatednessOracle.Presence([
            [1, 0, 1],
            [0, 0, 0],
            [1, 0, 0],
        ]);
        var answer = presence.WithoutEmpty();
        answer.Value.Regions.Should().Equal(["r1", "r3"]);
        answer.Value.Activities.Should().Equal(["a1", "a3"]);
        answer
            .Notes.Should()
            .Equal(new AnalysisMessage("presence-left-out", [new("regions", ["r2"]), new("activities", ["a2"])]));
        answer
            .Notes[0]
            .ToString()
            .Should()
            .Be("left out, since nothing is present there: regions r2. activities a2. (presence-left-out)");
        RelatednessOracle.Hand.WithoutEmpty().Notes.Should().BeEmpty();
        RelatednessOracle
            .Presence([
                [0, 0],
            ])
            .WithoutEmpty()
            .Refusals.Single()
            .Code.Should()
            .Be("empty");
    }

    [Fact]
    public void Components_share_no_activity_and_lose_no_presence() =>
        Random.Sample(
            presence =>
            {
                var components = presence.Components();
                components.SelectMany(part => part.Regions).Should().OnlyHaveUniqueItems();
                components.SelectMany(part => part.Activities).Should().OnlyHaveUniqueItems();
                components.Sum(part => part.Diversity.Sum()).Should().Be(presence.Diversity.Sum());
                components.Should().NotContain(part => part.Components().Count != 1);
            },
            iter: Rounds.Of(200)
        );

    [Fact]
    public void The_largest_component_is_first()
    {
        var components = RelatednessOracle
            .Presence([
                [1, 0, 0],
                [0, 1, 0],
                [0, 1, 1],
                [0, 0, 0],
            ])
            .Components();
        components.Select(part => string.Join(' ', part.Regions.Select(key => key.Code))).Should().Equal("r2 r3", "r1");
        components[0].Activities.Should().Equal(["a2", "a3"]);
    }

    /// <summary>1 to 9 regions by 1 to 9 activities, sparse to dense.</summary>
    internal static Gen<Presence> Random { get; } =
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.Int[5, 100], Gen.Int[0, 99].Array[81])
            .Select(
                (rows, columns, share, numbers) =>
                    RelatednessOracle.Presence([
                        .. Enumerable
                            .Range(0, rows)
                            .Select(r =>
                                Enumerable.Range(0, columns).Select(c => numbers[r * 9 + c] < share ? 1.0 : 0).ToArray()
                            ),
                    ])
            );

    internal static double[][] Rows(Presence presence) =>
        [
            .. Enumerable
                .Range(0, presence.Regions.Count)
                .Select(r => Enumerable.Range(0, presence.Activities.Count).Select(a => presence[r, a] ? 1.0 : 0).ToArray()),
        ];

    private static double[,] Numbers(RegionTable table, double factor)
    {
        var numbers = new double[table.Regions.Count, table.Activities.Count];
        for (var r = 0; r < numbers.GetLength(0); r++)
        for (var a = 0; a < numbers.GetLength(1); a++)
            numbers[r, a] = table[r, a].Value!.Value * factor;
        return numbers;
    }

    private static RegionTable Table(double[,] numbers) =>
        RegionTable
            .Of(TableKeys.Numbered("r", numbers.GetLength(0)), TableKeys.Numbered("a", numbers.GetLength(1)), numbers)
            .Value;
}
