namespace SmartSpec.Tool.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Folder folder = new();

    public BadInputTests()
    {
        Directory.CreateDirectory(folder.In("folder"));
        folder.Put("text.txt", "hej\n");
        folder.Put("empty", "");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("status", "kalmar.smartspec")]
    [InlineData("history", "kalmar.smartspec")]
    [InlineData("verify", "kalmar.smartspec")]
    [InlineData("verify --file folder", "folder")]
    [InlineData("status --file folder", "folder")]
    [InlineData("history --file folder --json", "folder")]
    [InlineData("status --file text.txt --lang en", "text.txt: line 1")]
    [InlineData("status --file empty --lang en", "empty: line 1")]
    [InlineData("--file text.txt --lang en", "text.txt: line 1")]
    [InlineData("--file folder", "folder")]
    [InlineData("--file no/such/place", "no/such/place")]
    [InlineData("next --as process-lead", "kalmar.smartspec")]
    [InlineData("next", "--as")]
    [InlineData("next --as", "--as")]
    [InlineData("run", "SCENARIO")]
    [InlineData("run nowhere.json", "nowhere.json")]
    [InlineData("run folder", "folder")]
    [InlineData("run text.txt --lang en", "text.txt: line 1")]
    [InlineData("run empty --json --lang en", "empty: line 1")]
    [InlineData("diagram pizza", "pizza")]
    [InlineData("diagram area --file nowhere", "nowhere")]
    [InlineData("status --lang fi", "fi")]
    [InlineData("--lang", "--lang")]
    [InlineData("--colour", "--colour")]
    [InlineData("dance", "dance")]
    [InlineData("status extra", "extra")]
    [InlineData("--file", "--file")]
    [InlineData("status --file text.txt", "text.txt: rad 1: filen är ingen historik")]
    [InlineData("verify --file text.txt", "text.txt: rad 1: filen är ingen historik")]
    [InlineData("verify --file empty", "empty: rad 1: filen är ingen historik")]
    [InlineData("verify --head abc", "--head: en kontrollsumma är 64 hexadecimala siffror")]
    [InlineData("verify --head", "--head: SUMMA saknas")]
    [InlineData("next --as", "--as: ROLL saknas")]
    [InlineData("next --lang en", "--as ROLE is missing")]
    [InlineData("run @case.json", "@case.json: det finns ingen sådan fil")]
    [InlineData("diagram pizza --lang en", "there is no lifecycle 'pizza'")]
    [InlineData("schema", "schema: NAMN saknas")]
    [InlineData("schema --lang en", "schema: NAME is missing")]
    [InlineData("schema pizza", "det finns inget schema ”pizza”; välj bland commands, definition, document")]
    [InlineData("schema pizza --lang en", "there is no schema 'pizza'; expected one of commands, definition, document")]
    [InlineData("permissions nowhere.json", "nowhere.json")]
    [InlineData("permissions folder", "folder")]
    [InlineData("permissions text.txt --lang en", "text.txt: line 1")]
    [InlineData("permissions --file nowhere", "nowhere")]
    [InlineData("permissions text.txt --file nowhere", "ange en fil med en definition eller --file, inte båda")]
    [InlineData("permissions --role evalutor", "menade du ”evaluator”?")]
    [InlineData("permissions --role", "--role: ROLL saknas")]
    [InlineData("permissions --act area.twin --lang en", "--act: there is no act 'area.twin'")]
    [InlineData("permissions --out page.pdf", "ska sluta på .html eller .txt")]
    [InlineData("permissions --html --out page.txt --lang en", "has to end in .html")]
    [InlineData("permissions --out folder/no/page.html", "folder/no/page.html")]
    [InlineData("permissions --html --json", "--html, --json: ange bara en av dem")]
    public void Bad_input_ends_with_2_and_names_what_is_wrong(string args, string named)
    {
        var start = folder.Start(args.Split(' '));

        start.Exit.Should().Be(2);
        start.Text.Should().Contain(named);
        start.Error.Should().NotContain("   at ").And.NotContain("Exception");
        start.Error.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("preview", "--until")]
    [InlineData("preview --until someday", "--until: ”someday”")]
    [InlineData("preview nowhere.json", "nowhere.json")]
    [InlineData("lineage pizza", "pizza")]
    [InlineData("lineage area:nowhere", "”area:nowhere” finns inte i strategin; välj bland area:livsmedel, area:tra")]
    [InlineData(
        "lineage effort:nowhere --lang en",
        "there is no 'effort:nowhere' in the strategy; choose among effort:innovation"
    )]
    [InlineData("due --on 9999-12-31", "--on: ”9999-12-31” ligger utanför åren 1900–2199; ange en dag inom dem.")]
    [InlineData(
        "status --as-of 1899-12-31 --lang en",
        "--as-of: '1899-12-31' is outside the years 1900–2199; give a day within them."
    )]
    [InlineData("status --as-of --lang en", "--as-of: WHEN is missing.")]
    [InlineData("status --as-of --json", "--as-of: NÄR saknas.")]
    [InlineData("status --as-of 2024-01-01 --as-of 2025-01-01", "--as-of: är angiven flera gånger; ange den bara en gång.")]
    [InlineData("status --as-of 2024-01-01 --as-of 2025-01-01 --lang en", "--as-of: is given more than once; give it once.")]
    [InlineData("due --actor å", "--actor: ”å” är ingen beteckning.")]
    [InlineData("due --on 2020-01-01", "--on: strategin var inte upprättad 2020-01-01")]
    [InlineData("signals --on 2020-01-01", "--on: strategin var inte upprättad 2020-01-01")]
    [InlineData("follow-up --on 2020-01-01 --lang en", "--on: the strategy had not been founded by 2020-01-01")]
    [InlineData(
        "preview --until 2024-06-09",
        "--until: kalmar.smartspec har redan kommit till 2024-06-10; ange den dagen eller en senare."
    )]
    [InlineData("status --in-force-on 2019-13-01", "--in-force-on: ”2019-13-01”")]
    [InlineData("status --in-force-on 1950-01-01", "1950-01-01")]
    [InlineData("preview text.txt --as process-lead", "text.txt: rad 1, kolumn 1, $: Detta är inte JSON")]
    public void Options_on_a_stored_strategy_are_checked(string args, string named)
    {
        folder.PutPlayed();
        var start = folder.Start(args.Split(' '));
        start.Exit.Should().Be(2);
        start.Text.Should().Contain(named);
    }

    [Theory]
    [InlineData("status", "Starta först utan kommando")]
    [InlineData("history --lang en", "Start without a command first")]
    [InlineData("verify", "Starta först utan kommando")]
    [InlineData("next --as reader", "Starta först utan kommando")]
    [InlineData("status --file annan", "Starta först utan kommando med samma --file")]
    public void Where_there_is_no_file_yet_the_message_shows_how_to_get_one(string args, string expected) =>
        folder
            .Start(args.Split(' '))
            .Should()
            .Match<Result>(start => start.Exit == 2 && start.Text.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("--file no/such/k.smartspec", "no/such/k.smartspec: mappen")]
    [InlineData("run case.json --file no/such/k.smartspec --lang en", "Create it, or choose another file with --file.")]
    [InlineData("--file text.txt/k.smartspec", "text.txt/k.smartspec: mappen")]
    public void A_folder_that_is_missing_is_found_before_anything_is_played(string args, string expected) =>
        NothingPlayed(args, expected);

    [Theory]
    [InlineData(
        "--file /proc/k.smartspec",
        "det går inte att skriva i mappen /proc. Välj en annan fil med --file, eller starta i en annan mapp."
    )]
    [InlineData("run case.json --file /proc/k.smartspec --lang en", "the folder /proc cannot be written to.")]
    public void A_folder_that_cannot_be_written_to_is_found_before_anything_is_played(string args, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There /proc cannot be written to, by any user.");
        NothingPlayed(args, expected);
    }

    [Theory]
    [InlineData("dance", "Prova: --help")]
    [InlineData("next --as", "Prova: next --help")]
    [InlineData("status --colour --lang en", "Try: status --help")]
    public void A_mistake_in_the_arguments_says_where_to_read_more(string args, string expected) =>
        folder.Start(args.Split(' ')).Error.TrimEnd().Should().EndWith(expected);

    [Theory]
    [InlineData("--help", "Kommandon", "Slutkoder")]
    [InlineData("--help --lang en", "Commands", "Exit codes")]
    [InlineData("next --help", "Användning", "process-lead (processledare)")]
    [InlineData("next --help --lang en", "Usage", "process-lead (process lead)")]
    public void The_help_is_in_the_language_chosen(string args, string one, string other) =>
        folder.Start(args.Split(' ')).Text.Should().Contain(one).And.Contain(other).And.NotContain("[default");

    [Theory]
    [InlineData("lineage --help", "area:livsmedel")]
    [InlineData("lineage --help --lang en", "area:livsmedel")]
    [InlineData("lineage pizza --lang en", "area:livsmedel")]
    public void What_the_examples_name_is_in_the_case_that_is_shipped(string args, string named)
    {
        folder.PutPlayed();
        folder.Start(args.Split(' ')).Text.Should().Contain(named).And.NotContain("area:food");
        folder.Start("lineage", named).Exit.Should().Be(0);
        folder.Start("lineage", "effort:innovation").Exit.Should().Be(0);
    }

    [Fact]
    public void The_help_of_run_names_no_default_file() =>
        folder.Start("run", "--help").Text.Should().Contain("Utan: bara i minnet").And.NotContain("kalmar.smartspec");

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("next -h")]
    [InlineData("--version")]
    public void Help_and_version_are_no_errors(string args)
    {
        var start = folder.Start(args.Split(' '));

        start.Exit.Should().Be(0);
        start.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    private void NothingPlayed(string args, string expected)
    {
        folder.Put("case.json", Folder.Kalmar);

        var start = folder.Start(args.Split(' '));

        start.Exit.Should().Be(2);
        start.Output.Should().BeEmpty();
        start.Text.Should().Contain(expected);
    }
}
