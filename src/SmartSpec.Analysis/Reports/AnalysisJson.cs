using System.Text.Json.Serialization;

namespace SmartSpec.Analysis;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    Converters = [
        typeof(NamedEnum<LogarithmBase>),
        typeof(NamedEnum<RelatednessDiagonal>),
        typeof(NamedEnum<RelatednessMeasure>),
        typeof(NamedEnum<ShiftShareForm>),
        typeof(NamedEnum<TrendMeasure>),
    ]
)]
[JsonSerializable(typeof(AnalysisRequest))]
internal sealed partial class AnalysisJson : JsonSerializerContext;
