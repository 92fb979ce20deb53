namespace SmartSpec.Hosting;

/// <summary>
/// The messages that this host has delivered without being able to record it, so that they are recorded the next time and not
/// delivered again.
/// </summary>
internal sealed class DeliveryMemory
{
    /// <summary>How many are remembered at most: those whose recording took effect, though it broke, never come again.</summary>
    private const int Most = 1_000;

    private readonly Lock gate = new();
    private readonly Queue<Key> order = new();
    private readonly HashSet<Key> known = [];

    public void Add(OutboxEntry entry)
    {
        lock (gate)
        {
            if (!known.Add(Of(entry)))
                return;
            order.Enqueue(Of(entry));
            while (order.Count > Most)
                known.Remove(order.Dequeue());
        }
    }

    public bool Has(OutboxEntry entry)
    {
        lock (gate)
            return known.Contains(Of(entry));
    }

    private static Key Of(OutboxEntry entry) => new(entry.Position, entry.Strategy, entry.Message.Number, entry.Message.Kind);

    /// <summary>Not the position alone: in a database that was restored, another message may have it.</summary>
    private readonly record struct Key(long Position, Id<Strategy> Strategy, long Number, string Kind);
}
