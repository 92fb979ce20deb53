using System.Net;
using System.Net.Sockets;
using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

public sealed class ConnectionTests(PostgreSqlServer server) : PostgreSqlTest(server)
{
    [Fact]
    public async Task A_pool_that_is_exhausted_is_reported_as_such()
    {
        await using var source = NpgsqlDataSource.Create(
            (await Server.ConnectionAsync()).ConnectionString + ";Maximum Pool Size=1;Timeout=1"
        );
        await using var store = new PostgreSqlStore(source, Options);
        await using (await source.OpenConnectionAsync(Cancellation))
        {
            foreach (var _ in Enumerable.Range(0, 2))
            {
                var loads = Enumerable
                    .Range(0, 8)
                    .Select(_ =>
                        FluentActions
                            .Awaiting(async () => await store.LoadAsync("s", Cancellation))
                            .Should()
                            .ThrowAsync<PostgreSqlStoreException>()
                    );
                foreach (var thrown in await Task.WhenAll(loads))
                    thrown
                        .Which.Message.Should()
                        .Contain("pool")
                        .And.Contain("Maximum Pool Size 1")
                        .And.Contain("within 1 s")
                        .And.NotContain("server runs");
            }
        }

        (await store.LoadAsync("s", Cancellation)).Should().BeNull();
    }

