using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class MigrationTests : SqliteTest
{
    private const string Shape = "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name";
    private static readonly SqliteStoreOptions ByHand = new() { AutoMigrate = false };

    [Fact]
    public async Task A_file_that_is_not_there_is_made_when_the_store_is_first_used()
    {
        var store = File.Store();
        File.Files.Should().BeEmpty("nothing is opened before it is needed");
        (await store.ListAsync(null, 10, Cancellation)).Should().BeEmpty();
        File.Query<long>("SELECT version FROM smartspec_schema").Should().Be(4);
    }

    [Fact]
    public async Task The_scripts_make_what_the_migration_makes()
    {
        using var other = new SqliteFile();
        foreach (var script in SqliteStore.Scripts())
            File.Execute(script);
        await other.Store().MigrateAsync(Cancellation);
        File.Rows(Shape).Should().Equal(other.Rows(Shape));
        await KeptAsync(File.Store(ByHand), "a", 1, 2);
    }

    [Fact]
    public async Task A_script_that_has_been_run_fails_and_changes_nothing()
    {
        await KeptAsync(File.Store(), "a", 1);
        var before = File.Rows(Shape);
        foreach (var script in SqliteStore.Scripts())
            FluentActions.Invoking(() => File.Execute(script)).Should().Throw<Microsoft.Data.Sqlite.SqliteException>();
        File.Rows(Shape).Should().Equal(before);
        File.Query<long>("SELECT version FROM smartspec_schema").Should().Be(4);
    }

    public static TheoryData<int, bool> Upgrades =>
        [
            .. from version in Enumerable.Range(1, SqliteStore.Scripts().Count - 1)
            from byHand in (bool[])[false, true]
            select (version, byHand),
        ];

    [Theory]
    [MemberData(nameof(Upgrades))]
    public async Task A_file_of_an_earlier_version_is_upgraded_with_what_is_in_it(int version, bool byHand)
    {
        var chain = OldFile.Version(File, version);
        File.Query<long>("SELECT version FROM smartspec_schema").Should().Be(version);
        if (byHand)
        {
            foreach (var script in SqliteStore.Scripts().Skip(version))
                File.Execute(script);
        }

        var store = File.Store(byHand ? ByHand : null);
        await ShouldHaveAsync(store, chain);
        (await store.FindCommandAsync("old", "second", Cancellation)).Should().Be(new CommandEvents { First = 2, Last = 4 });
        (await store.LoadAsync("old", Cancellation))!.Document.Should().Be(chain.Document);
        var entry = (await store.TakeAsync(10, cancellationToken: Cancellation)).Should().ContainSingle().Subject;
        (entry.State, entry.Attempts, entry.Error, entry.Message.Kind).Should().Be((OutboxState.Pending, 0, null, "reported"));
        (await store.TryTakeAsync("due", "host", Duration.FromMinutes(1), Cancellation)).Should().BeTrue();
        var next = chain.Next();
        (await store.AppendAsync(next, Cancellation)).Should().Be(Appended);
        (await store.FindCommandAsync("old", next.Command, Cancellation))
            .Should()
            .Be(
                new CommandEvents
                {
                    First = 5,
                    Last = 5,
                    Fingerprint = next.Fingerprint,
                }
            );

        using var other = new SqliteFile();
        await other.Store().MigrateAsync(Cancellation);
        File.Rows(Shape).Should().Equal(other.Rows(Shape));
    }

    [Fact]
    public async Task Views_of_others_in_the_file_do_not_stand_in_the_way()
    {
        File.Execute(
            "CREATE TABLE theirs (a); CREATE VIEW old AS SELECT a FROM theirs; CREATE VIEW unknown AS SELECT their_function(1); "
                + "DROP TABLE theirs"
        );
        var views = File.Rows(Shape);
        await File.Store().MigrateAsync(Cancellation);
        File.Rows(Shape).Should().Contain(views);
        await KeptAsync(File.Store(), "a", 1);

        using var scripted = new SqliteFile();
        scripted.Execute("CREATE VIEW old AS SELECT a FROM gone");
        foreach (var script in SqliteStore.Scripts())
            scripted.Execute(script);
        await KeptAsync(scripted.Store(ByHand), "a", 1);
    }

    [Fact]
    public async Task A_strategy_whose_events_are_lost_is_not_founded_over_them()
    {
        await KeptAsync(File.Store(), "a", 1);
        File.Execute("DELETE FROM smartspec_events");
        (await File.Store().AppendAsync(new Chain("a").Next(), Cancellation)).Should().Be(new AppendResult.Conflict(0));
    }

    [Fact]
    public async Task An_older_file_is_left_as_it_is_where_operators_migrate()
    {
        var chain = Version1();
        var before = File.Rows(Shape);
        var exception = await ShouldFailAsync(
            SqliteStoreFault.SchemaOlder,
            async () => await File.Store(ByHand).LoadAsync("old", Cancellation)
        );
        exception.Message.Should().Contain("MigrateAsync").And.Contain("version 1").And.Contain("from version 2 on");
        File.Rows(Shape).Should().Equal(before);

        foreach (var script in SqliteStore.Scripts().Skip(1))
            File.Execute(script);
        await ShouldHaveAsync(File.Store(ByHand), chain);
    }

    [Fact]
    public async Task A_migration_that_cannot_be_finished_changes_nothing()
    {
        var chain = Version1();
        File.Execute("CREATE TABLE smartspec_leases (something)");
        var before = File.Rows(Shape);
        var store = File.Store();
        await ShouldFailAsync(SqliteStoreFault.Other, () => store.MigrateAsync(Cancellation));
        File.Rows(Shape).Should().Equal(before);

        File.Execute("DROP TABLE smartspec_leases");
        await store.MigrateAsync(Cancellation);
        await ShouldHaveAsync(store, chain);
    }

    [Fact]
    public async Task A_newer_file_is_left_as_it_is()
    {
        await KeptAsync(File.Store(), "a", 1);
        File.Execute("UPDATE smartspec_schema SET version = 5");
        foreach (var store in (SqliteStore[])[File.Store(), File.Store(ByHand)])
        {
            (await ShouldFailAsync(SqliteStoreFault.SchemaNewer, async () => await store.LoadAsync("a", Cancellation)))
                .Message.Should()
                .Contain("version 5")
                .And.Contain("Upgrade");
            await ShouldFailAsync(SqliteStoreFault.SchemaNewer, () => store.MigrateAsync(Cancellation));
        }

        File.Query<long>("SELECT version FROM smartspec_schema").Should().Be(5);
    }

    [Fact]
    public async Task Where_operators_migrate_no_file_and_no_table_is_made_but_by_migrating()
    {
        var store = File.Store(ByHand);
        await ShouldFailAsync(SqliteStoreFault.CannotOpen, async () => await store.LoadAsync("a", Cancellation));
        File.Files.Should().BeEmpty();

        File.Execute("PRAGMA user_version = 1");
        (await ShouldFailAsync(SqliteStoreFault.SchemaMissing, async () => await store.LoadAsync("a", Cancellation)))
            .Message.Should()
            .Contain("MigrateAsync")
            .And.Contain("Scripts");

        await store.MigrateAsync(Cancellation);
        await KeptAsync(store, "a", 1);
    }

    [Fact]
    public void Tables_that_another_host_makes_while_it_is_looked_at_them_are_not_taken_for_another_programs()
    {
        using var connection = File.Connection();
        using var session = new Session(connection, new("smartspec_"), File.Path, owned: false, TimeProvider.System);
        var looks = 0;
        SQLitePCL.raw.sqlite3_trace(
            connection.Handle,
            (_, text) =>
            {
                // Just before it looks for tables of others, the other host comes. It may be kept out.
                if (!text.Contains("NOT LIKE", StringComparison.Ordinal) || looks++ > 0)
                    return;
                using var other = File.Connection();
                using var command = other.CreateCommand();
                try
                {
                    foreach (var script in SqliteStore.Scripts())
                    {
                        command.CommandText = script;
                        command.ExecuteNonQuery();
                    }
                }
                catch (Microsoft.Data.Sqlite.SqliteException) { }
            },
            null
        );

        Schema.Ready(session, "smartspec_", migrate: true);

        looks.Should().BePositive();
        Schema.Version(session, "smartspec_").Should().Be(Schema.Current);
    }

    [Fact]
    public async Task Several_hosts_may_use_a_new_file_for_the_first_time_at_once()
    {
        for (var round = 0; round < 40; round++)
        {
            using var file = new SqliteFile();
            using var start = new Barrier(6);
            var stores = Enumerable.Range(0, 6).Select(_ => file.Store()).ToList();
            await Task.WhenAll(
                stores.Select(
                    (store, n) =>
                        Task
                            .Factory.StartNew(
                                () =>
                                {
                                    start.SignalAndWait(Cancellation);
                                    return KeptAsync(store, $"s{n}", 1);
                                },
                                Cancellation,
                                TaskCreationOptions.LongRunning,
                                TaskScheduler.Default
                            )
                            .Unwrap()
                )
            );
            (await stores[0].ListAsync(null, 10, Cancellation)).Should().HaveCount(6);
        }
    }

    private Chain Version1() => OldFile.Version1(File);
}
