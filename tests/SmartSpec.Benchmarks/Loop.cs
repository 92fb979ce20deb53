using System.Diagnostics;
using SmartSpec.Benchmarks.Stores;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>
/// Does one thing over and over for a profiler to look at, and prints how long it took when it was warm, how long the collector
/// paused it, and how long processors worked for it.
/// </summary>
internal static class Loop
{
    private static readonly Subject Area = Subject.Of(new Id<Area>(StatedStrategy.Implemented));

    private static IStoreUnderTest? started;

    public static int Run(string name, int seconds)
    {
        try
        {
            return Ran(name, seconds);
        }
        finally
        {
            started?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static int Ran(string name, int seconds)
    {
        if (Work(name) is not { } work)
        {
            Console.Error.WriteLine(
                $"There is no '{name}' to do. Use next, owed, settle, years, mix, cycles, replay, fold, lines, payloads, read, write, "
                    + "decide, and raw, append or command, the last three with -postgresql as well."
            );
            return 2;
        }

        Times(work, TimeSpan.FromSeconds(seconds / 3.0));
        var paused = GC.GetTotalPauseDuration();
        var worked = Environment.CpuUsage.TotalTime;
        var before = GC.GetTotalAllocatedBytes();
        var times = Times(work, TimeSpan.FromSeconds(seconds));
        var working = (Environment.CpuUsage.TotalTime - worked).TotalMicroseconds / times.Count;
        var inPauses = (GC.GetTotalPauseDuration() - paused).TotalMicroseconds / times.Count;
        var allocated = (GC.GetTotalAllocatedBytes() - before) / times.Count;
        times.Sort();
        Console.WriteLine(
            $"{name}: quickest {times[0]:0.0} µs, median {times[times.Count / 2]:0.0}, mean {times.Average():0.0} of which "
                + $"{inPauses:0.0} in pauses, processors {working:0.0}, {allocated:N0} B, events "
                + $"{StatedStrategy.Story.History.Length}, gcs "
                + $"{GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)} of {times.Count}"
        );
        return 0;
    }

    /// <summary>The times, in microseconds.</summary>
    private static List<double> Times(Action work, TimeSpan time)
    {
        var times = new List<double>();
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < time; )
        {
            var now = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(now).TotalMicroseconds);
        }

        return times;
    }

    private static Action? Work(string name)
    {
        var story = StatedStrategy.Story;
        var engine = Mix.EngineOf(story);
        var file = story.History.Write();
        var document = StrategyDocument.Write(story.Strategy);
        var payloads = new ReplayBenchmarks();
        payloads.Setup();
        var continuous = new ContinuousBenchmarks();
        continuous.Setup();
        return name switch
        {
            "years" => () => SevenYears.Run(),
            "mix" => new Mix(story) is var mix ? () => mix.All() : null,
            "cycles" => new Mix(StatedStrategy.WithClosedCycles(60)) is var aged ? () => aged.All() : null,
            "next" => () => engine.NextSteps(story.Strategy, People.ProcessLead, Area),
            "owed" => () => continuous.ObligationsAndSignals(),
            "settle" => () => continuous.SettleWithNothingDue(),
            "replay" => () => History.Replay(file, verify: false),
            "fold" => () => story.History.Replay(),
            "lines" => () => payloads.DeserializeLines(),
            "payloads" => () => payloads.DeserializePayloads(),
            "read" => () => StrategyDocument.Read(document),
            "write" => () => StrategyDocument.Write(story.Strategy),
            "decide" => Deciding(),
            "raw" or "append" or "command" => On(SqliteUnderTest.StartAsync, name),
            "raw-postgresql" or "append-postgresql" or "command-postgresql" => On(
                PostgreSqlUnderTest.StartAsync,
                name.Split('-')[0]
            ),
            _ => null,
        };
    }

    private static Action Deciding()
    {
        var visions = new Visions();
        var strategy = visions.Founded("s").Strategy;
        return () => strategy = visions.Accepted(strategy).Strategy;
    }

    /// <summary>One durable append: by the raw driver, by the store, or decided and appended by the service.</summary>
    private static Action On(Func<Task<IStoreUnderTest?>> start, string name)
    {
        const int Enough = 200_000;
        if (start().GetAwaiter().GetResult() is not { } under)
            throw new InvalidOperationException("SMARTSPEC_POSTGRES names no server, and the machine has no binaries of one.");
        started = under;
        var visions = new Visions();
        var store = under.EmptyAsync().GetAwaiter().GetResult();
        if (name == "command")
        {
            var service = new StrategyService(store, visions.Engine, new() { DocumentEvery = 0 });
            service.FoundAsync("s", StorySetting.Default.Charter, People.ProcessLead).GetAwaiter().GetResult();
            return () => Visions.DoAsync(service, "s", visions.Next()).GetAwaiter().GetResult();
        }

        var prepared = new Queue<StoreAppend>(visions.Appends("s", Enough));
        var raw = under.RawAppendAsync().GetAwaiter().GetResult();
        return name == "raw"
            ? () => raw(Next()).GetAwaiter().GetResult()
            : () => store.AppendAsync(Next()).AsTask().GetAwaiter().GetResult();

        StoreAppend Next() =>
            prepared.TryDequeue(out var next)
                ? next
                : throw new InvalidOperationException($"All {Enough:N0} appends are done: choose fewer seconds.");
    }
}