    [Fact]
    public async Task A_server_that_takes_connections_and_does_not_answer_is_not_reported_as_an_exhausted_pool()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)silent.LocalEndpoint).Port,
            Username = "nobody",
            Timeout = 1,
            SslMode = SslMode.Disable,
        };
        await using var store = new PostgreSqlStore(connection.ConnectionString);
        var load = async () => await store.LoadAsync("s", Cancellation);
        (await load.Should().ThrowAsync<PostgreSqlStoreException>())
            .Which.Message.Should()
            .Contain("did not answer in time")
            .And.NotContain("pool");
    }

    [Fact]
    public async Task An_append_that_waits_for_another_transaction_for_too_long_is_answered_with_the_reason()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found(), Cancellation);
        await using var store = new PostgreSqlStore(
            (await Server.ConnectionAsync()).ConnectionString + ";Command Timeout=1",
            Options
        );
        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await Store.Joining(transaction).AppendAsync(writer.Rival(), Cancellation);

        var append = async () => await store.AppendAsync(writer.Rival(), Cancellation);
        (await append.Should().ThrowAsync<PostgreSqlStoreException>())
            .Which.Message.Should()
            .Contain("Command Timeout")
            .And.Contain("another transaction")
            .And.Contain("repeat the command");

        await transaction.RollbackAsync(Cancellation);
        (await store.AppendAsync(writer.Next(), Cancellation)).Should().Be(new AppendResult.Appended());
    }

    [Fact]
    public async Task Callers_that_wait_for_one_strategy_have_one_connection_among_them()
    {
        var (writer, other) = (new Writer("s"), new Writer("other"));
        await Store.AppendAsync(writer.Found(), Cancellation);
        await using var store = new PostgreSqlStore(
            (await Server.ConnectionAsync()).ConnectionString + ";Maximum Pool Size=3;Timeout=5",
            Options
        );
        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await Store
            .Joining(transaction)
            .AppendAsync(writer.Rival() with { Document = StoredDocument.Of(writer.State) }, Cancellation);

        var appends = Enumerable.Range(0, 50).Select(_ => store.AppendAsync(writer.Rival(), Cancellation).AsTask()).ToList();
        var documents = Enumerable
            .Range(0, 50)
            .Select(_ => store.PutDocumentAsync("s", StoredDocument.Of(writer.State), Cancellation).AsTask())
            .ToList();
        (await store.AppendAsync(other.Found(), Cancellation)).Should().Be(new AppendResult.Appended());
        (await store.LoadAsync("s", Cancellation))!.Lines.Should().HaveCount(1);
        appends.Concat<Task>(documents).Should().OnlyContain(task => !task.IsCompleted);

        await transaction.RollbackAsync(Cancellation);
        (await Task.WhenAll(appends)).Count(result => result is AppendResult.Appended).Should().Be(1);
        (await Task.WhenAll(documents)).Should().OnlyContain(isStored => isStored);
    }

    [Fact]
    public async Task Each_that_waits_for_a_strategy_fails_after_the_command_timeout_however_many_are_before_it()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found(), Cancellation);
        await using var store = new PostgreSqlStore(
            (await Server.ConnectionAsync()).ConnectionString + ";Command Timeout=1",
            Options
        );
        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await Store
            .Joining(transaction)
            .AppendAsync(writer.Rival() with { Document = StoredDocument.Of(writer.State) }, Cancellation);

        // One after the other they would take half a minute and more, and two minutes for the last.
        var appends = Enumerable.Range(0, 60).Select(_ => store.AppendAsync(writer.Rival(), Cancellation).AsTask());
        var documents = Enumerable
            .Range(0, 60)
            .Select(_ => store.PutDocumentAsync("s", StoredDocument.Of(writer.State), Cancellation).AsTask());
        var all = appends.Concat<Task>(documents).ToList();
        var thrown = new List<PostgreSqlStoreException>();
        foreach (var waiting in all)
            thrown.Add(
                (
                    await FluentActions
                        .Awaiting(() => waiting.WaitAsync(TimeSpan.FromSeconds(20), Cancellation))
                        .Should()
                        .ThrowAsync<PostgreSqlStoreException>()
                ).Which
            );
        thrown
            .Should()
            .OnlyHaveUniqueItems()
            .And.OnlyContain(broken => broken.IsTransient && broken.Message.Contains("Command Timeout"));
    }

    [Fact]
    public async Task A_command_within_the_hosts_transaction_needs_no_second_connection()
    {
        var connection = await Server.ConnectionAsync();
        await using var source = Npgsql.NpgsqlDataSource.Create(connection.ConnectionString + ";Maximum Pool Size=1;Timeout=3");
        await using var store = new PostgreSqlStore(source, Options);
        var service = new StrategyService(store, new(SystemClock.Instance));
        await using var open = await source.OpenConnectionAsync(Cancellation);
        await using var transaction = await open.BeginTransactionAsync(Cancellation);
        (await FoundAsync(service.Over(store.Joining(transaction)), "s")).Should().BeOfType<Outcome.Accepted>();
        await transaction.CommitAsync(Cancellation);
        (await Store.LoadAsync("s", Cancellation))!.Lines.Should().HaveCount(1);
    }

    [Fact]
    public async Task What_the_server_rolls_back_for_anothers_sake_is_tried_again_for_all_that_a_store_does()
    {
        var connection = await Server.ConnectionAsync();
        connection.Options = "-c default_transaction_isolation=serializable";
        await using var store = new PostgreSqlStore(connection.ConnectionString, Options);
        await store.AppendAsync(new Chain("s").NextWith("reported"), Cancellation);
        var position = (await store.TakeAsync(1, cancellationToken: Cancellation)).Single().Position;
        var taken = await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(host => store.TryTakeAsync("work", $"host{host}", Duration.FromMinutes(1), Cancellation).AsTask())
        );
        taken.Count(isTaken => isTaken).Should().Be(1);
        await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(_ => store.FailedAsync(position, 0, OutboxError.Of("no"), Duration.Zero, Cancellation).AsTask())
        );
        (await store.TakeAsync(1, cancellationToken: Cancellation)).Single().Attempts.Should().Be(1);
    }

    [Fact]
    public async Task Multiplexing_is_refused_when_the_store_is_made()
    {
        var connection = (await Server.ConnectionAsync()).ConnectionString + ";Multiplexing=true";
        FluentActions
            .Invoking(() => new PostgreSqlStore(connection))
            .Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .Contain("Multiplexing");
        await using var source = NpgsqlDataSource.Create(connection);
        FluentActions
            .Invoking(() => new PostgreSqlStore(source))
            .Should()
            .Throw<ArgumentException>()
            .Which.Message.Should()
            .Contain("Multiplexing");
    }

    [Theory]
    [InlineData("Host=h;Username=u;Password=ab;hemligt=x;Database=d")]
    [InlineData("Host=h;Username=u;Password=x;Port=hemligt")]
    [InlineData("Host=h;Username=u;Password=x;SSL Mode=hemligt")]
    [InlineData("Host=h;Username=u;Password=x;Timeout=-1;hemligt")]
    [InlineData("Host=h;Username=u;Password='hemligt")]
    [InlineData("Host=h;Username=u;Password=hemligt;Multiplexing=true")]
    [InlineData("Host=h;Username=u;Password=hemligt;Minimum Pool Size=5;Maximum Pool Size=2")]
    [InlineData("Username=u;Password=hemligt")]
    [InlineData("postgres://u:hemligt@h/d?x=y")]
    [InlineData("hemligt")]
    public void A_connection_string_that_cannot_be_used_is_refused_without_any_of_it(string connection) =>
        FluentActions
            .Invoking(() => new PostgreSqlStore(connection))
            .Should()
            .Throw<ArgumentException>()
            .Which.ToString()
            .Should()
            .NotContain("hemligt");

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=hemligt;Database=d")]
    [InlineData("Host=postgres://u:hemligt@127.0.0.1;Port=1;Username=u;Timeout=2")]
    [InlineData("Host=/hemligt-is-no-folder@/tmp/none;Username=u;Timeout=2")]
    public async Task An_error_of_a_connection_has_no_password_in_its_message(string connection)
    {
        await using var store = new PostgreSqlStore(connection);
        var load = async () => await store.LoadAsync("s", Cancellation);
        (await load.Should().ThrowAsync<PostgreSqlStoreException>()).Which.Message.Should().NotContain("hemligt");
    }
}
