using System.Security.Cryptography;

namespace SmartSpec.Hosting;

/// <summary>
/// The messages that this host has delivered and the store has not recorded, so that they are recorded the next time and not
/// delivered again.
/// </summary>
/// <remarks>
/// A message that is not recorded keeps those after it of its strategy waiting, so that there is hardly ever more than one of a
/// strategy. Those whose recording took effect, though it broke, are never handed out again: they go as a later one of their
/// strategy is recorded, or when the memory is full. Where it is full of messages that are still handed out, new ones are not
/// remembered, rather than that each displaces another that is needed.
/// </remarks>
/// <param name="strategies">Of how many strategies messages are remembered at most.</param>
internal sealed class DeliveryMemory(int strategies = 10_000)
{
    private const int MostOfAStrategy = 10;

    private readonly Lock gate = new();
    private readonly Dictionary<Id<Strategy>, Remembered> known = [];
    private long look;

    /// <summary>A look begins: what is not handed out in it is perhaps gone.</summary>
    public void BeginLook()
    {
        lock (gate)
            look++;
    }

    public void Add(OutboxEntry entry)
    {
        lock (gate)
        {
            if (!known.TryGetValue(entry.Strategy, out var remembered))
            {
                if (known.Count >= strategies)
                    ForgetUnseen();
                if (known.Count >= strategies)
                    return;
                known[entry.Strategy] = remembered = new();
            }

            remembered.Seen = look;
            remembered.Messages[entry.Position] = Identity.Of(entry.Message);
            if (remembered.Messages.Count > MostOfAStrategy)
                remembered.Messages.Remove(remembered.Messages.Keys.First());
        }
    }

    public bool Has(OutboxEntry entry)
    {
        lock (gate)
        {
            if (!known.TryGetValue(entry.Strategy, out var remembered)
                || !remembered.Messages.TryGetValue(entry.Position, out var identity) || identity != Identity.Of(entry.Message))
                return false;
            remembered.Seen = look;
            return true;
        }
    }

    /// <summary>A message has been recorded: earlier ones of its strategy are gone as well.</summary>
    public void Recorded(OutboxEntry entry)
    {
        lock (gate)
        {
            if (!known.TryGetValue(entry.Strategy, out var remembered))
                return;
            foreach (var position in remembered.Messages.Keys.TakeWhile(position => position <= entry.Position).ToList())
                remembered.Messages.Remove(position);
            if (remembered.Messages.Count == 0)
                known.Remove(entry.Strategy);
        }
    }

    /// <summary>Forgets what was handed out neither in this look nor in the one before.</summary>
    private void ForgetUnseen()
    {
        foreach (var (strategy, _) in known.Where(of => of.Value.Seen < look - 1).ToList())
            known.Remove(strategy);
    }

    private sealed class Remembered
    {
        public long Seen { get; set; }

        /// <summary>By position.</summary>
        public SortedDictionary<long, Identity> Messages { get; } = [];
    }

    /// <summary>Not the position alone: in a database that was restored, another message may have it.</summary>
    private readonly record struct Identity(long Number, string Kind, string Body)
    {
        public static Identity Of(OutboxMessage message) =>
            new(message.Number, message.Kind, Convert.ToHexString(SHA256.HashData(message.Body.Span)));
    }
}
