using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartSpec.Import;

/// <summary>The forms of numbers as people and spreadsheets write them.</summary>
internal static partial class NumberForm
{
    /// <summary>The text with one character for each group of similar marks.</summary>
    public static string Plain(string text) =>
        string.Concat(
            text.Trim()
                .Select(letter =>
                    letter switch
                    {
                        '−' or '–' => '-',
                        '’' => '\'',
                        _ => char.GetUnicodeCategory(letter) is UnicodeCategory.SpaceSeparator ? ' ' : letter,
                    }
                )
        );

    /// <summary>Whether a text has only characters of numbers, so that only their order is wrong.</summary>
    public static bool HasOnlyMarks(string text) =>
        text.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '\'' or '.' or ',');

    /// <summary>A number with an exponent, as spreadsheets write large ones.</summary>
    [GeneratedRegex(@"\A(?<first>[0-9])(?:[.,](?<decimals>[0-9]+))?[eE](?<exponent>[+-]?[0-9]{1,3})\z")]
    public static partial Regex Scientific();

    /// <summary>
    /// A number with a <c>mark</c> between groups of three digits, or without, and decimals after a <c>point</c>.
    /// </summary>
    [GeneratedRegex(
        @"\A(?<whole>[0-9]{1,3}(?<mark>[ '.,])[0-9]{3}(?:\k<mark>[0-9]{3})*|[0-9]+)((?<point>[.,])(?<decimals>[0-9]+))?\z"
    )]
    public static partial Regex Written();
}
