using System.Diagnostics;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>Does one thing over and over for a profiler to look at, and tells how long the quickest time took.</summary>
internal static class Loop
{
    private static readonly Subject Area = Subject.Of(new Id<Area>(StatedStrategy.Implemented));

    public static int Run(string name, int seconds)
    {
        if (Work(name) is not { } work)
        {
            Console.Error.WriteLine($"There is no '{name}' to do. Use next, owed, settle, years, cycles, replay, fold, lines, payloads, read or write.");
            return 2;
        }

        var best = TimeSpan.MaxValue;
        var times = 0;
        var before = GC.GetTotalAllocatedBytes();
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started).TotalSeconds < seconds;)
        {
            var now = Stopwatch.GetTimestamp();
            work();
            var took = Stopwatch.GetElapsedTime(now);
            best = took < best ? took : best;
            times++;
        }

        Console.WriteLine($"{name}: {best.TotalMicroseconds:0.0} µs, {(GC.GetTotalAllocatedBytes() - before) / times:N0} B, events {StatedStrategy.Story.History.Length}, gcs {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)} of {times}");
        return 0;
    }

    private static Action? Work(string name)
    {
        var story = StatedStrategy.Story;
        var engine = Mix.EngineOf(story);
        var file = HistoryFile.Write(story.History);
        var document = StrategyDocument.Write(story.Strategy);
        var payloads = new ReplayBenchmarks();
        payloads.Setup();
        var continuous = new ContinuousBenchmarks();
        continuous.Setup();
        return name switch
        {
            "years" => () => SevenYears.Run(),
            "cycles" => new Mix(StatedStrategy.WithClosedCycles(60)) is var mix ? () => mix.All() : null,
            "next" => () => engine.NextSteps(story.Strategy, People.ProcessLead, Area),
            "owed" => () => continuous.ObligationsAndSignals(),
            "settle" => () => continuous.SettleWithNothingDue(),
            "replay" => () => HistoryFile.Replay(file, verify: false),
            "fold" => () => story.History.Replay(),
            "lines" => () => payloads.DeserializeLines(),
            "payloads" => () => payloads.DeserializePayloads(),
            "read" => () => StrategyDocument.Read(document),
            "write" => () => StrategyDocument.Write(story.Strategy),
            _ => null,
        };
    }
}
