using System.Transactions;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>
/// Callers with an ambient transaction. The data source of the tests enlists, as Npgsql's do by default; a pool of the store's
/// own does not.
/// </summary>
public sealed class AmbientTests(PostgreSqlServer server) : PostgreSqlTest(server)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_that_a_store_does_takes_part_in_an_ambient_transaction(bool ownPool)
    {
        var options = await Server.EmptyAsync();
        await using var store = ownPool
            ? new PostgreSqlStore((await Server.ConnectionAsync()).ConnectionString, options)
            : new PostgreSqlStore(Source, options);
        var writer = new Writer("s");
        using (new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            await store.MigrateAsync(Cancellation);
            (await store.AppendAsync(Writer.WithMessages(writer.Found()), Cancellation)).Should().Be(new AppendResult.Appended());
            (await store.AppendAsync(Writer.WithMessages(writer.Next()), Cancellation)).Should().Be(new AppendResult.Appended());
            (await store.PutDocumentAsync("s", StoredDocument.Of(writer.State), Cancellation)).Should().BeTrue();
            (await store.TryTakeAsync("work", "host", Duration.FromMinutes(5), Cancellation)).Should().BeTrue();
            await store.DeliveredAsync((await store.TakeAsync(1, cancellationToken: Cancellation))[0].Position, Cancellation);
            Transaction
                .Current!.TransactionInformation.DistributedIdentifier.Should()
                .Be(Guid.Empty, "nothing has enlisted in it");
        }

        (await store.LoadAsync("s", Cancellation))!.Document!.Length.Should().Be(2);
        (await store.TakeAsync(10, cancellationToken: Cancellation)).Should().ContainSingle().Which.Message.Number.Should().Be(2);
        (await store.TryTakeAsync("work", "another", Duration.FromMinutes(5), Cancellation)).Should().BeFalse();
    }

    [Fact]
    public async Task A_scope_that_is_completed_but_not_yet_disposed_of_does_not_stand_in_the_way()
    {
        var writer = new Writer("s");
        using (var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            scope.Complete();
            (await Store.AppendAsync(writer.Found(), Cancellation)).Should().Be(new AppendResult.Appended());
        }

        (await Store.ReadAsync("s", cancellationToken: Cancellation)).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_scope_that_does_not_flow_does_not_stand_in_the_way_either()
    {
        var writer = new Writer("s");
        var (founding, next) = (writer.Found(), writer.Next());

        // Such a scope belongs to one thread, which therefore does not await.
        await Task.Run(
            () =>
            {
                using var scope = new TransactionScope();
                Store
                    .AppendAsync(founding, Cancellation)
                    .AsTask()
                    .GetAwaiter()
                    .GetResult()
                    .Should()
                    .Be(new AppendResult.Appended());
                using (ExecutionContext.SuppressFlow())
                    Store
                        .AppendAsync(next, Cancellation)
                        .AsTask()
                        .GetAwaiter()
                        .GetResult()
                        .Should()
                        .Be(new AppendResult.Appended());
            },
            Cancellation
        );

        (await Store.ReadAsync("s", cancellationToken: Cancellation)).Should().HaveCount(2);
    }
}
