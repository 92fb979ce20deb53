using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>A number of a table, with its place.</summary>
/// <param name="Region">The text of its region, by its number.</param>
/// <param name="Activity">The text of its activity, by its number.</param>
/// <param name="Year">Its year; 0 where the file has none.</param>
/// <param name="Cell">The number, or why there is none.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column, from 0.</param>
internal readonly record struct TableEntry(int Region, int Activity, int Year, Cell Cell, int Line, int Column);
