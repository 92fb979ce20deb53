using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>
/// The JSON options for everything: camelCase, unknown and repeated members refused, required members enforced.
/// </summary>
internal static class SmartSpecJson
{
    /// <summary>The encoder: letters are not escaped, since the record is UTF-8 and never embedded in HTML.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static JsonSerializerOptions Options { get; } = Make();

    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Reads one value at a converter's reader, on the same reader, so that a fault has its place.</summary>
    public static T Nested<T>(ref Utf8JsonReader reader)
    {
        if (Known<T>.Quick is { } quick && AsWritten.TryRead(quick, ref reader, out var asWritten))
            return asWritten;
        return Known<T>.Converter.Read(ref reader, typeof(T), Options) ?? throw JsonFault.Unexpected("malformed.null");
    }

    /// <summary>The type information of a type, looked up once.</summary>
    private static class Known<T>
    {
        public static JsonConverter<T> Converter { get; } = (JsonConverter<T>)Info<T>().Converter;

        public static AsWritten.Reader<T>? Quick { get; } = AsWritten.Of<T>();
    }

    /// <summary>Whether a member may be null.</summary>
    public static bool TakesNull(JsonPropertyInfo member) =>
        Nullable.GetUnderlyingType(member.PropertyType) is not null
        || (member.AssociatedParameter?.IsNullable ?? member.IsSetNullable);

    /// <summary>Whether a type is a list of ours, empty where it is left out.</summary>
    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    /// <summary>
    /// The value of an optional member that is left out; null for a list, where null is that value, and for a whole number that
    /// is an init property: its 0 can mean another number, as in <see cref="Gate.Version"/>.
    /// </summary>
    public static object? Omitted(JsonPropertyInfo member)
    {
        if (member.AssociatedParameter is { HasDefaultValue: true } parameter)
            return parameter.DefaultValue;
        if (member.IsRequired || member.AssociatedParameter is null)
            return null;
        var type = member.PropertyType;
        return type == typeof(bool) ? false
            : type == typeof(decimal) ? 0m
            : type.IsEnum ? Enum.ToObject(type, 0)
            : null;
    }

    /// <summary>Computed members, such as sums, are not written, and are refused as unknown when read.</summary>
    private static void OnlyWhatIsRead(JsonTypeInfo info)
    {
        for (var i = info.Properties.Count - 1; i >= 0; i--)
            if (info.Properties[i] is { Set: null, AssociatedParameter: null })
                info.Properties.RemoveAt(i);
    }

    private static void NullableMayBeLeftOut(JsonTypeInfo info)
    {
        foreach (var property in info.Properties)
            if (property.AssociatedParameter is { IsNullable: true })
                property.IsRequired = false;
    }

    /// <summary>The members of state that documents of earlier versions lack: they are empty there.</summary>
    private static readonly string[] AddedLater =
    [
        "formerDefinitions",
        "formerAssessments",
        "enablingStatements",
        "partnerships",
        "involvements",
    ];

    /// <summary>Everything in a document is written, except null: a member that is missing was removed.</summary>
    private static void StateIsWhole(JsonTypeInfo info)
    {
        if (
            info.Type != typeof(Strategy)
            && info.Type != typeof(Area)
            && info.Type != typeof(PlanVersion)
            && info.Type != typeof(Effort)
            && info.Type != typeof(Evaluation)
            && info.Type != typeof(Recommendation)
            && info.Type != typeof(Change)
            && info.Type != typeof(FollowUpCycle)
            && info.Type != typeof(Signal)
        )
            return;
        foreach (var property in info.Properties)
            if (
                property.Set is not null
                && !property.IsSetNullable
                && Nullable.GetUnderlyingType(property.PropertyType) is null
                && !AddedLater.Contains(property.Name)
            )
                property.IsRequired = true;
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = Encoder,
            TypeInfoResolver = JsonTypeInfoResolver
                .Combine([.. Concepts.All.Select(concept => concept.Json)])
                .WithAddedModifier(OnlyWhatIsRead)
                .WithAddedModifier(NullableMayBeLeftOut)
                .WithAddedModifier(StateIsWhole),
        };
        options.Converters.Add(new JsonConverters());
        options.MakeReadOnly();
        return options;
    }
}
