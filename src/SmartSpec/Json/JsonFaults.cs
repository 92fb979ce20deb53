using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>
/// Finds what is wrong with a value that the serializer refused: the first place where it is not of its type. What converters
/// check is a <see cref="JsonFault"/> of theirs; here is the rest, which the serializer checks itself.
/// </summary>
internal static class JsonFaults
{
    /// <summary>The first fault of a value at the reader's position; null where none is found.</summary>
    public static JsonFault? In(ref Utf8JsonReader reader, Type type)
    {
        var of = Nullable.GetUnderlyingType(type) ?? type;
        if (of == typeof(ProcessDefinition))
            of = typeof(DefinitionDocument);
        if (IsList(of))
            return List(ref reader, of.GenericTypeArguments[0]);
        if (JsonConverters.Has(of))
            return Letters(ref reader);
        var info = SmartSpecJson.Options.GetTypeInfo(of);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => Object(ref reader, info),
            JsonTypeInfoKind.Dictionary => Dictionary(ref reader, info.ElementType!),
            JsonTypeInfoKind.Enumerable => List(ref reader, info.ElementType!),
            _ => Simple(ref reader, of),
        };
    }

    // A list of strings may be written as one string: its converter checks it.
    private static bool IsList(Type type) =>
        type.IsGenericType
        && type != typeof(EquatableArray<string>)
        && (
            type.GetGenericTypeDefinition() == typeof(EquatableArray<>) || type.GetGenericTypeDefinition() == typeof(EntitySet<>)
        );

    private static JsonFault? Object(ref Utf8JsonReader reader, JsonTypeInfo declared)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            return At(reader, JsonFault.Unexpected("malformed.object"));
        reader.Read();
        var info = declared;
        if (declared.PolymorphismOptions is { } kinds)
        {
            if (Kind(ref reader, kinds) is not { } kind)
                return At(reader, NoKind(kinds));
            info = SmartSpecJson.Options.GetTypeInfo(kind);
            reader.Read();
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        for (; reader.TokenType is JsonTokenType.PropertyName; reader.Read())
        {
            if (Name(ref reader, found, out var name) is { } fault)
                return fault;
            if (info.Properties.FirstOrDefault(known => known.Name == name) is not { } member)
                return At(reader, new(MalformedCause.Unknown, new("malformed.unknown", $"'{name}'"), $"'{name}'"));
            reader.Read();
            if (Member(ref reader, member.PropertyType, SmartSpecJson.TakesNull(member)) is { } within)
                return within;
        }

        var missing = info.Properties.Where(known => known.IsRequired && !found.Contains(known.Name)).ToList();
        return missing.Count == 0 ? null : At(reader, Missing(missing));
    }

    private static JsonFault Missing(List<JsonPropertyInfo> members)
    {
        var names = string.Join(", ", members.Select(member => $"'{member.Name}'"));
        return new(
            MalformedCause.Missing,
            new(members.Count == 1 ? "malformed.missing" : "malformed.missing.many", names),
            names
        );
    }

    /// <summary>The kind that an object's first member names; null where there is no such kind. Moves to its value.</summary>
    private static Type? Kind(ref Utf8JsonReader reader, JsonPolymorphismOptions kinds)
    {
        if (
            reader.TokenType is not JsonTokenType.PropertyName
            || !reader.ValueTextEquals(kinds.TypeDiscriminatorPropertyName)
            || !reader.Read()
            || reader.TokenType is not JsonTokenType.String
        )
            return null;
        foreach (var kind in kinds.DerivedTypes)
            if (kind.TypeDiscriminator is string code && reader.ValueTextEquals(code))
                return kind.DerivedType;
        return null;
    }

    private static JsonFault NoKind(JsonPolymorphismOptions kinds) =>
        JsonFault.Unexpected(
            "malformed.kind",
            $"'{kinds.TypeDiscriminatorPropertyName}'",
            string.Join(", ", kinds.DerivedTypes.Select(kind => kind.TypeDiscriminator))
        );

    private static JsonFault? Dictionary(ref Utf8JsonReader reader, Type element)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            return At(reader, JsonFault.Unexpected("malformed.object"));
        var found = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (Name(ref reader, found, out _) is { } fault)
                return fault;
            reader.Read();
            if (Member(ref reader, element, takesNull: false) is { } within)
                return within;
        }

        return null;
    }

    private static JsonFault? List(ref Utf8JsonReader reader, Type element)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            return At(reader, JsonFault.Unexpected("malformed.list"));
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            if (Member(ref reader, element, takesNull: false) is { } within)
                return within;
        return null;
    }

    private static JsonFault? Member(ref Utf8JsonReader reader, Type type, bool takesNull) =>
        reader.TokenType is not JsonTokenType.Null ? In(ref reader, type)
        : takesNull ? null
        : At(reader, JsonFault.Unexpected("malformed.null"));

    /// <summary>Reads the name of a member, which must not be repeated.</summary>
    private static JsonFault? Name(ref Utf8JsonReader reader, HashSet<string> found, out string name)
    {
        name = "";
        if (!IsWhole(ref reader))
            return At(reader, JsonFault.Unexpected("malformed.half"));
        name = reader.GetString()!;
        return found.Add(name) ? null : At(reader, new(MalformedCause.Twice, new("malformed.twice", $"'{name}'"), $"'{name}'"));
    }

    private static JsonFault? Simple(ref Utf8JsonReader reader, Type type) =>
        type == typeof(string)
            ? reader.TokenType is JsonTokenType.String
                ? Letters(ref reader)
                : At(reader, JsonFault.Unexpected("malformed.string"))
            : reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out _)
                ? null
                : At(reader, JsonFault.Unexpected("malformed.whole-number"));

    /// <summary>Reads through a value of a converter: half a surrogate pair is a fault.</summary>
    private static JsonFault? Letters(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsWhole(ref reader))
                return At(reader, JsonFault.Unexpected("malformed.half"));
        } while (
            (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || reader.CurrentDepth > depth)
            && reader.Read()
        );
        return null;
    }

    private static bool IsWhole(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonFault At(in Utf8JsonReader reader, JsonFault fault) =>
        new(fault.Cause, fault.Text, fault.About) { Offset = reader.BytesConsumed };
}
