using System.Text;

namespace SmartSpec.Import.Tests;

/// <summary>What is wrong with a file is said at once, each at its line and column, with what to do.</summary>
public sealed class TableFaultTests
{
    [Theory]
    [InlineData("", "rad 1: filen är tom; första raden ska innehålla rubriker.")]
    [InlineData("\n\n ; \n", "rad 1: filen är tom;*")]
    [InlineData("hej", "rad 1: ingen tabell hittas:*")]
    [InlineData("region;A\n", "rad 1: det finns inga rader med tal under rubrikerna.")]
    [InlineData("region;A;B\nSE213;1\n", "rad 2, kolumn 3 (B): raden har bara 2 celler, men det finns 3 rubriker.")]
    [InlineData("region;A;B\nSE213;1;2;3\n", "rad 2, kolumn 4: raden har 4 celler, men det finns 3 rubriker. Sätt citattecken*")]
    [InlineData("region,A,B\nSE213,1,2,3\n", "rad 2, kolumn 4: raden har 4 celler*text och belopp som innehåller komma.")]
    [InlineData("region\tA\tB\nSE213\t1\t2\t3\nSE212\t1\t2\n", "rad 2, kolumn 4: raden har 4 celler*Ta bort tabbar i texter.")]
    [InlineData("region;A;B\n;1;2\n", "rad 2, kolumn 1 (region): uppgiften saknas.")]
    [InlineData("region;activity;year;value\nSE213;A;21;1\n", "rad 2, kolumn 3 (year): ”21” är inget år.*")]
    [InlineData(
        "region;activity;year;value\nSE213;A;2021-Q1;1\n",
        "rad 2, kolumn 3 (year): ”2021-Q1” är inget år. Skriv det som 2025;*"
    )]
    [InlineData(
        "region;activity;year\nSE213;A;2021\n",
        "rad 1: ingen kolumn med tal hittas. Kolumnerna är region, activity, year."
    )]
    [InlineData("region;year;value\nSE213;2021;1\n", "rad 1: ingen kolumn med verksamheter hittas.*")]
    [InlineData("activity;year;value\nC;2021;1\n", "rad 1: ingen kolumn med regioner hittas.*")]
    [InlineData(
        "region;kommun;activity;value\nSE;0880;C;1\n",
        "rad 1: flera kolumner kan vara den med regioner: region, kommun.*"
    )]
    [InlineData(
        "region;A;;B\nSE213;1;2;3\n",
        "rad 1, kolumn 3: kolumnen har tal, men ingen rubrik. Skriv dess rubrik, eller ta bort den."
    )]
    [InlineData("region;activity;value;\nSE213;A;1;hej\n", "rad 2, kolumn 4: cellen ”hej” har ingen rubrik.")]
    [InlineData(
        "region;activity;value\nSE213;A;1\nSE213;A;2\n",
        "rad 3, kolumn 3: talet för SE213 och A står också på rad 2, i kolumn 3. Ta bort ett av dem."
    )]
    [InlineData("region;A;A\nSE213;1;2\n", "rad 2, kolumn 3: talet för SE213 och A står också på rad 2, i kolumn 2.*")]
    [InlineData("region;A\nSE213;\"1\n", "rad 2: här öppnas ett citattecken som aldrig stängs.*")]
    public void A_file_that_is_wrong_says_where(string file, string line) =>
        TableFiles.Read(file).Lines().Should().ContainSingle().Which.Should().Match($"tabell.csv: {line}");

    /// <summary>In a file of one row nothing else says that a column has numbers: it stands after others, or none other has.</summary>
    [Theory]
    [InlineData("region;A;B\nSE213;7;tolv\n", 3)]
    [InlineData("region;A;B;C\nSE213;7;12 kr;8\n", 3)]
    [InlineData("region;A\nSE213;tolv\n", 2)]
    [InlineData("region;enhet;näringsgren;2021\nSE213;PER;C;tolv\n", 4)]
    [InlineData("region;regionnamn;A;B\nSE213;Kalmar län;sju;tolv\n", 3, 4)]
    [InlineData("region;A;B\nSE213;1;2\nSE212;3;\nSE211;4;\nSE214;5;se not\n", 3)]
    public void A_cell_that_cannot_be_read_in_the_only_row_is_a_fault_by_its_place(string file, params int[] columns)
    {
        var faults = TableFiles.Read(file).Faults;
        faults.Select(fault => fault.Code).Should().AllBe("number-digits");
        faults.Select(fault => fault.Place!.Column).Should().Equal(columns.Select(column => (int?)column));
    }

