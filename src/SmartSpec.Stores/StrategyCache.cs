namespace SmartSpec.Stores;

/// <summary>The strategies that a service holds in memory: those used last.</summary>
internal sealed class StrategyCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Id<Strategy>, LinkedListNode<Held>> held = [];
    private readonly LinkedList<Held> used = new();

    public Held? Find(Id<Strategy> strategy)
    {
        if (capacity == 0)
            return null;
        lock (gate)
        {
            if (!held.TryGetValue(strategy, out var node))
                return null;
            used.Remove(node);
            used.AddFirst(node);
            return node.Value;
        }
    }

    /// <summary>
    /// Holds a strategy, unless what is held is as new or newer: loads and appends are under way at once, and an older state does
    /// not
    /// replace a newer.
    /// </summary>
    public void Put(Id<Strategy> strategy, Held strategyHeld)
    {
        if (capacity == 0)
            return;
        lock (gate)
        {
            if (held.TryGetValue(strategy, out var node))
            {
                used.Remove(node);
                if (IsNewer(strategyHeld, node.Value))
                    node.Value = strategyHeld;
            }
            else
            {
                node = held[strategy] = new(strategyHeld);
            }

            used.AddFirst(node);
            if (held.Count <= capacity || used.Last is not { } last)
                return;
            used.Remove(last);
            held.Remove(last.Value.Strategy.Id);
        }
    }

    public void Drop(Id<Strategy> strategy)
    {
        lock (gate)
        {
            if (held.Remove(strategy, out var node))
                used.Remove(node);
        }
    }

    /// <summary>
    /// Whether a strategy replaces the one that is held: where it is longer. Where both have as many events, what was read last
    /// is right about the history, and the longer
    /// document is the one that the store has: of two that end an append at the same moment, either may come first.
    /// </summary>
    private static bool IsNewer(Held found, Held held) =>
        found.Strategy.Length != held.Strategy.Length
            ? found.Strategy.Length > held.Strategy.Length
            : found.Strategy.Head != held.Strategy.Head || found.DocumentLength > held.DocumentLength;

    /// <summary>A strategy in memory.</summary>
    /// <param name="Strategy">The strategy.</param>
    /// <param name="DocumentLength">Of how many events its document in the store tells; 0 where there is none.</param>
    internal sealed record Held(Strategy Strategy, long DocumentLength);
}
