using System.Globalization;
using CsCheck;

namespace SmartSpec.Import.Tests;

/// <summary>Amounts, written in the ways that people and programs write them, are read right or refused, and never read as
/// another amount.</summary>
public sealed class AmountTests
{
    private static readonly Gen<decimal> Amounts = Gen.Select(
        Gen.OneOf(
            Gen.Long[0, 9_999],
            Gen.Long[0, 99_999_999],
            Gen.Long[0, 999_999_999_999],
            OneOf(0L, 1L, 12L, 100L, 999L, 1_000L, 10_000L, 999_999L, 1_000_000L)
        ),
        Gen.OneOf(Gen.Const(0), Gen.Int[0, 99].Select(cents => cents * 100), Gen.Int[0, 9_999]),
        Gen.Int[0, 9],
        (whole, fraction, sign) => (whole + (fraction / 10_000m)) * (sign == 0 ? -1 : 1)
    );

    /// <summary>The styles that are read, each with two decimals.</summary>
    public static TheoryData<string> Read { get; } = [.. Styles.Where(style => style.Value.IsRead).Select(style => style.Key)];

    /// <summary>All styles.</summary>
    public static TheoryData<string> All { get; } = [.. Styles.Keys];

    private static Dictionary<string, (Func<decimal, string> Write, bool IsRead)> Styles =>
        new()
        {
            ["Swedish, space"] = (Grouped(" ", ","), true),
            ["Swedish, no-break space"] = (Grouped("\u00a0", ","), true),
            ["Swedish, narrow no-break space"] = (Grouped("\u202f", ","), true),
            ["Swedish, thin space"] = (Grouped("\u2009", ","), true),
            ["Swiss, apostrophe"] = (Grouped("'", "."), true),
            ["Swiss, curly apostrophe"] = (Grouped("’", "."), true),
            ["English"] = (Grouped(",", "."), true),
            ["German"] = (Grouped(".", ","), true),
            ["ungrouped comma"] = (Grouped("", ","), true),
            ["ungrouped point"] = (Grouped("", "."), true),
            ["kronor after"] = (amount => Grouped(" ", ",")(amount) + " kr", true),
            ["code after"] = (amount => Grouped("\u00a0", ",")(amount) + "\u00a0SEK", true),
            ["code before"] = (amount => "SEK " + Grouped(",", ".")(amount), true),
            ["a real minus sign"] = (amount => Grouped(" ", ",")(amount).Replace('-', '−'), true),
            ["accounting"] = (amount => Grouped(" ", ",")(amount).Replace("-", "- ", StringComparison.Ordinal) + " kr ", true),
            ["whole kronor"] = (amount => Grouped(" ", ",", "0")(decimal.Truncate(amount)) + ":-", false),
            ["as many decimals as there are, English"] = (Grouped(",", ".", "0.####"), false),
            ["as many decimals as there are, German"] = (Grouped(".", ",", "0.####"), false),
            ["as many decimals as there are, Swedish"] = (Grouped(" ", ",", "0.####"), false),
            ["three decimals"] = (Grouped("", ",", "0.000"), false),
            ["exponent, whole"] = (amount => ((double)amount).ToString("E15", CultureInfo.InvariantCulture), false),
            ["exponent, rounded"] = (amount => amount.ToString("0.00E+00", CultureInfo.InvariantCulture), false),
            ["exponent, rounded in Swedish"] = (
                amount => amount.ToString("0.###E+00", CultureInfo.InvariantCulture).Replace('.', ','),
                false
            ),
            ["full-width digits"] = (
                amount =>
                    string.Concat(
                        Grouped("", ",")(amount)
                            .Select(letter => char.IsAsciiDigit(letter) ? (char)(letter - '0' + '０') : letter)
                    ),
                false
            ),
            ["Indian groups"] = (amount => Indian(amount), false),
            ["thousands of kronor"] = (amount => Grouped(" ", ",")(amount / 1000) + " tkr", false),
            ["euro"] = (amount => Grouped(" ", ",")(amount / 11.5m) + " €", false),
            ["minus after"] = (amount => Grouped("", ".")(Math.Abs(amount)) + (amount < 0 ? "-" : ""), false),
            ["in parentheses"] = (amount => amount < 0 ? $"({Grouped(" ", ",")(-amount)})" : Grouped(" ", ",")(amount), false),
        };

    [Theory]
    [MemberData(nameof(All))]
    public void An_amount_in_any_style_is_read_right_or_refused(string style) =>
        Amounts.Sample(amount =>
        {
            var written = Styles[style].Write(amount);
            var stated = style == "whole kronor" ? decimal.Truncate(amount) : Shown(style, amount);
            var rounded = style.StartsWith("exponent", StringComparison.Ordinal) ? 0.005m : 0;
            if (CsvAmount.Read(written, Currency.Sek, out var read) is null && Math.Abs(read - stated) > rounded)
                throw new InvalidOperationException($"{stated} was written '{written}' and read as {read}.");
        });

