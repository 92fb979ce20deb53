namespace SmartSpec.Import.Tests;

/// <summary>A spreadsheet with several faults is reported with all of them at once, each at its place; and what is no fault is
/// not reported.</summary>
public sealed class EveryFaultTests
{
    private const string Headings = "id;area;name;description;step;owner;field;firstDay;lastDay;budget 2025\n";
    private const string Rest = ";underway;p-9;f-odling;2025-01-01;2026-12-31;5\n";

    private readonly Sheets sheets = new();

    [Fact]
    public void An_identifier_with_spaces_is_one_fault() =>
        Reports(
            Headings + "2031 ABC 0001;hav;Musslor;Odling" + Rest,
            "rad 2, kolumn 1 (id): ”2031 ABC 0001” är ingen beteckning: 1 till 64 tecken av a–z, A–Z, siffror och - _ "
                + ". : utan mellanslag. Skriv till exempel 2031-ABC-0001."
        );

    [Fact]
    public void A_comma_file_with_a_semicolon_in_a_heading_is_read_as_a_comma_file() =>
        Reports(
            (Headings + "mus;hav;Musslor;Odling" + Rest.TrimEnd('\n'))
                .Replace(';', ',')
                .Replace("2025\n", "2025;\n", StringComparison.Ordinal) + ",;\n",
            "rad 1, kolumn 10: rubriken ”budget 2025;” är okänd. Rätta den, eller ta bort kolumnen. De rubriker som "
                + "läses är id, area,*",
            "rad 2, kolumn 11: raden har 11 celler, men det finns 10 rubriker. Sätt citattecken runt text och belopp "
                + "som innehåller komma."
        );

    [Fact]
    public void A_semicolon_within_a_heading_in_quotation_marks_does_not_make_a_semicolon_file() =>
        Reports(
            "id,area,\"na;me\",description,step\nmus,hav,Musslor,Odling,underway\n",
            "rad 1: kolumnen ”name” saknas.",
            "rad 1, kolumn 3: rubriken ”na;me” är okänd.*"
        );

    [Fact]
    public void What_may_stand_under_an_unknown_heading_is_not_missed() =>
        Reports(
            Headings.Replace("owner", "ägare", StringComparison.Ordinal)
                + "m1;hav;Musslor;Odling"
                + Rest
                + "m2;turist;Musslor;Odling"
                + Rest.Replace(";5", ";-5", StringComparison.Ordinal),
            "rad 1, kolumn 6: rubriken ”ägare” är okänd.*",
            "rad 3, kolumn 2 (area): * (opening-unknown)",
            "rad 3, kolumn 7 (field): * (opening-field)",
            "rad 3, kolumn 10 (budget 2025): * (out-of-range)"
        );

    [Fact]
    public void What_is_under_no_heading_is_reported() =>
        Reports(
            "id;area;name;description;step\nm1;hav;Musslor;Odling;underway\n",
            "rad 2 (det finns ingen kolumn owner): * (missing)",
            "rad 2 (det finns ingen kolumn firstDay): * (missing)",
            "rad 2 (det finns ingen kolumn lastDay): * (missing)"
        );

    [Fact]
    public void Every_unknown_heading_is_named_and_so_is_what_is_wrong_below() =>
        Reports(
            "id;area;name;description;step;ort;telefon;ärende\nmus;hav;Musslor;Odling;strax;O;1;2\n",
            "rad 1, kolumn 6: rubriken ”ort” är okänd. Rätta den, eller ta bort kolumnen.",
            "rad 1, kolumn 7: rubriken ”telefon” är okänd. Rätta den, eller ta bort kolumnen.",
            "rad 1, kolumn 8: rubriken ”ärende” är okänd.*",
            "rad 2, kolumn 5 (step): ”strax” är inte ett giltigt värde.*"
        );

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_reported_where_it_opens_and_the_rows_below_are_read() =>
        Reports(
            Headings
                + "mus;hav;\"Musslor;Odling"
                + Rest
                + string.Concat(Enumerable.Range(3, 50).Select(i => $"m{i};hav;Musslor;Odling{Rest}"))
                + "sist;hav;Musslor;Odling"
                + Rest.Replace("underway", "strax", StringComparison.Ordinal),
            "rad 2, kolumn 3 (name): här öppnas ett citattecken som aldrig stängs. Stäng det, eller ta bort det.",
            "rad 53, kolumn 5 (step): ”strax” är inte ett giltigt värde.*"
        );

