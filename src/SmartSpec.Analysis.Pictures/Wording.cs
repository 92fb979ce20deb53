using System.Globalization;

namespace SmartSpec.Analysis.Pictures;

/// <summary>The words and numbers of pictures in a language.</summary>
internal sealed class Wording(Texts texts)
{
    private const string NoBreakSpace = "\u00A0";

    private static readonly MessageText Messages = new("SmartSpec.Analysis.Pictures.Texts.", "picture.");

    // As Texts writes numbers: a comma and spaces in every language but English.
    private static readonly NumberFormatInfo Commas = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };
    private static readonly NumberFormatInfo Spaces = new() { NumberGroupSeparator = NoBreakSpace, NumberDecimalSeparator = "," };

    private NumberFormatInfo Format => texts.Language == "en" ? Commas : Spaces;

    public Texts Texts => texts;

    /// <summary>A text with its values; a part in brackets is left out where its value is null.</summary>
    public string Of(string code, params ReadOnlySpan<(string Name, string? Value)> values) =>
        Messages.Of(
            code,
            [
                .. values
                    .ToArray()
                    .Where(value => value.Value is not null)
                    .Select(value => MessageText.Value(value.Name, value.Value!)),
            ],
            texts
        );

    /// <summary>The name of a measure, with a capital.</summary>
    public string Measure(string column) => Capital(ResultTable.NameOf(column, texts));

    /// <summary>A number with at most so many decimals.</summary>
    public string Number(double value, int decimals) => Text(value, decimals == 0 ? "#,0" : $"#,0.{new string('#', decimals)}");

    /// <summary>A number with so many decimals.</summary>
    public string Fixed(double value, int decimals) => Text(value, decimals == 0 ? "#,0" : $"#,0.{new string('0', decimals)}");

    /// <summary>A quotient: two decimals, and fewer for large ones.</summary>
    public string Quotient(double value) =>
        Fixed(
            value,
            value < 10 ? 2
                : value < 100 ? 1
                : 0
        );

    /// <summary>A share in per cent.</summary>
    public string Percent(double share, int decimals = 1) => Fixed(share * 100, decimals) + Sign;

    /// <summary>A weight in per cent, with a decimal where it needs one.</summary>
    public string Weight(double weight) => Number(weight * 100, 1) + Sign;

    private string Sign => texts.Language == "en" ? "%" : $"{NoBreakSpace}%";

    /// <summary>Things in a sentence: <em>a, b and c</em>.</summary>
    public string List(IReadOnlyList<string> things) =>
        things.Count < 2 ? string.Concat(things) : $"{string.Join(", ", things.SkipLast(1))} {Of("and")} {things[^1]}";

    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private string Text(double value, string format) =>
        (Math.Round(value, 10) + 0.0).ToString(format, Format).Replace('-', '−') is var text
        && text.AsSpan(0, 1) is "−"
        && IsZero(text)
            ? text[1..]
            : text;

    private static bool IsZero(string text) => text.All(character => character is '−' or '0' or ',' or '.');
}
