using SmartSpec.Analysis;

namespace SmartSpec.Import.Tests;

/// <summary>Missing, suppressed and zero are different; a number that can mean two is none.</summary>
public sealed class TableCellTests
{
    /// <summary>
    /// Symbols by Eurostat (<em>Database: flags and special values</em>) and Statistics Sweden (<em>Teckenförklaring</em>).
    /// </summary>
    [Theory]
    [InlineData("", ":")]
    [InlineData(":", ":")]
    [InlineData("..", ":")]
    [InlineData("...", ":")]
    [InlineData(".", ":")]
    [InlineData("n/a", ":")]
    [InlineData("NA", ":")]
    [InlineData("c", "c")]
    [InlineData(":c", "c")]
    [InlineData(": C", "c C")]
    [InlineData(": @F", ": F")]
    [InlineData(": z", ": z")]
    [InlineData("-", "0")]
    [InlineData("–", "0")]
    [InlineData("0", "0")]
    [InlineData("0 e", "0 e")]
    [InlineData("0n", "0 n")]
    [InlineData("1234 b", "1234 b")]
    [InlineData("1234 @C", "1234 C")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u00a0234,5", "1234.5")]
    [InlineData("1\u202f234\u202f567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("\"1,234.5\"", "1234.5")]
    [InlineData("\"1,234,567\"", "1234567")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("\"0,125\"", "0.125")]
    [InlineData("0.123456789", "0.123456789")]
    public void A_cell_is_read(string text, string expected) =>
        TableFiles.Read($"region;A;B\nSE213;{text};7\n").Good().Table!.At("SE213", "A").Should().Be(expected);

    [Theory]
    [InlineData(
        "1,234",
        "talet ”1,234” kan betyda både 1234 och 1,234. Ange decimaltecknet, eller skriv 1\u00a0234 eller 1,2340."
    )]
    [InlineData("1.234", "talet ”1.234” kan betyda både 1234 och 1,234.*")]
    [InlineData("12 5", "talet ”12 5” kan inte läsas: det ska stå tre siffror i varje grupp, som i 12 500 eller 1 234 567,5.")]
    [InlineData("1,23,456", "talet ”1,23,456” kan inte läsas:*")]
    [InlineData("-5", "talet ”-5” är negativt. En tabell har tal från 0.")]
    [InlineData("−1 234,5", "talet ”−1 234,5” är negativt.*")]
    [InlineData("4,73E+07", "talet ”4,73E+07” är skrivet med exponent, och siffror kan saknas.*")]
    [InlineData("2e15", "talet ”2e15” är skrivet med exponent*")]
    [InlineData("12345678901234567", "talet ”12345678901234567” är större än 1e15. Rätta det, eller använd en större enhet.")]
    [InlineData(
        "tolv",
        "”tolv” är varken ett tal eller ett känt tecken. Skriv siffror, .. om talet saknas eller c om det är hemligt."
    )]
    [InlineData("12 kr", "”12 kr” är varken ett tal*")]
    [InlineData("NaN", "”NaN” är varken ett tal*")]
    [InlineData("x", "”x” är varken ett tal*")]
    [InlineData("NAp", "”NAp” är varken ett tal*")]
    [InlineData("0 125", "talet ”0 125” kan inte läsas:*")]
    [InlineData("1,234,5", "talet ”1,234,5” kan inte läsas:*")]
    public void A_cell_that_cannot_be_read_says_how_to_write_it(string text, string sentence)
    {
        var import = TableFiles.Read($"region;A;B\nSE213;{text};7\nSE212;1;2\nSE211;1;2\n");
        import.Lines().Should().ContainSingle().Which.Should().Match($"tabell.csv: rad 2, kolumn 2 (A): {sentence}");
        import.Table.Should().BeNull();
    }

    [Theory]
    [InlineData('.', "1,234", "1234")]
    [InlineData(',', "1,234", "1.234")]
    [InlineData('.', "1.234", "1.234")]
    [InlineData(',', "1.234", "1234")]
    [InlineData(',', "1 234,5", "1234.5")]
    [InlineData('.', "1e3", "1000")]
    [InlineData('.', "1234,5", null)]
    [InlineData(',', "1,234.5", null)]
    public void With_a_decimal_mark_that_is_stated_nothing_means_two_things(char mark, string text, string? expected)
    {
        var import = TableFiles.Read($"region;A\nSE213;{text}\n", new() { DecimalMark = mark });
        if (expected is null)
            import.Faults.Should().ContainSingle().Which.Code.Should().Be("number-mark");
        else
            import.Good().Table!.At("SE213", "A").Should().Be(expected);
    }

    [Fact]
    public void A_layout_gives_symbols_another_meaning()
    {
        var layout = new TableLayout
        {
            Symbols = new Dictionary<string, Cell>
            {
                ["x"] = Cell.Suppressed,
                ["-"] = Cell.Missing,
                [".."] = Cell.Suppressed,
                ["*"] = Cell.Of(0, "e"),
            },
        };
        var table = TableFiles.Read("region;A;B;C;D;E\nSE213;x;-;..;*;:\n", layout).Good().Table!;
        table.Activities.Select(activity => table.At("SE213", activity.Code)).Should().Equal("c", ":", "c", "0 e", ":");
    }

    [Fact]
    public void A_dash_means_nothing_in_a_file_of_Eurostat() =>
        TableFiles
            .Read("unit,nace_r2,geo\\TIME_PERIOD\t2021 \t2022 \nPER,C,SE213\t- \t1 \n")
            .Faults.Should()
            .ContainSingle()
            .Which.Code.Should()
            .Be("number-digits");

    [Fact]
    public void A_decimal_mark_that_is_none_is_an_error_of_the_program() =>
        FluentActions
            .Invoking(() => TableFiles.Read("region;A\n", new() { DecimalMark = ';' }))
            .Should()
            .Throw<ArgumentException>();
}
