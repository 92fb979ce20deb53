using System.Globalization;
using CsCheck;

namespace SmartSpec.Import.Tests;

/// <summary>
/// A file with commas between its cells, written by hand: amounts have decimal commas and digit groups with commas, nothing is
/// in quotation marks, and cells at the end are left out or added. An amount is read right, or its file is refused.
/// </summary>
[Trait("lane", "laws")]
public sealed class CommaFileTests
{
    private static readonly string[] Headings =
    [
        "effort",
        "financier",
        "source",
        "year",
        "sought",
        "promised",
        "committed",
        "paid",
    ];

    private static readonly Func<decimal, string>[] Styles =
    [
        amount => Written(amount, "0.####", "", ","),
        amount => Written(amount, "0.00", "", ","),
        amount => Written(amount, "#,0.00", " ", ","),
        amount => Written(amount, "#,0.####", ",", "."),
        amount => Written(amount, "#,0", ",", "."),
        amount => Written(amount, "0.00", "", "."),
        amount => Written(amount, "0.00", "", ",") + " kr",
    ];

    private static readonly decimal[] Fractions = [0, 0, 0.5m, 0.05m, 0.25m, 0.1234m];

    private static readonly Gen<decimal> Amounts = Gen.Select(
        Gen.OneOf(Gen.Long[0, 9], Gen.Long[0, 99], Gen.Long[0, 9_999], Gen.Long[0, 99_999_999]),
        Gen.Int[0, Fractions.Length - 1],
        (whole, fraction) => whole + Fractions[fraction]
    );

    private static readonly Gen<string> Amount = Gen.OneOf(
        Gen.Const(""),
        Gen.Select(Amounts, Gen.Int[0, Styles.Length - 1], (amount, style) => Styles[style](amount))
    );

    [Fact]
    public void In_any_order_of_columns_an_amount_is_read_right_or_its_file_refused()
    {
        var read = 0;
        Gen.Select(Gen.Shuffle(Headings), Gen.Int[2021, 2027], Amount.Array[4], Gen.Int[-1, 2], Gen.Bool)
            .Sample(
                (order, year, amounts, more, quoted) =>
                {
                    var cells = new Dictionary<string, string>
                    {
                        ["effort"] = "12",
                        ["financier"] = "rs",
                        ["source"] = "regional",
                        ["year"] = year.ToString(CultureInfo.InvariantCulture),
                        ["sought"] = amounts[0],
                        ["promised"] = amounts[1],
                        ["committed"] = amounts[2],
                        ["paid"] = amounts[3],
                    };
                    var row = order
                        .Select(heading =>
                            quoted && cells[heading].Contains(',', StringComparison.Ordinal)
                                ? $"\"{cells[heading]}\""
                                : cells[heading]
                        )
                        .ToList();
                    while (more < 0 && row.Count > 0 && row[^1].Length == 0)
                        row.RemoveAt(row.Count - 1);
                    row.AddRange(Enumerable.Repeat("", Math.Max(more, 0)));
                    if (Read(string.Join(',', order), string.Join(',', row)) is not { } line)
                        return;
                    read++;
                    Money?[] got = [line.Sought, line.Promised, line.Committed, line.Paid];
                    got.Select(amount => amount?.Amount)
                        .Should()
                        .Equal(amounts.Select(Stated), $"{string.Join(',', order)}: {string.Join(',', row)}");
                },
                iter: Rounds.Of(400),
                threads: 1
            );
        read.Should().BeGreaterThan(Rounds.Of(20), "right files are read too");
    }

