using System.Collections;
using System.Globalization;

namespace SmartSpec;

/// <summary>
/// All objects of one kind in a strategy: found by identifier, listed in the order in which they were added. Immutable.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class EntitySet<T> : IReadOnlyCollection<T>, IEquatable<EntitySet<T>>
    where T : class, IIdentified<T>
{
    private static readonly bool IsGrouped = typeof(IUnder).IsAssignableFrom(typeof(T));

    // Replaced by rebuilt indexes of the same items.
    private Places places;
    private Groups groups;
    private readonly Blocks<T> items;

    private EntitySet(Places places, Groups groups, Blocks<T> items) =>
        (this.places, this.groups, this.items) = (places, groups, items);

    /// <summary>The empty set.</summary>
    public static EntitySet<T> Empty { get; } = new(Places.Of<T>(default), Groups.None, default);

    /// <summary>The number of objects.</summary>
    public int Count => items.Count;

    /// <summary>The object with this identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[Id<T> id] => Find(id) ?? throw new KeyNotFoundException($"There is no {typeof(T).Name} '{id}' here.");

    /// <summary>The object added last; null where there is none.</summary>
    internal T? Last => Count == 0 ? null : items[Count - 1];

    /// <summary>The object with this identifier, or null.</summary>
    public T? Find(Id<T> id) => places.Find(id, items) is >= 0 and var place ? items[place] : null;

    /// <summary>The object with this identifier, or null.</summary>
    public T? Find(Id<T>? id) => id is { } known ? Find(known) : null;

    /// <summary>Whether an object has this identifier.</summary>
    public bool Contains(Id<T> id) => places.Find(id, items) >= 0;

    /// <summary>The objects that belong to another, in the order in which they were added.</summary>
    internal Grouped Under(Subject subject) => new(items, subject, groups.Find(subject));

    /// <summary>The objects that belong to any of some others, in the order in which they were added.</summary>
    internal IEnumerable<T> UnderAny(Func<Subject, bool> which) =>
        groups
            .All.Where(which)
            .SelectMany(subject => new Grouped(items, subject, groups.Find(subject)).Places)
            .Order()
            .Select(place => items[place]);

    /// <summary>The set with the object added last, or in the place of the one with its identifier.</summary>
    internal EntitySet<T> Put(T item)
    {
        if (places.Find(item.Id, items) is >= 0 and var place)
            return Set(place, item);
        var more = items.Add(item);
        if (Count == 0)
            return new(Places.Of(more), GroupsOf(more), more);

        // An index without room is replaced in this set too, so that all later sets share the new one.
        var index = places;
        if (!index.TryAddLast(more))
            places = index = Places.Of(more);
        return new(index, Entered(more, Count), more);
    }

    /// <summary>The set with one object changed; itself if there is no such object.</summary>
    internal EntitySet<T> Change(Id<T> id, Func<T, T> change) =>
        places.Find(id, items) is >= 0 and var place ? Set(place, change(items[place])) : this;

    /// <summary>The set without an object; itself if there is no such object. Not for what must stay on record.</summary>
    internal EntitySet<T> Without(Id<T> id) => Contains(id) ? Of(this.Where(item => item.Id != id)) : this;

    /// <summary>A set of these objects, in their order; of two with one identifier the later counts.</summary>
    internal static EntitySet<T> Of(IEnumerable<T> items)
    {
        List<T> all = [.. items];
        var blocks = Blocks<T>.Of(all);
        var places = Places.Of(blocks);
        for (var place = 0; place < all.Count; place++)
            if (places.Find(all[place].Id, blocks) != place)
                return Of(LatestOf(all));
        return new(places, GroupsOf(blocks), blocks);
    }

    /// <summary>Whether the two sets contain equal objects in the same order.</summary>
    public bool Equals(EntitySet<T>? other) => other is not null && (ReferenceEquals(this, other) || this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntitySet<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Count;

    /// <summary>The kind and the number of objects, such as <c>EntitySet&lt;Area&gt; (12)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"EntitySet<{typeof(T).Name}> ({Count})");

    /// <summary>Enumerates the objects in the order in which they were added.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The last object of each identifier, in the order of the identifiers' first occurrence.</summary>
    private static IEnumerable<T> LatestOf(List<T> all)
    {
        var latest = all.GroupBy(item => item.Id).ToDictionary(group => group.Key, group => group.Last());
        return all.Select(item => item.Id).Distinct().Select(id => latest[id]);
    }

    private static Subject? UnderOf(T item) => IsGrouped ? ((IUnder)item).Under : null;

    private static Groups GroupsOf(in Blocks<T> items)
    {
        if (!IsGrouped)
            return Groups.None;
        var groups = new Groups();
        for (var place = 0; place < items.Count; place++)
            if (UnderOf(items[place]) is { } under)
                groups.TryAdd(under, place, int.MaxValue);
        return groups;
    }

    private EntitySet<T> Set(int place, T item)
    {
        if (ReferenceEquals(item, items[place]))
            return this;
        var (changed, from, to) = (items.SetItem(place, item), UnderOf(items[place]), UnderOf(item));
        if (from == to)
            return new(places, groups, changed);
        if (from is not null && groups.Leave())
            groups = GroupsOf(items);
        return new(places, Entered(changed, place), changed);
    }

    /// <summary>The groups, with the item at a position added.</summary>
    private Groups Entered(in Blocks<T> changed, int place)
    {
        var index = groups;
        if (UnderOf(changed[place]) is { } under && !index.TryAdd(under, place, 64 + (changed.Count * 4)))
            groups = index = GroupsOf(changed);
        return index;
    }

    /// <summary>An enumerator of the objects in the order in which they were added.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Blocks<T> items;
        private int at = -1;

        internal Enumerator(in Blocks<T> items) => this.items = items;

        /// <summary>The current object.</summary>
        public readonly T Current => items[at];

        /// <summary>Moves to the next; false where there is none.</summary>
        public bool MoveNext() => ++at < items.Count;

        readonly object IEnumerator.Current => Current;

        void IEnumerator.Reset() => at = -1;

        readonly void IDisposable.Dispose() { }
    }

    /// <summary>The objects of a set that belong to another; enumerated without allocating. Default: none.</summary>
    internal readonly struct Grouped(Blocks<T> items, Subject under, int[]? found) : IEnumerable<T>
    {
        /// <summary>Their positions.</summary>
        public IEnumerable<int> Places
        {
            get
            {
                for (var some = GetEnumerator(); some.MoveNext(); )
                    yield return some.Place;
            }
        }

        public Some GetEnumerator() => new(items, under, found ?? []);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => Enumerated().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => Enumerated().GetEnumerator();

        private IEnumerable<T> Enumerated()
        {
            foreach (var item in this)
                yield return item;
        }

        internal struct Some(Blocks<T> items, Subject under, int[] found)
        {
            private int at = -1;

            public readonly int Place => found[at] - 1;

            public readonly T Current => items[Place];

            public bool MoveNext()
            {
                while (++at < found.Length && Volatile.Read(ref found[at]) is not 0 and var place)
                    if (place <= items.Count && UnderOf(items[place - 1]) == under)
                        return true;
                return false;
            }
        }
    }
}
