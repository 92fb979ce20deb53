using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

public sealed class JoiningTests(PostgreSqlServer server) : PostgreSqlTest(server)
{
    [Fact]
    public async Task What_a_host_and_the_store_write_in_one_transaction_is_committed_together()
    {
        await using var host = await HostAsync();
        await using var transaction = await host.Database.BeginTransactionAsync(Cancellation);
        host.Notes.Add(new() { Text = "founded" });
        await host.SaveChangesAsync(Cancellation);
        var service = Service(Store).Over(Store.Joining(transaction.GetDbTransaction()));

        (await FoundAsync(service, "s", "c-1")).Should().BeOfType<Outcome.Accepted>();
        (await StateAsync(service, "s", "Mer", "c-2")).Should().BeOfType<Outcome.Accepted>();
        (await Store.LoadAsync("s", Cancellation)).Should().BeNull("the host has not committed");
        (await Server.AskAsync($"SELECT count(*) FROM \"{Options.Schema}\".notes")).Should().Be(0L);
        await transaction.CommitAsync(Cancellation);

        (await Store.LoadAsync("s", Cancellation))!.Lines.Should().HaveCount(2);
        (await Store.TakeAsync(10, cancellationToken: Cancellation)).Should().HaveCount(2);
        (await Server.AskAsync($"SELECT count(*) FROM \"{Options.Schema}\".notes")).Should().Be(1L);
    }

    [Fact]
    public async Task What_a_host_and_the_store_write_in_one_transaction_is_rolled_back_together()
    {
        await using var host = await HostAsync();
        var service = Service(Store);
        await FoundAsync(service, "s", "c-1");
        await using (var transaction = await host.Database.BeginTransactionAsync(Cancellation))
        {
            host.Notes.Add(new() { Text = "stated" });
            await host.SaveChangesAsync(Cancellation);
            (await StateAsync(service.Over(Store.Joining(transaction.GetDbTransaction())), "s", "Mer", "c-2"))
                .Should()
                .BeOfType<Outcome.Accepted>();
            await transaction.RollbackAsync(Cancellation);
        }

        (await Store.ReadAsync("s", cancellationToken: Cancellation)).Should().HaveCount(1);
        (await Store.FindCommandAsync("s", "c-2", Cancellation)).Should().BeNull();
        (await Store.TakeAsync(10, cancellationToken: Cancellation)).Should().HaveCount(1);
        (await Server.AskAsync($"SELECT count(*) FROM \"{Options.Schema}\".notes")).Should().Be(0L);
        (await StateAsync(service, "s", "Mer", "c-2")).Should().BeOfType<Outcome.Accepted>("the same command is done again");
    }

    [Fact]
    public async Task A_host_that_fails_takes_the_command_with_it()
    {
        await using var host = await HostAsync();
        await using (var transaction = await host.Database.BeginTransactionAsync(Cancellation))
        {
            (await FoundAsync(Service(Store).Over(Store.Joining(transaction.GetDbTransaction())), "s"))
                .Should()
                .BeOfType<Outcome.Accepted>();
            host.Notes.Add(new() { Text = null! });
            var save = () => host.SaveChangesAsync(Cancellation);
            await save.Should().ThrowAsync<DbUpdateException>();
            var further = async () => await Store.Joining(transaction.GetDbTransaction()).LoadAsync("s", Cancellation);
            await further.Should().NotThrowAsync("the context has gone back to before its own writing");
        }

        (await Store.LoadAsync("s", Cancellation)).Should().BeNull();
    }

    [Fact]
    public async Task A_joined_store_reports_repeats_and_conflicts_and_the_transaction_continues()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found("c-1"), Cancellation);
        var rival = writer.Rival();
        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        var joined = Store.Joining(transaction);

        var second = writer.Next(2, "c-2");
        (await joined.AppendAsync(second, Cancellation)).Should().Be(new AppendResult.Appended());
        (await joined.AppendAsync(rival, Cancellation)).Should().Be(new AppendResult.Conflict(3));
        (await joined.AppendAsync(writer.Rival() with { Command = "c-2" }, Cancellation))
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
        (await joined.ReadAsync("s", cancellationToken: Cancellation)).Should().HaveCount(3);
        (await joined.FindCommandAsync("s", "c-2", Cancellation))
            .Should()
            .Be(
                new CommandEvents
                {
                    First = 2,
                    Last = 3,
                    Fingerprint = second.Fingerprint,
                }
            );
        (await joined.PutDocumentAsync("s", StoredDocument.Of(writer.State), Cancellation)).Should().BeTrue();
        (await joined.LoadAsync("s", Cancellation))!.Lines.Should().ContainSingle();
        (await joined.ListAsync(null, 10, Cancellation)).Should().ContainSingle();
        (await joined.ListDueAsync(Instant.MaxValue, 10, Cancellation)).Should().HaveCountLessThan(2);
        await transaction.CommitAsync(Cancellation);

        (await Store.ReadAsync("s", cancellationToken: Cancellation)).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_race_that_a_transaction_of_repeatable_reads_loses_asks_to_repeat_it()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found(), Cancellation);
        var rival = writer.Rival();
        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, Cancellation);
        var joined = Store.Joining(transaction);
        await joined.LoadAsync("s", Cancellation);
        await Store.AppendAsync(writer.Next(), Cancellation);

        var append = async () => await joined.AppendAsync(rival, Cancellation);

        var lost = (await append.Should().ThrowAsync<PostgreSqlStoreException>()).Which;
        lost.Should().BeEquivalentTo(new { SqlState = PostgresErrorCodes.SerializationFailure, IsTransient = true });
        lost.Message.Should().Contain("the whole transaction");
        (await append.Should().ThrowAsync<PostgreSqlStoreException>()).Which.Message.Should().Contain("roll it back");
    }

    [Fact]
    public async Task A_joined_store_writes_nothing_once_the_host_s_transaction_is_over()
    {
        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        var joined = Store.Joining(transaction);
        await transaction.CommitAsync(Cancellation);

        var append = async () => await joined.AppendAsync(new Writer("s").Found(), Cancellation);
        await append.Should().ThrowAsync<InvalidOperationException>();
        (await Store.LoadAsync("s", Cancellation)).Should().BeNull();
    }

    [Fact]
    public async Task Another_database_s_transaction_and_one_that_is_over_are_refused()
    {
        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
        var over = () => Store.Joining(transaction);
        over.Should().Throw<InvalidOperationException>();

        await using var other = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        await other.OpenAsync(Cancellation);
        await using DbTransaction foreign = other.BeginTransaction();
        var join = () => Store.Joining(foreign);
        join.Should().Throw<ArgumentException>().WithMessage("*SqliteTransaction*");
    }

    private async Task<HostContext> HostAsync()
    {
        var host = new HostContext((await Server.ConnectionAsync()).ConnectionString, Options.Schema);
        await host.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(Cancellation);
        return host;
    }
}

/// <summary>The host's own data, in the same database.</summary>
internal sealed class HostContext(string connection, string schema) : DbContext
{
    public DbSet<HostNote> Notes => Set<HostNote>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseNpgsql(connection).ReplaceService<IModelCacheKeyFactory, BySchema>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<HostNote>(note =>
        {
            note.ToTable("notes", schema);
            note.Property(it => it.Text).IsRequired();
        });

    /// <summary>The model of one test is not that of another.</summary>
    private sealed class BySchema : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (((HostContext)context).Schema, designTime);
    }

    private string Schema => schema;
}

/// <summary>A note of the host's.</summary>
internal sealed class HostNote
{
    public int Id { get; set; }

    public string Text { get; set; } = "";
}
