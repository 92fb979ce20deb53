namespace SmartSpec.Stores;

/// <summary>The strategies that a service holds in memory: those used last.</summary>
internal sealed class StrategyCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<Id<Strategy>, LinkedListNode<Entry>> entries = [];
    private readonly LinkedList<Entry> used = new();

    public Entry? Find(Id<Strategy> strategy)
    {
        if (capacity == 0)
            return null;
        lock (gate)
        {
            if (!entries.TryGetValue(strategy, out var node))
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
    public void Put(Id<Strategy> strategy, Entry entry)
    {
        if (capacity == 0)
            return;
        lock (gate)
        {
            if (entries.TryGetValue(strategy, out var node))
            {
                used.Remove(node);
                if (IsNewer(entry, node.Value))
                    node.Value = entry;
            }
            else
            {
                node = entries[strategy] = new(entry);
            }

            used.AddFirst(node);
            if (entries.Count <= capacity || used.Last is not { } last)
                return;
            used.Remove(last);
            entries.Remove(last.Value.Strategy.Id);
        }
    }

    public void Drop(Id<Strategy> strategy)
    {
        lock (gate)
        {
            if (entries.Remove(strategy, out var node))
                used.Remove(node);
        }
    }

    /// <summary>
    /// Whether a strategy replaces the one that is held: where it is longer. Where both have as many events, what was read last
    /// is right about the history, and the longer
    /// document is the one that the store has: of two that end an append at the same moment, either may come first.
    /// </summary>
    private static bool IsNewer(Entry found, Entry current) =>
        found.Strategy.Length != current.Strategy.Length
            ? found.Strategy.Length > current.Strategy.Length
            : found.Strategy.Head != current.Strategy.Head || found.DocumentLength > current.DocumentLength;

    /// <summary>A strategy in memory.</summary>
    /// <param name="Strategy">The strategy.</param>
    /// <param name="DocumentLength">The number of events in its stored document; 0 where there is none.</param>
    internal sealed record Entry(Strategy Strategy, long DocumentLength);
}
