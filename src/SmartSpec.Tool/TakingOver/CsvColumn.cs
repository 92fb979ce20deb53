using System.Globalization;
using NodaTime.Text;

namespace SmartSpec.Tool.TakingOver;

/// <summary>A column that a CSV file may have.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="IsNeeded">Whether a file must have it, and each of its rows a value in it.</param>
/// <param name="IsWord">Whether a text is one of its words; null for other kinds.</param>
internal sealed record CsvColumn(string Heading, CsvKind Kind, bool IsNeeded = false, Func<string, bool>? IsWord = null)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Whether a text looks like a value of this column. A text that does can still be wrong.</summary>
    public bool CouldHold(string text) => text.Trim() is { Length: > 0 } value ? CouldBe(value) : !IsNeeded;

    /// <summary>Whether its values are of a form that other text seldom has: words, years and days.</summary>
    public bool IsTelling => Kind is CsvKind.Word or CsvKind.Year or CsvKind.Day;

    /// <summary>Whether a text is a value of this column, and hardly anything else.</summary>
    public bool IsTold(string text) =>
        IsTelling && text.Trim() is { Length: > 0 } value && CouldBe(value) && IsWord?.Invoke(value) is not false;

    private bool CouldBe(string value) =>
        Kind switch
        {
            CsvKind.Word or CsvKind.Truth => !value.Any(char.IsAsciiDigit),
            CsvKind.Identifier => value.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries).All(Id<Strategy>.IsWellFormed),
            CsvKind.Day => LocalDatePattern.Iso.Parse(value).Success,
            CsvKind.Year => value.Length == 4
                && value.All(char.IsAsciiDigit)
                && int.Parse(value, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear,
            CsvKind.Whole => value.All(char.IsAsciiDigit),
            CsvKind.Amount => value.Any(char.IsAsciiDigit),
            _ => true,
        };
}
