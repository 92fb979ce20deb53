namespace SmartSpec.Analysis;

/// <summary>A value for each row and column; null where it cannot be known.</summary>
public sealed class ValueTable
{
    private readonly double[] values;

    internal ValueTable(TableKeys rows, TableKeys columns, double[] values) =>
        (Rows, Columns, this.values) = (rows, columns, values);

    /// <summary>The rows.</summary>
    public TableKeys Rows { get; }

    /// <summary>The columns.</summary>
    public TableKeys Columns { get; }

    /// <summary>A value, by positions from 0; null where it cannot be known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public double? this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows.Count, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Columns.Count, nameof(column));
            var value = values[row * Columns.Count + column];
            return double.IsFinite(value) ? value : null;
        }
    }

    /// <summary>A value, by codes; null where it cannot be known.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public double? this[string row, string column] => this[Rows.Find(row), Columns.Find(column)];

    /// <summary>The values row by row; not finite where one cannot be known.</summary>
    internal ReadOnlySpan<double> Numbers => values;

    /// <summary>The values of a row.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public ValueList Row(string row)
    {
        var first = Rows.Find(row) * Columns.Count;
        return new(Columns, values[first..(first + Columns.Count)]);
    }

    /// <summary>The values of a column.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public ValueList Column(string column)
    {
        var at = Columns.Find(column);
        return new(Rows, [.. Enumerable.Range(0, Rows.Count).Select(row => values[row * Columns.Count + at])]);
    }
}
