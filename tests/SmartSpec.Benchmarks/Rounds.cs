using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace SmartSpec.Benchmarks;

/// <summary>
/// Runs a class of benchmarks in rounds, so that the peer and what is measured take turns on a machine that is never quiet.
/// </summary>
internal sealed class Rounds(int count)
{
    public int Count => count;

    /// <summary>The baseline and the other benchmarks of a class, each with one figure for each round.</summary>
    /// <param name="milliseconds">
    /// How long an iteration takes. The garbage is collected before each, so that one of a few long operations measures how the
    /// collector recovers from that.
    /// </param>
    public IReadOnlyDictionary<string, Measured> Of<T>(int milliseconds = 100)
    {
        var all = new Dictionary<string, Measured>(StringComparer.Ordinal);
        for (var round = 0; round <= count; round++)
        {
            Console.Error.WriteLine($"{typeof(T).Name}, round {round} of {count}");
            var reports = BenchmarkRunner.Run<T>(Config(milliseconds)).Reports;

            // The first round is for the just-in-time compiler, which compiles what it finds hot again, in its own time.
            if (round == 0)
                continue;
            foreach (var report in reports)
            {
                var name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
                if (report.ResultStatistics is not { } statistics)
                    throw new InvalidOperationException($"{name} could not be measured.");
                if (!all.TryGetValue(name, out var measured))
                    all.Add(name, measured = new([], report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));
                measured.Nanoseconds.Add(statistics.Median);
            }
        }

        return all;
    }

    private static ManualConfig Config(int milliseconds) =>
        ManualConfig
            .CreateEmpty()
            .AddJob(
                Job.Default.WithToolchain(new InProcessNoEmitToolchain(TimeSpan.FromMinutes(10), logOutput: false))
                    .WithWarmupCount(2)
                    .WithIterationCount(5)
                    .WithIterationTime(TimeInterval.FromMilliseconds(milliseconds))
            )
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "smartspec-benchmarks"))
            .WithOptions(ConfigOptions.DisableLogFile);
}