    [Fact]
    public void A_cell_that_cannot_be_read_in_the_only_row_of_a_sheet_is_a_fault_by_its_place()
    {
        var import = TableFiles.Read(Workbook.Of(["region", "A"], ["SE213", "tolv"]), name: "t.xlsx");
        import.Lines().Should().ContainSingle().Which.Should().StartWith("t.xlsx: cell B2 i bladet Blad1 (A): ”tolv” är varken");
        import.Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_text_before_the_numbers_of_the_only_row_is_what_they_are_of() =>
        TableFiles.Read("region;enhet;A\nSE213;PER;7\n").Good().Chosen.Should().Contain("enhet", "PER");

    /// <summary>Numbers in a sentence are written as the language writes them.</summary>
    [Fact]
    public void A_total_that_is_smaller_than_its_parts_is_shown_in_the_language()
    {
        var fault = TableFiles.Read("geo;TOTAL;C;I\nSE213;1,5;2,25;1\n").Faults.Single();
        fault.ToString(Texts.Swedish).Should().Contain("summan 1,5 är mindre än delarna tillsammans, 3,25.");
        fault.ToString(Texts.English).Should().Contain("1.5").And.Contain("3.25");
    }

    [Fact]
    public void A_cell_twice_names_its_year_too() =>
        TableFiles
            .Read("region;activity;year;value\nSE213;A;2021;1\nSE213;A;2022;1\nSE213;A;2021;2\n")
            .Lines()
            .Should()
            .Equal(
                "tabell.csv: rad 4, kolumn 4: talet för SE213 och A år 2021 står också på rad 2, i kolumn 4. Ta bort ett av dem."
            );

    [Fact]
    public void Periods_of_Eurostat_that_are_no_years_are_reported_by_their_headings() =>
        TableFiles
            .Read("freq,nace_r2,geo\\TIME_PERIOD\t2021-Q1 \t2021-Q2 \nQ,C,SE\t1 \t2 \n", name: "q.tsv")
            .Lines()
            .Should()
            .SatisfyRespectively(
                first => first.Should().StartWith("q.tsv: rad 1, kolumn 2: ”2021-Q1” är inget år."),
                second => second.Should().StartWith("q.tsv: rad 1, kolumn 3: ”2021-Q2” är inget år.")
            );

    [Fact]
    public void A_row_of_Eurostat_with_too_few_codes_is_reported() =>
        TableFiles
            .Read("unit,nace_r2,geo\\TIME_PERIOD\t2021 \nPER,C\t1 \nPER,C,SE\t1 \n", name: "s.tsv")
            .Lines()
            .Should()
            .Equal(
                "s.tsv: rad 2, kolumn 1 (unit,nace_r2,geo\\TIME_PERIOD): ”PER,C” har 2 koder, men rubriken har 3 namn. Hämta filen igen."
            );

    [Fact]
    public void A_row_of_Eurostat_with_too_many_codes_is_reported() =>
        TableFiles
            .Read("unit,nace_r2,geo\\TIME_PERIOD\t2021 \nPER,C,SE,X\t1 \nPER,C,SE\t1 \n", name: "s.tsv")
            .Faults.Single()
            .Code.Should()
            .Be("codes-count");

    [Fact]
    public void A_layout_that_names_what_is_not_there_lists_what_is()
    {
        var layout = new TableLayout { Region = "län", Value = "tal" };
        TableFiles
            .Read("plats;activity;antal\nSE213;C;1\n", layout)
            .Lines()
            .Should()
            .Equal(
                "tabell.csv: rad 1: det finns ingen kolumn ”län”, som är vald. Kolumnerna är plats, activity, antal.",
                "tabell.csv: rad 1: det finns ingen kolumn ”tal”, som är vald. Kolumnerna är plats, activity, antal."
            );
        TableFiles
            .Read(TableFiles.EurostatTsv, layout)
            .Lines()
            .Should()
            .Equal("tabell.csv: rad 1: det finns ingen kolumn ”län”, som är vald. Kolumnerna är freq, unit, nace_r2, geo.");
    }

    [Fact]
    public void A_line_of_headings_that_is_not_there_is_a_fault() =>
        TableFiles.Read("region;A\nSE213;1\n", new() { HeadingLine = 7 }).Faults.Single().Code.Should().Be("heading-line");

    [Fact]
    public void A_cell_without_a_heading_is_found_far_down_too() =>
        TableFiles
            .Read("region;A;\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"r{i};1;{(i == 400 ? "x" : "")}\n")))
            .Lines()
            .Should()
            .Equal("tabell.csv: rad 402, kolumn 3: cellen ”x” har ingen rubrik.");

    [Fact]
    public void Every_fault_of_a_file_is_reported_at_once() =>
        TableFiles
            .Read("region;activity;year;value\nSE213;A;2021;tre\n;A;2021;1\nSE213;A;i år;1\nSE213;A\nSE213;B;2021;-1\n")
            .Faults.Select(fault => (fault.Code, fault.Place!.Line))
            .Should()
            .Equal(("number-digits", 2), ("value-missing", 3), ("year", 4), ("row-too-short", 5), ("number-negative", 6));

    [Theory]
    [InlineData("region;A;B\n\f;1;2\n", "value-missing", 2)]
    [InlineData("region;activity;value\nSE213;\f;1\nSE212;\v;2\n", "value-missing", 2)]
    [InlineData("region;A;\u00a0\f;B\nSE213;1;2;3\n", "heading-missing", 1)]
    public void A_cell_of_any_white_space_is_blank(string file, string code, int line) =>
        TableFiles.Read(file).Faults.Select(fault => (fault.Code, fault.Place!.Line)).First().Should().Be((code, line));

    [Fact]
    public void Of_very_many_faults_the_first_are_listed_and_the_rest_counted()
    {
        var import = TableFiles.Read(
            "region;A\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"r{i};{(i % 3 == 0 ? "1" : "-1")}\n"))
        );
        import.Faults.Should().HaveCount(TableImport.MostFaults + 1);
        import.Faults[^1].ToString(Texts.Swedish).Should().Be("Det finns ytterligare 1000 fel.");
    }

    [Theory]
    [InlineData("old", "excel-old")]
    [InlineData("locked", "excel-locked")]
    [InlineData("text", "excel-not")]
    [InlineData("zip", "excel-broken")]
    [InlineData("cut", "excel-broken")]
    [InlineData("nothing", "file-unread")]
    [InlineData("picture", "not-text")]
    [InlineData("gzip", "gzip-broken")]
    public void What_is_no_table_at_all_is_named(string content, string code)
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];
        byte[] workbook = Workbook.Of(TableFiles.ScbSheet);
        var packed = TableFiles.Gzip(Encoding.UTF8.GetBytes(TableFiles.EurostatTsv));
        packed[^20] ^= 0xFF;
        var bytes = content switch
        {
            "old" => ole,
            "locked" => [.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
            "text" => "region;A\nSE213;1\n"u8.ToArray(),
            "zip" => "PK not at all"u8.ToArray(),
            "cut" => workbook[..(workbook.Length / 2)],
            "picture" => [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 1],
            "gzip" => packed,
            _ => null,
        };
        ReadOnlyMemory<byte>? given = bytes is null ? default(ReadOnlyMemory<byte>?) : bytes;
        var import = TableImport.Read(new(content is "picture" or "gzip" ? "tabell.csv" : "tabell.xlsx", given));
        import.Faults.Should().ContainSingle().Which.Code.Should().Be(code);
        import.IsRead.Should().BeFalse();
    }

    [Fact]
    public void A_file_in_UTF_8_that_is_broken_says_where()
    {
        byte[] content = [.. Encoding.UTF8.Preamble, .. "region;A\nSE"u8, 0xE5, .. ";1\n"u8];
        TableFiles
            .Read(content)
            .Lines()
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("tabell.csv: rad 2, tecken 3: filen är inte kodad i UTF-8.");
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_very_large_one_is_refused()
    {
        var packed = TableFiles.Gzip(new byte[TableImport.MostBytes + 1]);
        packed.Length.Should().BeLessThan(1_000_000);
        TableFiles.Read(packed).Faults.Should().ContainSingle().Which.Code.Should().Be("file-large");
    }

    [Fact]
    public void A_table_that_would_be_mostly_holes_is_refused() =>
        TableFiles
            .Read("region;activity;value\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"r{i};a{i};1\n")))
            .Faults.Should()
            .ContainSingle()
            .Which.Code.Should()
            .Be("table-large");
}
