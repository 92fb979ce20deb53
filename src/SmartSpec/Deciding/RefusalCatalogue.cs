using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>The catalogue of all refusals: every code that the engine can answer with.</summary>
public static class RefusalCatalogue
{
    /// <summary>Every code, concept by concept; a host's own gates answer with their ids.</summary>
    public static IReadOnlyList<RefusalCode> All { get; } =
    [.. DecidingRefusals.All, .. Concepts.All.SelectMany(concept => concept.Refusals)];

    private static readonly FrozenDictionary<string, RefusalCode> ByCode = All.ToFrozenDictionary(
        refusal => refusal.Code,
        StringComparer.Ordinal
    );

    /// <summary>The entry of a code; null for the gates of a host.</summary>
    internal static RefusalCode? Find(string code) => ByCode.GetValueOrDefault(code);
}
