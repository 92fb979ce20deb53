using SmartSpec.Analysis;

namespace SmartSpec.Import.Tests;

/// <summary>A sheet is read as it is stored: numbers are numbers, codes are texts, faults are by cell.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void A_plain_sheet_is_read_with_numbers_and_symbols()
    {
        var table = TableFiles
            .Read(Workbook.Of(["region", "A", "2.10"], ["SE213", 1234.5, ".."], [], ["SE212", "1 234,5", 0]), name: "t.xlsx")
            .Good()
            .Table!;
        table.At("SE213", "A").Should().Be("1234.5");
        table.At("SE213", "2.10").Should().Be(":");
        table.At("SE212", "A").Should().Be("1234.5");
    }

    [Fact]
    public void Whole_numbers_are_codes_and_years() =>
        TableFiles
            .Read(Workbook.Of(["kommun", "näringsgren", "år", "antal"], [880, "A", 2021, 5], [881, "A", 2021, 6]), name: "t.xlsx")
            .Good()
            .Series![2021]
            .At("880", "A")
            .Should()
            .Be("5");

    [Fact]
    public void A_code_that_is_stored_as_a_number_is_a_fault_that_says_how_to_correct_it() =>
        TableFiles
            .Read(Workbook.Of(["region", "activity", "antal"], ["SE213", 2.1, 5], ["SE213", "2.2", 5]), name: "t.xlsx")
            .Lines()
            .Should()
            .Equal(
                "t.xlsx: cell B2 i bladet Blad1 (activity): koden är lagrad som talet 2.1, där siffror kan ha gått förlorade: 2.10 blir "
                    + "2.1. Formatera cellerna som text, och skriv koderna igen."
            );

    [Fact]
    public void A_heading_that_is_a_code_stored_as_a_number_is_one_too() =>
        TableFiles
            .Read(Workbook.Of(["region", 2.1, "2.2"], ["SE213", 2, 5]), name: "t.xlsx")
            .Faults.Should()
            .ContainSingle()
            .Which.Place.Should()
            .Be(new ImportPlace("t.xlsx", 1, 2) { Sheet = "Blad1" });

    [Fact]
    public void Errors_of_formulas_are_faults_by_cell() =>
        TableFiles
            .Read(
                Workbook.Of(["region", "A", "C"], ["SE213", 1, 2], ["SE212", "#N/A", 3], ["SE211", 1, "#DIV/0!"]),
                name: "t.xlsx"
            )
            .Lines()
            .Should()
            .Equal(
                "t.xlsx: cell B3 i bladet Blad1 (A): cellen har ett fel, #N/A, i stället för ett värde. Rätta formeln, eller skriv .. om talet saknas.",
                "t.xlsx: cell C4 i bladet Blad1 (C): cellen har ett fel, #DIV/0!, i stället för ett värde. Rätta formeln, eller skriv .. om talet saknas."
            );

    [Theory]
    [InlineData(-5, "number-negative")]
    [InlineData(2e15, "number-large")]
    public void A_stored_number_that_no_table_has_is_a_fault_by_cell(double number, string code)
    {
        var fault = TableFiles
            .Read(Workbook.Of(["region", "A", "C"], ["SE213", 1, number], ["SE212", 1, 2]), name: "t.xlsx")
            .Faults.Single();
        fault.Code.Should().Be(code);
        fault.Place.Should().Be(new ImportPlace("t.xlsx", 2, 3, "C") { Sheet = "Blad1" });
    }

    /// <summary>A text can be in parts of different fonts, with how it is pronounced after it.</summary>
    [Fact]
    public void A_text_of_several_parts_is_one_text() =>
        TableFiles
            .Read(
                Workbook.Of(
                    ["region", "A"],
                    [new Workbook.Runs("<r><t>SE</t></r>\n  <r><t>213</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>"), 1]
                ),
                name: "t.xlsx"
            )
            .Good()
            .Table!.Regions.Should()
            .Equal("SE213");

    [Fact]
    public void Merged_headings_over_several_columns_are_those_of_all_of_them()
    {
        var series = TableFiles
            .Read(
                Workbook.Of(
                    ["Anställda efter region och bransch"],
                    [null, 2021, null, 2022, null],
                    ["region", "A", "C", "A", "C"],
                    ["SE213", 1, 2, 3, 4]
                ),
                name: "t.xlsx"
            )
            .Good()
            .Series!;
        series[2021].At("SE213", "C").Should().Be("2");
        series[2022].At("SE213", "A").Should().Be("3");
    }

    [Fact]
    public void A_sheet_is_named_and_hidden_ones_are_not_the_first()
    {
        var workbook = new Workbook()
            .Sheet(
                "Dold",
                [
                    ["region", "A"],
                    ["SE213", 1],
                ],
                isHidden: true
            )
            .Sheet(
                "Första",
                [
                    ["region", "A"],
                    ["SE213", 2],
                ]
            )
            .Sheet(
                "Andra",
                [
                    ["region", "A"],
                    ["SE213", 3],
                ]
            )
            .Bytes();
        TableFiles.Read(workbook).Good().Table!.At("SE213", "A").Should().Be("2");
        TableFiles.Read(workbook, new() { Sheet = "andra" }).Good().Table!.At("SE213", "A").Should().Be("3");
        TableFiles.Read(workbook, new() { Sheet = "Dold" }).Good().Table!.At("SE213", "A").Should().Be("1");
        TableFiles
            .Read(workbook, new() { Sheet = "Tredje" }, "t.xlsx")
            .Lines()
            .Should()
            .Equal("t.xlsx: rad 1: det finns inget blad ”Tredje” att läsa. Bladen är Dold, Första, Andra.");
    }

    [Fact]
    public void A_row_in_the_middle_without_numbers_is_a_fault_and_one_below_the_table_a_note()
    {
        var import = TableFiles.Read(
            Workbook.Of(["region", "A", "C"], ["SE213", 1, 2], ["Småland"], ["SE212", 3, 4], ["SE211", null, null]),
            name: "t.xlsx"
        );
        import
            .Lines()
            .Should()
            .Equal("t.xlsx: rad 3 i bladet Blad1: raden har inga tal. Skriv .. i celler som saknas, eller ta bort raden.");
        import.Notes.Should().ContainSingle().Which.Values[0].Values.Should().Equal("5");
    }

    [Fact]
    public void A_last_row_that_cannot_be_read_is_no_note() =>
        TableFiles
            .Read(Workbook.Of(["region", "A", "C"], ["SE213", 1, 2], ["SE212", 3, 4], ["SE211", "fem", "sex"]), name: "t.xlsx")
            .Faults.Select(fault => fault.Code)
            .Should()
            .Equal("number-digits", "number-digits");

    [Fact]
    public void Cells_beyond_the_26th_column_are_named_as_in_Excel()
    {
        var import = TableFiles.Read(
            Workbook.Of(
                ["region", .. Enumerable.Range(0, 30).Select(i => $"a{i}")],
                ["SE213", .. Enumerable.Range(0, 30).Select(i => (object)(i == 29 ? "fel" : i))],
                ["SE212", .. Enumerable.Range(0, 30).Select(i => (object)i)]
            ),
            name: "t.xlsx"
        );
        import.Lines().Single().Should().StartWith("t.xlsx: cell AE2 i bladet Blad1 (a29): ”fel” är varken ett tal");
    }

    [Fact]
    public void A_workbook_without_a_table_says_what_is_expected() =>
        TableFiles
            .Read(Workbook.Of(["bara text"]), name: "t.xlsx")
            .Faults.Should()
            .ContainSingle()
            .Which.Code.Should()
            .Be("table-missing");
}
