using System.Collections.Concurrent;
using System.Text.Json;

namespace SmartSpec;

/// <summary>The written form of an enum's values: lower case with hyphens, in JSON, keys and texts alike.</summary>
internal static class Kebab
{
    private static class Cache<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly ConcurrentDictionary<TEnum, string> Names = new();
    }

    /// <summary>The name of the thing that a type represents.</summary>
    public static string Of(Type type) => Of(type.Name);

    /// <summary>The written form of a name.</summary>
    public static string Of(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Cache<TEnum>.Names.GetOrAdd(value, static value => Of(value.ToString()));
}
