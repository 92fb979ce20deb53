using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>
/// How a file of a table is laid out, where that cannot be seen in it. Everything is found by itself by default; a column is
/// named by its heading, in any case, or by its number, such as <c>#2</c>.
/// </summary>
public sealed partial record TableLayout
{
    /// <summary>The sheet of a workbook. Default: the first that is not hidden.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// The line of the headings, from 1; of several lines, the first. Default: the first line with about as many cells as the
    /// longest and a heading that is known, such as <c>geo</c> or <c>år</c>; otherwise the first with about as many.
    /// </summary>
    public int? HeadingLine { get; init; }

    /// <summary>
    /// The column of regions. Default: one such as <c>geo</c>, <c>region</c>, <c>län</c>, <c>kommun</c> or <c>nuts</c>.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>
    /// The column of activities. Default: one such as <c>nace_r2</c>, <c>näringsgren SNI 2007</c>, <c>activity</c>.
    /// </summary>
    public string? Activity { get; init; }

    /// <summary>The column of years. Default: one such as <c>TIME_PERIOD</c>, <c>year</c> or <c>år</c>.</summary>
    public string? Year { get; init; }

    /// <summary>
    /// The column of numbers, in long form. Default: one such as <c>OBS_VALUE</c>, <c>value</c> or <c>antal</c>; without one,
    /// every column of numbers is read, and its heading is a year, an activity, a region, or what is counted.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>
    /// Whether the columns of numbers are regions, in wide form, where the column of keys has a heading that tells nothing.
    /// Default: false, and they are activities.
    /// </summary>
    public bool RegionsAcross { get; init; }

    /// <summary>
    /// What is chosen where a file has several, by heading: <c>["unit"] = "PER"</c>. What is counted is called <c>content</c>
    /// where the file has no name for it. Default: nothing; a file with several units, sexes or sizes is then refused, and told
    /// of what.
    /// </summary>
    public IReadOnlyDictionary<string, string> Choose { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// The code of the region that is the total of all; empty where none is. Default: one such as <c>TOTAL</c>, <c>Riket</c> or
    /// <c>samtliga</c>, or the country of regions whose codes all begin with it.
    /// </summary>
    public string? TotalRegion { get; init; }

    /// <summary>
    /// The code of the activity that is the total of all; empty where none is. Default: one such as <c>TOTAL</c>, <c>Totalt</c>
    /// or <c>samtliga näringsgrenar</c>.
    /// </summary>
    public string? TotalActivity { get; init; }

    /// <summary>
    /// The decimal mark, <c>.</c> or <c>,</c>. Default: the point in files of Eurostat; in others either is read, and a number
    /// that can mean two (<c>1,234</c>) is a fault.
    /// </summary>
    public char? DecimalMark { get; init; }

    /// <summary>
    /// What symbols mean, in addition to the default ones or instead of them. Default: blank, <c>:</c> <c>..</c> <c>...</c>
    /// <c>.</c> <c>n/a</c> and <c>NA</c> are missing, <c>c</c> and <c>:c</c> suppressed, and <c>-</c> is 0, but in files of
    /// Eurostat, where it has no meaning.
    /// </summary>
    public IReadOnlyDictionary<string, Cell> Symbols { get; init; } = new Dictionary<string, Cell>();
}
