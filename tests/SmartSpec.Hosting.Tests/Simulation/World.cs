using Microsoft.Extensions.Logging.Abstractions;

namespace SmartSpec.Hosting.Tests.Simulation;

/// <summary>
/// Some hosts that deliver the messages of one store, each step of each of them chosen by chance: every call of the store and
/// every delivery stops before it takes effect and before it is answered, for as long as it pleases; hosts are stopped, killed,
/// and their clocks jump. All on one thread, so that a seed determines a run.
/// </summary>
internal sealed class World
{
    private readonly Random chance;
    private readonly List<Point> waiting = [];
    private readonly List<SimulatedHost> hosts = [];

    /// <summary>
    /// They are not collected, since a timer that is finalized lets who waits for it continue, on another thread.
    /// </summary>
    private readonly List<SimulatedHost> killed = [];
    private readonly Dictionary<string, Chain> chains = [];
    private int made;
    private int ahead;

    public World(int seed, Faults faults, int hosts)
    {
        (chance, Faults) = (new(seed), faults);
        Clock = new(this);
        Store = new(Clock);
        Receiver = new(this);
        for (var host = 0; host < hosts; host++)
            this.hosts.Add(NewHost());
    }

    /// <summary>The time that has passed.</summary>
    public TimeSpan Passed { get; private set; }

    /// <summary>Counts what happens, so that the checker can see what came first.</summary>
    public long Sequence { get; private set; }

    public Faults Faults { get; private set; }

    /// <summary>The store's clock.</summary>
    public SimulatedTime Clock { get; }

    public InMemoryStore Store { get; }

    public Receiver Receiver { get; }

    public long Next() => ++Sequence;

    public bool Happens(double probability) => chance.NextDouble() < probability;

    /// <summary>Stops until the step is chosen.</summary>
    public Task AtAsync(SimulatedHost host)
    {
        var point = new Point(host, new TaskCompletionSource());
        waiting.Add(point);
        return point.Gone.Task;
    }

    /// <summary>Does some steps by chance, and then lets everything come to its end without faults.</summary>
    public async Task RunAsync(int steps)
    {
        for (var strategy = 0; strategy < 3; strategy++)
            await AppendAsync($"s{strategy}", 4);
        for (var step = 0; step < steps; step++)
            await StepAsync();
        await HealAsync();
        Receiver.Check([.. (await Store.ListAsync(OutboxState.Dead, 0, int.MaxValue)).Select(entry => entry.Position)]);
    }

    private async Task StepAsync()
    {
        switch (chance.Next(103))
        {
            case < 70 when Chosen() is >= 0 and var chosen:
                Resume(chosen);
                break;
            case < 78:
                Pass(Faults.LongestStep * chance.NextDouble());
                break;
            case < 84:
                (Happens(0.7) ? hosts[ahead] : Any()).Run();
                break;
            case < 87:
                await AppendAsync($"s{chance.Next(3)}", 1 + chance.Next(3));
                break;
            case < 92:
                Any().Time.Fire();
                break;
            case < 95 when Happens(Faults.Kills):
                Kill(chance.Next(hosts.Count));
                break;
            case < 97 when Happens(Faults.Stops):
                Any().Stop();
                break;
            case < 99 when Happens(Faults.Jumps):
                Any().Time.Offset = TimeSpan.FromDays(chance.Next(-2_000, 2_000));
                break;
            case < 100 when Happens(Faults.Unseen):
                Clock.Offset = TimeSpan.FromMinutes(chance.Next(-5_000, 5_000));
                break;
            case < 101 when Happens(Faults.Unseen):
                await Any().LoseLeaseAsync();
                break;
            default:
                Receiver.StrayArrives();
                break;
        }

        if (!Faults.Stalls)
            KeepUp();
        Receiver.Fault.Should().BeNull();
    }

