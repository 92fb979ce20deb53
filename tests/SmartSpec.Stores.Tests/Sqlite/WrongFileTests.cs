using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class WrongFileTests : SqliteTest
{
    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is_and_the_store_works_once_it_is_gone()
    {
        var text = string.Concat(Enumerable.Repeat("Protokoll från mötet. ", 500));
        System.IO.File.WriteAllText(File.Path, text);
        var store = File.Store();
        await ShouldFailAsync(SqliteStoreFault.NotADatabase, async () => await store.LoadAsync("a", Cancellation));
        await ShouldFailAsync(
            SqliteStoreFault.NotADatabase,
            async () => await store.AppendAsync(new Chain("a").Next(), Cancellation)
        );
        await ShouldFailAsync(SqliteStoreFault.NotADatabase, () => store.MigrateAsync(Cancellation));
        System.IO.File.ReadAllText(File.Path).Should().Be(text);

        System.IO.File.Delete(File.Path);
        await KeptAsync(store, "a", 1);
    }

    [Fact]
    public async Task To_another_programs_database_tables_are_added_only_on_request()
    {
        File.Execute("CREATE TABLE projects (name TEXT); INSERT INTO projects VALUES ('harbour')");
        var store = File.Store();
        var exception = await ShouldFailAsync(
            SqliteStoreFault.SchemaMissing,
            async () => await store.AppendAsync(new Chain("a").Next(), Cancellation)
        );
        exception.Message.Should().Contain("another program").And.Contain("MigrateAsync");
        File.Rows("SELECT name FROM sqlite_schema").Should().Equal("projects");
        File.Query<string>("PRAGMA journal_mode").Should().Be("delete", "WAL would have stayed with the other program's file");

        await store.MigrateAsync(Cancellation);
        await KeptAsync(store, "a", 1);
        File.Query<string>("SELECT name FROM projects").Should().Be("harbour");
    }

    [Fact]
    public async Task A_table_of_the_same_name_that_is_another_programs_is_left_as_it_is()
    {
        File.Execute("CREATE TABLE smartspec_schema (definition TEXT)");
        (await ShouldFailAsync(SqliteStoreFault.SchemaMissing, async () => await File.Store().LoadAsync("a", Cancellation)))
            .Message.Should()
            .Contain("TablePrefix");
        await ShouldFailAsync(SqliteStoreFault.SchemaMissing, () => File.Store().MigrateAsync(Cancellation));

        var store = File.Store(new() { TablePrefix = "strategies_" });
        await store.MigrateAsync(Cancellation);
        await KeptAsync(store, "a", 1);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        await using var store = new SqliteStore(System.IO.Path.Combine(File.Path, "no", "such.db"));
        var act = async () => await store.LoadAsync("a", Cancellation);
        (await act.Should().ThrowAsync<SqliteStoreException>()).Which.Fault.Should().Be(SqliteStoreFault.CannotOpen);
    }

    [Fact]
    public async Task What_is_opened_for_reading_only_is_read_and_reports_why_it_cannot_be_written()
    {
        var chain = await KeptAsync(File.Store(), "a", 1, 2);
        var reading = File.Store(mode: "ReadOnly");
        await ShouldHaveAsync(reading, chain);
        var next = chain.Rival();
        await ShouldFailAsync(SqliteStoreFault.ReadOnly, async () => await reading.AppendAsync(next, Cancellation));
        await ShouldFailAsync(
            SqliteStoreFault.ReadOnly,
            async () => await reading.TryTakeAsync("due", "host", Duration.FromMinutes(1), Cancellation)
        );
        await ShouldHaveAsync(reading, chain);
    }

    [Theory]
    [InlineData("no/such/folder/x.db", "does not exist")]
    [InlineData("Data Source=nowhere.db;Mode=ReadOnly", "There is no file")]
    [InlineData(".", "is a folder")]
    public async Task Why_a_file_cannot_be_opened_is_reported_with_its_whole_path(string text, string why)
    {
        await using var store = new SqliteStore(text);
        var act = async () => await store.LoadAsync("a", Cancellation);
        var exception = (await act.Should().ThrowAsync<SqliteStoreException>()).Which;
        (exception.Fault, System.IO.Path.IsPathRooted(exception.File))
            .Should()
            .Be((SqliteStoreFault.CannotOpen, true), "the file is the same one wherever the program goes");
        exception.Message.Should().Contain(exception.File).And.Contain(why);
    }

    [Fact]
    public void A_path_that_is_read_as_a_connection_string_is_reported_so() =>
        FluentActions
            .Invoking(() => new SqliteStore("a=b/s.db"))
            .Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .Contain("Data Source=PATH");

    [Theory]
    [InlineData(":memory:")]
    [InlineData(":Memory:")]
    [InlineData(" :memory: ")]
    [InlineData(":memory:?cache=shared")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=:memory:?cache=shared")]
    [InlineData("Filename=:memory:;Cache=Shared")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("Data Source=x;Mode=Memory;Cache=Shared")]
    [InlineData("Data Source=/x;Vfs=memdb")]
    [InlineData("Data Source=")]
    [InlineData("Data Source=' '")]
    [InlineData("Mode=ReadWrite")]
    [InlineData("file:")]
    [InlineData("file::memory:")]
    [InlineData("file:%3Amemory%3A")]
    [InlineData("file::memory:%00x")]
    [InlineData("file:?psow=1")]
    [InlineData("file:x?mode=memory")]
    [InlineData("file:#x")]
    [InlineData("file://localhost")]
    [InlineData("Data Source=file::memory:?cache=shared")]
    [InlineData("Data Source=file:x?mode=memory")]
    [InlineData("Data Source=file:x?cache=shared&mode=memory#y")]
    [InlineData("Data Source=file:x?%6Dode=mem%6Fry")]
    [InlineData("Data Source=file:x?mode=memory%00y")]
    [InlineData("Data Source=file:/x?vfs=memdb")]
    [InlineData("Data Source=file:/x?%76fs=mem%64b&psow=1")]
    public void What_is_in_memory_or_temporary_is_refused_at_once(string text) =>
        FluentActions
            .Invoking(() => new SqliteStore(text))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The store needs a file; *InMemoryStore*");

    [Theory]
    [InlineData("x:memory:")]
    [InlineData("./:memory:")]
    [InlineData("memory")]
    [InlineData("Data Source=memory;Mode=ReadWriteCreate")]
    [InlineData("Data Source=file:memory?mode=rwc")]
    [InlineData("Data Source=file:x?key=mode%3Dmemory")]
    [InlineData("Data Source=file:x?vfs=unix")]
    [InlineData("file:x?mode=rwc")]
    public void What_only_looks_as_if_it_were_in_memory_is_a_file(string text)
    {
        using var store = new SqliteStore(text);
        store.File.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Mode=ReadOnly")]
    [InlineData("Data Sorce=x.db")]
    [InlineData(" ")]
    public void What_names_no_file_is_refused_at_once(string text) =>
        FluentActions.Invoking(() => new SqliteStore(text)).Should().Throw<ArgumentException>();
}
