namespace SmartSpec.Definitions;

/// <summary>One entry of the catalogue of refusals: a stable code, its kind, and the names of what it tells.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Code">Stable; lower case with hyphens.</param>
/// <param name="Parameters">What a reason with this code tells, by name.</param>
public sealed record RefusalCode(ReasonKind Kind, string Code, params IReadOnlyList<string> Parameters)
{
    private static readonly Lazy<IReadOnlyList<RefusalCode>> Catalogue = new(() =>
        [.. DecidingRefusals.All, .. Concepts.All.SelectMany(concept => concept.Refusals)]
    );

    /// <summary>The catalogue: every code, concept by concept. A host's own gates answer with their ids.</summary>
    public static IReadOnlyList<RefusalCode> All => Catalogue.Value;

    /// <summary>
    /// The act that would mend a broken rule, where it is another than the one refused; null for a gate, which says so itself.
    /// </summary>
    internal string? MendedBy { get; init; }
}
