namespace SmartSpec.Hosting;

/// <summary>
/// The messages that this host has delivered and the store has not recorded, so that they are recorded the next time and not
/// delivered again.
/// </summary>
/// <remarks>
/// A message that is not recorded blocks those after it of its strategy, so that there is hardly ever more than one of a
/// strategy. One that the store has recorded, though the answer was lost, goes as a later one of its strategy is recorded.
/// </remarks>
internal sealed class DeliveryMemory
{
    private readonly Lock gate = new();
    private readonly Dictionary<Id<Strategy>, Dictionary<long, Identity>> known = [];

    public void Add(OutboxEntry entry)
    {
        lock (gate)
        {
            if (!known.TryGetValue(entry.Strategy, out var messages))
                known[entry.Strategy] = messages = [];
            messages[entry.Position] = Identity.Of(entry.Message);
        }
    }

    public bool Has(OutboxEntry entry)
    {
        lock (gate)
            return known.TryGetValue(entry.Strategy, out var messages)
                && messages.TryGetValue(entry.Position, out var identity)
                && identity == Identity.Of(entry.Message);
    }

    /// <summary>A message has been recorded: earlier ones of its strategy are gone as well.</summary>
    public void Recorded(OutboxEntry entry)
    {
        lock (gate)
        {
            if (!known.TryGetValue(entry.Strategy, out var messages))
                return;
            foreach (var position in messages.Keys.Where(position => position <= entry.Position).ToList())
                messages.Remove(position);
            if (messages.Count == 0)
                known.Remove(entry.Strategy);
        }
    }

    /// <summary>Not the position alone: in a database that was restored, another message may have it.</summary>
    private readonly record struct Identity(long Number, string Kind, Hash Body)
    {
        public static Identity Of(OutboxMessage message) => new(message.Number, message.Kind, Hash.Of(message.Body.Span));
    }
}
