using System.Globalization;

namespace SmartSpec.Samples.TakingOver;

/// <summary>The headings that a CSV file may have, whatever their case and the kind of space in them.</summary>
/// <param name="All">The columns.</param>
/// <param name="Needed">Those that it must have.</param>
/// <param name="Yearly">A column that there can be one of for each year, such as <c>budget 2025</c>; null where there is none.</param>
internal sealed record CsvColumns(string[] All, string[] Needed, string? Yearly = null)
{
    /// <summary>The column with a heading; null where there is none.</summary>
    public string? Find(string written)
    {
        var heading = Spelling.Plain(written);
        return All.FirstOrDefault(column => string.Equals(column, heading, StringComparison.OrdinalIgnoreCase))
            ?? (YearIn(heading) is null ? null : $"{Yearly} {heading[^4..]}");
    }

    /// <summary>The year of a yearly column; null where the heading is of none.</summary>
    public int? YearIn(string heading) =>
        Yearly is not null && heading.Length == Yearly.Length + 5 && heading.StartsWith($"{Yearly} ", StringComparison.OrdinalIgnoreCase)
            && heading[^4..].All(char.IsAsciiDigit)
            ? int.Parse(heading[^4..], CultureInfo.InvariantCulture)
            : null;

    public override string ToString() => string.Join(", ", Yearly is null ? All : [.. All, $"{Yearly} 2025"]);
}
