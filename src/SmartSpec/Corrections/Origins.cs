namespace SmartSpec;

/// <summary>From which event each fact comes, as it is told now. Immutable.</summary>
/// <remarks>
/// Told far more often than asked: what is new stands in a chain, the newest first, until there is as much of it as in the
/// dictionary; then both are gathered in a new one.
/// </remarks>
internal sealed class Origins : IEquatable<Origins>
{
    private const int Least = 64;

    private readonly Dictionary<FactKey, long> gathered;
    private readonly Told? newest;

    private Origins(Dictionary<FactKey, long> gathered, Told? newest = null) => (this.gathered, this.newest) = (gathered, newest);

    public static Origins None { get; } = new([]);

    /// <summary>In the order of their names, so that equal states are written alike.</summary>
    public IEnumerable<(string Name, long Number)> All =>
        Gathered()
            .Select(origin => (Name: origin.Key.ToString(), Number: origin.Value))
            .OrderBy(origin => origin.Name, StringComparer.Ordinal);

    /// <summary>The origins that a document tells; the dictionary is this one's from now on.</summary>
    public static Origins Of(Dictionary<FactKey, long> numbers) => new(numbers);

    /// <summary>
    /// The number of the event that recorded, restated or corrected a fact last; the first of all where the fact was there from
    /// the beginning.
    /// </summary>
    public long Of(FactKey key) => Find(key) ?? 1;

    /// <summary>
    /// The number of the event that recorded, restated or corrected a fact last; null where none is known to have.
    /// </summary>
    public long? Find(FactKey key)
    {
        for (var told = newest; told is not null; told = told.Before)
            if (told.Key == key)
                return told.Number;
        return gathered.TryGetValue(key, out var number) ? number : null;
    }

    /// <summary>With what an event says of a fact known to come from it; the same where it says nothing of any.</summary>
    public Origins With(Event happened, long number)
    {
        if (FactKey.Of(happened) is not { } key)
            return this;
        var more = new Origins(gathered, new(key, number, newest, 1 + (newest?.Count ?? 0)));
        return more.newest!.Count > Math.Max(Least, gathered.Count) ? new(more.Gathered()) : more;
    }

    public bool Equals(Origins? other) => other is not null && (ReferenceEquals(this, other) || All.SequenceEqual(other.All));

    public override bool Equals(object? obj) => Equals(obj as Origins);

    // Of equal ones, not all have gathered alike.
    public override int GetHashCode() => 0;

    private Dictionary<FactKey, long> Gathered()
    {
        if (newest is null)
            return gathered;
        var all = new Dictionary<FactKey, long>(gathered);
        var latest = new HashSet<FactKey>();
        for (var told = newest; told is not null; told = told.Before)
            if (latest.Add(told.Key))
                all[told.Key] = told.Number;
        return all;
    }

    private sealed class Told(FactKey key, long number, Told? before, int count)
    {
        public FactKey Key => key;

        public long Number => number;

        public Told? Before => before;

        public int Count => count;
    }
}
