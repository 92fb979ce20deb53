using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SmartSpec.Import.Tests;

/// <summary>Large files are read; how long it takes is printed, and not judged.</summary>
[Trait("lane", "laws")]
public sealed class LargeFileTests(ITestOutputHelper output)
{
    private const int Regions = 400;
    private const int Activities = 250;

    /// <summary>100,000 rows; in the lane of long laws 500,000.</summary>
    private static int Years => Rounds.AreLong ? 5 : 1;

    [Fact]
    public void A_long_file_is_read()
    {
        var text = new StringBuilder("DATAFLOW,LAST UPDATE,freq,unit,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n");
        foreach (var (year, region, activity) in All())
            text.Append(
                CultureInfo.InvariantCulture,
                $"ESTAT:SBS_R(1.0),12/11/26 23:00:00,A,PER,C{activity:000},R{region:000},{year},{year * activity},,\n"
            );
        Read(Encoding.UTF8.GetBytes(text.ToString()), "long.csv");
    }

    [Fact]
    public void A_large_workbook_is_read() =>
        Read(
            Workbook.Of([
                ["geo", "nace_r2", "year", "value"],
                .. All()
                    .Select(one => (object?[])[$"R{one.Region:000}", $"C{one.Activity:000}", one.Year, one.Year * one.Activity]),
            ]),
            "long.xlsx"
        );

    private static IEnumerable<(int Year, int Region, int Activity)> All() =>
        from year in Enumerable.Range(2015, Years)
        from region in Enumerable.Range(0, Regions)
        from activity in Enumerable.Range(0, Activities)
        select (year, region, activity);

    private void Read(byte[] content, string name)
    {
        GC.Collect();
        var (before, clock) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
        var series = TableFiles.Read(content, name: name).Good().Series!;
        output.WriteLine(
            $"{name}: {content.Length >> 20} MiB, {clock.ElapsedMilliseconds} ms, "
                + $"{(GC.GetTotalAllocatedBytes() - before) >> 20} MiB allocated, working set at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"
        );
        series.Years.Should().HaveCount(Years);
        series.Last.At("R399", "C249").Should().Be($"{series.Years[^1] * 249}");
    }
}
