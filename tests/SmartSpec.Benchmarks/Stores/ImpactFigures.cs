using System.Diagnostics;
using System.Globalization;
using System.Text;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks.Stores;

/// <summary>Previews another definition over a store of 1,000 strategies with 500 events each, on SQLite.</summary>
internal static class ImpactFigures
{
    private const int Strategies = 1_000;
    private const int Events = 500;
    private const string Name = "\"strategy\":\"example\"";

    public static IEnumerable<Row> Of(Rounds rounds)
    {
        using var under = new Held();
        var store = under.Store;
        FillAsync(store).GetAwaiter().GetResult();
        var definition = ProcessDefinition.Default.As(
            "stricter",
            rules =>
                rules
                    .On<ReportCommand.Submit>(act => act.By(Role.AreaLead))
                    .On<EffortCommand.Start>(act =>
                        act.Require(new Checkpoint("permit", Text.English("Permit"), [Role.ProcessLead]))
                    )
                    .FollowedUp(everyMonths: 12)
        );
        var (times, peak) = (new List<double>(), 0L);
        for (var round = 0; round <= rounds.Count; round++)
        {
            Console.Error.WriteLine($"{nameof(ImpactFigures)}, round {round} of {rounds.Count}");
            var (nanoseconds, bytes) = PreviewAsync(store, definition).GetAwaiter().GetResult();
            if (round == 0)
                continue;
            times.Add(nanoseconds);
            peak = Math.Max(peak, bytes);
        }

        yield return Row.Within(
            $"another definition previewed over {Strategies:N0} strategies of {Events} events; the most memory it holds",
            new(times, peak),
            "under 10 s, in 200 MB",
            peak < 200L << 20 ? 10e9 : 0
        );
    }

    private static async Task<(double Nanoseconds, long Bytes)> PreviewAsync(IStrategyStore store, ProcessDefinition definition)
    {
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, blocked, peak, began) = (0, 0, 0L, Stopwatch.GetTimestamp());
        var engine = new StrategyEngine(new FakeClock(Story.Value.Now));
        await foreach (var stored in store.PreviewDefinitionAsync(engine, definition, Story.Value.Today.PlusDays(30)))
        {
            count++;
            blocked += stored.Impact?.NewlyBlocked.Count ?? throw new InvalidOperationException(stored.Fault);
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false) - before);
        }

        return count == Strategies && blocked > Strategies
            ? (Stopwatch.GetElapsedTime(began).TotalNanoseconds, peak)
            : throw new InvalidOperationException($"{count} strategies, {blocked} blocked.");
    }

    private static readonly Lazy<Story> Story = new(() =>
    {
        var story = Stories.StrategyAt(StrategyStep.Running, new() { Definition = ProcessDefinition.Default });
        foreach (var area in (string[])["area-0", "area-1", "area-2"])
        {
            story = story.WithAreaAt(AreaStep.ActionPlanning, area);
            for (var effort = 0; effort < 8; effort++)
                story = story.WithEffortAt(EffortStep.Prioritised, $"{area}-effort-{effort}", area);
            story = story.WithPlanAt(PlanKind.Action, PlanStep.InForce, area);
        }

        foreach (var effort in story.Strategy.Efforts)
            story = story.Do(new EffortCommand.Finance(effort.Id), People.AreaLead);
        return StatedStrategy.WithHistoryOf(Events, story);
    });

    /// <summary>Stores the same history under a thousand names, each with its document.</summary>
    private static async Task FillAsync(IStrategyStore store)
    {
        var history = Story.Value.History.UpTo(Events);
        var lines = history.Events.Select(recorded => Encoding.UTF8.GetString(recorded.Line.Span)).ToList();
        for (var i = 0; i < Strategies; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"s{i:0000}");
            var (hash, renamed) = (Hash.Root(id), new List<RecordedLine>());
            foreach (var line in lines)
            {
                var bytes = Encoding.UTF8.GetBytes(line.Replace(Name, $"\"strategy\":\"{id}\"", StringComparison.Ordinal));
                hash = hash.Next(bytes);
                renamed.Add(new(bytes, hash));
            }

            var one = History.Read(renamed);
            await store.ImportAsync(one);
            await store.PutDocumentAsync(one.Events[0].Envelope.Strategy, StoredDocument.Of(one.Replay()));
        }
    }

    /// <summary>The store, and its folder, as long as it is used.</summary>
    private sealed class Held : IDisposable
    {
        private readonly SqliteUnderTest under = new();

        public IStrategyStore Store { get; }

        public Held() => Store = under.EmptyAsync().GetAwaiter().GetResult();

        public void Dispose() => under.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
