using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec.Serialization;

/// <summary>
/// The library's JSON under the options of a host: what <see cref="HostJson.AddSmartSpec(JsonSerializerOptions)"/> adds, and
/// attributes name.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SmartSpecJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<Texts?, JsonConverter>> Results = new()
    {
        [typeof(Difference)] = static _ => new DifferenceConverter(),
        [typeof(GateJudgement)] = static _ => GateJudgementConverter.Instance,
        [typeof(NextStep)] = static texts => new NextStepConverter(texts),
        [typeof(Obligation)] = static _ => new ObligationConverter(),
        [typeof(Parameter)] = static _ => ParameterConverter.Instance,
        [typeof(Reason)] = static texts => new ReasonConverter(texts),
        [typeof(RecordedEvent)] = static _ => RecordedEventConverter.Instance,
        [typeof(Strategy)] = static _ => new StrategyConverter(),
    };

    private readonly Texts? texts;

    /// <summary>Creates the factory; reasons are written without sentences.</summary>
    public SmartSpecJsonConverter() { }

    internal SmartSpecJsonConverter(Texts texts) => this.texts = texts;

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Of(typeToConvert) is not null;
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Of(typeToConvert, texts);
    }

    /// <summary>The converter of one of the library's types under the options of a host; null where it needs none.</summary>
    internal static JsonConverter? Of(Type type, Texts? texts = null)
    {
        if (type.Assembly != typeof(SmartSpecJsonConverter).Assembly)
            return null;
        if (type.IsAssignableTo(typeof(Command)))
            return new HostCommandConverter(type);
        if (type.IsAssignableTo(typeof(Event)))
            return new EventConverter();
        if (type.IsAssignableTo(typeof(Outcome)))
            return new OutcomeConverter(texts);
        if (Results.TryGetValue(type, out var make))
            return make(texts);
        if (JsonConverters.ForHost(type.IsAssignableTo(typeof(Text)) ? typeof(Text) : type) is { } converter)
            return converter;
        return type.IsClass && Known(type) is { Kind: JsonTypeInfoKind.Object } info ? new HostObjectConverter(type, info) : null;
    }

    /// <summary>The form of a type: that of its union where it is one of a kind, so that the kind is written.</summary>
    private static JsonTypeInfo? Known(Type type) =>
        type.BaseType is { } union
        && union != typeof(object)
        && SmartSpecJson.Options.TryGetTypeInfo(union, out var whole)
        && whole.PolymorphismOptions is not null
            ? whole
        : SmartSpecJson.Options.TryGetTypeInfo(type, out var info) ? info
        : null;
}