    [Fact]
    public void Quotation_marks_that_are_misplaced_in_several_rows_are_all_reported() =>
        Reports(
            Headings
                + "m1;hav;Mus\"slor;Odling"
                + Rest
                + "m2;hav;\"Musslor\" blå;Odling"
                + Rest
                + "m3;hav;\"Musslor\nblå\";\"Od\"\"ling\""
                + Rest
                + "m4;hav;\"Musslor;Odling"
                + Rest
                + "m5;hav;\"Musslor;Odling"
                + Rest,
            "rad 2, kolumn 3 (name): ett citattecken står fel.*",
            "rad 3, kolumn 3 (name): ett citattecken står fel.*",
            "rad 6, kolumn 3 (name): *",
            "rad 7, kolumn 3 (name): här öppnas ett citattecken som aldrig stängs.*"
        );

    [Fact]
    public void Two_stray_quotation_marks_do_not_swallow_the_rows_between_them() =>
        Reports(
            Headings
                + "m1;hav;\"Musslor;Odling"
                + Rest.Replace("underway", "strax", StringComparison.Ordinal)
                + "m2;hav;Musslor;Odling"
                + Rest.Replace("underway", "snart", StringComparison.Ordinal)
                + "m3;hav;Musslor\";Odling"
                + Rest.Replace("underway", "sen", StringComparison.Ordinal)
                + "m4;hav;\"Musslor\nblå\";Odling"
                + Rest,
            "rad 2, kolumn 3 (name): citattecknet som öppnas här stängs först på rad 4. Ta bort båda, eller stäng det på rad 2.",
            "rad 2, kolumn 5 (step): ”strax” är inte ett giltigt värde.*",
            "rad 3, kolumn 5 (step): ”snart” är inte ett giltigt värde.*",
            "rad 4, kolumn 5 (step): ”sen” är inte ett giltigt värde.*"
        );

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(1, 0, 9)]
    [InlineData(2, 3, 3)]
    [InlineData(2, 9, 9)]
    [InlineData(2, 1, 2)]
    [InlineData(5, 2, 2)]
    [InlineData(5, 9, 0)]
    public void Wherever_two_stray_quotation_marks_stand_the_first_is_reported_and_no_effort_is_unknown(
        int lines,
        int opens,
        int closes
    )
    {
        var rows = Enumerable.Range(0, lines + 2).Select(i => $"m{i};hav;Musslor;Odling{Rest}".TrimEnd('\n').Split(';')).ToList();
        rows[0][opens] = '"' + rows[0][opens];
        rows[lines][closes] += '"';
        sheets.Put("efforts.csv", Headings + string.Concat(rows.Select(row => string.Join(';', row) + "\n")));
        sheets.Put(
            "funding.csv",
            "effort;financier;source;year;paid\n"
                + string.Concat(Enumerable.Range(0, lines + 2).Select(i => $"m{i};rs;regional;2025;0\n"))
        );

        var run = sheets.Check(funding: "funding.csv");

        run.IsGood.Should().BeFalse();
        run.Text.Should().Contain($"efforts.csv: rad 2, kolumn {opens + 1} ").And.NotContain("finns ingen insats");
    }

    [Theory]
    [InlineData("m1;hav;\"Musslor\nblå\";Odling;underway;p-9;f-odling;2025-01-01;2026-12-31;5\n")]
    [InlineData(
        "m1;hav;\"Musslor;\nblå;röda\n\nvita\";\"Odling\n1; 2; 3; 4; 5; 6; 7; 8; 9; "
            + "10\";underway;p-9;f-odling;2025-01-01;2026-12-31;5\n"
    )]
    public void A_cell_of_several_lines_is_read(string rows)
    {
        sheets.Put("efforts.csv", Headings + rows);
        var run = sheets.Check();
        run.IsGood.Should().BeTrue(run.Text);
    }

    [Fact]
    public void Short_rows_long_rows_and_cells_that_cannot_be_read_are_all_reported() =>
        Reports(
            Headings
                + "m1;hav;Musslor;Odling\nm 2;hav;Musslor\n"
                + "m3;hav;Musslor;Odling;strax;p-9;f-odling;i dag;2026-12-31;5\nm4;hav;Musslor;Odling"
                + Rest.TrimEnd('\n')
                + ";;mer\n",
            "rad 2, kolumn 5 (step): raden har bara 4 celler, men det finns 10 rubriker.",
            "rad 3, kolumn 1 (id): ”m 2” är ingen beteckning*",
            "rad 3, kolumn 4 (description): raden har bara 3 celler, men det finns 10 rubriker.",
            "rad 4, kolumn 5 (step): ”strax” är inte ett giltigt värde.*",
            "rad 4, kolumn 8 (firstDay): ”i dag” är inget datum. Skriv det som 2025-06-30.",
            "rad 5, kolumn 11: raden har 12 celler, men det finns 10 rubriker. Sätt citattecken runt text som "
                + "innehåller semikolon."
        );

    [Fact]
    public void A_separator_within_a_text_is_one_fault_and_a_cell_without_a_heading_is_another() =>
        Reports(
            Headings.Replace("2025", "2025;", StringComparison.Ordinal)
                + "m1;hav;Musslor;röda; blå;Odling"
                + Rest
                + "m2;hav;Musslor;Odling"
                + Rest.Replace("\n", ";mer\n", StringComparison.Ordinal),
            "rad 2, kolumn 12: raden har 12 celler, men det finns 11 rubriker.*",
            "rad 3, kolumn 11: cellen ”mer” har ingen rubrik."
        );

    [Fact]
    public void What_breaks_a_rule_is_reported_in_the_same_run_as_what_cannot_be_read_but_not_what_only_follows_from_it() =>
        Reports(
            Headings
                + "m1;hav;Musslor;Odling;strax;;f-okand;;;\n"
                + "m2;turist;Musslor;Odling;underway;;;2025-01-01;2026-12-31;5\nm 3;hav;;Odling;proposed;;f-odling;;;\n"
                + "m4;h av;Musslor;Odling;underway;p-9;f-odling;2025-13-01;2026-12-31;-5\n"
                + "m5;hav;Musslor;Odling;underway;p 9;f-odling;;2024-12-31;5\n",
            "rad 2, kolumn 5 (step): ”strax” är inte ett giltigt värde.*",
            "rad 2, kolumn 7 (field): * (opening-field)",
            "rad 3, kolumn 2 (area): * (opening-unknown)",
            "rad 3, kolumn 6 (owner): * (missing)",
            "rad 4, kolumn 1 (id): ”m 3” är ingen beteckning*",
            "rad 4, kolumn 3 (name): * (text-missing)",
            "rad 5, kolumn 2 (area): ”h av” är ingen beteckning*",
            "rad 5, kolumn 8 (firstDay): ”2025-13-01” är inget datum*",
            "rad 5, kolumn 10 (budget 2025): * (out-of-range)",
            "rad 6, kolumn 6 (owner): ”p 9” är ingen beteckning*",
            "rad 6, kolumn 8 (firstDay): * (missing)"
        );

    [Fact]
    public void The_faults_of_both_files_are_reported_file_by_file()
    {
        sheets.Put(
            "funding.csv",
            "effort;financier;source;year;committed;paid\nm1;rz;gåva;2025;7;12 5\nm 2;rz;regional;2025;5;5\n"
                + "annan;rs;regional;1999;5;7\nannan;rs;regional;1999;5;5\nm1;rs;regional;2025;;\nm1;rs;regional;2025;sju;\n"
                + "m1;rs;regional;2025;5\n"
        );
        ReportsAll(
            Headings
                + "m1;hav;Musslor;Odling"
                + Rest.Replace("underway", "strax", StringComparison.Ordinal)
                + "m 3;hav;Musslor;Odling"
                + Rest,
            "funding.csv",
            "efforts.csv: rad 2, kolumn 5 (step): *",
            "efforts.csv: rad 3, kolumn 1 (id): ”m 3” är ingen beteckning*",
            "funding.csv: rad 2, kolumn 2 (financier): * (opening-unknown)",
            "funding.csv: rad 2, kolumn 3 (source): ”gåva” är inte ett giltigt värde. Skriv ett av dessa: regional,*",
            "funding.csv: rad 2, kolumn 6 (paid): beloppet ”12 5” kan inte läsas:*",
            "funding.csv: rad 3, kolumn 1 (effort): ”m 2” är ingen beteckning*",
            "funding.csv: rad 3, kolumn 2 (financier): * (opening-unknown)",
            "funding.csv: rad 4, kolumn 1 (effort): det finns ingen insats ”annan”.",
            "funding.csv: rad 4, kolumn 4 (year): * (out-of-range)",
            "funding.csv: rad 4, kolumn 6 (paid): * (opening-paid)",
            "funding.csv: rad 5: * (twice)",
            "funding.csv: rad 5, kolumn 1 (effort): det finns ingen insats ”annan”.",
            "funding.csv: rad 5, kolumn 4 (year): * (out-of-range)",
            "funding.csv: rad 6: * (opening-no-amount)",
            "funding.csv: rad 7: * (twice)",
            "funding.csv: rad 7, kolumn 5 (committed): beloppet ”sju” kan inte läsas:*",
            "funding.csv: rad 8: * (twice)",
            "funding.csv: rad 8, kolumn 6 (paid): raden har bara 5 celler*"
        );
    }

    /// <summary>Files of efforts of which not every identifier can be read.</summary>
    public static TheoryData<string, string> Unread { get; } =
        new()
        {
            { "not UTF-8", "" },
            { "empty", "" },
            { "missing", "" },
            { "misplaced headings", "\"id\"x;area\nm1;hav\n" },
            { "no column id", "area;name;description;step\nhav;x;x;proposed\n" },
            { "tabs", "id\tarea\tname\tdescription\tstep\nm1\thav\tx\tx\tproposed\n" },
            { "an empty id", Headings + ";hav;x;x" + Rest },
            { "long rows", "area;name;description;step;id\n" + "hav;x;x;proposed;m1;;\n" },
        };

    [Theory]
    [MemberData(nameof(Unread))]
    public void Where_efforts_could_not_be_read_references_to_them_are_not_judged_which_is_reported_once(
        string how,
        string efforts
    )
    {
        sheets.Opening = sheets.Opening with
        {
            Plans = sheets
                .Opening.Plans.Select(plan =>
                    plan.Action is not { } action
                        ? plan
                        : plan with
                        {
                            Action = action with { Efforts = [.. action.Efforts, "m7"] },
                        }
                )
                .ToEquatableArray(),
        };
        sheets.Put(
            "funding.csv",
            "effort;financier;source;year;paid\n"
                + string.Concat(Enumerable.Range(1, 300).Select(i => $"m{i};rs;regional;2025;0\n"))
                + "m1;rs;gåva;2025;0\n"
        );
        if (how == "not UTF-8")
            sheets.Put("efforts.csv", System.Text.Encoding.Latin1.GetBytes(Headings + "m1;hav;Blå;x" + Rest));
        else if (how != "missing")
            sheets.Put("efforts.csv", efforts);

        var run = sheets.Check(funding: "funding.csv");

        run.IsGood.Should().BeFalse();
        run.Text.Contains("efforts.csv: ", StringComparison.Ordinal)
            .Should()
            .Be(how != "missing", "who cannot read it reports that");
        run.Text.Should()
            .Contain("funding.csv: rad 302, kolumn 3 (source): ”gåva”")
            .And.Contain("Hänvisningar till insatser som inte har kontrollerats: 30")
            .And.NotContain("finns ingen insats")
            .And.NotContain("finns inte");
        run.Lines.Count(line => line.Contains("inte har kontrollerats", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public void Where_one_identifier_could_not_be_read_only_references_that_may_be_to_it_are_not_judged()
    {
        sheets.Put("funding.csv", "effort;financier;source;year;paid\nRODA-alger;rs;regional;2025;0\nannan;rs;regional;2025;0\n");
        sheets.Put("efforts.csv", Headings + "röda alger;hav;x;x" + Rest);

        var run = sheets.Check(funding: "funding.csv");

        run.Text.Should()
            .Contain("funding.csv: rad 3, kolumn 1 (effort): det finns ingen insats ”annan”.")
            .And.NotContain("insats 'RODA")
            .And.Contain("inte har kontrollerats: 1.")
            .And.Contain("Totalt 2 fel.");
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_hide_the_faults_of_the_other()
    {
        sheets.Put("funding.csv", "effort;financier;source;year;paid\nm1;rs;gåva;2025;0\n");
        ReportsAll(
            "",
            "funding.csv",
            "efforts.csv: rad 1: filen är tom*",
            "funding.csv: rad 2, kolumn 3 (source): *",
            "Hänvisningar till insatser*: 1.*"
        );
    }

    [Theory]
    [InlineData("pa\u030aga\u030aende", "budget 2025", "5")]
    [InlineData("pågående", "Budget\u00a02025", "5")]
    [InlineData("Pågående", " budget\u2009 2025 ", "5")]
    [InlineData("pågående", "budget 2025", "4.729375062E7")]
    [InlineData("pågående", "budget 2025", "1\u2009234,50")]
    [InlineData("pågående", "budget 2025;;", "5;;")]
    public void What_only_looks_the_same_is_the_same(string step, string heading, string amount)
    {
        sheets.Put(
            "efforts.csv",
            Headings.Replace("budget 2025", heading, StringComparison.Ordinal)
                + "mus;hav;Musslor;Odling"
                + Rest.Replace("underway", step, StringComparison.Ordinal)
                    .Replace(";5\n", $";{amount}\n", StringComparison.Ordinal)
        );
        var run = sheets.Check();
        run.IsGood.Should().BeTrue(run.Text);
    }

    private void Reports(string efforts, params string[] faults) =>
        ReportsAll(efforts, null, [.. faults.Select(fault => $"efforts.csv: {fault}")]);

    /// <summary>Sees that these are the faults, all of them, in this order.</summary>
    private void ReportsAll(string efforts, string? funding, params string[] faults)
    {
        sheets.Put("efforts.csv", efforts);
        var run = sheets.Check(funding: funding);
        run.Lines.Should().HaveCount(faults.Length);
        foreach (var (line, fault) in run.Lines.Zip(faults))
            line.Should().Match(fault);
    }
}
