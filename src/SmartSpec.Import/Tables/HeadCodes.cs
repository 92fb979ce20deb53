namespace SmartSpec.Import;

/// <summary>
/// The first column of Eurostat's TSV: the codes of all dimensions in one cell, under <c>freq,unit,nace_r2,geo\TIME_PERIOD</c>.
/// </summary>
internal static class HeadCodes
{
    private const char Separator = ',';

    /// <summary>Whether a heading is one of several dimensions.</summary>
    public static bool IsHead(string heading) =>
        heading.LastIndexOf('\\') is > 0 and var mark && HeadingWords.RoleOf(heading[(mark + 1)..]) is not null;

    /// <summary>The dimensions of the rows, and that of the columns.</summary>
    public static (string[] Rows, string Across) Dimensions(string heading)
    {
        var mark = heading.LastIndexOf('\\');
        return (Codes(heading[..mark]), heading[(mark + 1)..].Trim());
    }

    /// <summary>The codes of a row.</summary>
    public static string[] Codes(string cell) => cell.Split(Separator, StringSplitOptions.TrimEntries);
}
