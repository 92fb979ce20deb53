using System.Globalization;

namespace SmartSpec.Import;

/// <summary>The columns that a CSV file may have. The case of a heading and the kind of space in it do not matter.</summary>
/// <param name="All">The columns.</param>
/// <param name="Yearly">
/// A column of amounts that there can be one of for each year, such as <c>budget 2025</c>; null where there is none.
/// </param>
internal sealed record CsvColumns(CsvColumn[] All, string? Yearly = null)
{
    /// <summary>An empty file: the headings in one line, with two years of the yearly column.</summary>
    public string Template => string.Join(';', [.. Headings, .. Yearly is null ? (string[])[] : [$"{Yearly} 2026"]]) + "\n";

    /// <summary>The headings that a file may have, with one year of the yearly column.</summary>
    public IReadOnlyList<string> Headings =>
        [.. All.Select(column => column.Heading), .. Yearly is null ? (string[])[] : [$"{Yearly} 2025"]];

    /// <summary>The headings that a file must have.</summary>
    public IEnumerable<string> Required => All.Where(column => column.IsRequired).Select(column => column.Heading);

    /// <summary>The column with a heading; null where there is none.</summary>
    public CsvColumn? Find(string written)
    {
        var heading = Spelling.Plain(written);
        return All.FirstOrDefault(column => string.Equals(column.Heading, heading, StringComparison.OrdinalIgnoreCase))
            ?? (YearIn(heading) is null ? null : new($"{Yearly} {heading[^4..]}", CsvColumnKind.Amount));
    }

    /// <summary>The year of a yearly column; null where the heading is of none.</summary>
    public int? YearIn(string heading) =>
        Yearly is not null
        && heading.Length == Yearly.Length + 5
        && heading.StartsWith($"{Yearly} ", StringComparison.OrdinalIgnoreCase)
        && heading[^4..].All(char.IsAsciiDigit)
            ? int.Parse(heading[^4..], CultureInfo.InvariantCulture)
            : null;
}
