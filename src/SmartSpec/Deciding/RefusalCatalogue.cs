namespace SmartSpec.Definitions;

/// <summary>The catalogue of all refusals: every code that the engine can answer with.</summary>
public static class RefusalCatalogue
{
    /// <summary>Every code, concept by concept; a host's own gates answer with their ids.</summary>
    public static IReadOnlyList<RefusalCode> All { get; } =
    [.. DecidingRefusals.All, .. Concepts.All.SelectMany(concept => concept.Refusals)];
}
