namespace SmartSpec.Import;

/// <summary>A dimension of a table: regions, activities, years, or another such as the unit.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Role">What it is.</param>
/// <param name="Column">The column with its codes, from 0; null where they stand over the numbers.</param>
/// <param name="Part">
/// Which code of the cell it is, from 0, where the cell has those of several dimensions; otherwise null.
/// </param>
internal sealed record Dimension(string Name, ColumnRole Role, int? Column, int? Part = null)
{
    /// <summary>The column with the names of its codes, from 0; null for none.</summary>
    public int? NameColumn { get; init; }
}