    /// <summary>Lets hosts run without pauses: timers fire in time, and renewals complete at once.</summary>
    private void KeepUp()
    {
        foreach (var host in hosts)
            host.Time.Fire();
        while (waiting.FindIndex(point => point.Host.IsRenewing) is >= 0 and var renewal)
            Resume(renewal);
    }

    private async Task HealAsync()
    {
        // A store's clock that was set back lengthens waits, by days.
        var step = TimeSpan.FromSeconds(Faults.Unseen > 0 ? 200 : 20);
        Faults = Faults.None;
        for (var round = 0; round < 5_000; round++)
        {
            while (waiting.Count > 0)
                Resume(0);
            Receiver.StrayArrives();
            foreach (var host in hosts)
                host.Time.Fire();
            if (hosts.Any(host => !host.IsIdle && !host.Time.IsWaitedFor && !waiting.Exists(point => point.Host == host)))
                throw new InvalidOperationException("A host has gone where the test does not see it.");
            if ((await Store.ListAsync(OutboxState.Pending, 0, 1)).Count == 0)
                return;
            Pass(step);
            foreach (var host in hosts)
                host.Run();
        }

        throw new InvalidOperationException("The messages do not come to an end: something is stuck.");
    }

    /// <summary>
    /// One host continues for a while, and then another: so one does a whole page while others are paused in the midst of theirs.
    /// </summary>
    private int Chosen()
    {
        if (Happens(0.06))
            ahead = chance.Next(hosts.Count);
        var itsOwn = waiting
            .Select((point, at) => (point, at))
            .Where(waits => waits.point.Host == hosts[ahead])
            .Select(waits => waits.at)
            .ToList();
        return itsOwn.Count > 0 ? itsOwn[chance.Next(itsOwn.Count)]
            : waiting.Count > 0 && !Faults.Stalls ? chance.Next(waiting.Count)
            : -1;
    }

    private void Resume(int at)
    {
        var point = waiting[at];
        waiting.RemoveAt(at);
        point.Gone.SetResult();
    }

    private void Pass(TimeSpan time)
    {
        Passed += time;
        foreach (var host in hosts.Where(_ => Happens(Faults.Unseen)))
            host.Time.StoodStill += time;
    }

    private void Kill(int at)
    {
        var gone = hosts[at];
        killed.Add(gone);
        waiting.RemoveAll(point => point.Host == gone);
        Receiver.Killed(gone, chance.Next(3));
        hosts[at] = NewHost();
    }

    private async Task AppendAsync(string strategy, int messages)
    {
        var chain = chains.TryGetValue(strategy, out var known) ? known : chains[strategy] = new(strategy);
        var append = chain.Next(messages);
        Receiver.Expect(append.Messages!.Select(message => (append.Strategy, message.Number)));
        if (await Store.AppendAsync(append) is not AppendResult.Appended)
            throw new InvalidOperationException("It was not appended.");
    }

    private SimulatedHost Any() => hosts[chance.Next(hosts.Count)];

    private SimulatedHost NewHost() => new(this, $"h{++made}", NullLogger<OutboxDispatcher>.Instance);

    /// <summary>A point at which something stops.</summary>
    private sealed record Point(SimulatedHost Host, TaskCompletionSource Gone);

    /// <summary>A strategy whose events each have one message.</summary>
    private sealed class Chain(string strategy)
    {
        private long length;

        public StoreAppend Next(int events)
        {
            var before = length;
            length += events;
            var recorded = Stories.StrategyAt(StrategyStep.Preparing).History.Events[0];
            return new()
            {
                Strategy = strategy,
                ExpectedLength = before,
                Command = $"c{length}",
                Events = [.. Enumerable.Repeat(recorded, events)],
                DueAt = null,
                Document = null,
                Messages =
                [
                    .. Enumerable
                        .Range(1, events)
                        .Select(number => new OutboxMessage
                        {
                            Number = before + number,
                            Kind = "reported",
                            Body = default,
                        }),
                ],
            };
        }
    }
}
