using System.Collections;
using System.Runtime.CompilerServices;

namespace SmartSpec.Analysis;

/// <summary>The rows or the columns of a table, in their order. Made with a collection expression of keys or codes.</summary>
[CollectionBuilder(typeof(TableKeys), nameof(Of))]
public sealed class TableKeys : IReadOnlyList<TableKey>, IEquatable<TableKeys>
{
    private readonly TableKey[] keys;
    private readonly Dictionary<string, int> places;

    private TableKeys(TableKey[] keys)
    {
        this.keys = keys;
        places = new(keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
            places.TryAdd(keys[i].Code, i);
    }

    /// <summary>Rows or columns.</summary>
    public static TableKeys Of(params ReadOnlySpan<TableKey> keys) => new(keys.ToArray());

    /// <summary>Rows or columns.</summary>
    /// <exception cref="ArgumentNullException">No keys are given, or one is null.</exception>
    public static TableKeys Of(IEnumerable<TableKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new([.. keys]);
    }

    /// <summary>Rows or columns without names.</summary>
    /// <exception cref="ArgumentNullException">No codes are given.</exception>
    public static TableKeys Of(IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return new([.. codes.Select(TableKey.FromString)]);
    }

    /// <summary>Rows or columns without names, called by a prefix and their number from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static TableKeys Numbered(string prefix, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Of(Enumerable.Range(1, count).Select(number => $"{prefix}{number}"));
    }

    /// <inheritdoc/>
    public int Count => keys.Length;

    /// <summary>The key at a position counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public TableKey this[int index] => keys[index];

    /// <summary>The position of a code, from 0; −1 where there is none.</summary>
    public int IndexOf(string code) => places.GetValueOrDefault(code, -1);

    /// <summary>The position of a code, from 0.</summary>
    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    internal int Find(string code) =>
        IndexOf(code) is >= 0 and var index ? index : throw new KeyNotFoundException($"There is no row or column '{code}'.");

    internal bool HasDuplicates => places.Count < keys.Length;

    internal IEnumerable<string> Codes => keys.Select(key => key.Code);

    /// <summary>Whether the keys are the same, in the same order.</summary>
    public bool Equals(TableKeys? other) => other is not null && keys.AsSpan().SequenceEqual(other.keys);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TableKeys);

    /// <inheritdoc/>
    public override int GetHashCode() => keys.Aggregate(keys.Length, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<TableKey> GetEnumerator() => ((IEnumerable<TableKey>)keys).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
