using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SmartSpec;

/// <summary>The parts of a definition, indexed for lookup.</summary>
/// <param name="Json">The definition as it is written, without white space.</param>
/// <param name="Document">The whole of it.</param>
/// <param name="Roles">For each act, its roles.</param>
/// <param name="Gates">For each act, its gates.</param>
/// <param name="Signals">The rules for signals; null for none.</param>
/// <param name="AssignedRoles">The roles that count only with an assignment; the shipped definition has none.</param>
/// <param name="Separated">
/// For each act that gates separate from others, where they compare it; the shipped definition has none.
/// </param>
internal sealed record DefinitionParts(
    byte[] Json,
    Lazy<DefinitionDocument> Document,
    Dictionary<string, EquatableArray<Role>> Roles,
    Dictionary<string, Lazy<EquatableArray<Gate>>> Gates,
    Lazy<SignalWatch?> Signals,
    EquatableArray<Role> AssignedRoles,
    IReadOnlyDictionary<string, EquatableArray<SeparationScope>> Separated
)
{
    /// <summary>Creates the parts of a document. Copies the dictionaries, which the caller may change.</summary>
    public static DefinitionParts Of(DefinitionDocument document)
    {
        var own = ReadOnly(document);
        return new(
            JsonSerializer.SerializeToUtf8Bytes(own, SmartSpecJson.Info<DefinitionDocument>()),
            new(own),
            new(own.Roles, StringComparer.Ordinal),
            own.Gates.ToDictionary(
                onAct => onAct.Key,
                onAct => new Lazy<EquatableArray<Gate>>(onAct.Value),
                StringComparer.Ordinal
            ),
            new(own.Signals),
            own.AssignedRoles ?? [],
            own.Gates.Values.SelectMany(onAct => onAct)
                .OfType<SeparateDuties>()
                .SelectMany(gate => gate.Acts, (gate, act) => (act, gate.Per))
                .Distinct()
                .GroupBy(one => one.act, one => one.Per, StringComparer.Ordinal)
                .ToFrozenDictionary(one => one.Key, one => one.ToEquatableArray(), StringComparer.Ordinal)
        );
    }

    private static DefinitionDocument ReadOnly(DefinitionDocument document) =>
        document with
        {
            Roles = new Dictionary<string, EquatableArray<Role>>(document.Roles, StringComparer.Ordinal).AsReadOnly(),
            Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates, StringComparer.Ordinal).AsReadOnly(),
            RoleNames = document.RoleNames is { } names
                ? new Dictionary<string, Text>(names, StringComparer.Ordinal).AsReadOnly()
                : null,
        };

    /// <summary>
    /// The parts of the shipped definition, which is known to be valid. They are read when needed, since most of a program's
    /// start would otherwise be spent on reading gates that it never judges.
    /// </summary>
    /// <param name="json">As a definition is written, without white space.</param>
    public static DefinitionParts OfShipped(byte[] json)
    {
        using var whole = JsonDocument.Parse(json);
        return new(
            json,
            new(() => ReadOnly(Reading.Object(json, SmartSpecJson.Info<DefinitionDocument>()))),
            Acts(whole, "roles", onAct => onAct.EnumerateArray().Select(role => new Role(role.GetString()!)).ToEquatableArray()),
            Acts(whole, "gates", onAct => Later(JsonMarshal.GetRawUtf8Value(onAct).ToArray())),
            Watch(JsonMarshal.GetRawUtf8Value(whole.RootElement.GetProperty("signals")).ToArray()),
            [],
            FrozenDictionary<string, EquatableArray<SeparationScope>>.Empty
        );
    }

    private static Dictionary<string, T> Acts<T>(JsonDocument whole, string member, Func<JsonElement, T> read) =>
        whole
            .RootElement.GetProperty(member)
            .EnumerateObject()
            .ToDictionary(onAct => onAct.Name, onAct => read(onAct.Value), StringComparer.Ordinal);

    private static Lazy<SignalWatch?> Watch(byte[] signals) =>
        new(() => Reading.Whole(signals, (ref Utf8JsonReader reader) => Reading.Value<SignalWatch>(ref reader)));

    private static Lazy<EquatableArray<Gate>> Later(byte[] gates) =>
        new(() => Reading.Whole(gates, (ref Utf8JsonReader reader) => Reading.Value<EquatableArray<Gate>>(ref reader)));
}
