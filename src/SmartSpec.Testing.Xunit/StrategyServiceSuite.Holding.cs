using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>A strategy whose writer waits.</content>
public abstract partial class StrategyServiceSuite
{
    private const int Others = 99;

    /// <summary>
    /// While a command waits for the store, commands on other strategies continue, and every strategy can be loaded.
    /// </summary>
    [Fact]
    public async Task A_command_that_waits_keeps_no_other_strategy_waiting_and_nobody_from_loading()
    {
        var (between, entered, released) = (new InterposedStore(Store), new TaskCompletionSource(), new TaskCompletionSource());
        var service = Service(between);
        await FoundedAsync(service);
        between.BeforeAppend = append =>
        {
            if (append.Strategy != (Id<Strategy>)"a")
                return Task.CompletedTask;
            entered.TrySetResult();
            return released.Task;
        };
        var waiting = service.ExecuteAsync("a", Vision("v"), People.ProcessLead, cancellationToken: Cancellation);
        await InTimeAsync(entered.Task, "A command comes to its store.");
        await GoOnAsync(service);
        released.SetResult();
        Accepted(await waiting);
    }

    /// <summary>
    /// While a transaction of the host's holds a strategy, commands on others continue, and it can be loaded as it was.
    /// </summary>
    [Fact]
    public async Task While_a_transaction_holds_a_strategy_others_continue_through_the_service()
    {
        var service = Service(Store);
        var founded = await FoundedAsync(service);
        var held = new StrategyEngine(clock, new SequentialIds(prefix: "held-")).Execute(
            founded.Strategy,
            Vision("held"),
            People.ProcessLead
        );
        var hold = await HeldAsync(StoreAppend.Of((Outcome.Accepted)held));
        Task<Outcome[]> waiting;
        await using (hold)
        {
            waiting = Task.WhenAll(
                Enumerable
                    .Range(0, 20)
                    .Select(at =>
                        Task.Run(
                            () => service.ExecuteAsync("a", Vision("v"), People.ProcessLead, cancellationToken: Cancellation),
                            Cancellation
                        )
                    )
            );
            Port.Requires(
                1,
                (await Service(await BesideAsync()).LoadAsync("a", Cancellation))?.Length,
                "A strategy that is held is loaded as it was before."
            );
            if (HoldsAllWriters)
                await hold.DisposeAsync();
            await GoOnAsync(service);
        }

        await InTimeAsync(waiting, "Commands that waited for a transaction have an answer once it has ended.");
        foreach (var outcome in await waiting)
            Accepted(outcome);
        await IsWholeAsync(21);
    }

    private Task GoOnAsync(StrategyService service) =>
        InTimeAsync(
            Task.WhenAll(
                Enumerable
                    .Range(0, Others)
                    .Select(at =>
                        Task.Run(
                            async () =>
                            {
                                var id = string.Create(CultureInfo.InvariantCulture, $"other-{at}");
                                Accepted(
                                    await service.FoundAsync(
                                        id,
                                        StorySetting.Default.Charter,
                                        People.ProcessLead,
                                        StorySetting.Default.Definition,
                                        cancellationToken: Cancellation
                                    )
                                );
                                Accepted(
                                    await service.ExecuteAsync(
                                        id,
                                        Vision("v"),
                                        People.ProcessLead,
                                        cancellationToken: Cancellation
                                    )
                                );
                                Port.Requires(
                                    2,
                                    (await service.LoadAsync(id, Cancellation))?.Length,
                                    "Another strategy is loaded."
                                );
                                _ = await service.LoadAsync("a", Cancellation);
                            },
                            Cancellation
                        )
                    )
            ),
            "While one strategy's writer waits, others are founded and written, and all are loaded."
        );
}
