using System.Text;

namespace SmartSpec.Import.Tests;

public sealed class OpeningImportTests
{
    private const string Efforts = "id;area;name;description;step;owner;field;firstDay;lastDay;budget 2025\n";
    private const string Effort =
        "alg;hav;Alger (exempel);Exempel: odling;pågående;p-9;f-odling;2025-01-01;2026-12-31;1 234\u00a0567,50\n";
    private const string Funding = "effort;financier;source;year;committed;paid\n";

    private readonly Sheets sheets = new();

    [Fact]
    public void Efforts_and_their_money_are_taken_from_CSV_beside_the_statement()
    {
        var run = Run(Efforts + Effort, Funding + "alg;rs;regional;2025;1 000 000,25;0\ntang;kommun;municipal;2026;50000;\n");

        run.IsGood.Should().BeTrue(run.Text);
        run.Strategy.Efforts.Should().HaveCount(3);
        FundingSums.Of(run.Strategy.FundingRows()).Committed.Should().Be(2_850_000.25m);
    }

    [Fact]
    public void The_templates_headings_are_accepted()
    {
        var run = Run(OpeningImport.EffortsTemplate, OpeningImport.FundingTemplate);
        run.IsGood.Should().BeTrue(run.Text);
    }

    [Theory]
    [InlineData("1 234 567,50")]
    [InlineData("1\u00a0234\u00a0567,50")]
    [InlineData("1\u202f234\u202f567.5")]
    [InlineData("1234567.5000")]
    public void Amounts_are_read_as_spreadsheets_write_them(string amount)
    {
        var run = Run(Efforts + Effort.Replace("1 234\u00a0567,50", amount, StringComparison.Ordinal));
        run.IsGood.Should().BeTrue(run.Text);
        run.Budget.Should().Be(3_034_567.5m);
    }

