using System.Text;
using SmartSpec.Analysis;

namespace SmartSpec.Import.Tests;

/// <summary>Files are read in the exact shapes in which Eurostat and Statistics Sweden publish them, without a layout.</summary>
public sealed class PublishedShapeTests
{
    [Fact]
    public void Eurostat_TSV_is_read_with_its_flags()
    {
        var import = TableFiles.Read(TableFiles.EurostatTsv, name: "sbs.tsv").Good();
        import.Series!.Years.Should().Equal(2021, 2022, 2023);
        import.Series.Regions.Should().Equal("SE212", "SE213");
        import.Series.Activities.Should().Equal("C", "I");
        import.Series[2021].At("SE212", "C").Should().Be("23456");
        import.Series[2022].At("SE212", "C").Should().Be("23500 b");
        import.Series[2023].At("SE212", "C").Should().Be("c c");
        import.Series[2022].At("SE213", "C").Should().Be("20250 bp");
        import.Series[2021].At("SE212", "I").Should().Be(":");
        import.Series[2022].At("SE212", "I").Should().Be("0 e");
        import.Series[2023].At("SE212", "I").Should().Be("0 n");
        import.Series[2022].At("SE213", "I").Should().Be("c");
        import.Series[2023].At("SE213", "I").Should().Be("c C");
        import.Table.Should().BeSameAs(import.Series.Last);
        import.Chosen.Should().Equal(new Dictionary<string, string> { ["freq"] = "A", ["unit"] = "PER" });
    }

    [Fact]
    public void Eurostat_TSV_is_read_as_it_is_served_packed() =>
        TableFiles
            .Read(TableFiles.Gzip(Encoding.UTF8.GetBytes(TableFiles.EurostatTsv)), name: "sbs.tsv.gz")
            .Good()
            .Series!.Years.Should()
            .HaveCount(3);

    [Fact]
    public void Eurostat_SDMX_CSV_is_read_and_what_is_confidential_is_suppressed()
    {
        var import = TableFiles.Read(TableFiles.EurostatCsv).Good();
        var first = import.Series![2021];
        first.At("SE213", "C").Should().Be("20100.5 e");
        first.At("SE212", "I").Should().Be("c C");
        first.At("SE213", "I").Should().Be(": m");
        import.Series[2022].At("SE212", "C").Should().Be("1.234", "the decimal mark of Eurostat is a point");
        import.Series[2022].At("SE212", "I").Should().Be(":", "it is not mentioned");
    }

