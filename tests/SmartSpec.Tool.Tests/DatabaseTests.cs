using Microsoft.Data.Sqlite;
using SmartSpec.Sqlite;

namespace SmartSpec.Tool.Tests;

public sealed class DatabaseTests : IDisposable
{
    private const string Db = "region.db";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_database_stores_the_same_history_as_a_file_stop_by_stop()
    {
        for (var stop = 0; stop < 2; stop++)
        {
            folder.Start().Exit.Should().Be(0);
            folder
                .Start("--db", Db)
                .Should()
                .Match<Result>(start => start.Exit == 0 && start.Text.Contains("Sparad i region.db", StringComparison.Ordinal));
        }

        await using var store = new SqliteStore(folder.In(Db));
        var lines = await store.ReadAsync("kalmar", cancellationToken: TestContext.Current.CancellationToken);
        History.Read(lines).Write().Should().Equal(folder.Read("kalmar.smartspec"));
        var (found, there) = (await store.ListAsync(null, 10, TestContext.Current.CancellationToken), History.Replay(lines));
        found
            .Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                new StrategyEntry
                {
                    Strategy = "kalmar",
                    Length = there.Length,
                    DueAt = found[0].DueAt,
                    DocumentLength = there.Length,
                }
            );
        found[0].DueAt.Should().NotBeNull("the next follow-up opens by itself");
    }

    [Theory]
    [InlineData("status")]
    [InlineData("due")]
    [InlineData("history --lang en")]
    [InlineData("verify")]
    [InlineData("diff 2023-02-01 2023-06-01")]
    [InlineData("next --as process-lead --json")]
    public void A_command_gives_the_same_on_a_database_as_on_a_file(string question)
    {
        folder.PutPlayed();
        folder.PutPlayed("--db", Db);
        var (file, database) = (folder.Start(question.Split(' ')), folder.Start([.. question.Split(' '), "--db", Db]));
        database.Exit.Should().Be(0);
        database.Output.Replace(Db, "kalmar.smartspec", StringComparison.Ordinal).Should().Be(file.Output);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("history")]
    [InlineData("verify")]
    [InlineData("next --as process-lead")]
    [InlineData("due")]
    [InlineData("signals")]
    [InlineData("follow-up")]
    [InlineData("lineage")]
    [InlineData("weigh")]
    [InlineData("diff 2023-02-01")]
    [InlineData("preview --until 2029-01-01")]
    [InlineData("diagram area")]
    public void What_only_reads_leaves_a_database_and_its_folder_as_they_were_and_needs_no_right_to_write(string question)
    {
        folder.PutPlayed("--db", Db);
        Do("VACUUM INTO 'backup.db'".Replace("backup.db", folder.In("backup.db"), StringComparison.Ordinal));
        var (before, backup) = (folder.Read(Db), folder.Read("backup.db"));
        backup.Should().NotEqual(before, "a backup has no log");
        folder.MayBeWritten(false);
        var (start, ofBackup) = (
            folder.Start([.. question.Split(' '), "--db", Db]),
            folder.Start([.. question.Split(' '), "--db", "backup.db"])
        );
        folder.MayBeWritten(true);

        start.Exit.Should().Be(0, start.Error);
        ofBackup.Output.Replace("backup.db", Db, StringComparison.Ordinal).Should().Be(start.Output, ofBackup.Error);
        folder.Read(Db).Should().Equal(before);
        folder.Read("backup.db").Should().Equal(backup);
        Directory.GetFiles(folder.Path).Should().BeEquivalentTo(folder.In(Db), folder.In("backup.db"));
    }

    [Fact]
    public void Several_strategies_stand_in_one_database_and_one_of_them_is_named()
    {
        folder.Start("--db", Db).Exit.Should().Be(0);
        folder.Put("skane.json", Folder.Shipped("skane.json"));
        folder.Start("run", "skane.json", "--db", Db, "--until", "2030-01-01").Exit.Should().Be(0);
        folder
            .Start("status", "--db", Db)
            .Should()
            .Match<Result>(start =>
                start.Exit == 2
                && start.Text.Contains(
                    "det finns flera strategier där; ange en med --strategy: kalmar, skane",
                    StringComparison.Ordinal
                )
            );
        folder.Start("status", "--db", Db, "--strategy", "kalmar").Text.Should().Contain("Kalmar");
        folder
            .Start("verify", "--db", Db, "--strategy", "gotland", "--lang", "en")
            .Text.Should()
            .Contain("region.db: the strategy 'gotland' is not there.");
    }

    [Fact]
    public void A_strategy_is_taken_over_into_a_database_once()
    {
        folder.Put("opening.json", folder.Start("take-over", "--template").Output);
        folder
            .Start("take-over", "opening.json", "--db", Db)
            .Should()
            .Match<Result>(start => start.Exit == 0 && start.Text.Contains("Sparad i region.db", StringComparison.Ordinal));
        folder
            .Start("take-over", "opening.json", "--db", Db)
            .Should()
            .Match<Result>(start => start.Exit == 2 && start.Text.Contains("finns redan där", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_was_changed_in_the_database_is_found_at_its_event()
    {
        folder.PutPlayed("--db", Db);
        Do(
            "UPDATE smartspec_events SET line = CAST(replace(CAST(line AS TEXT), '2023-02-01', '2023-02-02') AS BLOB) "
                + "WHERE name LIKE 'strategy.launched%'"
        );
        folder
            .Start("verify", "--db", Db)
            .Should()
            .Match<Result>(start =>
                start.Exit == 1
                && start.Text.Contains("region.db är inte som den skrevs. Första felet: händelse", StringComparison.Ordinal)
            );
        folder
            .Start("--db", Db)
            .Should()
            .Match<Result>(start =>
                start.Exit == 1 && start.Text.Contains("Återställ databasen från en kopia", StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("status --db nowhere.db", "nowhere.db: det finns ingen sådan databas. Starta först utan kommando med samma --db")]
    [InlineData("--db text.txt", "text.txt: filen är ingen SQLite-databas")]
    [InlineData("status --db text.txt --lang en", "text.txt' is no SQLite database")]
    [InlineData("--db folder", "folder: detta är en mapp; ange en fil.")]
    [InlineData("--db no/such/place.db", "no/such/place.db: mappen")]
    [InlineData("--db other.db", "other.db: i databasen finns inga strategier")]
    [InlineData("status --db other.db", "other.db: det finns ingen strategi där")]
    [InlineData("status --db x.db --file y", "ange bara en av dem")]
    [InlineData("status --strategy kalmar", "--strategy: används med --db")]
    [InlineData("--db x.db --strategy gotland", "--strategy: här är det strategin ”kalmar”")]
    [InlineData("status --db x.db --strategy å", "--strategy: ”å” kan inte vara en strategi")]
    [InlineData("--db", "--db: FIL saknas")]
    [InlineData("--postgres nonsense", "--postgres: anslutningssträngen går inte att läsa")]
    [InlineData(
        "--postgres Host=127.0.0.1;Port=1;Username=x;Password=hemligt;Database=d",
        "PostgreSQL 127.0.0.1/d: servern svarar inte"
    )]
    [InlineData(
        "status --postgres Host=127.0.0.1;Port=1;Username=x;Password=hemligt;Database=d --lang en",
        "PostgreSQL 127.0.0.1/d: No connection to the server at 127.0.0.1:1, database 'd'"
    )]
    public void A_database_that_cannot_be_used_is_named_and_left_as_it_is(string args, string expected)
    {
        Directory.CreateDirectory(folder.In("folder"));
        folder.Put("text.txt", "hej\n");
        Do("CREATE TABLE members (name TEXT)", "other.db");
        var other = folder.Read("other.db");

        var start = folder.Start(args.Split(' '));

        start.Exit.Should().Be(2);
        start.Text.Should().Contain(expected).And.NotContain("hemligt");
        start.Error.Should().NotContain("   at ");
        start.Error.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        folder.Read("text.txt").Should().Equal("hej\n"u8.ToArray());
        folder.Read("other.db").Should().Equal(other);
        folder.Contains("nowhere.db").Should().BeFalse();
    }

    private void Do(string sql, string file = Db)
    {
        using var connection = new SqliteConnection($"Data Source={folder.In(file)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
