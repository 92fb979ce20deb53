using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class TogetherTests : SqliteTest
{
    [Fact]
    public async Task Of_appends_that_go_in_one_commit_each_has_its_own_answer()
    {
        var store = File.Store();
        var (a, b) = (await KeptAsync(store, "a", 1), new Chain("b"));
        var stale = a.Rival();
        StoreAppend[] appends =
        [
            a.Next(2, "two"),
            b.Next(),
            stale,
            a.Next(),
            stale with
            {
                Command = "two",
            },
            b.Next(3),
            new Chain("b").Next(command: "other"),
            new Chain("c").Rival(),
        ];

        store
            .Writer.Append(appends, TimeSpan.Zero)
            .Should()
            .Equal(
                Appended,
                Appended,
                new AppendResult.Conflict(3),
                Appended,
                new AppendResult.Repeated(
                    new()
                    {
                        First = 2,
                        Last = 3,
                        Fingerprint = appends[0].Fingerprint,
                    }
                ),
                Appended,
                new AppendResult.Conflict(4),
                Appended
            );

        await ShouldHaveAsync(store, a);
        await ShouldHaveAsync(store, b);
        (await store.ListAsync(null, 10, Cancellation))
            .Select(entry => (entry.Strategy.Value, entry.Length))
            .Should()
            .Equal(("a", 4), ("b", 4), ("c", 1));
    }

    [Fact]
    public async Task Appends_that_come_while_another_is_written_go_in_one_commit()
    {
        var store = File.Store();
        await store.MigrateAsync(Cancellation);
        var chains = Enumerable.Range(0, 40).Select(n => new Chain($"s{n}")).ToList();
        using var held = new ManualResetEventSlim();
        using var holds = new ManualResetEventSlim();
        var holder = Task.Run(
            () =>
                store.Writer.Use(_ =>
                {
                    holds.Set();
                    held.Wait(Cancellation);
                }),
            Cancellation
        );
        holds.Wait(Cancellation);
        var appends = chains.ConvertAll(chain =>
            Task.Run(async () => await store.AppendAsync(chain.Next(), Cancellation), Cancellation)
        );
        held.Set();
        await holder;
        (await Task.WhenAll(appends)).Should().OnlyContain(result => result == Appended);
        foreach (var chain in chains)
            await ShouldHaveAsync(store, chain);
    }

    [Fact]
    public async Task Writers_of_two_stores_on_one_file_lose_nothing_and_double_nothing()
    {
        var stores = new[] { File.Store(), File.Store() };
        await stores[0].MigrateAsync(Cancellation);
        var chains = Enumerable.Range(0, 16).Select(n => new Chain($"s{n}")).ToList();
        await Task.WhenAll(
            chains.Select(
                (chain, n) =>
                    Task.Run(
                        async () =>
                        {
                            for (var i = 0; i < 25; i++)
                            {
                                var append = chain.Next();
                                (await stores[(n + i) % 2].AppendAsync(append, Cancellation)).Should().Be(Appended);
                                (await stores[(n + i + 1) % 2].AppendAsync(append, Cancellation))
                                    .Should()
                                    .BeOfType<AppendResult.Repeated>();
                            }
                        },
                        Cancellation
                    )
            )
        );
        foreach (var chain in chains)
            await ShouldHaveAsync(stores[0], chain);
    }
}
