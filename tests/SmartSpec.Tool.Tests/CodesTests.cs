using System.Text.Json;

namespace SmartSpec.Tool.Tests;

/// <summary>As JSON, only what people read differs between the languages.</summary>
public sealed class CodesTests : IDisposable
{
    private static readonly string[] Words =
    [
        "label",
        "name",
        "text",
        "says",
        "next",
        "remedy",
        "reason",
        "beforeLabel",
        "afterLabel",
        "judgedLabel",
        "mermaid",
    ];

    private readonly Folder folder = new();

    public CodesTests() => folder.PutPlayed("--until", "2027-01-11");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("status")]
    [InlineData("next --as area-lead,process-lead")]
    [InlineData("due")]
    [InlineData("signals")]
    [InlineData("follow-up")]
    [InlineData("lineage")]
    [InlineData("weigh")]
    [InlineData("diff 2023-06-13 2027-01-11")]
    [InlineData("preview --until 2027-09-30")]
    [InlineData("history")]
    [InlineData("verify")]
    public void Codes_are_the_same_in_both_languages(string args)
    {
        var swedish = folder.Start([.. args.Split(' '), "--json"]).Lines;
        var english = folder.Start([.. args.Split(' '), "--json", "--lang", "en"]).Lines;

        swedish.Should().NotBeEmpty();
        swedish.Select(WithoutWords).Should().Equal(english.Select(WithoutWords));
    }

    [Theory]
    [InlineData("lineage", "\"step\":\"merged\",\"label\":\"sammanslaget\"")]
    [InlineData("preview --until 2027-09-30", "\"step\":\"open\",\"label\":\"öppen\"")]
    [InlineData(
        "diff 2023-06-13 2023-06-14",
        "\"before\":\"nominated\",\"beforeLabel\":\"nominerat\",\"after\":\"development-planning\",\"afterLabel\":\"utvecklingsplanering\""
    )]
    [InlineData("signals", "\"level\":\"poor\",\"label\":\"svagt\"")]
    public void A_code_has_its_word_beside_it(string args, string expected) =>
        folder.Start([.. args.Split(' '), "--json"]).Output.Should().Contain(expected);

    [Fact]
    public void What_speaks_against_health_has_a_code() =>
        folder
            .Start("signals", "--json")
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.TryGetProperty("health", out _))
            .SelectMany(line => line.GetProperty("reasons").EnumerateArray())
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(reason =>
                reason.GetProperty("code").GetString()!.All(letter => char.IsAsciiLetterLower(letter) || letter == '-')
                && reason.GetProperty("text").GetString()!.Length > 0
            );

    private static string WithoutWords(string line) => Codes(JsonDocument.Parse(line).RootElement);

    private static string Codes(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => string.Join(
                ",",
                value
                    .EnumerateObject()
                    .Where(member => !Words.Contains(member.Name))
                    .Select(member => $"{member.Name}:{Codes(member.Value)}")
            ),
            JsonValueKind.Array => string.Join(",", value.EnumerateArray().Select(Codes)),
            _ => value.GetRawText(),
        };
}
