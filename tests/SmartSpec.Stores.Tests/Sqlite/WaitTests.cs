using System.Diagnostics;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>A caller waits for BusyTimeout from its arrival, however many things it waits for.</summary>
public sealed class WaitTests : SqliteTest
{
    private const string Timeout = "PRAGMA busy_timeout";
    private static readonly SqliteStoreOptions Options = new() { BusyTimeout = TimeSpan.FromSeconds(5) };

    private readonly PassingTime time = new();

    private Connections Connections => new(File.Path, Options, time);

    [Fact]
    public void Each_statement_of_a_write_waits_for_what_the_ones_before_have_left()
    {
        using var writer = new Writer(Connections, Options);
        writer.Use(session =>
        {
            session.Number(Timeout).Should().Be(5_000);
            time.Advance(TimeSpan.FromSeconds(3));
            session.Number(Timeout).Should().Be(2_000);
            time.Advance(TimeSpan.FromSeconds(30));
            session.Number(Timeout).Should().Be(0);
        });
        writer.Use(session => session.Number(Timeout).Should().Be(5_000, "it is another caller's"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_statement_after_the_deadline_does_not_wait(bool prepared)
    {
        var patient = Options with { BusyTimeout = TimeSpan.FromMinutes(1) };
        using var writer = new Writer(new(File.Path, patient, time), patient);
        writer.Use(_ => { });
        using var other = File.Connection();
        using var transaction = other.BeginTransaction();
        var began = Stopwatch.GetTimestamp();
        var act = () =>
            writer.Use(session =>
            {
                time.Advance(TimeSpan.FromMinutes(2));
                if (prepared)
                    session.Run(Query.Begin);
                else
                    session.Execute("BEGIN IMMEDIATE");
            });
        act.Should().Throw<SqliteStoreException>().Which.Fault.Should().Be(SqliteStoreFault.Busy);
        Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void What_was_spent_on_opening_the_file_is_not_waited_again()
    {
        using var writer = new Writer(Connections, Options);
        time.PassesAtEachLook = TimeSpan.FromMilliseconds(1);
        writer.Use(session => session.Number(Timeout).Should().BeInRange(4_000, 4_990));
    }

    [Fact]
    public async Task A_reader_that_is_used_again_waits_for_as_long_as_one_that_is_opened()
    {
        using (var store = File.Store())
            await store.MigrateAsync(Cancellation);
        var connections = Connections;
        using var readers = new Readers(connections, Options);
        time.PassesAtEachLook = TimeSpan.FromMilliseconds(1);
        var (opened, little) = readers.Do(
            connections.Arrived(TimeSpan.FromMilliseconds(100)),
            0,
            (session, _) => (session, session.Number(Timeout))
        );
        little.Should().BeLessThan(100);
        time.PassesAtEachLook = TimeSpan.Zero;
        var (again, whole) = readers.Do(connections.Arrived(), 0, (session, _) => (session, session.Number(Timeout)));
        again.Should().BeSameAs(opened);
        whole.Should().Be(5_000);
    }

    [Fact]
    public async Task The_first_use_of_a_file_that_another_has_locked_waits_once()
    {
        // Made by an operator, in SQLite's own journal mode, where a writer can keep out readers too.
        foreach (var script in SqliteStore.Scripts())
            File.Execute(script);
        using var other = File.Connection();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync(Cancellation);
        var store = File.Store(new() { BusyTimeout = TimeSpan.FromSeconds(2) });
        var began = Stopwatch.GetTimestamp();
        await ShouldFailAsync(SqliteStoreFault.Busy, async () => await store.LoadAsync("a", Cancellation));
        Stopwatch
            .GetElapsedTime(began)
            .Should()
            .BeGreaterThan(TimeSpan.FromSeconds(1.9))
            .And.BeLessThan(TimeSpan.FromSeconds(3.8));
    }

    /// <summary>Time that passes when the test advances it, or a little each time when it is looked at.</summary>
    private sealed class PassingTime : TimeProvider
    {
        private long now;

        public TimeSpan PassesAtEachLook { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref now, PassesAtEachLook.Ticks);

        public void Advance(TimeSpan passed) => Interlocked.Add(ref now, passed.Ticks);
    }
}