    [Theory]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,1250,50")]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,1250,50,")]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,1,250")]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,1250,5 kr")]
    [InlineData("effort,financier,source,committed,year,paid", "12,rs,regional,1250,50,2025")]
    [InlineData("effort,financier,source,year,sought,promised,committed", "12,rs,regional,2025,1,250,000")]
    [InlineData("effort,financier,source,year,sought,promised,committed,paid", "12,rs,regional,2025,1250,50,300,25")]
    [InlineData("effort,financier,source,year,sought,promised,committed,paid", "12,rs,regional,2026,1250,0,12500,0")]
    public void What_a_comma_can_have_split_is_refused(string headings, string row) => Read(headings, row).Should().BeNull();

    [Theory]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,1250,0")]
    [InlineData("effort,financier,source,year,sought,promised,committed,paid", "12,rs,regional,2026,500,0,0,0")]
    [InlineData("effort,financier,source,year,sought,promised,committed,paid", "12,rs,regional,2026,500,50000,0,0")]
    [InlineData("effort,financier,source,year,sought,promised,committed,paid", "12,rs,regional,2026,0,0,0,0")]
    [InlineData("effort,financier,source,year,sought,promised,committed,paid", "12,rs,regional,2026,1250,500000,12500,0")]
    [InlineData("effort,financier,source,sought,promised,year,committed,paid", "12,rs,regional,1250,0,2026,12500,0")]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,125000,50000")]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,\"1250\",\"50\"")]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,1250.00,50.00")]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,\"1250,50\",50")]
    [InlineData("effort,financier,source,year,committed,paid", "12,rs,regional,2025,1250, 50")]
    [InlineData("committed,effort,financier,source,year", "1250,12,rs,regional,2025")]
    [InlineData("effort,financier,source,committed,year,paid", "12,rs,regional,1250,2025,")]
    [InlineData("effort,financier,source,committed,year,paid", "12,rs,regional,1250,2025,40000")]
    [InlineData("effort;financier;source;year;committed;paid", "12;rs;regional;2025;1250;50")]
    public void What_can_be_read_in_one_way_only_is_read(string headings, string row) => Read(headings, row).Should().NotBeNull();

    [Theory]
    [InlineData("effort;financier;source;year;committed", "12;rs;regional;2025;1250;")]
    [InlineData("effort,financier,source,year,committed", "12,rs,regional,2025,1250,,")]
    public void A_row_with_more_cells_than_headings_is_refused_also_where_they_are_blank(string headings, string row) =>
        Read(headings, row).Should().BeNull();

    [Theory]
    [InlineData("effort;financier;source;year;committed;;", "12;rs;regional;2025;1250;;")]
    [InlineData("effort,financier,source,year,committed,", "12,rs,regional,2025,1250,")]
    public void Where_the_headings_end_with_as_many_blank_cells_the_row_is_read(string headings, string row) =>
        Read(headings, row)!.Committed!.Value.Amount.Should().Be(1250);

    [Fact]
    public void What_can_be_read_in_two_ways_is_reported_with_how_to_write_it()
    {
        var sheets = new Sheets();
        sheets.Put("efforts.csv", "id,area,name,description,step,budget 2025,rank,reason\nx1,hav,x,x,proposed,1250,50,\n");
        var run = sheets.Check();
        run.IsGood.Should().BeFalse();
        run.Text.Should()
            .Contain(
                "efforts.csv: rad 2, kolumn 6 (budget 2025): ”1250” och ”50” kan vara två värden, eller ett belopp som "
                    + "ett komma har delat."
            );
    }

    /// <summary>Work is counted in bytes allocated, which a run repeats to within a hundredth.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("123")]
    [InlineData("0")]
    [InlineData("1234567")]
    public void Twice_the_amounts_of_a_row_take_at_most_four_times_the_work(string amount)
    {
        Work(amount, 20);
        var once = Work(amount, 100);
        (Work(amount, 200) / (double)once).Should().BeLessThan(4.4);
        once.Should().BeLessThan(40_000_000);
    }

    private static long Work(string amount, int count)
    {
        var splits = new CsvSplits(
            [.. Enumerable.Repeat(new CsvColumn("budget 2025", CsvColumnKind.Amount), count)],
            Currency.Sek
        );
        var before = GC.GetAllocatedBytesForCurrentThread();
        splits.Find([.. Enumerable.Repeat(amount, count)]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The funding of a row; null where the row is refused.</summary>
    private static OpeningFunding? Read(string headings, string row)
    {
        var effort = new OpeningEffort
        {
            Id = "12",
            Area = "hav",
            Name = Text.Swedish("x"),
            Description = Text.Swedish("x"),
            Step = EffortStep.Proposed,
            Owner = null,
            Field = null,
            AlsoServes = [],
            FirstDay = null,
            LastDay = null,
            Budget = [],
            Funding = [],
        };
        var file = new ImportFile("funding.csv", System.Text.Encoding.UTF8.GetBytes($"{headings}\n{row}\n"));
        var import = OpeningImport.Read(new Sheets().Opening with { Efforts = [effort] }, Currency.Sek, funding: file);
        return import.Faults.Count == 0 ? import.Opening.Efforts[0].Funding.Single() : null;
    }

    private static decimal? Stated(string written)
    {
        if (written.Length == 0)
            return null;
        var plain = written.Replace(" kr", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var isEnglish =
            plain.Contains('.', StringComparison.Ordinal)
            || (plain.Split(',') is { Length: > 1 } parts && parts.Skip(1).All(part => part.Length == 3));
        return decimal.Parse(
            isEnglish ? plain.Replace(",", "", StringComparison.Ordinal) : plain.Replace(',', '.'),
            CultureInfo.InvariantCulture
        );
    }

    private static string Written(decimal amount, string format, string group, string point) =>
        amount.ToString(format, new NumberFormatInfo { NumberGroupSeparator = group, NumberDecimalSeparator = point });
}
