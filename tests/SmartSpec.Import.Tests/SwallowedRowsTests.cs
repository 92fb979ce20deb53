namespace SmartSpec.Import.Tests;

/// <summary>Rows that a misplaced quotation mark has made part of a cell are checked like all others; those that can be text are
/// reported as unchecked.</summary>
public sealed class SwallowedRowsTests
{
    private const string Funding = "effort;financier;source;year;sought;promised;committed;paid\n";
    private const string Efforts = "id;area;name;description;step\n";

    private readonly Sheets sheets = new();

    [Fact]
    public void A_misplaced_mark_in_a_swallowed_line_is_reported()
    {
        var text = Check(Funding, "tang;rs;re\"g;2026;1;1;1;\"1\ntang;rs;re\"g;2027;x;1;1;1\ntang;rs;re\"g;2028;y;1;1;1\n");
        foreach (var line in (int[])[2, 3, 4])
            text.Should().Contain($"rad {line}, kolumn 3 (source): ett citattecken står fel");
        text.Should().Contain("Totalt 3 fel.");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(51)]
    public void As_many_rows_with_a_misplaced_mark_as_there_are_as_many_faults_are_reported(int rows)
    {
        var text = Check(Funding, string.Concat(Enumerable.Repeat("tang;rs;\"reg\"ional;2026;1;1;1;\"1\n", rows)));
        for (var line = 2; line < rows + 2; line++)
            text.Should().Contain($"rad {line}, kolumn 3 (source): ett citattecken står fel");
        text.Should().Contain($"Totalt {rows} fel.");
    }

    [Theory]
    [InlineData("\"1")]
    [InlineData("1\"\"1\n\"")]
    public void Swallowed_lines_with_too_many_or_too_few_cells_are_reported(string opens)
    {
        var more = opens.Count(letter => letter is '\n');
        var text = Check(
            Funding,
            $"tang;rs;regional;2026;1;1;1;{opens}\nnope;rs;bad;2026;1;1;1;1;9\nnope;rs\n\n?\ntang;rs;bad;2026;1;1;1;1\n"
        );
        text.Should()
            .Contain($"rad {3 + more}, kolumn 9: raden har 9 celler")
            .And.Contain($"rad {4 + more}, kolumn 3 (source): raden har bara 2 celler")
            .And.Contain($"rad {6 + more}, kolumn 1 (effort): ”?”")
            .And.Contain($"rad {7 + more}, kolumn 3 (source): ”bad”");
    }

    [Fact]
    public void Lines_that_can_be_text_are_reported_as_unchecked_once()
    {
        var text = Check(
            Efforts,
            "m1;hav;Mus\"slor;\"odlas här och\ndär; och så vidare\noch mer\n\nslut\";proposed\nm2;hav;Musslor;Odling\n"
                + "m3;hav;Musslor;Odling;strax\n"
        );
        text.Should()
            .Contain("rad 2, kolumn 3 (name): ett citattecken står fel")
            .And.Contain(
                "rad 3: de av raderna 3 till 6 som kan vara text i en cell är inte kontrollerade. Rätta citattecknet "
                    + "på rad 2, och kontrollera igen."
            )
            .And.Contain("rad 7, kolumn 5 (step): raden har bara 4 celler")
            .And.Contain("rad 8, kolumn 5 (step): ”strax”")
            .And.Contain("Totalt 4 fel.");
    }

    [Fact]
    public void A_cell_of_several_lines_before_a_misplaced_mark_is_not_taken_for_rows() =>
        Check(Efforts, "m1;hav;\"Musslor\nblå\";Od\"ling;proposed\nm3;hav;Musslor;Odling;strax\n")
            .Should()
            .Contain("rad 2, kolumn 4 (description): ett citattecken står fel")
            .And.Contain("rad 4, kolumn 5 (step)")
            .And.Contain("Totalt 2 fel.");

    [Fact]
    public void Rows_with_a_wrong_number_of_cells_between_two_stray_marks_are_reported() =>
        Check(
                Funding,
                "tang;rs;\"regional;2026;1;1;1;1\nnope;rs\ntang;rs;bad;2026;1;1;1;1;9\n"
                    + "tang;rs;regional\";2027;1;1;1;1\ntang;rs;\"regional;2028;1;1;1;1\ntang;rs;regional;2029;1;1;1;1\n"
                    + "tang;rs\n;;regional\";2030;1;1;1;1\n"
            )
            .Should()
            .Contain("rad 3, kolumn 3 (source): raden har bara 2 celler")
            .And.Contain("rad 4, kolumn 9: raden har 9 celler")
            .And.Contain("rad 8, kolumn 3 (source): raden har bara 2 celler");

    [Theory]
    [InlineData("ny1,hav,N,proposed,\"Delmal i tre led:\nalfa, beta, gamma, delta, epsilon\"\n")]
    [InlineData("ny1,hav,N,proposed,\"Delmal:\nalfa, beta, gamma, delta, epsilon\nett, tva, tre, fyra, fem\nslut\"\n")]
    public void A_text_of_several_lines_with_as_many_commas_as_a_row_is_read(string row)
    {
        sheets.Put("efforts.csv", "id,area,name,step,description\n" + row);
        var run = sheets.Check();
        run.IsGood.Should().BeTrue(run.Text);
    }

    [Theory]
    [InlineData("ny1,hav,N,proposed,\"D\nny2,hav,N,föreslagen,D\nny3,hav,N,proposed,D\"\n", "efforts")]
    [InlineData("tang,rs,regional,2026,\"1,1,1,1\ntang,rs,gava,2027,1,1,1,1\ntang,rs,regional,2028,1,1,1,\"1\n", "funding")]
    public void Rows_between_two_stray_marks_are_reported_by_their_words_or_years(string rows, string option) =>
        Check((option == "funding" ? Funding : Efforts).Replace(';', ','), rows, option).Should().Contain("rad 2, kolumn 5 ");

    [Fact]
    public void One_heading_is_one_heading()
    {
        Check("id\n", "m1;hav\n").Should().Contain("raden har 2 celler, men det finns 1 rubrik. Sätt");
        sheets
            .Check()
            .In(Texts.English)
            .Should()
            .Contain(line => line.Contains("the row has 2 cells, but there is 1 heading. Put", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sep=;\n")]
    [InlineData("\ufeffsep=;\r\n")]
    [InlineData("SEP=,\n")]
    [InlineData("\"sep=;\"\n")]
    public void A_line_that_names_the_separator_is_one_fault(string line)
    {
        var text = Check(line + Funding, "tang;rs;regional;2026;1;1;1;1\ntang;rs;regional;2027;1;1;1;1\n", "funding");
        text.Should()
            .Be(
                "funding.csv: rad 1: raden som börjar med sep= läses inte. Ta bort den; första raden ska innehålla "
                    + "rubriker.\nTotalt 1 fel."
            );
    }

    [Fact]
    public void A_cell_about_a_compass_is_shown() =>
        Check(Efforts, "m1;hav;Musslor;Odling;Kompass = 3\n").Should().Contain("”Kompass = 3” är inte ett giltigt värde");

    private string Check(string headings, string rows, string? file = null)
    {
        var option = file ?? (headings == Funding ? "funding" : "efforts");
        sheets.Put($"{option}.csv", headings + rows);
        var run = option == "funding" ? sheets.Check(null, "funding.csv") : sheets.Check();
        run.IsGood.Should().BeFalse();
        return run.Text;
    }
}
