using System.Globalization;
using NodaTime.Text;

namespace SmartSpec.Import;

/// <summary>A column that a CSV file may have.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Kind">What its cells have.</param>
/// <param name="IsRequired">Whether a file must have it, and each of its rows a value in it.</param>
/// <param name="IsWord">Whether a text is one of its words; null for other kinds.</param>
internal sealed record CsvColumn(string Heading, CsvColumnKind Kind, bool IsRequired = false, Func<string, bool>? IsWord = null)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Whether its values are of a form that other text seldom has: words, years and days.</summary>
    public bool IsDistinctive => Kind is CsvColumnKind.Word or CsvColumnKind.Year or CsvColumnKind.Day;

    /// <summary>Whether a text looks like a value of this column. A text that does can still be wrong.</summary>
    public bool CouldHave(string text) => text.Trim() is { Length: > 0 } value ? CouldBe(value) : !IsRequired;

    /// <summary>Whether a text is a value of this column, and hardly anything else.</summary>
    public bool Identifies(string text) =>
        IsDistinctive && text.Trim() is { Length: > 0 } value && CouldBe(value) && IsWord?.Invoke(value) is not false;

    private bool CouldBe(string value) =>
        Kind switch
        {
            CsvColumnKind.Word or CsvColumnKind.YesNo => !value.Any(char.IsAsciiDigit),
            CsvColumnKind.Identifier => value
                .Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)
                .All(Id<Strategy>.IsWellFormed),
            CsvColumnKind.Day => LocalDatePattern.Iso.Parse(value).Success,
            CsvColumnKind.Year => value.Length == 4
                && value.All(char.IsAsciiDigit)
                && int.Parse(value, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear,
            CsvColumnKind.Whole => value.All(char.IsAsciiDigit),
            CsvColumnKind.Amount => value.Any(char.IsAsciiDigit),
            _ => true,
        };
}
