using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

public sealed class LostConnectionTests(PostgreSqlServer server) : PostgreSqlTest(server)
{
    [Fact]
    public async Task A_command_whose_answer_was_lost_after_the_commit_is_answered_as_the_first_time_when_it_is_repeated()
    {
        var connection = await Server.ConnectionAsync();
        await using var proxy = new CuttingProxy(connection.Host!, connection.Port);
        (connection.Host, connection.Port, connection.SslMode) = ("127.0.0.1", proxy.Port, SslMode.Disable);
        await using var store = new PostgreSqlStore(connection.ConnectionString, Options);
        var service = Service(store);
        await FoundAsync(service, "s", "c-1");
        await StateAsync(service, "s", "Ett", "c-2");

        proxy.CutTheNextAnswer();
        var stated = () => StateAsync(service, "s", "Två", "c-3");
        var lost = (await stated.Should().ThrowAsync<PostgreSqlStoreException>()).Which;

        lost.IsTransient.Should().BeTrue();
        lost.Message.Should().Contain("repeat the command with the same identifier");
        proxy.Cuts.Should().Be(1);
        (await Store.FindCommandAsync("s", "c-3", Cancellation))
            .Should()
            .Match<CommandEvents?>(found => found!.Value.First == 3 && found.Value.Last == 3, "the server has committed");
        (await StateAsync(service, "s", "Tre", "c-3"))
            .Should()
            .BeOfType<Outcome.IdAlreadyUsed>("another command is not taken for the lost one");
        var again = (await stated()).Should().BeOfType<Outcome.Repeated>().Subject;
        again.Events.Should().ContainSingle().Which.Envelope.Number.Should().Be(3);
        again.Strategy.Length.Should().Be(3);
        (await Store.ReadAsync("s", cancellationToken: Cancellation)).Should().HaveCount(3);
        (await Store.TakeAsync(10, cancellationToken: Cancellation)).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_store_continues_after_the_server_has_ended_its_connections()
    {
        var connection = await Server.ConnectionAsync();
        connection.ApplicationName = Options.Schema;
        await using var store = new PostgreSqlStore(connection.ConnectionString, Options);
        var service = Service(store);
        await FoundAsync(service, "s", "c-0");
        for (var i = 1; i <= 3; i++)
        {
            (
                await Server.AskAsync(
                    $"SELECT count(pg_terminate_backend(pid, 60000)) FROM pg_stat_activity WHERE application_name = "
                        + $"'{Options.Schema}'"
                )
            )
                .Should()
                .Be(1L);
            var stated = () => StateAsync(service, "s", $"{i}", $"c-{i}");
            var ended = (await stated.Should().ThrowAsync<PostgreSqlStoreException>()).Which;
            ended.IsTransient.Should().BeTrue();
            (await stated()).Should().BeOfType<Outcome.Accepted>();
        }

        (await service.HistoryAsync("s", Cancellation))
            .Events.Select(recorded => recorded.Envelope.Command.Value)
            .Should()
            .Equal("c-0", "c-1", "c-2", "c-3");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_reported()
    {
        var connection = await Server.ConnectionAsync();
        (connection.Host, connection.Port) = ("127.0.0.1", 1);
        await using var store = new PostgreSqlStore(connection.ConnectionString, Options);
        var load = async () => await store.LoadAsync("s", Cancellation);
        (await load.Should().ThrowAsync<PostgreSqlStoreException>())
            .Which.Message.Should()
            .Contain("No connection to the server at 127.0.0.1:1, database")
            .And.Contain("could be made");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named_with_its_server()
    {
        var connection = await Server.ConnectionAsync();
        connection.Database = "nosuch";
        await using var store = new PostgreSqlStore(connection.ConnectionString, Options);
        var load = async () => await store.LoadAsync("s", Cancellation);
        var exception = (await load.Should().ThrowAsync<PostgreSqlStoreException>()).Which;
        exception.SqlState.Should().Be("3D000");
        exception.Message.Should().Contain($"{connection.Host}:{connection.Port} has no database 'nosuch'");
    }

    [Fact]
    public void A_connection_string_that_is_invalid_is_reported_with_a_valid_one() =>
        FluentActions
            .Invoking(() => new PostgreSqlStore("hello"))
            .Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .Contain("Host=localhost");

    [Fact]
    public async Task A_server_that_is_read_only_is_reported()
    {
        var connection = await Server.ConnectionAsync();
        connection.Options = "-c default_transaction_read_only=on";
        await using var store = new PostgreSqlStore(connection.ConnectionString, Options);
        var append = async () => await store.AppendAsync(new Writer("s").Found(), Cancellation);
        (await append.Should().ThrowAsync<PostgreSqlStoreException>()).Which.Message.Should().Contain("primary");
        (await store.LoadAsync("s", Cancellation)).Should().BeNull();
    }

    [Fact]
    public async Task A_database_whose_transactions_are_serializable_by_default_answers_races_as_others_do()
    {
        var connection = await Server.ConnectionAsync();
        connection.Options = "-c default_transaction_isolation=serializable";
        await using var store = new PostgreSqlStore(connection.ConnectionString, Options);
        await FoundAsync(Service(store), "s");

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(at =>
                    Task.Run(
                        async () =>
                        {
                            var service = Service(store, $"w{at}-");
                            var outcomes = new List<Outcome>();
                            for (var i = 0; i < 5; i++)
                                outcomes.Add(await StateAsync(service, "s", $"{at} {i}", $"c-{at}-{i}"));
                            return outcomes;
                        },
                        Cancellation
                    )
                )
        );

        outcomes.SelectMany(list => list).Should().AllBeOfType<Outcome.Accepted>();
        (await Store.ReadAsync("s", cancellationToken: Cancellation)).Should().HaveCount(21);
    }
}
