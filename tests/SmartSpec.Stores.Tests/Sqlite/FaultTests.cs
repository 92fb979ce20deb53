using System.Diagnostics;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class FaultTests : SqliteTest
{
    private static readonly SqliteStoreOptions Impatient = new() { BusyTimeout = TimeSpan.Zero };

    [Fact]
    public async Task Where_the_disk_is_full_nothing_is_written_nothing_is_lost_and_the_store_continues_when_there_is_room()
    {
        var store = File.Store();
        var chain = await KeptAsync(store, "a", 1, 2);
        store.Writer.Use(session => session.Execute($"PRAGMA max_page_count = {session.Number("PRAGMA page_count")}"));
        var large = chain.Next(2) with
        {
            Document = new() { Length = chain.Length, Bytes = new byte[100_000] },
        };

        (await ShouldFailAsync(SqliteStoreFault.Full, async () => await store.AppendAsync(large, Cancellation)))
            .IsTransient.Should()
            .BeFalse();
        (await store.ListAsync(null, 10, Cancellation))
            .Should()
            .Equal(
                new StrategyEntry
                {
                    Strategy = "a",
                    Length = 3,
                    DueAt = (await store.ListAsync(null, 1, Cancellation))[0].DueAt,
                    DocumentLength = null,
                }
            );
        (await store.ReadAsync("a", cancellationToken: Cancellation)).Should().HaveCount(3);
        (await store.FindCommandAsync("a", large.Command, Cancellation)).Should().BeNull();

        store.Writer.Use(session => session.Execute("PRAGMA max_page_count = 1000000"));
        (await store.AppendAsync(large, Cancellation)).Should().Be(Appended);
        await ShouldHaveAsync(store, chain);
    }

    [Fact]
    public async Task Where_the_disk_is_full_none_of_those_that_went_together_is_there()
    {
        var store = File.Store();
        var chain = await KeptAsync(store, "a", 1);
        store.Writer.Use(session => session.Execute($"PRAGMA max_page_count = {session.Number("PRAGMA page_count")}"));
        StoreAppend[] together =
        [
            chain.Next(),
            new Chain("b").Next() with
            {
                Document = new() { Length = 1, Bytes = new byte[100_000] },
            },
        ];
        FluentActions
            .Invoking(() => store.Writer.Append(together, TimeSpan.Zero))
            .Should()
            .Throw<SqliteStoreException>()
            .Which.Fault.Should()
            .Be(SqliteStoreFault.Full);
        (await store.ReadAsync("a", cancellationToken: Cancellation)).Should().HaveCount(1);

        store.Writer.Use(session => session.Execute("PRAGMA max_page_count = 1000000"));
        store.Writer.Append(together, TimeSpan.Zero).Should().Equal(Appended, Appended);
        await ShouldHaveAsync(store, chain);
    }

    [Fact]
    public async Task While_another_writes_reading_continues_and_writing_reports_that_it_may_be_tried_again()
    {
        var store = File.Store(Impatient);
        var chain = await KeptAsync(store, "a", 1, 2);
        using var other = File.Connection();
        using (other.BeginTransaction())
        {
            var thrown = await ShouldFailAsync(
                SqliteStoreFault.Busy,
                async () => await store.AppendAsync(chain.Rival(), Cancellation)
            );
            thrown.IsTransient.Should().BeTrue();
            thrown.Message.Should().Contain("Try again").And.Contain("BusyTimeout");
            await ShouldHaveAsync(store, chain);
        }

        (await store.AppendAsync(chain.Next(), Cancellation)).Should().Be(Appended);
        await ShouldHaveAsync(store, chain);
    }

    [Fact]
    public async Task The_first_reading_of_a_file_waits_for_no_writer_also_where_the_file_is_not_yet_as_the_store_writes_it()
    {
        // Made by an operator, in SQLite's own journal mode, which cannot be changed while another writes.
        foreach (var script in SqliteStore.Scripts())
            File.Execute(script);
        using var other = File.Connection();
        using var transaction = other.BeginTransaction();
        var store = File.Store(Impatient);
        (await store.ListAsync(null, 10, Cancellation)).Should().BeEmpty();
        (await store.LoadAsync("a", Cancellation)).Should().BeNull();
        await ShouldFailAsync(SqliteStoreFault.Busy, async () => await store.AppendAsync(new Chain("a").Next(), Cancellation));
        await transaction.RollbackAsync(Cancellation);
        await KeptAsync(store, "a", 1);
    }

    [Fact]
    public async Task However_many_wait_while_another_writes_each_is_answered_within_about_the_timeout()
    {
        var store = File.Store(new() { BusyTimeout = TimeSpan.FromMilliseconds(500) });
        var chains = Enumerable.Range(0, 60).Select(at => new Chain($"s{at}")).ToList();
        foreach (var chain in chains)
            await store.AppendAsync(chain.Next(), Cancellation);
        var appends = chains.ConvertAll(chain => chain.Rival());
        using var other = File.Connection();
        using (other.BeginTransaction())
        {
            var waits = appends.Select(
                (append, at) =>
                    Task
                        .Factory.StartNew(
                            async () =>
                            {
                                var began = Stopwatch.GetTimestamp();
                                await ShouldFailAsync(
                                    SqliteStoreFault.Busy,
                                    async () =>
                                    {
                                        if (at % 3 == 0)
                                            await store.TryTakeAsync("work", "host", Duration.FromMinutes(5), Cancellation);
                                        else
                                            await store.AppendAsync(append, Cancellation);
                                    }
                                );
                                return Stopwatch.GetElapsedTime(began);
                            },
                            Cancellation,
                            TaskCreationOptions.LongRunning,
                            TaskScheduler.Default
                        )
                        .Unwrap()
            );

            // One after the other they would wait for half a minute; what is over half a second is the machine's.
            (await Task.WhenAll(waits))
                .Should()
                .OnlyContain(wait => wait > TimeSpan.FromMilliseconds(400) && wait < TimeSpan.FromSeconds(10));
        }

        foreach (var append in appends)
            (await store.AppendAsync(append, Cancellation)).Should().Be(Appended);
    }

    [Fact]
    public async Task A_write_waits_for_another_that_ends_in_time()
    {
        var store = File.Store(new() { BusyTimeout = TimeSpan.FromMinutes(1) });
        var chain = await KeptAsync(store, "a", 1);
        using var other = File.Connection();
        var transaction = other.BeginTransaction();
        var append = Task.Run(async () => await store.AppendAsync(chain.Next(), Cancellation), Cancellation);
        await transaction.RollbackAsync(Cancellation);
        (await append).Should().Be(Appended);
    }

    [Fact]
    public async Task A_document_or_a_message_that_cannot_be_written_takes_the_events_back_with_it()
    {
        var store = File.Store();
        var chain = await KeptAsync(store, "a", 1);
        foreach (var table in (string[])["documents", "outbox"])
        {
            File.Execute($"CREATE TRIGGER no BEFORE INSERT ON smartspec_{table} BEGIN SELECT RAISE(ABORT, 'no'); END");
            var next = chain.Rival();
            var append = next with
            {
                Document = new() { Length = 2, Bytes = new byte[] { 1 } },
                Messages = [Chain.Message(next, "reported")],
            };
            await ShouldFailAsync(SqliteStoreFault.Other, async () => await store.AppendAsync(append, Cancellation));
            await ShouldHaveAsync(store, chain);
            File.Execute("DROP TRIGGER no");
        }

        (await store.AppendAsync(chain.Next(), Cancellation)).Should().Be(Appended);
        (await store.ListAsync(OutboxState.Pending, 0, 10, Cancellation)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_damaged_is_reported()
    {
        var store = File.Store();
        await KeptAsync(store, "a", 1, 2);
        store.Dispose();
        var bytes = await System.IO.File.ReadAllBytesAsync(File.Path, Cancellation);
        bytes.AsSpan(4096).Fill(0xFF);
        await System.IO.File.WriteAllBytesAsync(File.Path, bytes, Cancellation);
        await ShouldFailAsync(SqliteStoreFault.Damaged, async () => await File.Store().LoadAsync("a", Cancellation));
    }

    [Fact]
    public async Task A_line_that_was_changed_in_the_file_is_found_by_verifying()
    {
        var store = File.Store();
        var chain = await KeptAsync(store, "a", 1, 2);
        File.Execute("UPDATE smartspec_events SET hash = x'00' WHERE number = 2");
        History
            .Verify(await store.ReadAsync(chain.Id, cancellationToken: Cancellation))
            .Should()
            .BeOfType<Verification.Broken>()
            .Which.Event.Should()
            .Be(2);
    }
}
