using System.Text.Json.Serialization;

namespace SmartSpec.Analysis;

/// <summary>An option by its name: a number is none, since one may have no meaning.</summary>
internal sealed class NamedEnum<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false)
    where T : struct, Enum;
