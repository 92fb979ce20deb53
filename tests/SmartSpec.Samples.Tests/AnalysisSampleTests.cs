using System.Diagnostics;

namespace SmartSpec.Samples.Tests;

/// <summary>From a file in Eurostat's shape to evidence in a strategy, started as a process.</summary>
public sealed class AnalysisSampleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static string Program =>
        Path.GetFullPath(
            Path.Combine(
                AppContext.BaseDirectory,
                "../../SmartSpec.Samples.Analysis",
                Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)),
                "SmartSpec.Samples.Analysis.dll"
            )
        );

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_shows_the_largest_quotients_and_makes_the_analysis_again_from_the_record()
    {
        var (lines, exit) = await RunAsync();
        lines.Should().StartWith("C31  4.92").And.HaveCount(6);
        lines[^1].Should().StartWith("C16: ").And.EndWith(": 3.4334. The same again: True");
        exit.Should().Be(0);
    }

    [Fact]
    public async Task It_reports_what_is_wrong_with_a_file_by_its_place()
    {
        await File.WriteAllTextAsync(
            folder.In("bad.tsv"),
            "nace_r2,geo\\TIME_PERIOD\t2021 \nC10,SE213\t-5 \n",
            TestContext.Current.CancellationToken
        );
        var (lines, exit) = await RunAsync(folder.In("bad.tsv"));
        lines.Should().ContainSingle().Which.Should().StartWith("bad.tsv: line 2, column 2");
        exit.Should().Be(1);
    }

    private static async Task<(IReadOnlyList<string> Lines, int Exit)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. args])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (output.Split('\n', StringSplitOptions.RemoveEmptyEntries), process.ExitCode);
    }
}
