namespace SmartSpec.Model;

/// <summary>A choice that was made in an analysis.</summary>
/// <param name="Name">The option, such as <c>threshold</c>.</param>
/// <param name="Value">The value that was chosen.</param>
public sealed record AnalysisOption(string Name, string Value);
