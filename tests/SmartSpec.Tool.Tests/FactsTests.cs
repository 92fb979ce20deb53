using System.Text.Json;

namespace SmartSpec.Tool.Tests;

/// <summary>What is real in the case says where it comes from and whom it concerns; what is invented says so.</summary>
public sealed class FactsTests
{
    private static readonly JsonElement[] Commands = [.. Kalmar().GetProperty("steps").EnumerateArray().SelectMany(CommandsOf)];

    [Fact]
    public void Every_figure_has_a_source_that_is_a_page_and_not_only_a_site()
    {
        Figures().Should().HaveCountGreaterThan(20);
        foreach (var figure in Figures())
            figure.GetProperty("source").GetString().Should().MatchRegex(@"^[a-z.]+\.(se|eu|com)/\S+", "{0}", figure);
    }

    [Fact]
    public void The_unit_of_every_figure_is_a_word_in_each_language() =>
        Figures()
            .Select(figure => figure.GetProperty("unit").GetString()!)
            .Concat(["number", "share", "ratio", "index", "stars"])
            .Should()
            .OnlyContain(unit => Screens.Units.Has(unit));

    [Theory]
    [InlineData("6314329", "EU-bidraget")]
    [InlineData("10605889", "EU-bidraget")]
    [InlineData("2092400", "EU-bidraget")]
    [InlineData("2092400", "besöksnäringen i Kalmar och Kronobergs län")]
    [InlineData("970", "Småland och Öarna (fyra län)")]
    [InlineData("237", "Småland och Öarna (fyra län)")]
    [InlineData("3700", "Småland och Öarna (fyra län)")]
    [InlineData("60.6", "Småland och Öarna (fyra län)")]
    [InlineData("17", "alla branschers intäkter i länet")]
    [InlineData("11", "länets anställda")]
    public void A_figure_says_what_it_is_and_whom_it_concerns(string value, string expected) =>
        Figures()
            .Where(figure => figure.GetProperty("value").GetRawText() == value)
            .Should()
            .ContainSingle()
            .Which.GetProperty("name")
            .GetProperty("sv")
            .GetString()
            .Should()
            .Contain(expected);

    [Theory]
    [InlineData("area.propose", "name", "(exempel)")]
    [InlineData("area.propose", "description", "Exempel:")]
    [InlineData("plan.define-field", "name", "(exempel)")]
    [InlineData("plan.define-field", "wantedChange", "Exempel:")]
    [InlineData("plan.group-efforts", "name", "(exempel)")]
    [InlineData("effort.propose", "name", "(exempel)")]
    [InlineData("effort.propose", "description", "Exempel:")]
    [InlineData("dialogue.hold-meeting", "summary", "Exempel:")]
    [InlineData("decision.record", "rationale", "Exempel:")]
    [InlineData("strategy.state-vision", "vision", "Exempel:")]
    public void What_is_invented_is_marked_in_the_data_itself(string command, string member, string mark)
    {
        var texts = Commands
            .Where(at => at.TryGetProperty(command, out _))
            .Select(at => at.GetProperty(command).GetProperty(member))
            .ToList();

        texts.Should().NotBeEmpty();
        foreach (var text in texts)
        {
            text.GetProperty("sv").GetString().Should().Contain(mark);
            text.GetProperty("en").GetString().Should().Contain(mark.Replace("xempel", "xample", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_EU_pays_40_percent_at_most_of_every_effort_in_the_end()
    {
        var paid = Commands
            .Where(at => at.TryGetProperty("funding.commit", out _))
            .Select(at => at.GetProperty("funding.commit"))
            .Where(line => line.GetProperty("amount").GetString()!.EndsWith(" SEK", StringComparison.Ordinal))
            .GroupBy(line => (Of(line, "effort"), Of(line, "financier"), Of(line, "source"), line.GetProperty("year").GetInt32()))
            .Select(stated =>
                (Effort: stated.Key.Item1, Source: stated.Key.Item3, Amount: long.Parse(Of(stated.Last(), "amount")[..^4], null))
            );

        foreach (var effort in paid.GroupBy(line => line.Effort))
            (effort.Where(line => line.Source == "eu").Sum(line => line.Amount) * 100)
                .Should()
                .BeLessThanOrEqualTo(effort.Sum(line => line.Amount) * 40);
    }

    private static string Of(JsonElement value, string member) => value.GetProperty(member).GetString()!;

    private static IEnumerable<JsonElement> Figures() =>
        Commands
            .SelectMany(command => command.EnumerateObject())
            .Where(command => command.Name.StartsWith("evidence.", StringComparison.Ordinal))
            .Select(command => command.Value.GetProperty("facts"))
            .Where(facts => facts.TryGetProperty("figures", out _))
            .SelectMany(facts => facts.GetProperty("figures").EnumerateArray());

    private static IEnumerable<JsonElement> CommandsOf(JsonElement step) =>
        step.TryGetProperty("command", out var one) ? [one]
        : step.TryGetProperty("commands", out var several) ? several.EnumerateArray()
        : [];

    private static JsonElement Kalmar() => JsonDocument.Parse(Folder.Kalmar).RootElement;
}