    /// <summary>Every status of confidentiality but free (F) is of a secret: D is secondary, set by who sends the data.</summary>
    [Theory]
    [InlineData("", ":")]
    [InlineData("F", ": F")]
    [InlineData("D", "c D")]
    [InlineData("N", "c N")]
    public void A_status_of_confidentiality_that_is_not_free_suppresses(string status, string expected) =>
        TableFiles
            .Read($"nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\nC,SE212,2021,,,{status}\nI,SE212,2021,1,,\n")
            .Good()
            .Table!.At("SE212", "C")
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with a mark")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16 from the other end")]
    public void CSV_of_Statistics_Sweden_is_read_in_any_of_its_encodings(string encoding)
    {
        byte[] content = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(TableFiles.ScbCsv),
            "utf-8 with a mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TableFiles.ScbCsv)],
            "utf-16 from the other end" =>
            [
                .. Encoding.BigEndianUnicode.Preamble,
                .. Encoding.BigEndianUnicode.GetBytes(TableFiles.ScbCsv),
            ],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(TableFiles.ScbCsv)],
            _ => Encoding.Latin1.GetBytes(TableFiles.ScbCsv),
        };
        var import = TableFiles.Read(content).Good();
        import.Series!.Regions.Should().Equal(new TableKey("08", "Kalmar län"), new TableKey("07", "Kronobergs län"));
        import
            .Series.Activities.Should()
            .Equal(new TableKey("A", "Jordbruk, skogsbruk och fiske"), new TableKey("B+C", "Tillverkning och utvinning"));
        import.Series[2022].At("08", "A").Should().Be(":");
        import.Series[2021].At("07", "A").Should().Be("0");
        import.Series[2021].At("08", "B+C").Should().Be("20100");
        import.Chosen.Should().Contain("kön", "totalt");
        import
            .Notes.Select(note => note.Code)
            .Should()
            .Equal(encoding == "windows-1252" ? ["windows-1252"] : Array.Empty<string>());
    }

    [Fact]
    public void The_dashes_and_quotes_of_Windows_1252_are_read_too()
    {
        byte[] content = [.. Encoding.Latin1.GetBytes("region;C;I\nHotell "), 0x96, .. Encoding.Latin1.GetBytes(" läns;1;2\n")];
        TableFiles.Read(content).Good().Table!.Regions.Should().Equal("Hotell – läns");
    }

    [Fact]
    public void What_is_counted_and_the_year_are_taken_apart_in_a_heading()
    {
        var import = TableFiles
            .Read(
                "\"region\";\"näringsgren SNI 2007\";\"Förvärvsarbetande 2021\";\"Förvärvsarbetande 2022\"\n"
                    + "\"08 Kalmar län\";\"A Jordbruk\";1 234;5,5\n"
            )
            .Good();
        import.Series!.Years.Should().Equal(2021, 2022);
        import.Series[2021].At("08", "A").Should().Be("1234");
        import.Series[2022].At("08", "A").Should().Be("5.5");
        import.Chosen.Should().Contain("content", "Förvärvsarbetande");
    }

    [Fact]
    public void Of_several_things_that_are_counted_one_is_chosen()
    {
        const string file =
            "\"region\",\"näringsgren SNI 2007\",\"år\",\"Anställda\",\"Företag\"\n\"08 Kalmar län\",\"A Jordbruk\",\"2021\",12,3\n";
        TableFiles
            .Read(file)
            .Lines()
            .Should()
            .Equal(
                "tabell.csv: rad 1, kolumn 4: kolumnen ”content” har flera värden, och ett av dem måste väljas: Anställda, Företag."
            );
        TableFiles
            .Read(file, new() { Choose = new Dictionary<string, string> { ["content"] = "Företag" } })
            .Good()
            .Table!.At("08", "A")
            .Should()
            .Be("3");
    }

    [Fact]
    public void A_workbook_of_Statistics_Sweden_is_read_between_its_title_and_its_notes()
    {
        var import = TableFiles
            .Read(Workbook.Of(TableFiles.ScbSheet), new() { Region = "#1", Activity = "#2" }, "scb.xlsx")
            .Good();
        import.Series!.Regions.Should().Equal(new TableKey("08", "Kalmar län"), new TableKey("07", "Kronobergs län"));
        import.Series[2022].At("08", "C").Should().Be("20250");
        import.Series[2022].At("08", "A").Should().Be(":");
        import.Series[2021].At("07", "C").Should().Be("18000");
        import
            .Notes.Single()
            .ToString(Texts.Swedish)
            .Should()
            .Be("scb.xlsx: rad 9 i bladet Blad1: raderna 9 till 13 står under tabellen, och läses inte.");
    }

    [Fact]
    public void A_workbook_of_Statistics_Sweden_has_no_headings_over_its_keys_and_asks_for_them() =>
        TableFiles
            .Read(Workbook.Of(TableFiles.ScbSheet), name: "scb.xlsx")
            .Lines()
            .Should()
            .Equal(
                "scb.xlsx: rad 3 i bladet Blad1: vilka kolumner som är regioner och verksamheter är inte tydligt. Kalla dem region "
                    + "och näringsgren, eller ange vilka de är. Kolumnerna är #1, #2, 2021, 2022."
            );

    [Fact]
    public void A_workbook_of_Eurostat_is_read_with_the_flags_beside_its_numbers()
    {
        var workbook = new Workbook()
            .Sheet(
                "Summary",
                [
                    ["Content"],
                ]
            )
            .Sheet("Sheet 1", TableFiles.EurostatSheet)
            .Bytes();
        var import = TableFiles.Read(workbook, new() { Sheet = "Sheet 1" }, "lfst.xlsx").Good();
        import.Series.Should().BeNull();
        import.Table!.Regions.Should().Equal("SE21", "SE22");
        import.Table.Activities.Should().Equal("A", "B-E");
        import.Table.At("SE21", "A").Should().Be("12.5");
        import.Table.At("SE21", "B-E").Should().Be("88.1 b");
        import.Table.At("SE22", "A").Should().Be("c c");
        import.Notes.Single().Code.Should().Be("lines-below");
    }
}
