using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SmartSpec.Analysis.Tests;

/// <summary>What a person reads of an analysis is a sentence in Swedish and English.</summary>
public sealed partial class MessageTests
{
    public static TheoryData<string> Codes =>
        [
            .. Sources()
                .SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
                .SelectMany(file => CodeForm().Matches(File.ReadAllText(file)))
                .Select(match => match.Groups[1].Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_message_is_a_sentence_in_both_languages(string code)
    {
        foreach (var language in (string[])["sv", "en"])
            Shipped(language).Keys.Should().Contain($"analysis.{code}");
    }

    [Fact]
    public void Every_text_is_of_a_message_and_both_languages_show_the_same_values()
    {
        var (swedish, english) = (Shipped("sv"), Shipped("en"));
        swedish.Keys.Should().BeEquivalentTo(english.Keys);
        foreach (var key in english.Keys)
            Values(swedish.Of(key)).Should().BeEquivalentTo(Values(english.Of(key)), key);
        english
            .Keys.Where(key => key.StartsWith("analysis.", StringComparison.Ordinal))
            .Select(key => key["analysis.".Length..])
            .Should()
            .BeSubsetOf(Codes.Select(row => row.Data));
    }

    /// <summary>Codes have points, and so have numbers in a message; a number in a Swedish sentence has a comma.</summary>
    [Fact]
    public void Numbers_in_Swedish_have_a_comma()
    {
        foreach (var key in Shipped("sv").Keys)
            Shipped("sv").Of(key).Should().NotMatchRegex(@"\d\.\d", key);
        var few = Trend.Of([new(2020.5, 1), new(2021.5, 2), new(2022.5, 3)]).Value;
        var twice = Trend.Of([new(2020.5, 1), new(2020.5, 2), new(2022.5, 3)]);
        foreach (
            var message in (AnalysisMessage[])
                [few.Interval.Refusals.Single(), few.At(2040.25).Refusals.Single(), twice.Refusals.Single()]
        )
        {
            message.ToString(Texts.Swedish).Should().MatchRegex(@"\d,\d").And.NotMatchRegex(@"\d\.\d");
            message.ToString(Texts.English).Should().MatchRegex(@"\d\.\d").And.NotMatchRegex(@"\d,\d");
        }
    }

    private static IEnumerable<string> Values(string text) =>
        ValueForm().Matches(text).Select(match => match.Groups[1].Value).Distinct();

    private static Texts Shipped(string language)
    {
        using var stream = typeof(RegionTable).Assembly.GetManifestResourceStream($"SmartSpec.Analysis.Texts.{language}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Texts.Read(language, bytes);
    }

    /// <summary>The package, and that of pictures, whose refusals are among its texts.</summary>
    private static IEnumerable<string> Sources([CallerFilePath] string here = "") =>
        ((string[])["SmartSpec.Analysis", "SmartSpec.Analysis.Pictures"]).Select(package =>
            Path.Combine(Path.GetDirectoryName(here)!, "../../src", package)
        );

    [GeneratedRegex(@"(?:AnalysisMessage|Refusal)\.Of\(\s*""([a-z-]+)""")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"\{([a-z-]+)")]
    private static partial Regex ValueForm();
}