    [Fact]
    public void Commas_quotation_marks_line_ends_and_a_byte_order_mark_are_accepted()
    {
        var text =
            Efforts.Replace(';', ',').Replace("\n", "\r\n", StringComparison.Ordinal)
            + "alg,hav,\"Alger, röda (exempel)\",\"Exempel:\r\nodling\",underway,p-9,f-odling,2025-01-01,2026-12-31,\"5,5\"\r\n";
        sheets.Put("efforts.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        var run = sheets.Check();
        run.IsGood.Should().BeTrue(run.Text);
        run.Budget.Should().Be(1_800_005.5m);
    }

    [Theory]
    [InlineData(
        "5 (step)",
        "pågående",
        "snart",
        "”snart” är inte ett giltigt värde. Skriv ett av dessa: föreslagen, prioriterad,"
    )]
    [InlineData("5 (step)", "pågående", "", "uppgiften saknas. Skriv ett av dessa: föreslagen,")]
    [InlineData("8 (firstDay)", "2025-01-01", "1/1 2025", "”1/1 2025” är inget datum. Skriv det som 2025-06-30.")]
    [InlineData(
        "10 (budget 2025)",
        "1 234\u00a0567,50",
        "1,234",
        "det kan betyda både 1234 och 1,234. Skriv 1\u00a0234 eller 1,2340."
    )]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "12 5", "det ska stå tre siffror i varje grupp")]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "1 000 2 000", "det ska stå tre siffror i varje grupp")]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "1,23456", "det har fler än 4 decimaler")]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "1234,567", "skriv två eller fyra decimaler, inte tre")]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "4,73E+07", "det är skrivet med exponent, och siffror kan saknas")]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "5 EUR", "beloppet är inte i SEK, som är strategins valuta")]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "5 tkr", "”tkr” kan inte stå där")]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "mycket", "skriv det med siffror")]
    [InlineData("10 (budget 2025)", "1 234\u00a0567,50", "-5", "(out-of-range)")]
    [InlineData("1 (id)", "alg;", "röda alger;", "”röda alger” är ingen beteckning")]
    [InlineData("1 (id)", "alg;", "2015 TIZ 0299;", "Skriv till exempel 2015-TIZ-0299.")]
    [InlineData("7 (field)", "f-odling", "f-okand", "(opening-field)")]
    [InlineData("6 (owner)", "p-9", "", "(missing)")]
    [InlineData("2 (area)", "hav;", "turism;", "(opening-candidate)")]
    public void A_fault_in_a_row_is_reported_with_file_line_column_and_heading(
        string column,
        string good,
        string bad,
        string expected
    )
    {
        Effort.Should().Contain(good);
        var run = Run(Efforts + Effort.Replace(good, bad, StringComparison.Ordinal));

        run.IsGood.Should().BeFalse();
        run.Text.Should().Contain($"efforts.csv: rad 2, kolumn {column}: ").And.Contain(expected);
    }

    [Fact]
    public void A_value_that_is_missing_with_its_column_is_reported_in_its_row() =>
        Run(Efforts + Effort.Replace("pågående", "cancelled", StringComparison.Ordinal))
            .Text.Should()
            .Contain("efforts.csv: rad 2 (det finns ingen kolumn reason): ")
            .And.Contain("(efforts[2].reason) saknar text");

    [Fact]
    public void All_faults_are_reported_and_lines_count_those_within_quotation_marks()
    {
        var run = Run(
            Efforts + "alg;hav;\"Alger\n(exempel)\";x;snart;;;;;\nbla;hav;Blå;x;strax;;;;;\n",
            Funding + "ingen;rs;regional;2025;;\ntang;rs;gåva;2025;;\n"
        );

        run.IsGood.Should().BeFalse();
        run.Text.Should()
            .Contain("efforts.csv: rad 2, kolumn 5 (step)")
            .And.Contain("efforts.csv: rad 4, kolumn 5 (step)")
            .And.Contain("funding.csv: rad 2, kolumn 1 (effort): det finns ingen insats ”ingen”")
            .And.Contain("funding.csv: rad 3, kolumn 3 (source): ”gåva” är inte ett giltigt värde");
    }

    [Fact]
    public void A_budget_is_reported_under_its_own_year()
    {
        var run = Run(
            Efforts.Replace("budget 2025", "budget 2024;budget 2025;budget 2026;budget 9999", StringComparison.Ordinal)
                + Effort.Replace("1 234\u00a0567,50", ";5;-5;6", StringComparison.Ordinal)
        );

        run.IsGood.Should().BeFalse();
        run.Text.Should()
            .Contain("efforts.csv: rad 2, kolumn 12 (budget 2026): ")
            .And.Contain("efforts.csv: rad 2, kolumn 13 (budget 9999): ")
            .And.NotContain("(budget 2024)")
            .And.NotContain("(budget 2025)");
    }

    [Fact]
    public void The_case_of_a_heading_does_not_matter()
    {
        var run = Run(
            Efforts.ToUpperInvariant() + Effort,
            "Effort;Financier;Source;Year;Committed\ntang;kommun;municipal;2026;50000\n"
        );
        run.IsGood.Should().BeTrue(run.Text);
        run.Strategy.Efforts.Should().HaveCount(3);
        run.Budget.Should().Be(3_034_567.5m);
    }

    [Theory]
    [InlineData("tang;rs;regional;;100;\n", "funding.csv: rad 2, kolumn 4 (year): uppgiften saknas.")]
    [InlineData("tang;rs;regional;2026;;\n", "funding.csv: rad 2: finansiering (efforts[0].funding[3]): raden har inget belopp.")]
    public void A_line_of_funding_has_a_year_and_an_amount(string line, string expected)
    {
        var run = Run(Efforts, Funding + line);
        run.IsGood.Should().BeFalse();
        run.Text.Should().Contain(expected);
    }

    [Fact]
    public void More_paid_than_committed_is_reported_at_its_place()
    {
        var run = Run(Efforts + Effort, Funding + "\n" + "alg;rs;regional;2025;100;200\n");

        run.IsGood.Should().BeFalse();
        run.Text.Should().Contain("funding.csv: rad 3, kolumn 6 (paid): ").And.Contain("(opening-paid)");
    }

    [Theory]
    [InlineData("id;area;name;step\n", "rad 1: kolumnen ”description” saknas")]
    [InlineData(
        "id;area;name;description;step;budget\n",
        "rad 1, kolumn 6: rubriken ”budget” är okänd. Rätta den, eller ta bort kolumnen. De rubriker som läses är id, "
            + "area, name, description, step, owner, field, alsoServes, firstDay, lastDay, rank, call, partners, kept, "
            + "reason, budget 2025."
    )]
    [InlineData("id;area;name;description;step;STEP\n", "rad 1, kolumn 6: rubriken ”STEP” står också i kolumn 5.")]
    [InlineData(
        "id;area;name;description;step\nalg;hav;Alg;x;proposed;mer\n",
        "rad 2, kolumn 6: raden har 6 celler, men det finns 5 rubriker. Sätt citattecken runt text som innehåller semikolon."
    )]
    [InlineData("id;area;name;description;step\nalg;hav;A\"lg;x;proposed\n", "rad 2, kolumn 3 (name): ett citattecken står fel")]
    [InlineData("id;area;name;description;step;step\n", "rad 1, kolumn 6: rubriken ”step” står också i kolumn 5.")]
    [InlineData("", "rad 1: filen är tom")]
    [InlineData(
        "id;area;name;description;step\nalg;hav\n",
        "rad 2, kolumn 3 (name): raden har bara 2 celler, men det finns 5 rubriker."
    )]
    public void A_file_that_is_no_such_table_is_reported(string text, string expected)
    {
        var run = Run(text);
        run.IsGood.Should().BeFalse();
        run.Text.Should().Contain($"efforts.csv: {expected}");
    }

    [Fact]
    public void A_file_in_another_encoding_is_reported_with_its_line()
    {
        sheets.Put("efforts.csv", Encoding.Latin1.GetBytes(Efforts + Effort));
        var run = sheets.Check();
        run.IsGood.Should().BeFalse();
        run.Text.Should().Contain("efforts.csv: rad 2, tecken 42: filen är inte kodad i UTF-8. Spara den som CSV UTF-8.");
    }

    private Result Run(string efforts, string? funding = null)
    {
        sheets.Put("efforts.csv", efforts);
        sheets.Put("funding.csv", funding ?? Funding);
        return sheets.Check(funding: "funding.csv");
    }
}
