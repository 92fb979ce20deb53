using System.Collections.Frozen;

namespace SmartSpec.Definitions;

/// <summary>An entry of the catalogue of refusals: a stable code, its kind, and the names of its parameters.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Code">Stable; lower case with hyphens.</param>
/// <param name="Parameters">The names of the parameters of a reason with this code.</param>
public sealed record RefusalCode(ReasonKind Kind, string Code, params IReadOnlyList<string> Parameters)
{
    private static readonly Lazy<IReadOnlyList<RefusalCode>> Catalogue = new(() =>
        [.. DecidingRefusals.All, .. Concepts.All.SelectMany(concept => concept.Refusals)]
    );

    private static readonly Lazy<FrozenDictionary<string, RefusalCode>> ByCode = new(() =>
        All.ToFrozenDictionary(refusal => refusal.Code, StringComparer.Ordinal)
    );

    private readonly Mending? mending;

    /// <summary>The catalogue: every code, concept by concept. A host's own gates use their ids as codes.</summary>
    public static IReadOnlyList<RefusalCode> All => Catalogue.Value;

    /// <summary>
    /// The act that mends it, where it is another than the one refused, such as <c>area.ground</c>. Where it depends on the
    /// state, the most usual one: a reason states the one that mends it then. Null where none does.
    /// </summary>
    public string? MendedBy { get; init; }

    /// <summary>The way to mend it. A rule or gate that no other act mends states it; the other kinds have one each.</summary>
    internal Mending Mending
    {
        get =>
            mending
            ?? (
                MendedBy is not null
                    ? Mending.Act
                    : Kind switch
                    {
                        ReasonKind.Input => Mending.Input,
                        ReasonKind.Unknown => Mending.Unknown,
                        ReasonKind.Step => Mending.Step,
                        ReasonKind.Role => Mending.Person,
                        _ => throw new InvalidOperationException($"The refusal {Code} does not state what mends it."),
                    }
            );
        init => mending = value;
    }

    /// <summary>The entry of a code; null for the gates of a host.</summary>
    internal static RefusalCode? Find(string code) => ByCode.Value.GetValueOrDefault(code);
}
