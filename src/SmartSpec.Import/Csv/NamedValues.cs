using System.Text.Json;

namespace SmartSpec.Import;

/// <summary>The words of a column of words: the codes of an enumeration, and their names in both languages.</summary>
internal static class NamedValues
{
    /// <summary>The value that a text names; null where it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key of a value's name.</param>
    public static T? Find<T>(string text, Func<T, string> key)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (
                ((string[])[Code(value), Texts.Swedish.Of(key(value)), Texts.English.Of(key(value))]).Any(known =>
                    Spelling.Same(text, known)
                )
            )
                return value;
        return null;
    }

    /// <summary>The key of a step's name.</summary>
    public static string Key(EffortStep step) => $"step.effort.{Code(step)}";

    /// <summary>The key of a source's name.</summary>
    public static string Key(FundingSource source) => $"source.{Code(source)}";

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
