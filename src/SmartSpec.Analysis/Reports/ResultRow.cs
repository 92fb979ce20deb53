namespace SmartSpec.Analysis;

/// <summary>A row of a result.</summary>
/// <param name="Key">The region or activity.</param>
/// <param name="Values">A value for each column; null where it cannot be known.</param>
public sealed record ResultRow(TableKey Key, EquatableArray<double?> Values);
