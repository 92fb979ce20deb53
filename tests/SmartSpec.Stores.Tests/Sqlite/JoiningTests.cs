using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>A host stores its projects by EF Core in the file in which its strategies are, and commits both at once.</summary>
public sealed class JoiningTests : SqliteTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_hosts_rows_and_the_strategys_events_are_committed_together_or_neither_is(bool commit)
    {
        var store = await ReadyAsync();
        var chain = await KeptAsync(store, "a", 1);
        await using (var host = new Host(File.Path))
        {
            await using var transaction = await host.Database.BeginTransactionAsync(Cancellation);
            var joined = store.Joining(transaction.GetDbTransaction());
            host.Projects.Add(new() { Name = "harbour" });
            await host.SaveChangesAsync(Cancellation);
            var append = commit
                ? chain.NextWith("reported")
                : chain.Rival() with
                {
                    Document = new() { Length = 2, Bytes = new byte[] { 1 } },
                };
            (await joined.AppendAsync(append, Cancellation)).Should().Be(Appended);
            (await joined.ReadAsync("a", cancellationToken: Cancellation))
                .Should()
                .HaveCount(2, "within the transaction it is there");
            (await store.ReadAsync("a", cancellationToken: Cancellation)).Should().HaveCount(1, "outside it is not yet");
            host.Projects.Add(new() { Name = "farm" });
            await host.SaveChangesAsync(Cancellation);
            if (commit)
                await transaction.CommitAsync(Cancellation);
        }

        await ShouldHaveAsync(store, chain);
        File.Query<long>("SELECT count(*) FROM Projects").Should().Be(commit ? 2 : 0);
        (await store.ListAsync(OutboxState.Pending, 0, 10, Cancellation)).Should().HaveCount(commit ? 1 : 0);
        (await store.AppendAsync(chain.Next(), Cancellation)).Should().Be(Appended);
    }

    [Fact]
    public async Task A_service_works_over_what_has_joined()
    {
        var store = await ReadyAsync();
        var service = new StrategyService(
            store,
            new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds())
        );
        await using var host = new Host(File.Path);
        await using (var transaction = await host.Database.BeginTransactionAsync(Cancellation))
        {
            var joined = service.Over(store.Joining(transaction.GetDbTransaction()));
            (
                await joined.FoundAsync(
                    "a",
                    StorySetting.Default.Charter,
                    People.ProcessLead,
                    commandId: "found",
                    cancellationToken: Cancellation
                )
            )
                .Should()
                .BeOfType<Outcome.Accepted>();
            (
                await joined.ExecuteAsync(
                    "a",
                    new StrategyCommand.StateVision(Text.Swedish("Vision")),
                    People.ProcessLead,
                    "state",
                    cancellationToken: Cancellation
                )
            )
                .Should()
                .BeOfType<Outcome.Accepted>();
            (
                await joined.ExecuteAsync(
                    "a",
                    new StrategyCommand.StateVision(Text.Swedish("Vision")),
                    People.ProcessLead,
                    "state",
                    cancellationToken: Cancellation
                )
            )
                .Should()
                .BeOfType<Outcome.Repeated>();
            host.Projects.Add(new() { Name = "harbour" });
            await host.SaveChangesAsync(Cancellation);
            await transaction.CommitAsync(Cancellation);
        }

        (await service.VerifyAsync("a", cancellationToken: Cancellation))
            .Should()
            .BeOfType<Verification.Intact>()
            .Which.Length.Should()
            .Be(2);
        File.Query<long>("SELECT count(*) FROM Projects").Should().Be(1);
    }

    [Fact]
    public async Task What_has_joined_answers_as_the_store_does()
    {
        var store = await ReadyAsync();
        var chain = await KeptAsync(store, "a", 1);
        var second = chain.NextWithDocument(2);
        await store.AppendAsync(second, Cancellation);
        using var connection = File.Connection();
        await using var transaction = connection.BeginTransaction();
        var joined = store.Joining(transaction);
        (await joined.AppendAsync(second, Cancellation))
            .Should()
            .Be(
                new AppendResult.Repeated(
                    new()
                    {
                        First = 2,
                        Last = 3,
                        Fingerprint = second.Fingerprint,
                    }
                )
            );
        (await joined.AppendAsync(chain.Rival() with { ExpectedLength = 1 }, Cancellation))
            .Should()
            .Be(new AppendResult.Conflict(3));
        (await joined.LoadAsync("a", Cancellation))!.Document.Should().Be(chain.Document);
        (await joined.FindCommandAsync("a", second.Command, Cancellation))
            .Should()
            .Be(
                new CommandEvents
                {
                    First = 2,
                    Last = 3,
                    Fingerprint = second.Fingerprint,
                }
            );
        (await joined.ListAsync(null, 10, Cancellation)).Should().Equal(await store.ListAsync(null, 10, Cancellation));
        (await joined.ListDueAsync(Instant.MaxValue, 10, Cancellation))
            .Should()
            .Equal(await store.ListDueAsync(Instant.MaxValue, 10, Cancellation));
        (await joined.PutDocumentAsync("a", new() { Length = 3, Bytes = new byte[] { 7 } }, Cancellation)).Should().BeTrue();
        (await joined.PutDocumentAsync("a", new() { Length = 4, Bytes = new byte[] { 7 } }, Cancellation)).Should().BeFalse();
        await transaction.RollbackAsync(Cancellation);
        (await store.LoadAsync("a", Cancellation))!.Document.Should().Be(chain.Document);
    }

    [Fact]
    public async Task A_host_that_commits_after_an_append_that_broke_commits_nothing_of_it()
    {
        var store = await ReadyAsync();
        var chain = await KeptAsync(store, "a", 1);
        File.Execute("CREATE TRIGGER no BEFORE INSERT ON smartspec_documents BEGIN SELECT RAISE(ABORT, 'no'); END");
        using var connection = File.Connection();
        await using var transaction = connection.BeginTransaction();
        var joined = store.Joining(transaction);
        await ShouldFailAsync(
            SqliteStoreFault.Other,
            async () =>
                await joined.AppendAsync(
                    chain.Rival(2) with
                    {
                        Document = new() { Length = 3, Bytes = new byte[] { 1 } },
                    },
                    Cancellation
                )
        );
        (await joined.AppendAsync(chain.Next(), Cancellation)).Should().Be(Appended);
        await transaction.CommitAsync(Cancellation);
        await ShouldHaveAsync(store, chain);
    }

    [Fact]
    public async Task A_transaction_that_has_ended_is_on_another_file_or_of_another_kind_is_refused()
    {
        var store = await ReadyAsync();
        using var connection = File.Connection();
        var transaction = connection.BeginTransaction();
        var joined = store.Joining(transaction);
        await transaction.RollbackAsync(Cancellation);
        var append = async () => await joined.AppendAsync(new Chain("a").Next(), Cancellation);
        await append.Should().ThrowAsync<InvalidOperationException>();
        store.Invoking(it => it.Joining(transaction)).Should().Throw<InvalidOperationException>();

        using var elsewhere = new SqliteFile();
        using var another = elsewhere.Connection().BeginTransaction();
        store
            .Invoking(it => it.Joining(another))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"*'{elsewhere.Path}'*'{File.Path}'*");
        store.Invoking(it => it.Joining(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task A_transaction_on_a_database_without_the_tables_is_refused_with_what_to_do()
    {
        await using var host = new Host(File.Path);
        await host.Database.EnsureCreatedAsync(Cancellation);
        await using var transaction = await host.Database.BeginTransactionAsync(Cancellation);
        (
            await ShouldFailAsync(
                SqliteStoreFault.SchemaMissing,
                () => Task.FromResult(File.Store().Joining(transaction.GetDbTransaction()))
            )
        )
            .Message.Should()
            .Contain("MigrateAsync");
    }

    [Fact]
    public async Task A_path_by_a_link_is_the_same_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own there.");
        await ReadyAsync();
        System.IO.File.CreateSymbolicLink($"{File.Path}.link", File.Path);
        await using var store = new SqliteStore($"{File.Path}.link");
        using var connection = File.Connection();
        await using var transaction = connection.BeginTransaction();
        (await store.Joining(transaction).AppendAsync(new Chain("a").Next(), Cancellation)).Should().Be(Appended);
    }

    private async Task<SqliteStore> ReadyAsync()
    {
        await using (var host = new Host(File.Path))
            await host.Database.EnsureCreatedAsync(Cancellation);
        var store = File.Store();
        await store.MigrateAsync(Cancellation);
        return store;
    }

    private sealed class Project
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    private sealed class Host(string path) : DbContext
    {
        public DbSet<Project> Projects => Set<Project>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
    }
}
