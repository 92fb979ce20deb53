using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartSpec.Analysis;

/// <summary>A choice as its code, such as <c>esteban-marquillas</c>. A number is none, since it may have no meaning.</summary>
internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
