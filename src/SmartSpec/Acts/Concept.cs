using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>A concept of the field: everything that the rest of the library reads of it.</summary>
/// <remarks><see cref="Concepts.All"/> lists them; one test walks the list and checks that nothing is forgotten.</remarks>
internal sealed record Concept
{
    /// <summary>The name of its folder, such as <c>Areas</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its closed unions of commands.</summary>
    public EquatableArray<Type> Commands { get; init; }

    /// <summary>Its closed unions of events.</summary>
    public EquatableArray<Type> Events { get; init; }

    /// <summary>The old names and shapes of its events, which stay readable. Default: none.</summary>
    public EquatableArray<Upcast> Upcasts { get; init; }

    /// <summary>Its acts, one for each command and kind of object, in the order in which next steps list them.</summary>
    public EquatableArray<Act> Acts { get; init; }

    /// <summary>Its reasons for a refusal.</summary>
    public EquatableArray<RefusalCode> Refusals { get; init; }

    /// <summary>Its kinds of object that roles, gates and next steps look up.</summary>
    public EquatableArray<ConceptObject> Objects { get; init; }

    /// <summary>The JSON contracts of its types.</summary>
    public required IJsonTypeInfoResolver Json { get; init; }

    /// <summary>
    /// The first day on which something of it can happen by itself, of a strategy that has been settled by a day; null where
    /// nothing does. Default: never.
    /// </summary>
    public Func<Strategy, LocalDate, LocalDate?>? NextDue { get; init; }

    /// <summary>Appends what happens by itself on a due day. Concepts are settled in the order of their list.</summary>
    public Action<DecisionContext, LocalDate>? Settle { get; init; }
}
