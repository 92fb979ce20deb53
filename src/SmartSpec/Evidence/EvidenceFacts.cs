namespace SmartSpec.Model;

/// <summary>The facts known of an asset, opportunity or challenge.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Figures">The figures that show it.</param>
/// <param name="Source">Where it is known from, where no figure has a source; never blank. Default: not given.</param>
/// <param name="Codes">Its codes in classifications, always strings: 2.10 is not 2.1.</param>
/// <param name="ValidUntil">The last day on which it counts as up to date. Default: no limit.</param>
/// <param name="References">The same thing in other systems.</param>
public sealed record EvidenceFacts(
    Text Name,
    EquatableArray<Figure> Figures = default,
    string? Source = null,
    EquatableArray<ClassificationCode> Codes = default,
    LocalDate? ValidUntil = null,
    EquatableArray<ExternalReference> References = default
);
