using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class OptionsTests : SqliteTest
{
    [Theory]
    [InlineData("")]
    [InlineData("1st_")]
    [InlineData("smart-spec")]
    [InlineData("x; DROP TABLE y")]
    [InlineData("strategí_")]
    [InlineData("SQLite_")]
    [InlineData("a_prefix_that_is_longer_than_it_may_be_")]
    public void A_prefix_that_is_none_is_refused(string prefix)
    {
        var options = new SqliteStoreOptions { TablePrefix = prefix };
        FluentActions.Invoking(() => new SqliteStore(File.Path, options)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SqliteStore.Scripts(options)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_busy_timeout_is_from_0_to_1_hour()
    {
        foreach (var time in (TimeSpan[])[TimeSpan.FromTicks(-1), TimeSpan.FromHours(1) + TimeSpan.FromTicks(1)])
            FluentActions
                .Invoking(() => new SqliteStore(File.Path, new() { BusyTimeout = time }))
                .Should()
                .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task Stores_with_different_prefixes_share_a_file_and_nothing_else()
    {
        var one = File.Store();
        var other = File.Store(new() { TablePrefix = "Other_" });
        var chain = await KeptAsync(one, "a", 1, 2);
        await other.MigrateAsync(Cancellation);
        (await other.LoadAsync("a", Cancellation)).Should().BeNull();
        var second = await KeptAsync(other, "a", 1);
        await ShouldHaveAsync(one, chain);
        await ShouldHaveAsync(other, second);
    }

    [Theory]
    [InlineData(SqliteDurability.Full, 2)]
    [InlineData(SqliteDurability.Normal, 1)]
    public void The_durability_option_sets_the_mode_of_SQLite(SqliteDurability durability, long synchronous) =>
        File.Store(new() { Durability = durability })
            .Writer.Use(session =>
            {
                session.Number("PRAGMA synchronous").Should().Be(synchronous);
                session.Number("PRAGMA wal_autocheckpoint").Should().Be(2_000);
                File.Query<string>("PRAGMA journal_mode").Should().Be("wal");
            });

    [Fact]
    public async Task A_store_that_is_closed_leaves_one_file_and_is_not_used_again()
    {
        var store = File.Store();
        var chain = await KeptAsync(store, "a", 1, 2);
        File.Files.Should().Equal("strategies.db", "strategies.db-shm", "strategies.db-wal");
        await store.DisposeAsync();
        File.Files.Should().Equal("strategies.db");
        var read = async () => await store.LoadAsync("a", Cancellation);
        var append = async () => await store.AppendAsync(chain.Rival(), Cancellation);
        await read.Should().ThrowAsync<ObjectDisposedException>();
        await append.Should().ThrowAsync<ObjectDisposedException>();
        await ShouldHaveAsync(File.Store(), chain);
    }
}
