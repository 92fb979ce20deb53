namespace SmartSpec.Tool.Tests;

public sealed class TakingOverTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sv", "Kan tas över; inget har skrivits.", "gällande planer 2")]
    [InlineData("en", "Can be taken over; nothing has been written.", "plans in force 2")]
    public void The_template_is_valid_unchanged_and_a_check_shows_what_would_be_taken_over(
        string language,
        string verdict,
        string counted
    )
    {
        folder.Put("opening.json", Template());

        var check = folder.Start("take-over", "opening.json", "--check", "--lang", language);

        check.Exit.Should().Be(0, check.Error);
        check
            .Text.Should()
            .Contain(verdict)
            .And.Contain(counted)
            .And.Contain("2025-06-30")
            .And.Contain("1,800,000".Replace(",", language == "en" ? "," : "\u00a0", StringComparison.Ordinal));
        Directory.GetFiles(folder.Path).Should().ContainSingle("a check writes nothing");
    }

    [Fact]
    public void Taking_over_writes_a_history_that_verifies_and_shows_its_marks()
    {
        folder.Put("opening.json", Template());

        folder.Start("take-over", "opening.json", "--file", "kust.smartspec").Exit.Should().Be(0);

        folder.Start("verify", "--file", "kust.smartspec").Exit.Should().Be(0);
        folder
            .Start("status", "--file", "kust.smartspec")
            .Text.Should()
            .Contain("Havet (exempel)\u00a0⁺")
            .And.Contain("Utvecklingsplan 2\u00a0⁺")
            .And.Contain("⁺ Övertaget: så som det stod 2025-06-30");
        folder
            .Start("history", "--file", "kust.smartspec")
            .Text.Should()
            .Contain("Strategin togs över")
            .And.Contain("så som det stod 2025-06-30")
            .And.Contain("⁺");
        folder
            .Start("status", "--file", "kust.smartspec", "--json")
            .Output.Should()
            .Contain("\"takenOverOn\":\"2025-06-30\"")
            .And.Contain("\"subject\":\"effort:tang\"")
            .And.Contain("\"takenOver\":true");
        folder.Start("next", "--as", "process-lead", "--file", "kust.smartspec").Exit.Should().Be(0);
    }

    [Fact]
    public void A_file_that_exists_is_not_overwritten()
    {
        folder.Put("opening.json", Template());
        folder.Put("kust.smartspec", "existing");

        folder.Start("take-over", "opening.json", "--file", "kust.smartspec").Exit.Should().Be(2);

        System.Text.Encoding.UTF8.GetString(folder.Read("kust.smartspec")).Should().Be("existing");
    }

    [Fact]
    public void Every_problem_of_the_statement_is_reported_with_line_column_and_path()
    {
        var broken = Template()
            .Replace("\"field\": \"f-odling\"", "\"field\": \"f-okand\"", StringComparison.Ordinal)
            .Replace("\"paid\": \"200000 SEK\"", "\"paid\": \"500000 SEK\"", StringComparison.Ordinal);
        folder.Put("opening.json", broken);

        var check = folder.Start("take-over", "opening.json", "--check", "--lang", "en");

        check.Exit.Should().Be(2);
        check
            .Text.Should()
            .Contain($"opening.json: line {LineOf(broken, "f-okand")}, column")
            .And.Contain("opening.efforts[0].field: ")
            .And.Contain("(opening-field)")
            .And.Contain("efforts[1].field")
            .And.Contain("funding[0].paid")
            .And.Contain("500,000\u00a0SEK is paid, but only 480,000\u00a0SEK is committed.");
    }

    [Theory]
    [InlineData("\"step\": \"implementing\"", "\"step\": \"running\"", "what is expected: one of proposed")]
    [InlineData("\"on\": \"2025-06-30\"", "\"on\": \"30/6 2025\"", "what is expected: a date such as 2021-03-31")]
    [InlineData("\"strategy.take-over\"", "\"strategy.takeover\"", "Did you mean 'strategy.take-over'?")]
    [InlineData("\"by\": \"p-1\"", "\"by\": \"\"", "Expected the identifier of the one who takes over.")]
    public void What_is_no_statement_is_refused_with_its_place(string good, string bad, string expected)
    {
        folder.Put("opening.json", Template().Replace(good, bad, StringComparison.Ordinal));

        var check = folder.Start("take-over", "opening.json", "--check", "--lang", "en");

        check.Exit.Should().Be(2);
        check.Text.Should().Contain("opening.json: line").And.Contain(expected);
    }

    [Theory]
    [InlineData("ange antingen --check, eller var strategin ska sparas", "take-over", "opening.json")]
    [InlineData("ange antingen --check, eller var strategin ska sparas", "take-over", "opening.json", "--check", "--file", "a")]
    [InlineData("FIL saknas", "take-over", "--check")]
    [InlineData("det finns ingen mall ”allt”", "take-over", "--template", "allt")]
    [InlineData("det finns ingen sådan fil", "take-over", "nowhere.json", "--check")]
    public void Wrong_options_are_reported(string expected, params string[] args)
    {
        folder.Put("opening.json", Template());

        var start = folder.Start(args);

        start.Exit.Should().Be(2);
        start.Text.Should().Contain(expected);
    }

    [Fact]
    public void The_scenario_of_a_strategy_taken_over_ends_as_it_says()
    {
        folder.Put("case.json", Folder.Shipped("exempelkusten.json"));

        var run = folder.Start("run", "case.json", "--file", "case.smartspec");

        run.Exit.Should().Be(0, run.Error);
        folder
            .Start("status", "--file", "case.smartspec")
            .Text.Should()
            .Contain("Utvecklingsplan 2\u00a0⁺ ersatt")
            .And.Contain("Utvecklingsplan 3 gällande");
        folder.Start("verify", "--file", "case.smartspec").Exit.Should().Be(0);
    }

    [Theory]
    [InlineData("\"nuts\": [\"SE999\"]", "\"nuts\": \"X\"", "charter.region.nuts")]
    [InlineData("\"nuts\": [\"SE999\"]", "\"nuts\": [\"SE21\", \"SE213\"]", "charter.region.nuts[1]")]
    [InlineData("\"lastDay\": \"2027-12-31\"", "\"lastDay\": \"2010-12-31\"", "charter.period.lastDay")]
    [InlineData("\"timeZone\": \"Europe/Stockholm\"", "\"timeZone\": \"Mars/Olympus\"", "charter.timeZone")]
    [InlineData(
        "\"sv\": \"Strategi för smart specialisering 2021–2027 (exempel)\",\n          \"en\": \"Smart specialisation "
            + "strategy 2021–2027 (example)\"",
        "\"sv\": \"\"",
        "charter.name"
    )]
    public void A_fault_of_the_charter_is_reported_at_its_place(string good, string bad, string path)
    {
        var broken = Template().Replace(good, bad, StringComparison.Ordinal);
        folder.Put("opening.json", broken);

        var check = folder.Start("take-over", "opening.json", "--check", "--lang", "en");

        check.Exit.Should().Be(2);
        var line = LineOf(broken, path == "charter.name" ? "\"name\"" : bad);
        check.Text.Should().Contain($"opening.json: line {line}, column").And.Contain($"$.command.strategy.take-over.{path}: ");
    }

    [Theory]
    [InlineData("https://example.org/exempel/smart-specialisering-2025.pdf", "beslut.pdf", "är ingen fullständig adress")]
    [InlineData("\"effectiveFrom\": \"2022-04-01\"", "\"effectiveFrom\": \"2022-02-01\"", "opening.plans[1].effectiveFrom: ")]
    public void What_does_not_hang_together_is_refused_with_its_place(string good, string bad, string expected)
    {
        folder.Put(
            "opening.json",
            Template()
                .Replace(good, bad, StringComparison.Ordinal)
                .Replace("\"number\": 2", "\"number\": 1", StringComparison.Ordinal)
        );

        var check = folder.Start("take-over", "opening.json", "--check");

        check.Exit.Should().Be(2);
        check.Text.Should().Contain("opening.json: rad").And.Contain(expected);
    }

    [Fact]
    public void A_byte_order_mark_in_the_JSON_is_accepted()
    {
        folder.Put("opening.json", [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(Template())]);

        var check = folder.Start("take-over", "opening.json", "--check");

        check.Exit.Should().Be(0, check.Error);
    }

    [Fact]
    public void Efforts_and_their_money_are_taken_from_CSV_beside_the_statement()
    {
        folder.Put("opening.json", Template());
        folder.Put(
            "efforts.csv",
            "id;area;name;description;step;owner;field;firstDay;lastDay;budget 2025\n"
                + "alg;hav;Alger (exempel);Exempel: odling;pågående;p-9;f-odling;2025-01-01;2026-12-31;1 234 567,50\n"
        );
        folder.Put(
            "funding.csv",
            "effort;financier;source;year;committed;paid\nalg;rs;regional;2025;1 000 000,25;0\n"
                + "tang;kommun;municipal;2026;50000;\n"
        );

        var check = folder.Start("take-over", "opening.json", "--efforts", "efforts.csv", "--funding", "funding.csv", "--check");

        check.Exit.Should().Be(0, check.Error);
        check.Text.Should().Contain("insatser 3").And.Contain("2\u00a0850\u00a0000,25");
    }

    [Theory]
    [InlineData("sv", "nowhere.csv: det finns ingen sådan fil.", "rad 2, kolumn 3 (source): ”gåva” är inte", "Totalt 2 fel.")]
    [InlineData("en", "nowhere.csv: there is no such file.", "line 2, column 3 (source): 'gåva' is not", "2 errors in all.")]
    public void The_faults_of_all_files_are_shown_with_their_places_and_number(string language, params string[] shown)
    {
        folder.Put("opening.json", Template());
        folder.Put("funding.csv", "effort;financier;source;year;paid\ntang;rs;gåva;2025;0\n");

        var check = folder.Start(
            "take-over",
            "opening.json",
            "--efforts",
            "nowhere.csv",
            "--funding",
            "funding.csv",
            "--check",
            "--lang",
            language
        );

        check.Exit.Should().Be(2);
        check.Text.Should().ContainAll(shown);
    }

    [Fact]
    public void Of_a_long_value_in_a_cell_the_start_is_shown()
    {
        folder.Put("opening.json", Template());
        folder.Put("funding.csv", $"effort;financier;source;year;paid\ntang;rs;{new string('g', 300)};2025;0\n");

        folder
            .Start("take-over", "opening.json", "--funding", "funding.csv", "--check")
            .Text.Replace(" ", "", StringComparison.Ordinal)
            .Should()
            .Contain($"”{new string('g', 79)}…”ärinte");
    }

    private string Template() => folder.Start("take-over", "--template").Output;

    private static int LineOf(string text, string part) =>
        text[..text.IndexOf(part, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
}
