using System.Globalization;

namespace SmartSpec.Import.Tests;

/// <summary>Twice the rows take twice the work, right or wrong. Work is counted in bytes allocated, which a run repeats to within
/// a hundredth.</summary>
public sealed class GrowthTests
{
    private const string Headings = "id;area;name;description;step;owner;field;firstDay;lastDay;budget 2025\n";

    private readonly Sheets sheets = new();

    /// <summary>Ways for a row to be wrong; <c>#</c> is its number.</summary>
    public static TheoryData<string, string> Wrong { get; } =
        new()
        {
            { "right", "e#;hav;x;x;underway;p-1;f-odling;2025-01-01;2026-12-31;5" },
            { "an unknown step", "e#;hav;x;x;strax;p-1;f-odling;2025-01-01;2026-12-31;5" },
            { "two cells", "e#;hav;x;x;underway;p-1;f-odling;i dag;2026-12-31;12 5" },
            { "an identifier with a space", "e #;hav;x;x;underway;p-1;f-odling;2025-01-01;2026-12-31;5" },
            { "a short row", "e#;hav;x;x" },
            { "a cell too many", "e#;hav;x;x;underway;p-1;f-odling;2025-01-01;2026-12-31;5;mer" },
            { "a misplaced quotation mark", "e#;hav;x\"x;x;underway;p-1;f-odling;2025-01-01;2026-12-31;5" },
            { "an unclosed quotation mark", "e#;hav;\"x;x;underway;p-1;f-odling;2025-01-01;2026-12-31;5" },
            { "quotation marks that close each other's", "e#;hav;x\";\"x;underway;p-1;f-odling;2025-01-01;2026-12-31;5" },
            { "an unknown field", "e#;hav;x;x;underway;p-1;f-okand;2025-01-01;2026-12-31;5" },
            { "no owner", "e#;hav;x;x;underway;;f-odling;2025-01-01;2026-12-31;5" },
            { "a negative budget", "e#;hav;x;x;underway;p-1;f-odling;2025-01-01;2026-12-31;-5" },
            { "one identifier for all", "e;hav;x;x;underway;p-1;f-odling;2025-01-01;2026-12-31;5" },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Twice_the_efforts_take_twice_the_work(string what, string row)
    {
        sheets.Put("funding.csv", "effort;financier;source;year\n");
        Work(what, row, 500);
        (Work(what, row, 2_000) / (double)Work(what, row, 1_000)).Should().BeLessThan(2.2);
    }

    [Theory]
    [InlineData("right", "e#;rs;regional;2025;5;")]
    [InlineData("an unknown effort", "f#;rs;regional;2025;5;")]
    [InlineData("an unknown source", "e#;rs;gåva;2025;5;")]
    [InlineData("more paid than committed", "e#;rs;regional;2025;5;6")]
    [InlineData("no amount", "e#;rs;regional;2025;;")]
    [InlineData("all of one effort", "e1;rs;regional;2025;5;6")]
    public void Twice_the_funding_takes_twice_the_work(string what, string row)
    {
        const string effort = "e#;hav;x;x;underway;p-1;f-odling;2025-01-01;2026-12-31;5";
        Funded(row, 500);
        Work(what, effort, 500);
        var once = Work(what, effort, Funded(row, 1_000));
        (Work(what, effort, Funded(row, 2_000)) / (double)once).Should().BeLessThan(2.2);
    }

    [Fact]
    public void Wrong_rows_take_about_the_work_of_right_ones()
    {
        sheets.Put("funding.csv", "effort;financier;source;year\n");
        var right = Work("right", Wrong.First().Data.Item2, 4_000);
        foreach (var (what, row) in Wrong.Select(wrong => wrong.Data))
            Work(what, row, 4_000).Should().BeLessThan(4 * right, what);
    }

    private int Funded(string row, int count)
    {
        sheets.Put("funding.csv", "effort;financier;source;year;committed;paid\n" + Rows(row, count));
        return count;
    }

    private long Work(string what, string row, int count)
    {
        sheets.Put("efforts.csv", Headings + Rows(row, count));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = sheets.Check(funding: "funding.csv");
        var work = GC.GetAllocatedBytesForCurrentThread() - before;
        run.IsGood.Should().Be(what == "right", what);
        return work;
    }

    private static string Rows(string row, int count) =>
        string.Concat(
            Enumerable
                .Range(1, count)
                .Select(i => row.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n")
        );
}
