using SmartSpec.Hosting.Tests.Simulation;

namespace SmartSpec.Hosting.Tests;

/// <summary>Some hosts over one store, in thousands of orders: what <see cref="IOutbox"/> promises holds.</summary>
[Trait("lane", "laws")]
public sealed class DeliveringTogetherTests
{
    private static int Runs => Rounds.Of(40);

    [Fact]
    public async Task Whatever_goes_wrong_each_message_arrives_and_who_ignores_older_numbers_sees_each_once_and_in_order() =>
        await EachAsync(Runs, async seed => await new World(seed, Faults.Everything, hosts: 2 + seed % 2).RunAsync(steps: 600));

    [Fact]
    public async Task Where_leases_end_unseen_what_is_under_way_is_repeated_and_nothing_that_another_host_began_before() =>
        await EachAsync(Runs, async seed => await new World(seed, Faults.AndUnseen, hosts: 2 + seed % 2).RunAsync(steps: 600));

    [Fact]
    public async Task While_hosts_are_only_slow_no_message_is_delivered_twice() =>
        await EachAsync(
            Runs,
            async seed =>
            {
                var world = new World(seed, Faults.Slow, hosts: 2 + seed % 2);
                await world.RunAsync(steps: 600);
                world
                    .Receiver.Begun.Should()
                    .Be(
                        world.Receiver.Expected + world.Receiver.Refused - world.Receiver.RefusedLast,
                        "each is delivered once, but for what was refused"
                    );
            }
        );

    /// <summary>Away from the tests' own context, so that everything continues at once, on one thread.</summary>
    private static Task EachAsync(int runs, Func<int, Task> run) =>
        Task.Run(async () =>
        {
            for (var seed = 1; seed <= runs; seed++)
            {
                try
                {
                    await run(seed);
                }
                catch (Exception broken) when (broken is not OutOfMemoryException)
                {
                    Assert.Fail($"Seed {seed}: {broken.Message}\n{broken.StackTrace}");
                }
            }
        });
}
