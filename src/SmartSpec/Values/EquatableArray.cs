using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace SmartSpec;

/// <summary>
/// A short immutable list that is equal to another when their elements are, so that records that contain it compare by content.
/// </summary>
/// <typeparam name="T">The elements.</typeparam>
/// <remarks>
/// Made with a collection expression: <c>EquatableArray&lt;int&gt; sdgs = [9, 12];</c>. <c>default</c> is the empty list.
/// </remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private const int MostShown = 10;

    private readonly ImmutableArray<T> array;

    internal EquatableArray(ImmutableArray<T> array) => this.array = array;

    /// <summary>The empty list.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>The number of elements.</summary>
    public int Count => array.IsDefault ? 0 : array.Length;

    /// <summary>The element at a position counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Array[index];

    private ImmutableArray<T> Array => array.IsDefault ? [] : array;

    /// <summary>The list with an element added last.</summary>
    public EquatableArray<T> Add(T item) => new(Array.Add(item));

    /// <summary>The list with the element at a position replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public EquatableArray<T> SetItem(int index, T item) => new(Array.SetItem(index, item));

    /// <summary>The list without the elements that fulfil a condition.</summary>
    public EquatableArray<T> Without(Predicate<T> match) => new(Array.RemoveAll(match));

    /// <summary>Whether the list contains an element equal to this.</summary>
    public bool Contains(T item) => Array.Contains(item);

    /// <summary>The elements.</summary>
    internal ReadOnlySpan<T> AsSpan() => Array.AsSpan();

    /// <summary>Whether an element fulfils a condition; as in LINQ, without allocating.</summary>
    internal bool Any(Func<T, bool> match)
    {
        foreach (var item in Array)
            if (match(item))
                return true;
        return false;
    }

    /// <summary>Whether the two lists contain equal elements in the same order.</summary>
    public bool Equals(EquatableArray<T> other) =>
        Array.AsSpan().SequenceEqual(other.Array.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Array)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Enumerates without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Array.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Array).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Array).GetEnumerator();

    /// <summary>The elements, separated by commas; of more than ten the first ten, and how many there are.</summary>
    public override string ToString() =>
        Array.Length <= MostShown
            ? $"[{string.Join(", ", Array)}]"
            : string.Create(CultureInfo.InvariantCulture, $"[{string.Join(", ", Array.Take(MostShown))}, …] ({Array.Length})");

    /// <summary>Whether the elements are equal.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the elements differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="EquatableArray{T}"/>.</summary>
public static class EquatableArray
{
    /// <summary>A list of these elements.</summary>
    public static EquatableArray<T> Create<T>(params ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>A list of these elements, in their order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
