using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using OxyPlot;

namespace SmartSpec.Analysis.Pictures.Tests;

/// <summary>What holds for every picture.</summary>
[Trait("lane", "laws")]
public sealed class PictureTests
{
    private static readonly Dictionary<string, Func<Texts, PictureOptions, Picture>> Makers = new()
    {
        ["bars"] = (texts, options) => SpecialisationBars.Of(Samples.Kalmar, texts, options).Value,
        ["map"] = (texts, options) => RelatednessMap.Of(Samples.Related(20, 40), texts, options).Value,
        ["full map"] = (texts, options) => RelatednessMap.Of(Samples.Related(30, 300, name: Long), texts, options).Value,
        ["weights"] = (texts, options) => WeightIntervalBars.Of(Samples.Areas(3), texts, options),
        ["trend"] = (texts, options) =>
            TrendLine.Of(Samples.Wood(), "Sysselsatta i trävaruindustrin", texts, new(new(2018, 6, 30), 8300), options),
        ["short trend"] = (texts, options) =>
            TrendLine.Of(Samples.Wood(3), "Sysselsatta", texts, new(new(2030, 6, 30), 12000), options),
    };

    public static TheoryData<string, string, int> All =>
        [
            .. from maker in Makers.Keys
            from language in (string[])["sv", "en"]
            from width in (int[])[480, 700, 1200]
            select (maker, language, width),
        ];

    private static Picture Make(string maker, string language, int width) =>
        Makers[maker](language == "sv" ? Texts.Swedish : Texts.English, new() { Width = width, Source = "Eurostat" });

    private static string Long(int number) =>
        $"Tillverkning av {(number % 3 == 0 ? "andra icke-metalliska mineraliska produkter" : "möbler")} nr {number}";

