using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SmartSpec.Analysis.Pictures.Tests;

/// <summary>The words of pictures are in Swedish and English, and numbers are written as each language does.</summary>
public sealed partial class WordingTests
{
    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_values()
    {
        var (swedish, english) = (Shipped("sv"), Shipped("en"));
        swedish.Keys.Should().BeEquivalentTo(english.Keys);
        foreach (var key in english.Keys)
            Values(swedish.Of(key)).Should().BeEquivalentTo(Values(english.Of(key)), key);
    }

    [Fact]
    public void Every_text_is_used()
    {
        var code = string.Concat(Directory.GetFiles(Sources(), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        Shipped("en")
            .Keys.Where(key => !code.Contains($"\"{key["picture.".Length..]}\"", StringComparison.Ordinal))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void No_picture_shows_a_key_or_a_value_without_its_place()
    {
        foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
        {
            Picture[] pictures =
            [
                SpecialisationBars.Of(Samples.Kalmar, texts, new() { Most = 3 }).Value,
                RelatednessMap.Of(Samples.Related(20, 40), texts).Value,
                WeightIntervalBars.Of(Samples.Areas(2), texts),
                TrendLine.Of(Samples.Wood(), "Wood", texts, new(new(2016, 1, 1), 9000)),
            ];
            foreach (var picture in pictures)
                picture.Svg.Should().NotContain("picture.").And.NotContain("{").And.NotContain("measure.");
        }
    }

    [Theory]
    [InlineData(0.46296, "0,46", "0.46")]
    [InlineData(12.345, "12,3", "12.3")]
    [InlineData(1234.5, "1\u00A0235", "1,235")]
    [InlineData(-0.0001, "0,00", "0.00")]
    [InlineData(-1.5, "−1,50", "−1.50")]
    public void Quotients_have_two_decimals_and_fewer_where_they_are_large(double value, string swedish, string english)
    {
        new Wording(Texts.Swedish).Quotient(value).Should().Be(swedish);
        new Wording(Texts.English).Quotient(value).Should().Be(english);
    }

    [Fact]
    public void Shares_are_in_per_cent()
    {
        new Wording(Texts.Swedish).Percent(0.0726).Should().Be("7,3\u00A0%");
        new Wording(Texts.English).Percent(0.0726).Should().Be("7.3%");
        new Wording(Texts.Swedish).Weight(0.3).Should().Be("30\u00A0%");
        new Wording(Texts.Swedish).Weight(0.125).Should().Be("12,5\u00A0%");
    }

    private static IEnumerable<string> Values(string text) =>
        ValueForm().Matches(text).Select(match => match.Groups[1].Value).Distinct();

    private static Texts Shipped(string language)
    {
        using var stream = typeof(Picture).Assembly.GetManifestResourceStream(
            $"SmartSpec.Analysis.Pictures.Texts.{language}.json"
        )!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Texts.Read(language, bytes);
    }

    private static string Sources([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../src/SmartSpec.Analysis.Pictures");

    [GeneratedRegex(@"\{([a-z-]+)")]
    private static partial Regex ValueForm();
}
