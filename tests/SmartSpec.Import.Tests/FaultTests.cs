using CsCheck;

namespace SmartSpec.Import.Tests;

/// <summary>A fault is data: a code, values and a place, with a sentence in each language.</summary>
[Trait("lane", "laws")]
public sealed class FaultTests
{
    private static readonly string[] Pieces =
    [
        "id;area;name;description;step\n",
        "id,area,name,description,step,owner,firstDay,budget 2025\n",
        "effort;financier;source;year;paid\n",
        "m1;hav;Musslor;Odling;underway\n",
        "m1,hav,Musslor,Odling,strax,p 9,i dag,1,5\n",
        "tang;rs;regional;2025;1,234\n",
        "tang;rs;gåva;;5 EUR\n",
        "\"",
        ";",
        ",",
        "\n",
        "\r\n",
        " ",
        "sep=;\n",
        "ort",
        "\ufeff",
        "12 5",
        "4,73E+07",
    ];

    [Fact]
    public void A_fault_has_a_code_its_values_and_a_place()
    {
        var sheets = new Sheets();
        sheets.Put("efforts.csv", "id;area;name;description;step\nm1;hav;Musslor;Odling;strax\n");

        var fault = sheets.Check().Faults.Should().ContainSingle().Which;

        fault.Place.Should().Be(new ImportPlace("efforts.csv", 2, 5, "step"));
        fault.Code.Should().Be("word-unknown");
        fault.Values[0].Should().Be(new Parameter("text", ["strax"]));
        fault.Values[1].Kind.Should().Be(ParameterKind.Label);
        fault.Reason.Should().BeNull();
        fault.ToString().Should().StartWith("efforts.csv: line 2, column 5 (step): 'strax' is not a valid value.");
    }

    [Fact]
    public void What_the_engine_refuses_in_a_row_is_a_fault_of_its_cell_with_the_reason()
    {
        var sheets = new Sheets();
        sheets.Put("funding.csv", "effort;financier;source;year;committed;paid\ntang;rs;regional;2026;100;200\n");

        var fault = sheets.Check(null, "funding.csv").Faults.Should().ContainSingle().Which;

        fault.Place.Should().Be(new ImportPlace("funding.csv", 2, 6, "paid"));
        fault.Code.Should().Be("opening-paid");
        fault.Reason!.Code.Should().Be("opening-paid");
    }

    [Fact]
    public void What_the_engine_refuses_in_the_statement_has_no_place_in_a_file()
    {
        var sheets = new Sheets();
        sheets.Opening = sheets.Opening with { ManagingBody = "nobody" };

        sheets.Check(null).Faults.Should().ContainSingle().Which.Place.Should().BeNull();
    }

    [Fact]
    public void A_host_shows_text_from_the_file_in_its_own_way()
    {
        var fault = new ImportFault(null, "date", [FaultText.Value("text", "i dag")]);
        fault.What(Texts.English, text => text.ToUpperInvariant()).Should().StartWith("'I DAG' is not a date.");
    }

    [Fact]
    public void A_host_has_faults_in_a_language_of_its_own()
    {
        var finnish = Texts.Read("fi", """{ "import.empty": "tyhjä" }"""u8);
        new ImportFault(null, "empty", []).What(finnish).Should().Be("tyhjä");
        new ImportFault(null, "value-missing", []).What(finnish).Should().Be("the value is missing.");
    }

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        FaultText.ShippedIn("sv").Keys.Should().BeEquivalentTo(FaultText.ShippedIn("en").Keys);

    /// <summary>Each key is used in the source, and each code there has a sentence.</summary>
    [Fact]
    public void Every_sentence_is_of_a_code_in_the_source()
    {
        var source = string.Join(
            '\n',
            Directory.GetFiles(Source(), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        foreach (var key in FaultText.ShippedIn("en").Keys)
            source.Should().Contain($"\"{key["import.".Length..]}\"");
    }

    [Fact]
    public void A_file_of_a_head_alone_adds_nothing_and_has_no_fault()
    {
        var sheets = new Sheets();
        sheets.Put("efforts.csv", "id;area;name;description;step\n");
        sheets.Put("funding.csv", "effort;financier;source;year;paid\n\r\n");

        var result = sheets.Check(funding: "funding.csv");

        result.Faults.Should().BeEmpty();
        result.Strategy.Efforts.Should().HaveCount(sheets.Opening.Efforts.Count);
    }

    [Fact]
    public void Whatever_is_in_the_files_is_read_or_reported_in_order_in_a_whole_sentence() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 12], Gen.Int[0, Pieces.Length - 1].Array[0, 12])
            .Sample(
                (efforts, funding) =>
                {
                    var sheets = new Sheets();
                    sheets.Put("efforts.csv", string.Concat(efforts.Select(piece => Pieces[piece])));
                    sheets.Put("funding.csv", string.Concat(funding.Select(piece => Pieces[piece])));
                    var result = sheets.Check(funding: "funding.csv");
                    if (result.IsGood)
                        result
                            .Strategy.Efforts.Should()
                            .HaveCount(sheets.Opening.Efforts.Count, "a complete row cannot be made of these");
                    foreach (var fault in result.Faults)
                    foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
                        fault.ToString(texts).Should().MatchRegex(@"[.)]$").And.NotContainAny("{", "import.");
                    result
                        .Faults.Where(fault => fault.Place is not null)
                        .Select(fault => (fault.Place!.File, fault.Place.Line))
                        .Should()
                        .BeInAscendingOrder();
                },
                iter: Rounds.Of(300),
                threads: 1
            );

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../src/SmartSpec.Import");
}
