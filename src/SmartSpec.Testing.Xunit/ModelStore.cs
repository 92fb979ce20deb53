namespace SmartSpec.Testing;

/// <summary>The simplest model of a store.</summary>
internal sealed class ModelStore
{
    public SortedDictionary<Id<Strategy>, ModelStrategy> Strategies { get; } = [];

    /// <summary>The messages that have not been delivered, oldest first; positions are those of the store.</summary>
    public List<OutboxEntry> Outbox { get; set; } = [];

    public Dictionary<string, (string Holder, Instant Until)> Leases { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// What the clock of leases and messages shows, but for the moments that pass by themselves: time continues by whole hours,
    /// and what ends does so at half past.
    /// </summary>
    public Instant Now { get; set; } = Instant.FromUtc(2027, 3, 1, 12, 0);

    public AppendResult Append(StoreAppend append)
    {
        var there = Strategies.GetValueOrDefault(append.Strategy);
        if (there is not null && there.Commands.TryGetValue(append.Command, out var events))
            return new AppendResult.Repeated(events);
        if (append.ExpectedLength != (there?.Lines.Count ?? 0))
            return new AppendResult.Conflict(there?.Lines.Count ?? 0);
        Strategies[append.Strategy] = there ??= new();
        there.Lines.AddRange(append.Events.Select(recorded => new RecordedLine(recorded.Line, recorded.Hash)));
        there.Commands[append.Command] = new()
        {
            First = append.ExpectedLength + 1,
            Last = there.Lines.Count,
            Fingerprint = append.Fingerprint,
        };
        there.DueAt = append.DueAt;
        there.Document = append.Document ?? there.Document;
        Outbox.AddRange(
            (append.Messages ?? []).Select(message => new OutboxEntry
            {
                Position = 0,
                Strategy = append.Strategy,
                Message = message,
                State = OutboxState.Pending,
                Attempts = 0,
                DueAt = Now,
                Error = null,
            })
        );
        return new AppendResult.Appended();
    }

    public bool PutDocument(Id<Strategy> strategy, StoredDocument document)
    {
        if (!Strategies.TryGetValue(strategy, out var there) || document.Length > there.Lines.Count)
            return false;
        there.Document = document;
        return true;
    }

    public bool Postpone(Id<Strategy> strategy, long length, Instant? dueAt)
    {
        if (!Strategies.TryGetValue(strategy, out var there) || there.Lines.Count != length)
            return false;
        there.DueAt = dueAt;
        return true;
    }

    public IEnumerable<DueStrategy> Due(Instant by) =>
        Strategies
            .Where(there => there.Value.DueAt <= by)
            .Select(there => new DueStrategy { Strategy = there.Key, DueAt = there.Value.DueAt!.Value })
            .OrderBy(due => due.DueAt);

    public IEnumerable<StrategyEntry> After(Id<Strategy>? after) =>
        Strategies
            .Where(there => after is not { } begin || there.Key > begin)
            .Select(there => new StrategyEntry
            {
                Strategy = there.Key,
                Length = there.Value.Lines.Count,
                DueAt = there.Value.DueAt,
                DocumentLength = there.Value.Document?.Length,
            });

    public IEnumerable<OutboxEntry> ToDeliver(long after) =>
        Outbox.Where(
            (entry, at) =>
                entry.State is OutboxState.Pending
                && entry.DueAt <= Now
                && entry.Position > after
                && !Outbox
                    .Take(at)
                    .Any(earlier =>
                        earlier.Strategy == entry.Strategy
                        && earlier.State is OutboxState.Pending
                        && (earlier.DueAt > Now || earlier.Position <= after)
                    )
        );

    public bool TakeLease(string name, string holder, Duration length)
    {
        if (HolderOf(name) is { } held && held != holder)
            return false;
        Leases[name] = (holder, Now + length);
        return true;
    }

    public bool RenewLease(string name, string holder, Duration length)
    {
        if (HolderOf(name) != holder)
            return false;
        Leases[name] = (holder, Now + length);
        return true;
    }

    public bool IsLeaseHeld(string name, string holder) => HolderOf(name) == holder;

    public void ReleaseLease(string name, string holder)
    {
        if (Leases.TryGetValue(name, out var held) && held.Holder == holder)
            Leases.Remove(name);
    }

    private string? HolderOf(string name) => Leases.TryGetValue(name, out var held) && Now < held.Until ? held.Holder : null;
}
