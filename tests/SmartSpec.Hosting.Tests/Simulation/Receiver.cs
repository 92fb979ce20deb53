namespace SmartSpec.Hosting.Tests.Simulation;

/// <summary>The receiver of messages, which checks the promises of the outbox.</summary>
internal sealed class Receiver(World world)
{
    private readonly List<Attempt> attempts = [];
    private readonly List<Attempt> stray = [];
    private readonly HashSet<(Id<Strategy> Strategy, long Number)> expected = [];
    private readonly HashSet<(Id<Strategy> Strategy, long Number)> arrived = [];
    private readonly Dictionary<Id<Strategy>, List<long>> handled = [];
    private readonly Dictionary<long, long> recorded = [];
    private readonly HashSet<long> died = [];

    /// <summary>The number of deliveries that began.</summary>
    public int Begun => attempts.Count;

    /// <summary>The number of refused deliveries.</summary>
    public int Refused => attempts.Count(attempt => attempt.HasFailed);

    public int Expected => expected.Count;

    /// <summary>The number of messages that were refused until they were dead.</summary>
    public int RefusedLast => died.Count;

    public void Expect(IEnumerable<(Id<Strategy> Strategy, long Number)> messages) => expected.UnionWith(messages);

    /// <summary>The promise that was broken. Thrown where it is found, it would be taken for a failed delivery.</summary>
    public string? Fault { get; private set; }

    public void Check(bool isHeld, string promise) => Fault ??= isHeld ? null : promise;

    public Attempt Begins(SimulatedHost host, OutboxEntry entry)
    {
        // Where a lease ends unseen, what was just about to begin may do so all the same, and nothing after it.
        var ended = attempts.LastOrDefault(last => last.Host == host)?.Ended ?? 0;
        var isConfirmed = world.Faults.Unseen > 0 && host.Confirmed > Math.Max(host.PageTaken, ended);
        foreach (var before in attempts.Where(before => before.Entry.Position == entry.Position))
        {
            var what = $"{host.Name} begins to deliver {Describe(entry)}, and {before.Host.Name} has done so before";
            Check(
                before.Host == host || before.Began < host.PageTaken || (isConfirmed && before.Began > host.Confirmed),
                $"{what}, since {host.Name} took its page."
            );
            Check(before.Host != host || !before.HasSucceeded, $"{what} with success.");
            Check(
                !before.HasSucceeded || !recorded.TryGetValue(entry.Position, out var at) || at > host.PageTaken,
                $"{what}, as was recorded before {host.Name} took its page."
            );
        }

        var attempt = new Attempt(host, entry, world.Next());
        attempts.Add(attempt);
        return attempt;
    }

    public void Ends(Attempt attempt, bool hasSucceeded)
    {
        attempt.HasSucceeded = hasSucceeded;
        attempt.Ended = world.Next();
    }

    public void Arrives(Attempt attempt, bool isRefused)
    {
        if (isRefused)
        {
            attempt.HasFailed = true;
            return;
        }

        attempt.HasArrived = true;
        var (strategy, number) = (attempt.Entry.Strategy, attempt.Entry.Message.Number);
        arrived.Add((strategy, number));
        if (!handled.TryGetValue(strategy, out var numbers))
            handled[strategy] = numbers = [];
        if (numbers is [] || number > numbers[^1])
            numbers.Add(number);
    }

    public void GivenUp(Attempt attempt, bool arrives)
    {
        attempt.WasGivenUp = true;
        if (arrives)
            Arrives(attempt, isRefused: false);
    }

    public void Recorded(long position) => recorded.TryAdd(position, world.Next());

    public void Died(long position) => died.Add(position);

    /// <summary>The delivery that a killed host had under way: it has arrived, arrives later, or never.</summary>
    public void Killed(SimulatedHost host, int fate)
    {
        if (
            attempts.LastOrDefault(attempt => attempt.Host == host)
            is not { HasArrived: false, HasFailed: false, WasGivenUp: false } underWay
        )
            return;
        if (fate == 0)
            Arrives(underWay, isRefused: false);
        else if (fate == 1)
            stray.Add(underWay);
    }

    /// <summary>Something arrives of which nobody knows any more.</summary>
    public void StrayArrives()
    {
        stray.ForEach(attempt => Arrives(attempt, isRefused: false));
        stray.Clear();
    }

    /// <summary>
    /// Each message has arrived or is dead; and who ignores older numbers has handled each one that was never dead, once and in
    /// order.
    /// </summary>
    public void Check(HashSet<long> dead)
    {
        var positions = attempts.ToLookup(
            attempt => (attempt.Entry.Strategy, attempt.Entry.Message.Number),
            attempt => attempt.Entry.Position
        );
        foreach (var message in expected)
        {
            var position = positions[message].FirstOrDefault();
            (arrived.Contains(message) || dead.Contains(position)).Should().BeTrue($"{message} has arrived, or is dead");
            if (!died.Contains(position))
                handled[message.Strategy].Should().Contain(message.Number, $"{message} was handled in its turn");
        }

        foreach (var numbers in handled.Values)
            numbers.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    private static string Describe(OutboxEntry entry) => $"message {entry.Message.Number} of {entry.Strategy}";
}
