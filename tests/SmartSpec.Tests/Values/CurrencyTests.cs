namespace SmartSpec.Tests;

public sealed class CurrencyTests
{
    /// <summary>The currencies that were legal tender in a member state of the EU at some time since 2021-01-01.</summary>
    [Theory]
    [InlineData("EUR")]
    [InlineData("BGN")]
    [InlineData("CZK")]
    [InlineData("DKK")]
    [InlineData("HRK")]
    [InlineData("HUF")]
    [InlineData("PLN")]
    [InlineData("RON")]
    [InlineData("SEK")]
    public void A_strategy_can_use_the_currency_of_any_member_state_since_2021(string code)
    {
        var currency = new Currency(code);
        var story = Story.Founded(
            StorySetting.Default with
            {
                Charter = StorySetting.Default.Charter with { Currency = currency },
            }
        );
        StrategyDocument.Read(StrategyDocument.Write(story.Strategy)).Charter.Currency.Should().Be(currency);
        story.History.Replay().Charter.Currency.Code.Should().Be(code);
        Money.TryParse($"12.34 {code}", out var money).Should().BeTrue();
        money.Should().Be(new Money(12.34m, currency));
    }

    [Theory]
    [InlineData("XXX")]
    [InlineData("XAU")]
    [InlineData("XTS")]
    [InlineData("DEM")]
    [InlineData("sek")]
    [InlineData("SE")]
    [InlineData("")]
    public void What_was_no_currency_in_use_since_2021_is_none(string code) => Currency.IsWellFormed(code).Should().BeFalse();
}
