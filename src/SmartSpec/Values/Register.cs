using System.Collections;
using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>All objects of one kind in a strategy: found by identifier, listed in the order they came, immutable.</summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class Register<T> : IReadOnlyCollection<T>, IEquatable<Register<T>>
    where T : class, IIdentified<T>
{
    private static readonly bool Groups = typeof(IUnder).IsAssignableFrom(typeof(T));

    // Replaced by another that tells the same of these items.
    private Places places;
    private readonly Blocks<T> items;
    private readonly ImmutableDictionary<Subject, Items<int>> under;

    private Register(Places places, Blocks<T> items, ImmutableDictionary<Subject, Items<int>> under) =>
        (this.places, this.items, this.under) = (places, items, under);

    /// <summary>The register that holds nothing.</summary>
    public static Register<T> Empty { get; } = new(Places.Of<T>(default), default, ImmutableDictionary<Subject, Items<int>>.Empty);

    /// <summary>The number of objects.</summary>
    public int Count => items.Count;

    /// <summary>The object with this identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[Id<T> id] => Find(id) ?? throw new KeyNotFoundException($"There is no {typeof(T).Name} '{id}' here.");

    /// <summary>The object with this identifier, or null.</summary>
    public T? Find(Id<T> id) => places.Find(id, items) is >= 0 and var place ? items[place] : null;

    /// <summary>The object with this identifier, or null.</summary>
    public T? Find(Id<T>? id) => id is { } known ? Find(known) : null;

    /// <summary>Whether an object has this identifier.</summary>
    public bool Contains(Id<T> id) => places.Find(id, items) >= 0;

    /// <summary>The objects that stand under another, in the order in which they came.</summary>
    internal Grouped Under(Subject subject) => new(items, under.GetValueOrDefault(subject));

    /// <summary>The objects that stand under any of some others, in the order in which they came.</summary>
    internal IEnumerable<T> UnderAny(Func<Subject, bool> which) =>
        under.Where(group => which(group.Key)).SelectMany(group => group.Value).Order().Select(place => items[place]);

    /// <summary>The register with the object added last, or put in the place of the one with its identifier.</summary>
    internal Register<T> Put(T item)
    {
        if (places.Find(item.Id, items) is >= 0 and var place)
            return Set(place, item);
        var more = items.Add(item);
        var moved = Moved(null, UnderOf(item), Count);
        if (Count == 0)
            return new(Places.Of(more), more, moved);

        // An index without room is left by this register too, so that all who go on from here share the new one.
        var index = places;
        if (!index.TryAddLast(more))
            places = index = Places.Of(more);
        return new(index, more, moved);
    }

    /// <summary>The register with one object changed; itself if there is no such object.</summary>
    internal Register<T> Change(Id<T> id, Func<T, T> change) =>
        places.Find(id, items) is >= 0 and var place ? Set(place, change(items[place])) : this;

    /// <summary>The register without an object; itself if there is no such object. Not for what must stay on record.</summary>
    internal Register<T> Without(Id<T> id) => Contains(id) ? Of(this.Where(item => item.Id != id)) : this;

    /// <summary>A register of these objects, in their order; of two with one identifier the later counts.</summary>
    internal static Register<T> Of(IEnumerable<T> items)
    {
        List<T> all = [.. items];
        var blocks = Blocks<T>.Of(all);
        var places = Places.Of(blocks);
        for (var place = 0; place < all.Count; place++)
            if (places.Find(all[place].Id, blocks) != place)
                return Of(LatestOf(all));
        return new(places, blocks, Groups ? GroupsOf(all) : Empty.under);
    }

    /// <summary>Whether the two registers hold equal objects in the same order.</summary>
    public bool Equals(Register<T>? other) => other is not null && (ReferenceEquals(this, other) || this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Register<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Count;

    /// <summary>Enumerates in the order in which the objects came.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Each identifier where it first stands, with the object that has it last.</summary>
    private static IEnumerable<T> LatestOf(List<T> all)
    {
        var latest = all.GroupBy(item => item.Id).ToDictionary(group => group.Key, group => group.Last());
        return all.Select(item => item.Id).Distinct().Select(id => latest[id]);
    }

    private static Subject? UnderOf(T item) => Groups ? ((IUnder)item).Under : null;

    private static ImmutableDictionary<Subject, Items<int>> GroupsOf(List<T> items) => items
        .Select((item, place) => (Under: UnderOf(item), Place: place)).Where(at => at.Under is not null)
        .GroupBy(at => at.Under!.Value, at => at.Place).ToImmutableDictionary(group => group.Key, group => group.ToItems());

    private Register<T> Set(int place, T item) => ReferenceEquals(item, items[place])
        ? this
        : new(places, items.SetItem(place, item), Groups ? Moved(UnderOf(items[place]), UnderOf(item), place) : under);

    private ImmutableDictionary<Subject, Items<int>> Moved(Subject? from, Subject? to, int place)
    {
        if (from == to)
            return under;
        var moved = from is { } left ? Left(left, under[left].Without(other => other == place)) : under;
        return to is { } entered ? moved.SetItem(entered, With(moved.GetValueOrDefault(entered), place)) : moved;
    }

    private ImmutableDictionary<Subject, Items<int>> Left(Subject left, Items<int> rest) =>
        rest.Count == 0 ? under.Remove(left) : under.SetItem(left, rest);

    /// <summary>In the order of places, so that a register that was read from a document lists as the one that was written.</summary>
    private static Items<int> With(Items<int> places, int place) =>
        places.Count == 0 || places[^1] < place ? places.Add(place) : places.Append(place).Order().ToItems();

    /// <summary>Goes through the objects in the order in which they came.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Blocks<T> items;
        private int at = -1;

        internal Enumerator(in Blocks<T> items) => this.items = items;

        /// <summary>The object where it stands.</summary>
        public readonly T Current => items[at];

        /// <summary>Goes on to the next; false where there is none.</summary>
        public bool MoveNext() => ++at < items.Count;

        readonly object IEnumerator.Current => Current;

        void IEnumerator.Reset() => at = -1;

        readonly void IDisposable.Dispose()
        {
        }
    }

    /// <summary>Some of a register's objects; enumerated without allocating.</summary>
    internal readonly struct Grouped(Blocks<T> items, Items<int> places) : IEnumerable<T>
    {
        public int Count => places.Count;

        public Some GetEnumerator() => new(items, places);

        IEnumerator<T> IEnumerable<T>.GetEnumerator() => Enumerated().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => Enumerated().GetEnumerator();

        private IEnumerable<T> Enumerated()
        {
            foreach (var item in this)
                yield return item;
        }

        internal struct Some(Blocks<T> items, Items<int> places)
        {
            private int at = -1;

            public readonly T Current => items[places[at]];

            public bool MoveNext() => ++at < places.Count;
        }
    }
}
