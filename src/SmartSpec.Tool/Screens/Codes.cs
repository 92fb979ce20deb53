using System.Text.Json;

namespace SmartSpec.Tool.Screens;

/// <summary>The stable code of a value, the same in every language: lower case with hyphens.</summary>
internal static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
