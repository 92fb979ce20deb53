using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks.Stores;

/// <summary>
/// The rows of the stores on databases. All of them wait for a disk, so that what counts is how they stand to the raw driver in
/// the same turns.
/// </summary>
internal static class StoreFigures
{
    private const int Each = 10;

    // Enough to be warm: where few are done between other things, what is measured is how code comes back into a processor.
    private const int EachAppend = 50;
    private const int InFlight = 64;
    private const int Few = 100;
    private const int Many = 100_000;
    private const int TailOfDocument = 250;

    public static IEnumerable<Row> Sqlite(Rounds rounds) => Done(OfAsync(SqliteUnderTest.StartAsync, rounds.Count));

    /// <summary>The rows; none where the machine has no server, which is reported.</summary>
    public static IEnumerable<Row> PostgreSql(Rounds rounds) => Done(OfAsync(PostgreSqlUnderTest.StartAsync, rounds.Count));

    private static async Task<List<Row>> OfAsync(Func<Task<IStoreUnderTest?>> start, int rounds)
    {
        await using var under = await start();
        if (under is not null)
            return
            [
                .. Appends(under, rounds),
                .. InFlightRows(under, rounds),
                .. HeldFigures.Of(under, rounds),
                .. Loading(under, rounds),
                .. Size(under, rounds),
            ];
        await Console.Error.WriteLineAsync(
            "PostgreSQL is left out: SMARTSPEC_POSTGRES names no server, and the machine has no binaries."
        );
        return [];
    }

    private static IEnumerable<Row> Appends(IStoreUnderTest under, int rounds)
    {
        var visions = new Visions();
        var (raw, store, served) = (Done(under.RawAppendAsync()), Done(under.EmptyAsync()), Done(under.EmptyAsync()));
        var count = (rounds + 1) * Turns.PerRound * EachAppend;
        var (forRaw, forStore) = (
            new Queue<StoreAppend>(visions.Appends("raw", count)),
            new Queue<StoreAppend>(visions.Appends("s", count))
        );
        var commands = new Queue<Command>(Enumerable.Range(0, count).Select(_ => visions.Next()));
        var text = new string('x', forRaw.Peek().Events[0].Line.Length);
        var service = new StrategyService(served, visions.Engine, new() { DocumentEvery = 0 });
        Done(service.FoundAsync("s", StorySetting.Default.Charter, People.ProcessLead));
        var peers = Done(under.PeersAsync());
        var all = Turns.Of(
            rounds,
            [
                Turns.Times(EachAppend, () => raw(forRaw.Dequeue())),
                Turns.Times(EachAppend, async () => Expect(await store.AppendAsync(forStore.Dequeue()))),
                Turns.Times(EachAppend, () => Visions.DoAsync(service, "s", commands.Dequeue())),
                .. peers.Select(peer => Turns.Times(EachAppend, () => peer.Append(text))),
            ]
        );
        yield return Row.Within(
            $"{under.Name}: the raw driver's durable insert that checks the length, as the peer",
            all[0],
            "",
            0
        );
        yield return Row.Ratio("the store's append of the same bytes", all[1], all[0], "at most 1.25 ×", 1.25);
        yield return Row.Ratio(
            "one durable command through the service: decided and appended",
            all[2],
            all[0],
            "at most 1.25 ×",
            1.25
        );
        for (var i = 0; i < peers.Count; i++)
        {
            yield return Row.Within($"{peers[i].Name}, with as many bytes, as the peer", all[3 + i], "", 0);
            yield return Row.Ratio("the command through the service", all[2], all[3 + i], "less than 0.5 ×", 0.5);
        }
    }

    private static IEnumerable<Row> InFlightRows(IStoreUnderTest under, int rounds)
    {
        var visions = Enumerable.Range(0, InFlight).Select(_ => new Visions()).ToList();
        var service = new StrategyService(Done(under.EmptyAsync()), visions[0].Engine, new() { DocumentEvery = 0 });
        for (var i = 0; i < InFlight; i++)
            Done(service.FoundAsync($"s{i}", StorySetting.Default.Charter, People.ProcessLead));
        var writers = Done(under.RawWritersAsync(InFlight));
        var appends = writers
            .Select((_, i) => new Queue<StoreAppend>(visions[i].Appends($"raw{i + 1}", (rounds + 1) * Turns.PerRound * Each)))
            .ToList();
        var all = Turns.Of(
            rounds,
            [
                Turns.Times(2 * Each, () => Visions.DoAsync(service, "s0", visions[0].Next())),
                InFlightOf(InFlight, i => Visions.DoAsync(service, $"s{i}", visions[i].Next())),
                .. writers.Count > 0
                    ? [InFlightOf(InFlight, i => writers[i](appends[i].Dequeue()))]
                    : Array.Empty<(int, Func<Task>)>(),
            ]
        );
        yield return Row.Within($"{under.Name}: a single writer's command, as the peer", all[0], "", 0);
        yield return Row.Ratio(
            $"a command of {InFlight} strategies in flight",
            all[1],
            all[0],
            "at most 0.33 × (3 times the rate)",
            1 / 3.0
        );
        if (writers.Count == 0)
            yield break;
        yield return Row.Within(
            $"{under.Name}: the raw driver's insert of {InFlight} writers, each on a connection of its own, as the peer",
            all[2],
            "",
            0
        );
        yield return Row.Ratio(
            $"a command of {InFlight} strategies in flight, decided and appended",
            all[1],
            all[2],
            "at most 1.3 ×",
            1.3
        );
    }

