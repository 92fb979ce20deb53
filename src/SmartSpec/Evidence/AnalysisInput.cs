namespace SmartSpec.Model;

/// <summary>An input of an analysis. The analysis is out of date when the data set has other content.</summary>
/// <param name="DataSet">The data set.</param>
/// <param name="Content">The SHA-256 of its content, as it was used.</param>
public sealed record AnalysisInput(Id<Evidence> DataSet, Hash Content);
