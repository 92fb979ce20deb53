namespace SmartSpec.Analysis.Tests;

/// <summary>A code has a level in its classification, and is part of one code of each coarser level.</summary>
public sealed class ClassificationTests
{
    /// <summary>
    /// As sni2007.scb.se prints: G, 47, 47.1, 47.11, 47.111 and J, 58, 58.1, 58.13, 58.131; and Eurostat writes with the section
    /// before.
    /// </summary>
    [Theory]
    [InlineData("47.111", 5, "G", "47", "47.1", "47.11")]
    [InlineData("58.131", 5, "J", "58", "58.1", "58.13")]
    [InlineData("47111", 5, "G", "47", "471", "4711")]
    [InlineData("C10.11", 4, "C", "C10", "C10.1", "C10.11")]
    [InlineData("C1011", 4, "C", "C10", "C101", "C1011")]
    [InlineData("01", 2, "A", "01", null, null)]
    [InlineData("U", 1, "U", null, null, null)]
    public void A_code_of_NACE_Rev_2_is_part_of_a_section_division_group_and_class(
        string code,
        int level,
        string? section,
        string? division,
        string? group,
        string? @class
    )
    {
        var nace = Classification.NaceRev2;
        nace.LevelOf(code).Should().Be(level);
        string?[] ancestors = [.. Enumerable.Range(1, 4).Select(at => nace.AncestorOf(code, at))];
        ancestors.Should().Equal(section, division, group, @class);
    }

    /// <summary>
    /// The sections of Regulation (EC) No 1893/2006, Annex I, and of Delegated Regulation (EU) 2023/137, by the divisions at
    /// which each begins and ends.
    /// </summary>
    [Theory]
    [InlineData("01 A 03 A 05 B 09 B 10 C 33 C 35 D 36 E 39 E 41 F 43 F 45 G 47 G 49 H 53 H 55 I 56 I 58 J 63 J 64 K 66 K", true)]
    [InlineData("68 L 69 M 75 M 77 N 82 N 84 O 85 P 86 Q 88 Q 90 R 93 R 94 S 96 S 97 T 98 T 99 U", true)]
    [InlineData("01 A 03 A 05 B 09 B 10 C 33 C 35 D 36 E 39 E 41 F 43 F 46 G 47 G 49 H 53 H 55 I 56 I 58 J 60 J", false)]
    [InlineData("61 K 63 K 64 L 66 L 68 M 69 N 75 N 77 O 82 O 84 P 85 Q 86 R 88 R 90 S 93 S 94 T 96 T 97 U 98 U 99 V", false)]
    public void The_section_of_a_division_is_that_of_the_published_ranges(string pairs, bool isRev2)
    {
        var nace = isRev2 ? Classification.NaceRev2 : Classification.NaceRev21;
        foreach (var pair in pairs.Split(' ').Chunk(2))
            nace.AncestorOf(pair[0], 1).Should().Be(pair[1], pair[0]);
    }

    [Theory]
    [InlineData("04")]
    [InlineData("34")]
    [InlineData("00")]
    [InlineData("1")]
    [InlineData("B-E")]
    [InlineData("TOTAL")]
    [InlineData("A10")]
    [InlineData("10.")]
    [InlineData("10.1.1")]
    [InlineData("101.1")]
    [InlineData("V")]
    [InlineData("")]
    [InlineData("c")]
    public void What_is_no_code_of_NACE_Rev_2_has_no_level(string code)
    {
        Classification.NaceRev2.LevelOf(code).Should().BeNull();
        Classification.NaceRev2.AncestorOf(code, 1).Should().BeNull();
    }

    [Fact]
    public void Division_45_is_in_NACE_Rev_2_only_and_section_V_in_Rev_2_1_only()
    {
        Classification.NaceRev21.LevelOf("45").Should().BeNull();
        Classification.NaceRev21.LevelOf("V").Should().Be(1);
    }

    [Theory]
    [InlineData("SE", 0)]
    [InlineData("SE2", 1)]
    [InlineData("SE21", 2)]
    [InlineData("SE213", 3)]
    [InlineData("EL30", 2)]
    [InlineData("SEZZZ", 3)]
    [InlineData("EU27", null)]
    [InlineData("EU27_2020", null)]
    [InlineData("EA20", null)]
    [InlineData("se21", null)]
    [InlineData("S", null)]
    [InlineData("Kalmar län", null)]
    public void The_level_of_a_NUTS_region_is_by_its_length(string code, int? level) =>
        Classification.Nuts.LevelOf(code).Should().Be(level);

    [Fact]
    public void A_municipality_is_part_of_its_county_and_the_country_is_neither()
    {
        Classification.SwedishRegions.AncestorOf("0880", 1).Should().Be("08");
        Classification.SwedishRegions.LevelOf("00").Should().BeNull();
        Classification.SwedishRegions.LevelOf("SE21").Should().BeNull();
    }

    [Fact]
    public void A_code_is_part_of_none_at_a_finer_level() => Classification.Nuts.AncestorOf("SE2", 2).Should().BeNull();

    [Fact]
    public void Any_classification_by_lengths_is_made_from_them()
    {
        var ipc = Classification.ByLengths(1, 3, 4);
        ipc.AncestorOf("A01K", 2).Should().Be("A01");
        ipc.AncestorOf("A01K", 1).Should().Be("A");
        ipc.LevelOf("A0").Should().BeNull();
        FluentActions.Invoking(() => Classification.ByLengths(2, 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Classification.ByLengths()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_classification_by_parents_has_a_level_for_each_step()
    {
        var areas = Classification
            .ByParents(
                new Dictionary<string, string>
                {
                    ["0880"] = "Kalmar",
                    ["0882"] = "Kalmar",
                    ["Kalmar"] = "Sydost",
                }
            )
            .Value;
        areas.LastLevel.Should().Be(3);
        areas.LevelOf("Sydost").Should().Be(1);
        areas.AncestorOf("0882", 2).Should().Be("Kalmar");
        areas.AncestorOf("0882", 1).Should().Be("Sydost");
        areas.LevelOf("0883").Should().BeNull();
    }

    [Fact]
    public void A_code_that_is_part_of_itself_is_refused_by_name() =>
        Classification
            .ByParents(
                new Dictionary<string, string>
                {
                    ["a"] = "b",
                    ["b"] = "a",
                    ["c"] = "d",
                }
            )
            .Refusals.Single()
            .Should()
            .Be(new AnalysisMessage("parents-circular", [new("codes", ["a", "b"])]));

    [Fact]
    public void One_line_of_parents_has_a_level_for_each() =>
        Classification
            .ByParents(new Dictionary<string, string> { ["0880"] = "Kalmar", ["Kalmar"] = "Sydost" })
            .Value.LevelOf("0880")
            .Should()
            .Be(3);

    [Fact]
    public void A_level_that_is_not_there_is_an_error_of_the_program() =>
        FluentActions.Invoking(() => Classification.Nuts.AncestorOf("SE213", 4)).Should().Throw<ArgumentOutOfRangeException>();
}
