namespace SmartSpec.Model;

/// <summary>A report that is due in a cycle.</summary>
/// <param name="Report">Its identifier.</param>
/// <param name="Area">The area that it is on; null for the strategy's own.</param>
public sealed record OwedReport(Id<CycleReport> Report, Id<Area>? Area = null);
