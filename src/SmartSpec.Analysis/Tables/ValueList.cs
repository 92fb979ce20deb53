using System.Collections;

namespace SmartSpec.Analysis;

/// <summary>A value for each row or column of a table; null where it cannot be known.</summary>
public sealed class ValueList : IReadOnlyList<double?>
{
    private readonly double[] values;

    internal ValueList(TableKeys keys, double[] values) => (Keys, this.values) = (keys, values);

    /// <summary>What the values are of.</summary>
    public TableKeys Keys { get; }

    /// <inheritdoc/>
    public int Count => values.Length;

    /// <summary>A value, by its position from 0; null where it cannot be known.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public double? this[int index] => double.IsFinite(values[index]) ? values[index] : null;

    /// <summary>A value, by its code; null where it cannot be known.</summary>
    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    public double? this[string code] => this[Keys.Find(code)];

    /// <summary>The values; not finite where one cannot be known.</summary>
    internal ReadOnlySpan<double> Numbers => values;

    /// <summary>The keys with their values, largest first; equal ones by code. What cannot be known is left out.</summary>
    public IReadOnlyList<(TableKey Key, double Value)> Ranked() =>
        [
            .. Enumerable
                .Range(0, values.Length)
                .Where(i => double.IsFinite(values[i]))
                .OrderByDescending(i => values[i])
                .ThenBy(i => Keys[i].Code, StringComparer.Ordinal)
                .Select(i => (Keys[i], values[i])),
        ];

    /// <inheritdoc/>
    public IEnumerator<double?> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
