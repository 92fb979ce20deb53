using System.Text.RegularExpressions;
using SmartSpec.Testing;

namespace SmartSpec.Tool.Tests;

/// <summary>What differs over a conversion of the currency is shown in one currency.</summary>
public sealed class ConversionTests : IDisposable
{
    private static readonly StorySetting InKuna = StorySetting.Default with
    {
        Charter = StorySetting.Default.Charter with { Currency = new("HRK"), TimeZone = "Europe/Zagreb" },
        Start = Instant.FromUtc(2022, 3, 1, 7, 0),
    };

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sv", "Alla belopp räknades om från HRK till EUR den 2023-01-01, till kursen 1 EUR = 7,5345 HRK.")]
    [InlineData("en", "All amounts were converted from HRK to EUR on 2023-01-01, at the rate 1 EUR = 7.5345 HRK.")]
    public void The_money_before_it_is_converted_so_that_nothing_differs(string language, string said)
    {
        var converted = Converted();

        var shown = Difference(converted, language);

        shown.Should().Contain(said);
        var budget = converted.Strategy.FundingRows().Sum(row => row.Sums.Budget);
        Regex
            .Match(shown, "Budget (?<was>[0-9.,]+) (?<now>[0-9.,]+) 0 ")
            .Groups.Values.Skip(1)
            .Select(group => group.Value.Replace(",", "", StringComparison.Ordinal))
            .Should()
            .HaveCount(2)
            .And.OnlyContain(amount => language == "sv" || amount == FormattableString.Invariant($"{budget:0.##}"));
        foreach (var total in Regex.Matches(shown, "(Summa|Total) (?<was>[0-9.,]+) (?<now>[0-9.,]+) (?<difference>[^ ]+)"))
            ((Match)total).Groups["difference"].Value.Should().Be("0");
    }

    [Fact]
    public void What_is_committed_after_it_is_the_difference()
    {
        var converted = Converted();
        var paid = converted.Do(
            new FundingCommand.Commit(Known.Effort, Known.University, FundingSource.National, 2023, new(100, Currency.Eur)),
            People.EffortOwner
        );

        Difference(paid, "en").Should().Contain("national 0 100 +100 ");
    }

    private static Story Converted() =>
        Stories
            .EffortAt(EffortStep.Underway, InKuna)
            .On(new(2023, 1, 1))
            .Do(new StrategyCommand.ConvertCurrency(Currency.Eur), People.ProcessLead);

    private string Difference(Story story, string language)
    {
        folder.Put("euro.smartspec", story.History.Write());
        var shown = folder.StartOn(story.Now, "diff", "2022-12-31", "--file", "euro.smartspec", "--lang", language);
        shown.Exit.Should().Be(0, shown.Error);
        return Regex.Replace(shown.Text.Replace("\u00a0", "", StringComparison.Ordinal), @"\s+", " ");
    }
}