    [Theory]
    [MemberData(nameof(Read))]
    public void An_amount_in_a_style_that_is_read_is_read(string style) =>
        Amounts.Sample(amount =>
        {
            var written = Styles[style].Write(amount);
            CsvAmount.Read(written, Currency.Sek, out var read).Should().BeNull(written);
            read.Should().Be(Shown(style, amount), written);
        });

    [Fact]
    public void A_group_that_has_lost_or_gained_a_digit_is_refused() =>
        Gen.Select(Amounts, OneOf(" ", "\u00a0", "'", ".", ","), Gen.Bool, Gen.Int[0, 99])
            .Sample(
                (amount, mark, loses, at) =>
                {
                    var groups = Grouped(mark, "|", "0")(decimal.Truncate(Math.Abs(amount))).Split(mark);
                    if (groups.Length < 3)
                        return;
                    var group = 1 + (at % (groups.Length - 1));
                    groups[group] = loses ? groups[group][1..] : groups[group] + "7";
                    var written = string.Join(mark, groups);
                    CsvAmount.Read(written, Currency.Sek, out _).Should().NotBeNull(written);
                }
            );

    [Theory]
    [InlineData("12 5")]
    [InlineData("1 000 2 000")]
    [InlineData("1  000")]
    [InlineData("0 123")]
    [InlineData("1234 567")]
    [InlineData("1.000 000")]
    [InlineData("1 000,5 kr 2 kr")]
    [InlineData("1,234")]
    [InlineData("1.234")]
    [InlineData("0,123")]
    [InlineData("1.234.5")]
    [InlineData("1,234,50")]
    [InlineData("5,")]
    [InlineData(",5")]
    [InlineData("5,12345")]
    [InlineData("1E3")]
    [InlineData("4,73E+07")]
    [InlineData("1,23E+02")]
    [InlineData("1E999")]
    [InlineData("5 EUR")]
    [InlineData("€5")]
    [InlineData("1,5 mnkr")]
    [InlineData("5%")]
    [InlineData("5-6")]
    [InlineData("--5")]
    [InlineData("kr 5 kr")]
    [InlineData("１２")]
    [InlineData("1234567890123456789")]
    [InlineData("")]
    [InlineData("kr")]
    [InlineData("1\t000")]
    [InlineData("1\u200b000")]
    public void What_can_mean_something_else_is_refused_with_how_to_write_it(string written)
    {
        var broken = CsvAmount.Read(written, Currency.Sek, out _);
        broken.Should().NotBeNull();
        var fault = new ImportFault(null, broken.Code, [FaultText.Value("text", written), .. broken.Values]);
        fault.ToString(Texts.Swedish).Should().EndWith(".").And.NotContain("{");
        fault.ToString(Texts.English).Should().EndWith(".").And.NotContain("{").And.NotBe(fault.ToString(Texts.Swedish));
    }

    [Theory]
    [InlineData("4.729375062E7", "47293750.62")]
    [InlineData("1,234567E+02", "123.4567")]
    [InlineData("1.000.000", "1000000")]
    [InlineData("1,000,000", "1000000")]
    [InlineData("1.000.000,00", "1000000")]
    [InlineData("1,000,000.00", "1000000")]
    [InlineData("1\u2009234,50", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("12 500:-", "12500")]
    [InlineData("12 500,-", "12500")]
    [InlineData("5 KR", "5")]
    [InlineData("- 5,5 kr", "-5.5")]
    [InlineData("–5", "-5")]
    public void What_can_mean_one_amount_only_is_read(string written, string amount)
    {
        CsvAmount.Read(written, Currency.Sek, out var read).Should().BeNull();
        read.Should().Be(decimal.Parse(amount, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_currency_beside_an_amount_is_the_strategys()
    {
        CsvAmount.Read("12,50 €", Currency.Eur, out var euro).Should().BeNull();
        euro.Should().Be(12.5m);
        CsvAmount.Read("12,50 kr", Currency.Eur, out _)!.Code.Should().Be("amount-other-currency");
        CsvAmount.Read("12,50 kr", new("DKK"), out _).Should().BeNull();
        CsvAmount.Read("12,50 SEK", new("DKK"), out _).Should().NotBeNull();
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    /// <summary>How a style formats an amount: with two decimals, unless it shows all that there are.</summary>
    private static decimal Shown(string style, decimal amount) =>
        Styles[style].IsRead || style is "full-width digits" or "Indian groups" or "minus after" or "in parentheses"
            ? Math.Round(amount, 2, MidpointRounding.AwayFromZero)
        : style == "three decimals" ? Math.Round(amount, 3, MidpointRounding.AwayFromZero)
        : amount;

    private static Func<decimal, string> Grouped(string group, string point, string decimals = "0.00") =>
        amount =>
            amount.ToString(
                (group.Length == 0 ? "" : "#,#") + decimals,
                new NumberFormatInfo { NumberGroupSeparator = group, NumberDecimalSeparator = point }
            );

    private static string Indian(decimal amount) =>
        amount.ToString(
            "#,#0.00",
            new NumberFormatInfo
            {
                NumberGroupSeparator = ",",
                NumberGroupSizes = [3, 2],
                NumberDecimalSeparator = ".",
            }
        );
}