    [Theory]
    [MemberData(nameof(All))]
    public void Screen_readers_read_the_title_and_the_alternative(string maker, string language, int width)
    {
        var picture = Make(maker, language, width);
        var drawn = new Drawn(picture);
        drawn.Title.Should().Be(picture.Title).And.NotBeEmpty();
        drawn.Description.Should().Be(picture.Alternative);
        picture.Alternative.Should().HaveLength(Math.Max(120, picture.Alternative.Length)).And.EndWith("Eurostat");
        ((string?)drawn.Root.Attribute("role")).Should().Be("img");
        ((string?)drawn.Root.Attribute(XNamespace.Xml + "lang")).Should().Be(language);
        ((string)drawn.Root.Attribute("aria-labelledby")!)
            .Split(' ')
            .Should()
            .Equal(drawn.Root.Elements().Take(2).Select(element => (string)element.Attribute("id")!));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Text_has_a_contrast_of_4_5_and_every_shape_one_of_3(string maker, string language, int width)
    {
        var drawn = new Drawn(Make(maker, language, width));
        drawn.Texts.Should().OnlyContain(text => Contrast.OnWhite(text.Fill) >= 4.5);
        drawn
            .Shapes.Where(shape => !IsDecoration(shape))
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(shape => IsSeen(shape.Fill) || IsSeen(shape.Stroke));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Text_is_within_the_picture_and_overlaps_no_other(string maker, string language, int width)
    {
        var drawn = new Drawn(Make(maker, language, width));
        drawn.Width.Should().Be(width);
        drawn.Texts.Should().OnlyContain(text => text.Box.Left >= 0 && text.Box.Right <= drawn.Width);
        drawn.Texts.Should().OnlyContain(text => text.Box.Top >= 0 && text.Box.Bottom <= drawn.Height);
        var overlaps =
            from i in Enumerable.Range(0, drawn.Texts.Count)
            from j in Enumerable.Range(0, i)
            let one = drawn.Texts[i]
            let other = drawn.Texts[j]
            where
                one.Box.Left < other.Box.Right
                && other.Box.Left < one.Box.Right
                && one.Box.Top < other.Box.Bottom
                && other.Box.Top < one.Box.Bottom
            select $"{one.Value} / {other.Value}";
        overlaps.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_input_gives_the_same_text_in_any_culture(string maker, string language, int width)
    {
        var before = CultureInfo.CurrentCulture;
        var first = Make(maker, language, width).Svg;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign) = ("·", "~");
            CultureInfo.CurrentCulture = odd;
            Make(maker, language, width).Svg.Should().Be(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        first.Should().NotContain("\r").And.NotContain("clip").And.EndWith("</svg>\n");
    }

    [Fact]
    public void Pictures_in_one_page_have_different_ids()
    {
        var ids = Makers.Keys.Select(maker => (string)new Drawn(Make(maker, "sv", 700)).Root.Attribute("aria-labelledby")!);
        ids.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("<script>alert('&')</script> \"C16\"", "<script>alert('&')</script> \"C16\"")]
    [InlineData("Trä 🌲 och 木", "Trä 🌲 och 木")]
    [InlineData("rad\r\nett\ttabb", "rad ett tabb")]
    [InlineData("nul\0 bell\a", "nul bell")]
    [InlineData("turned \u202eright", "turned right")]
    [InlineData("\u0001", "a1")]
    public void Any_name_is_drawn_as_text(string name, string shown)
    {
        var report = Samples.Quotients(
            new("r1", name == "\u0001" ? "r" : name),
            [(new TableKey("a1", name), Cell.Of(3), Cell.Of(4)), ("a2", Cell.Of(5), Cell.Of(60))]
        );
        var picture = SpecialisationBars.Of(report, Texts.English, new() { Source = name }).Value;
        var drawn = new Drawn(picture);
        drawn.Words.Should().Contain(shown);
        drawn.Description.Should().Contain($"{shown}: ");
        drawn.Root.Descendants().Select(element => element.Name.LocalName).Should().NotContain("script");
    }

    /// <summary>Not a row of the theory above, since the runner's own messages cannot have it.</summary>
    [Fact]
    public void Half_a_character_is_replaced() => Any_name_is_drawn_as_text("half \ud83c", "half \ufffd");

    [Fact]
    public void Whatever_names_contain_the_picture_is_XML_with_all_text_in_it() =>
        Gen.Select(Gen.String, Gen.String[0, 400], Gen.Int[480, 900])
            .Sample(
                (name, region, width) =>
                {
                    var report = Samples.Quotients(
                        new("r1", region),
                        [(new TableKey("a1", name), Cell.Of(3), Cell.Of(4)), ("a2", Cell.Of(5), Cell.Of(60))]
                    );
                    var drawn = new Drawn(
                        SpecialisationBars.Of(report, Texts.Swedish, new() { Width = width, Source = name }).Value
                    );
                    drawn.Texts.Should().OnlyContain(text => text.Box.Left >= 0 && text.Box.Right <= width + 0.1);
                },
                iter: Rounds.Of(200)
            );

    [Theory]
    [InlineData(479, null)]
    [InlineData(2001, null)]
    [InlineData(700, 0)]
    public void Options_out_of_range_are_errors(int width, int? most)
    {
        PictureOptions options = new() { Width = width, Most = most };
        foreach (var maker in Makers.Values)
            maker.Invoking(one => one(Texts.English, options)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_title_of_the_host_replaces_that_of_the_picture()
    {
        foreach (var maker in Makers.Values)
        {
            var picture = maker(Texts.English, new() { Title = "Figure 4. Kalmar" });
            picture.Title.Should().Be("Figure 4. Kalmar");
            new Drawn(picture).Words.First().Should().Be("Figure 4. Kalmar");
        }
    }

    [Fact]
    public void A_language_of_the_host_has_its_own_words_and_English_ones_where_it_has_none()
    {
        var finnish = Texts.Read("fi", Encoding.UTF8.GetBytes("""{"picture.bars-quotient": "osamäärä"}"""));
        var drawn = new Drawn(SpecialisationBars.Of(Samples.Kalmar, finnish).Value);
        drawn.Words.Should().Contain(["osamäärä", "share of region", "2,23"]);
        ((string?)drawn.Root.Attribute(XNamespace.Xml + "lang")).Should().Be("fi");
    }

    private static bool IsSeen(OxyColor? colour) => colour is { } seen && Contrast.OnWhite(seen) >= 3;

    private static bool IsDecoration(DrawnShape shape) =>
        ((OxyColor?[])[shape.Fill, shape.Stroke]).All(colour => colour is not { } seen || Palette.Decoration.Contains(seen));
}
