using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec.Serialization;

/// <summary>
/// The library's JSON under the options of a host: what <see cref="HostJson.AddSmartSpec"/> adds, and attributes name.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SmartSpecJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Results = new()
    {
        [typeof(Difference)] = static () => new DifferenceConverter(),
        [typeof(GateJudgement)] = static () => GateJudgementConverter.Instance,
        [typeof(NextStep)] = static () => new NextStepConverter(),
        [typeof(Obligation)] = static () => new ObligationConverter(),
        [typeof(Parameter)] = static () => ParameterConverter.Instance,
        [typeof(Reason)] = static () => ReasonConverter.Instance,
        [typeof(RecordedEvent)] = static () => RecordedEventConverter.Instance,
        [typeof(Strategy)] = static () => new StrategyConverter(),
    };

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
        return Of(typeToConvert);
    }

    /// <summary>The converter of one of the library's types under the options of a host; null where it needs none.</summary>
    internal static JsonConverter? Of(Type type)
    {
        if (type.Assembly != typeof(SmartSpecJsonConverter).Assembly)
            return null;
        if (type.IsAssignableTo(typeof(Command)))
            return new HostCommandConverter(type);
        if (type.IsAssignableTo(typeof(Event)))
            return new EventConverter();
        if (type.IsAssignableTo(typeof(Outcome)))
            return new OutcomeConverter();
        if (Results.TryGetValue(type, out var make))
            return make();
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
