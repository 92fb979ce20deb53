namespace SmartSpec.Model;

/// <summary>The run of an analysis: all that is needed to make it again, from the same data, with the same result.</summary>
/// <param name="Method">The method, by its code, such as <c>location-quotient</c>.</param>
/// <param name="Version">The program and its version, such as <c>SmartSpec.Analysis 0.1.0</c>.</param>
/// <param name="On">The day when it was made.</param>
/// <param name="Inputs">The data sets that it was made from, each once; at least one.</param>
/// <param name="Options">The choices that were made, each name once.</param>
public sealed record AnalysisRun(
    string Method,
    string Version,
    LocalDate On,
    EquatableArray<AnalysisInput> Inputs,
    EquatableArray<AnalysisOption> Options = default
);
