namespace SmartSpec.Model;

/// <summary>The facts known of an asset, opportunity, challenge, data set or analysis.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Figures">The figures that show it.</param>
/// <param name="Source">Where it is known from, where no figure has a source; never blank. Default: not given.</param>
/// <param name="Codes">Its codes in classifications, always strings: 2.10 is not 2.1.</param>
/// <param name="ValidUntil">The last day on which it counts as up to date. Default: no limit.</param>
/// <param name="References">The same thing in other systems.</param>
/// <param name="Content">
/// The SHA-256 of its document: of the data of a data set, or of the whole result of an analysis, both of which must have it.
/// Whoever has the document can check that it is the one. Default: not given.
/// </param>
/// <param name="RestsOn">Other evidence that it rests on, each once, such as an asset on an analysis.</param>
/// <param name="Analysis">How an analysis was made, which every analysis has and nothing else. Default: none.</param>
public sealed record EvidenceFacts(
    Text Name,
    EquatableArray<Figure> Figures = default,
    string? Source = null,
    EquatableArray<ClassificationCode> Codes = default,
    LocalDate? ValidUntil = null,
    EquatableArray<ExternalReference> References = default,
    Hash? Content = null,
    EquatableArray<Id<Evidence>> RestsOn = default,
    AnalysisRun? Analysis = null
);
