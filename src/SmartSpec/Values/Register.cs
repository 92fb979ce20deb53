using System.Collections;
using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>All objects of one kind in a strategy: found by identifier, listed in the order they came, immutable.</summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class Register<T> : IReadOnlyCollection<T>, IEquatable<Register<T>>
    where T : class, IIdentified<T>
{
    private readonly ImmutableDictionary<Id<T>, int> places;
    private readonly ImmutableList<T> items;

    private Register(ImmutableDictionary<Id<T>, int> places, ImmutableList<T> items) =>
        (this.places, this.items) = (places, items);

    /// <summary>The register that holds nothing.</summary>
    public static Register<T> Empty { get; } = new(ImmutableDictionary<Id<T>, int>.Empty, []);

    /// <summary>The number of objects.</summary>
    public int Count => items.Count;

    /// <summary>The object with this identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[Id<T> id] => Find(id) ?? throw new KeyNotFoundException($"There is no {typeof(T).Name} '{id}' here.");

    /// <summary>The object with this identifier, or null.</summary>
    public T? Find(Id<T> id) => places.TryGetValue(id, out var place) ? items[place] : null;

    /// <summary>The object with this identifier, or null.</summary>
    public T? Find(Id<T>? id) => id is { } known ? Find(known) : null;

    /// <summary>Whether an object has this identifier.</summary>
    public bool Contains(Id<T> id) => places.ContainsKey(id);

    /// <summary>The register with the object added last, or put in the place of the one with its identifier.</summary>
    internal Register<T> Put(T item) => places.TryGetValue(item.Id, out var place)
        ? new(places, items.SetItem(place, item))
        : new(places.Add(item.Id, items.Count), items.Add(item));

    /// <summary>The register with one object changed; itself if there is no such object.</summary>
    internal Register<T> Change(Id<T> id, Func<T, T> change) =>
        places.TryGetValue(id, out var place) ? new(places, items.SetItem(place, change(items[place]))) : this;

    /// <summary>A register of these objects, in their order; of two with one identifier the later counts.</summary>
    internal static Register<T> Of(IEnumerable<T> items) => items.Aggregate(Empty, (register, item) => register.Put(item));

    /// <summary>Whether the two registers hold equal objects in the same order.</summary>
    public bool Equals(Register<T>? other) => other is not null && (ReferenceEquals(this, other) || items.SequenceEqual(other.items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Register<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Count;

    /// <summary>Enumerates in the order in which the objects came.</summary>
    public ImmutableList<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
