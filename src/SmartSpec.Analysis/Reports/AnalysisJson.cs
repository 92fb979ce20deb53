using System.Text.Json;
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

/// <summary>A choice as its code, such as <c>esteban-marquillas</c>; never a number.</summary>
internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
