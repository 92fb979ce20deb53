using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

public sealed class ClockTests(PostgreSqlServer server) : PostgreSqlTest(server)
{
    [Fact]
    public async Task The_stores_clock_is_the_servers()
    {
        var before = SystemClock.Instance.GetCurrentInstant();
        var now = await Store.NowAsync(Cancellation);
        var after = SystemClock.Instance.GetCurrentInstant();
        now.Should().BeInRange(before - Duration.FromMinutes(1), after + Duration.FromMinutes(1));
        (await Store.NowAsync(Cancellation)).Should().BeGreaterThan(now);
    }

    [Fact]
    public async Task A_host_with_the_servers_time_works_and_one_whose_clock_is_years_ahead_records_nothing()
    {
        (await FoundAsync(Host(SystemClock.Instance), "right")).Should().BeOfType<Outcome.Accepted>();
        var wrong = Host(new FakeClock(SystemClock.Instance.GetCurrentInstant() + Duration.FromDays(3_650)));
        foreach (var service in new[] { wrong, wrong.Over(Store) })
        {
            await service.Awaiting(it => FoundAsync(it, "wrong")).Should().ThrowAsync<ClockDifferenceException>();
            await service.Awaiting(it => it.SettleAsync("right", Cancellation)).Should().ThrowAsync<ClockDifferenceException>();
        }

        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await wrong
            .Over(Store.Joining(transaction))
            .Awaiting(it => it.SettleAsync("right", Cancellation))
            .Should()
            .ThrowAsync<ClockDifferenceException>();
        (await Store.ListAsync(null, 10, Cancellation))
            .Select(entry => (entry.Strategy.Value, entry.Length))
            .Should()
            .Equal(("right", 1));
    }

    [Fact]
    public async Task A_failure_is_counted_also_where_the_databases_encoding_lacks_its_text()
    {
        var database = $"latin_{Guid.NewGuid():N}";
        await using (
            var create = Source.CreateCommand(
                $"CREATE DATABASE {database} ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
            )
        )
            await create.ExecuteNonQueryAsync(Cancellation);
        var connection = await Server.ConnectionAsync();
        connection.Database = database;
        connection.Pooling = false;
        await using (var latin = new PostgreSqlStore(connection.ConnectionString))
        {
            await latin.MigrateAsync(Cancellation);
            await latin.AppendAsync(new Chain("s").NextWith("reported"), Cancellation);
            var position = (await latin.TakeAsync(1, cancellationToken: Cancellation)).Single().Position;
            await latin.FailedAsync(position, 0, OutboxError.Of("Mottagaren på ön sade nej😀"), Duration.Zero, Cancellation);
            var entry = (await latin.TakeAsync(1, cancellationToken: Cancellation)).Single();
            (entry.Attempts, entry.Error!.Value.Text).Should().Be((1, "Mottagaren p? ?n sade nej??"));
            await latin.FailedAsync(position, 1, OutboxError.Of("på ön"), Duration.Zero, Cancellation);
            (await latin.TakeAsync(1, cancellationToken: Cancellation)).Single().Error!.Value.Text.Should().Be("på ön");
        }

        await using var drop = Source.CreateCommand($"DROP DATABASE {database} WITH (FORCE)");
        await drop.ExecuteNonQueryAsync(Cancellation);
    }

    private StrategyService Host(IClock clock) => new(Store, new(clock));
}
