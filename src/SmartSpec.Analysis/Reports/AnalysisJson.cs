using System.Text.Json.Serialization;

namespace SmartSpec.Analysis;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(KebabCase<LogarithmBase>),
        typeof(KebabCase<RelatednessDiagonal>),
        typeof(KebabCase<RelatednessMeasure>),
        typeof(KebabCase<ShiftShareForm>),
        typeof(KebabCase<TrendMeasure>),
    ],
    AllowOutOfOrderMetadataProperties = true
)]
[JsonSerializable(typeof(AnalysisRequest))]
internal sealed partial class AnalysisJson : JsonSerializerContext;