    private static (int Operations, Func<Task> Act) InFlightOf(int writers, Func<int, Task> act) =>
        (
            writers * Each,
            () =>
                Task.WhenAll(
                    Enumerable
                        .Range(0, writers)
                        .Select(i =>
                            Task.Run(async () =>
                            {
                                for (var n = 0; n < Each; n++)
                                    await act(i);
                            })
                        )
                )
        );

    private static IEnumerable<Row> Loading(IStoreUnderTest under, int rounds)
    {
        var (plain, withDocument, older) = (Done(under.EmptyAsync()), Done(under.EmptyAsync()), Done(under.EmptyAsync()));
        var (ten, twenty) = (
            StatedStrategy.WithHistoryOf(10_000, StatedStrategy.Story),
            StatedStrategy.WithHistoryOf(20_000, StatedStrategy.Story)
        );
        Import(plain, ten, document: false);
        Import(withDocument, ten, document: true);
        Import(older, twenty, document: true);
        var peer = new Lines();
        var all = Turns.Of(
            rounds,
            Turns.Times(1, () => under.RawReadAsync(plain, peer.Read)),
            Turns.Times(1, () => LoadAsync(plain, ten)),
            Turns.Times(1, () => LoadAsync(withDocument, ten)),
            Turns.Times(1, () => LoadAsync(older, twenty))
        );
        yield return Row.Within(
            $"{under.Name}: the raw driver and System.Text.Json read {ten.History.Length:N0} events into the same types, as the "
                + "peer",
            all[0],
            "",
            0
        );
        yield return Row.Ratio(
            "the strategy loaded from the same events",
            all[1],
            all[0],
            "at most 1.25 × (80 % of the speed)",
            1.25
        );
        yield return Row.Ratio(
            $"the same with a document of {TailOfDocument} events before, against without",
            all[2],
            all[1],
            "at most 0.33 ×",
            1 / 3.0
        );
        yield return Row.Ratio(
            "the same state after 20,000 events with a document, against 10,000",
            all[3],
            all[2],
            "at most 1.2 ×",
            1.2
        );
    }

    private static IEnumerable<Row> Size(IStoreUnderTest under, int rounds)
    {
        var visions = new Visions();
        var (small, large) = (Filled(under, visions, Few), Filled(under, visions, Many));
        var all = Turns.Of(
            rounds,
            Turns.Times(Each, () => small.AppendAsync(visions)),
            Turns.Times(Each, () => large.AppendAsync(visions)),
            Turns.Times(Each, small.DueAsync),
            Turns.Times(Each, large.DueAsync)
        );
        yield return Row.Within($"{under.Name}: an append to one of {Few} strategies, as the peer", all[0], "", 0);
        yield return Row.Ratio($"an append to one of {Many:N0}", all[1], all[0], "at most 1.5 ×", 1.5);
        yield return Row.Within($"the {Few} strategies that are due, of {Few}, as the peer", all[2], "", 0);
        yield return Row.Ratio($"the {Few} that are due, of {Many:N0}", all[3], all[2], "at most 1.5 ×", 1.5);
    }

    private static Filled Filled(IStoreUnderTest under, Visions visions, int count)
    {
        Console.Error.WriteLine($"{count:N0} strategies are founded");
        return Done(Stores.Filled.OfAsync(Done(under.EmptyAsync()), visions, count, Few));
    }

    private static void Import(IStrategyStore store, Story story, bool document)
    {
        Expect(Done(store.ImportAsync(story.History)));

        // Without a document that counts: one of the founding alone.
        var length = document ? story.History.Length - TailOfDocument : 1;
        Done(store.PutDocumentAsync(story.Strategy.Id, StoredDocument.Of(story.History.UpTo(length).Replay())).AsTask());
    }

    private static async Task LoadAsync(IStrategyStore store, Story story)
    {
        var service = new StrategyService(store, new(SystemClock.Instance), new() { Cached = 0, DocumentEvery = 0 });
        if ((await service.LoadAsync(story.Strategy.Id))?.Length != story.History.Length)
            throw new InvalidOperationException("Not the whole strategy was loaded.");
    }

    private static void Expect(AppendResult result)
    {
        if (result is not AppendResult.Appended)
            throw new InvalidOperationException($"Not appended: {result}.");
    }

    private static T Done<T>(Task<T> task) => task.GetAwaiter().GetResult();

    /// <summary>The result of System.Text.Json for a line: who and when, and what happened, into the core's own types.</summary>
    private sealed class Lines
    {
        private readonly JsonTypeInfo<PeerLine> envelopes =
            (JsonTypeInfo<PeerLine>)PeerLine.Options.GetTypeInfo(typeof(PeerLine));
        private object? last;

        public void Read(string name, byte[] line)
        {
            last = JsonSerializer.Deserialize(line, envelopes);
            var payload = line.AsSpan(line.AsSpan().IndexOf("\"data\":"u8) + 7)[..^1];
            last = JsonSerializer.Deserialize(payload, EventNames.TypeInfo(name)!);
            GC.KeepAlive(last);
        }
    }
}
