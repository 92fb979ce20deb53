using System.Text.Json.Nodes;

namespace SmartSpec.Tool.Tests;

/// <summary>The status shows the analyses that areas rest on, and what is out of date.</summary>
public sealed class AnalysesTests : IDisposable
{
    private const string Zeros = "0000000000000000000000000000000000000000000000000000000000000000";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(
        "sv",
        "∑ Vatten (exempel) vilar på analys: Tillväxt i livsmedel (tillväxtens delar, 2023-04-20); "
            + "Näringsliv (tea-leaves, 2023-04-21)"
    )]
    [InlineData(
        "en",
        "∑ Water (example) rests on analysis: Growth in food (components of growth, 2023-04-20); "
            + "Business (tea-leaves, 2023-04-21)"
    )]
    public void An_area_is_shown_with_the_analyses_that_its_assessments_rest_on(string language, string expected)
    {
        Play(null);

        Status(language).Should().Contain(expected).And.NotContain("inaktuellt");
    }

    [Theory]
    [InlineData("sv", "Vatten (exempel) är inaktuellt, bedömning av Kritisk massa: Tillväxt i livsmedel har ersatts sedan dess")]
    [InlineData("en", "Water (example) is out of date, assessment of Critical mass: Growth in food has been replaced since")]
    public void An_assessment_is_out_of_date_when_its_analysis_was_replaced_afterwards(string language, string expected)
    {
        Play(Renewed());

        Status(language).Should().Contain(expected);
    }

    [Theory]
    [InlineData("2023-05-31", false)]
    [InlineData("2023-06-01", true)]
    public void An_assessment_is_out_of_date_when_its_analysis_has_expired(string day, bool isStale)
    {
        Play(null, validUntil: "2023-05-31");
        var now = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.AtMidnight().PlusHours(10).InUtc().ToInstant();

        var status = folder.StartOn(now, "status", "--file", "case.smartspec", "--in-force-on", day, "--lang", "en").Text;

        (status.Contains("Growth in food was valid until 2023-05-31", StringComparison.Ordinal)).Should().Be(isStale, status);
    }

    [Fact]
    public void An_area_without_analyses_says_nothing_of_them()
    {
        folder.PutPlayed();
        folder
            .Start("status")
            .Text.Should()
            .Contain("∑ Skog och trä (exempel) vilar på")
            .And.NotContainAny("∑ Vatten", "är inaktuellt");
    }

    private string Status(string language) => folder.Start("status", "--file", "case.smartspec", "--lang", language).Text;

    /// <summary>Plays the case up to its assessments, of which one rests on two analyses; and something after them.</summary>
    private void Play(JsonNode? then, string? validUntil = null)
    {
        var kalmar = JsonNode.Parse(Folder.Kalmar)!;
        var steps = kalmar["steps"]!.AsArray();
        var assessed = steps.Single(step => step!["commands"]?[0]?["area.assess"] is not null)!;
        var water = assessed["commands"]!
            .AsArray()
            .Select(command => command!["area.assess"]!)
            .First(assessment => assessment["area"]!.GetValue<string>() == "vatten");
        water["restsOn"] = new JsonArray("growth-analysis", "other-analysis");
        var at = steps.IndexOf(assessed);
        while (steps.Count > at + 1)
            steps.RemoveAt(at + 1);
        steps.Insert(
            at,
            Step(
                "2023-04-24T09:00",
                Command("evidence.record-data-set", "table", Facts("Sysselsatta i tabellen", "Employed in the table")),
                Command("evidence.record-analysis", "growth-analysis", Growth(validUntil)),
                Command(
                    "evidence.record-analysis",
                    "other-analysis",
                    Analysed(Facts("Näringsliv", "Business"), "tea-leaves", "2023-04-21")
                )
            )
        );
        if (then is not null)
            steps.Add(Step("2023-05-15T09:00", then));
        folder.Put("case.json", kalmar.ToJsonString());
        var run = folder.Start("run", "case.json", "--file", "case.smartspec");
        run.Exit.Should().Be(0, run.Text);
    }

    private static JsonObject Step(string at, params JsonNode?[] commands) =>
        new()
        {
            ["at"] = at,
            ["by"] = "lead",
            ["expect"] = "accepted",
            ["commands"] = new JsonArray(commands),
        };

    private static JsonNode Renewed() => Command("evidence.renew", "growth-analysis", Growth(null));

    private static JsonObject Growth(string? validUntil)
    {
        var facts = Analysed(Facts("Tillväxt i livsmedel", "Growth in food"), "shift-share", "2023-04-20");
        if (validUntil is not null)
            facts["validUntil"] = validUntil;
        return facts;
    }

    private static JsonObject Command(string name, string evidence, JsonObject facts) =>
        new()
        {
            [name] = new JsonObject { ["evidence"] = evidence, ["facts"] = facts },
        };

    private static JsonObject Facts(string swedish, string english) =>
        new()
        {
            ["name"] = new JsonObject { ["sv"] = swedish, ["en"] = english },
            ["content"] = Zeros,
        };

    private static JsonObject Analysed(JsonObject facts, string method, string on)
    {
        facts["analysis"] = new JsonObject
        {
            ["method"] = method,
            ["version"] = "1",
            ["on"] = on,
            ["inputs"] = new JsonArray(new JsonObject { ["dataSet"] = "table", ["content"] = Zeros }),
        };
        return facts;
    }
}
