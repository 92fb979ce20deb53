namespace SmartSpec.Tool.Tests;

public sealed class MalformedTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\"by\": \"clerk\"", "\"by\": \"clark\"", "$.steps[3].by", "There is no person 'clark'")]
    [InlineData("\"example\": true", "\"exemple\": true", "$.steps[1].exemple", "There is no member 'exemple'")]
    [InlineData("\"expect\": \"accepted\"", "\"expect\": \"godtas\"", "$.steps[1].expect", "Expected \"accepted\"")]
    [InlineData("[\"role\"]", "[\"roll\"]", "$.steps[7].expect[0]", "There is no reason code 'roll'")]
    [InlineData("\"strategy.launch\"", "\"strategy.lunch\"", "$.steps[3].command", "Did you mean 'strategy.launch'?")]
    [InlineData("\"process-lead\"", "\"process-boss\"", "$.people.lead.roles[0]", "There is no role 'process-boss'")]
    [InlineData("\"at\": \"2023-01-17T09:00\"", "\"at\": \"2023-01-17\"", "$.steps[3].at", "Expected a local date and time")]
    [InlineData("\"at\": \"2023-01-17T09:00\"", "\"at\": \"2022-01-17T09:00\"", "$.steps[3].at", "expected times in order")]
    [InlineData("\"2023-04-03\"", "\"2023-04-31\"", "$.steps[19].commands[0]", "a date such as")]
    [InlineData("\"show\": \"evidence\"", "\"show\": \"weather\"", "$.steps[14].show", "expected evidence, areas")]
    [InlineData("\"people\": {", "\"people\": [", "$.people", "':' is invalid")]
    [InlineData("\"scenario\": \"kalmar\",", "", "$", "'scenario' is missing")]
    public void A_malformed_scenario_ends_with_2_and_names_file_line_and_path(string old, string by, string path, string expected)
    {
        Folder.Kalmar.Should().Contain(old);
        var at = Folder.Kalmar.IndexOf(old, StringComparison.Ordinal);
        folder.Put("case.json", Folder.Kalmar[..at] + by + Folder.Kalmar[(at + old.Length)..]);

        var run = folder.Start("run", "case.json", "--lang", "en");

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Text.Should()
            .MatchRegex(@"^case\.json: line \d+, column \d+, ")
            .And.Contain(path)
            .And.Contain(expected)
            .And.NotContain("   at ");
    }

    [Fact]
    public void The_line_named_is_the_line_of_the_mistake()
    {
        folder.Put("case.json", Folder.Kalmar.Replace("\"2023-04-03\"", "\"2023-04-31\"", StringComparison.Ordinal));
        var line =
            Array.FindIndex(
                File.ReadAllLines(folder.In("case.json")),
                text => text.Contains("2023-04-31", StringComparison.Ordinal)
            ) + 1;

        folder.Start("run", "case.json").Text.Should().Contain($"rad {line}, ");
    }

    [Theory]
    [InlineData("\"sv\": \"Fas 1: Områdesval\"", "\"sv\": \"Fas \\ud800\"", "$.steps[9].phase.sv", "surrogat")]
    [InlineData("\"scenario\": \"kalmar\"", "\"scen\\udc00\": \"kalmar\"", "$", "surrogat")]
    [InlineData(
        "\"at\": \"2023-01-17T09:00\"",
        "\"at\": \"9999-12-31T23:59\"",
        "$.steps[3].at",
        "Året ska vara mellan 1900 och 2199"
    )]
    [InlineData(
        "\"at\": \"2023-01-16T09:00\"",
        "\"at\": \"-9998-01-01T00:00\"",
        "$.steps[1].at",
        "Året ska vara mellan 1900 och 2199"
    )]
    [InlineData(
        "\"show\": \"plan:livsmedel-hp-2\"",
        "\"show\": \"plan:nope\"",
        "$.steps[164].show",
        "Inget steg ovanför har påbörjat ”nope”"
    )]
    [InlineData("\"show\": \"plan:livsmedel-hp-2\"", "\"show\": \"plan:å\"", "$.steps[164].show", "påbörjat ”å”")]
    [InlineData("\"people\": {", "\"definition\": {}, \"people\": {", "$.definition", "Uppgifterna ”id”, ”version”, ”name”")]
    [InlineData("\"by\": \"clerk\"", "\"by\": \"clark\"", "$.steps[3].by", "Det finns ingen person ”clark”")]
    [InlineData("\"example\": true", "\"exemple\": true", "$.steps[1].exemple", "Uppgiften ”exemple” hör inte hemma här")]
    [InlineData("\"process-lead\"", "\"process-boss\"", "$.people.lead.roles[0]", "Det finns ingen roll ”process-boss”")]
    public void In_Swedish_too_file_line_column_and_path_are_named(string old, string by, string path, string expected)
    {
        var at = Folder.Kalmar.IndexOf(old, StringComparison.Ordinal);
        folder.Put("case.json", Folder.Kalmar[..at] + by + Folder.Kalmar[(at + old.Length)..]);

        foreach (
            var json in (string[][])
                [
                    [],
                    ["--json"],
                ]
        )
        {
            var run = folder.Start(["run", "case.json", .. json]);

            run.Exit.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Text.Should().MatchRegex(@"^case\.json: rad \d+, kolumn \d+, ").And.Contain($"{path}: ").And.Contain(expected);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{} {}")]
    [InlineData("not json")]
    public void What_is_no_scenario_at_all_ends_with_2(string text)
    {
        folder.Put("case.json", text);

        var run = folder.Start("run", "case.json");

        run.Exit.Should().Be(2);
        run.Text.Should().StartWith("case.json: rad 1");
    }

    [Fact]
    public void A_scenario_cut_anywhere_ends_with_2()
    {
        for (var length = 0; length < Folder.Kalmar.Length - 2; length += 4999)
        {
            folder.Put("case.json", Folder.Kalmar[..length]);
            folder.Start("run", "case.json").Exit.Should().Be(2);
        }
    }

    [Fact]
    public void Another_encoding_ends_with_2()
    {
        folder.Put("case.json", System.Text.Encoding.Latin1.GetBytes(Folder.Kalmar));

        folder
            .Start("run", "case.json")
            .Should()
            .Match<Result>(run => run.Exit == 2 && run.Error.Contains("UTF-8", StringComparison.Ordinal));
    }
}
