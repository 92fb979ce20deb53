using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>A test of what is special to PostgreSQL, with a store in a schema of its own.</summary>
[Trait("lane", "databases")]
public abstract class PostgreSqlTest(PostgreSqlServer server) : IAsyncLifetime
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected PostgreSqlServer Server { get; } = server;

    protected NpgsqlDataSource Source { get; private set; } = null!;

    protected PostgreSqlStore Store { get; private set; } = null!;

    protected PostgreSqlStoreOptions Options { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Source = await Server.SourceAsync();
        (Store, Options) = await Server.StoreAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Store is not null)
            await Store.DisposeAsync();
    }

    protected static StrategyService Service(IStrategyStore store, string writer = "id-") =>
        new(
            store,
            new(new FakeClock(StorySetting.Default.Start), new SequentialIds(prefix: writer)),
            new() { Messages = recorded => [OutboxMessage.Of(recorded)], ClockTolerance = Timeout.InfiniteTimeSpan }
        );

    protected static Task<Outcome> FoundAsync(IStrategyService service, Id<Strategy> strategy, Id<Command>? id = null) =>
        service.FoundAsync(
            strategy,
            StorySetting.Default.Charter,
            People.ProcessLead,
            StorySetting.Default.Definition,
            id,
            Cancellation
        );

    protected static Task<Outcome> StateAsync(
        IStrategyService service,
        Id<Strategy> strategy,
        string vision,
        Id<Command>? id = null
    ) =>
        service.ExecuteAsync(
            strategy,
            new StrategyCommand.StateVision(Text.Swedish(vision)),
            People.ProcessLead,
            id,
            cancellationToken: Cancellation
        );
}
