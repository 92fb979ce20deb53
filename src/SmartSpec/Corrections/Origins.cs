namespace SmartSpec;

/// <summary>The event from which each fact comes, as it is now. Immutable.</summary>
/// <remarks>
/// Written far more often than read: new entries are in a linked list, the newest first, until they are as many as in the
/// dictionary; then both are merged into a new one.
/// </remarks>
internal sealed class Origins : IEquatable<Origins>
{
    private const int LeastMerged = 64;

    private readonly Dictionary<FactKey, long> merged;
    private readonly Entry? newest;
    private Origins? indexed;

    private Origins(Dictionary<FactKey, long> merged, Entry? newest = null) => (this.merged, this.newest) = (merged, newest);

    public static Origins None { get; } = new([]);

    /// <summary>All origins, in the order of their names, so that equal states are written alike.</summary>
    public IEnumerable<(string Name, long Number)> All =>
        Merged()
            .Select(origin => (Name: origin.Key.ToString(), Number: origin.Value))
            .OrderBy(origin => origin.Name, StringComparer.Ordinal);

    // Benchmark row "questions": the enabling condition takes ten times as long without.

    /// <summary>The same for looking up many: each is found as fast as any other.</summary>
    public Origins Indexed => newest is null ? this : indexed ??= new(Merged());

    /// <summary>The origins in a document; the caller hands the dictionary over.</summary>
    public static Origins Of(Dictionary<FactKey, long> numbers) => new(numbers);

    /// <summary>
    /// The number of the event that recorded, restated or corrected a fact last; 1 where the fact was there from the
    /// beginning.
    /// </summary>
    public long Of(FactKey key) => Find(key) ?? 1;

    /// <summary>
    /// The number of the event that recorded, restated or corrected a fact last; null where none is known to have.
    /// </summary>
    public long? Find(FactKey key)
    {
        for (var entry = newest; entry is not null; entry = entry.Before)
            if (entry.Key == key)
                return entry.Number;
        return merged.TryGetValue(key, out var number) ? number : null;
    }

    /// <summary>With the fact that an event records, restates or corrects; the same where it does none.</summary>
    public Origins With(Event happened, long number)
    {
        if (FactKey.Of(happened) is not { } fact)
            return this;
        var all = With(fact, number);
        foreach (var amount in FactKey.AmountsIn(happened))
            all = all.With(amount, number);
        return all;
    }

    private Origins With(FactKey key, long number)
    {
        var more = new Origins(merged, new(key, number, newest, 1 + (newest?.Count ?? 0)));
        return more.newest!.Count > Math.Max(LeastMerged, merged.Count) ? new(more.Merged()) : more;
    }

    public bool Equals(Origins? other) => other is not null && (ReferenceEquals(this, other) || All.SequenceEqual(other.All));

    public override bool Equals(object? obj) => Equals(obj as Origins);

    // Equal ones can differ in what they have merged.
    public override int GetHashCode() => 0;

    private Dictionary<FactKey, long> Merged()
    {
        if (newest is null)
            return merged;
        var entries = new Entry[newest.Count];
        for (var entry = newest; entry is not null; entry = entry.Before)
            entries[entry.Count - 1] = entry;
        var all = new Dictionary<FactKey, long>(merged);
        foreach (var entry in entries)
            all[entry.Key] = entry.Number;
        return all;
    }

    private sealed class Entry(FactKey key, long number, Entry? before, int count)
    {
        public FactKey Key => key;

        public long Number => number;

        public Entry? Before => before;

        public int Count => count;
    }
}
