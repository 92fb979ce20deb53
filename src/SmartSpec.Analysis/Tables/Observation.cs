namespace SmartSpec.Analysis;

/// <summary>A cell of a table in long form.</summary>
/// <param name="Region">The row.</param>
/// <param name="Activity">The column.</param>
/// <param name="Cell">The number, or why there is none.</param>
/// <param name="Year">The year; 0 where the table has no years.</param>
public sealed record Observation(TableKey Region, TableKey Activity, Cell Cell, int Year = 0);
