using SmartSpec.Sqlite;
using SmartSpec.Testing;

namespace SmartSpec.Tool.Tests;

/// <summary>A strategy is moved to another process definition on the command line, with its impact shown first.</summary>
public sealed class DefinitionMoveTests : IDisposable
{
    private static readonly Instant Played = Instant.FromUtc(2024, 6, 11, 12, 0);

    private static readonly string Stricter = ProcessDefinition
        .Default.As(
            "stricter",
            rules =>
                rules
                    .Named(Text.Swedish("Strängare", "Stricter"))
                    .On<ReportCommand.Submit>(act => act.By(Role.AreaLead))
                    .With(document => document with { FollowUp = new(12, new(1, 1), 14) })
        )
        .ToJson();

    private readonly Folder folder = new();

    public DefinitionMoveTests() => folder.Put("stricter.json", Stricter);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_definition_that_a_strategy_runs_under_is_printed_and_those_to_begin_from()
    {
        folder.PutPlayed();
        var printed = folder.Start("definition", "print");
        ProcessDefinition.Read(printed.Output).Should().Be(ProcessDefinition.Default);
        foreach (var ready in ReadyDefinitions.All)
            ProcessDefinition.Read(folder.Start("definition", "print", ready.Document.Id).Output).Should().Be(ready);
        var unknown = folder.Start("definition", "print", "kalmar", "--lang", "en");
        unknown.Exit.Should().Be(2);
        unknown.Error.Should().Contain("there is no definition 'kalmar'").And.Contain("smartspec.small-region");
    }

    [Theory]
    [InlineData("sv", "från 2027-01-01: Strängare 1")]
    [InlineData("en", "from 2027-01-01: Stricter 1")]
    public void The_impact_is_shown_in_80_columns_and_nothing_is_recorded(string language, string heading)
    {
        folder.PutPlayed();
        var before = folder.Read("kalmar.smartspec");
        var shown = folder.Start("definition", "preview", "stricter.json", "--from", "2027-01-01", "--lang", language);
        shown.Exit.Should().Be(0, shown.Error);
        shown
            .Text.Should()
            .Contain(heading)
            .And.Contain(language == "sv" ? "nu: SmartSpecs förvalda" : "now: SmartSpec's default");
        shown.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        folder.Read("kalmar.smartspec").Should().Equal(before);
    }

    [Fact]
    public void What_cannot_be_moved_to_is_refused_with_what_to_do()
    {
        folder.PutPlayed();
        folder.Put("same.json", folder.Start("definition", "print").Output);
        var refused = folder.Start("definition", "preview", "same.json", "--lang", "en");
        refused.Exit.Should().Be(1);
        refused.Text.Should().Contain("The strategy cannot move").And.Contain("(definition-in-force)");
        folder
            .Start("definition", "preview", "same.json", "--json")
            .Output.Should()
            .Contain("\"refused\":\"definition-in-force\"");
        folder.Start("definition", "preview", "none.json").Exit.Should().Be(2);
        folder.Start("definition", "preview", "same.json", "--from", "soon").Error.Should().Contain("--from");
    }

    [Fact]
    public async Task A_whole_database_is_previewed_one_line_for_each_strategy()
    {
        folder.PutPlayed("--db", "region.db");
        await using (var store = new SqliteStore(folder.In("region.db")))
            await store.ImportAsync(Stories.AreaAt(AreaStep.Implementing).History, TestContext.Current.CancellationToken);
        string[] args =
        [
            "definition",
            "preview",
            "stricter.json",
            "--all",
            "--db",
            "region.db",
            "--from",
            "2024-09-01",
            "--lang",
            "en",
        ];
        var shown = folder.StartOn(Played, args);
        shown.Exit.Should().Be(1, shown.Error + shown.Output);
        shown
            .Text.Should()
            .Contain("✓ kalmar: ")
            .And.Contain("✗ example: cannot move: clock-far-ahead")
            .And.Contain("Strategies: 2. Can move: 1.");
        folder.Start("definition", "preview", "stricter.json", "--all").Error.Should().Contain("--db");
        folder.Start("definition", "preview", "stricter.json", "--all", "--db", "region.db").Error.Should().Contain("--from");
        folder
            .Start("definition", "preview", "stricter.json", "--all", "--db", "none.db", "--from", "2027-01-01")
            .Exit.Should()
            .Be(2);
    }

    [Fact]
    public void A_move_is_proposed_by_one_and_approved_by_another_on_a_recorded_decision()
    {
        folder.PutPlayed();
        var proposed = Move(
            "stricter.json",
            "--grounds",
            "Fler röster",
            "--event",
            "Ny lag",
            "--as",
            "process-lead",
            "--actor",
            "p-77"
        );
        proposed.Exit.Should().Be(0, proposed.Error + proposed.Output);
        proposed.Text.Should().Contain("definition move --change stricter --decision BESLUT --from DAG");
        var strategy = History.Read(folder.Read("kalmar.smartspec")).Replay();
        strategy.Changes["stricter"].Step.Should().Be(ChangeStep.Assessed);
        var decision = strategy.Decisions.First(one => one.Annulled is null).Id.Value;
        var day = $"{strategy.Charter.Zone.DayOf(strategy.RecordedAt):uuuu-MM-dd}";

        var alone = Move("--decision", decision, "--from", day, "--as", "decision-body", "--actor", "p-77");
        alone.Exit.Should().Be(1);
        alone.Text.Should().Contain("(four-eyes)");
        var approved = Move("--decision", decision, "--from", day, "--as", "decision-body", "--actor", "p-78");
        approved.Exit.Should().Be(0, approved.Error + approved.Output);
        History.Read(folder.Read("kalmar.smartspec")).Replay().Definition.Document.Id.Should().Be("stricter");
    }

    [Theory]
    [InlineData("--decision d", "--from")]
    [InlineData("", "--grounds")]
    [InlineData("stricter.json", "--grounds")]
    [InlineData("stricter.json --decision d --from 2027-01-01", "--decision")]
    [InlineData("stricter.json --grounds x --rests-on nothing:here", "--rests-on")]
    public void What_does_not_belong_together_is_bad_input_and_records_nothing(string args, string named)
    {
        folder.PutPlayed();
        var before = folder.Read("kalmar.smartspec");
        var bad = Move([.. args.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--as", "process-lead", "--actor", "p-77"]);
        bad.Exit.Should().Be(2);
        bad.Error.Should().Contain(named);
        folder.Read("kalmar.smartspec").Should().Equal(before);
    }

    private Result Move(params string[] args) => folder.StartOn(Played, ["definition", "move", "--change", "stricter", .. args]);
}
