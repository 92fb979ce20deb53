using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>Several at once: a store is shared between threads.</content>
public abstract partial class StrategyStoreSuite
{
    private const int Rivals = 16;

    /// <summary>Of those that expect the same length exactly one is appended.</summary>
    [Fact]
    public async Task Of_appends_that_expect_the_same_length_exactly_one_wins()
    {
        var chain = await KeptAsync("a", 1);
        var beside = await BesideAsync();
        for (var round = 0; round < 10; round++)
        {
            var rivals = Enumerable.Range(0, Rivals).Select(_ => chain.Rival(2)).ToList();
            var results = await AtOnceAsync(
                rivals.Select(
                    (rival, at) =>
                        (Func<Task<AppendResult>>)(
                            async () => await (at % 2 == 0 ? Store : beside).AppendAsync(rival, Cancellation)
                        )
                )
            );
            Port.Requires(
                1,
                results.Count(result => result is AppendResult.Appended),
                $"Of {Rivals} appends at once that expect the same length exactly one is appended."
            );
            Port.Requires(
                Rivals - 1,
                results.Count(result => result is AppendResult.Conflict(var length) && length == chain.Length + 2),
                "The others are conflicts with the length that the history then has."
            );
            chain.GoOnFrom(rivals[results.FindIndex(result => result is AppendResult.Appended)]);
            await IsThereAsync(chain);
        }
    }

    /// <summary>A strategy that several found at once is founded once.</summary>
    [Fact]
    public async Task Of_foundings_at_once_exactly_one_wins()
    {
        var rivals = Enumerable.Range(0, Rivals).Select(at => new Chain("a").Rival(command: $"founding-{at}")).ToList();
        var results = await AtOnceAsync(
            rivals.Select(rival => (Func<Task<AppendResult>>)(async () => await Store.AppendAsync(rival, Cancellation)))
        );
        Port.Requires(
            1,
            results.Count(result => result is AppendResult.Appended),
            "A strategy that several found at once is founded once."
        );
        Port.Requires(
            Rivals - 1,
            results.Count(result => result is AppendResult.Conflict(1)),
            "The other foundings are conflicts with length 1."
        );
    }

    /// <summary>A command that is sent several times at once takes effect once.</summary>
    [Fact]
    public async Task A_command_sent_several_times_at_once_takes_effect_once()
    {
        var chain = await KeptAsync("a", 1);
        var append = chain.Next(3, "once");
        var results = await AtOnceAsync(
            Enumerable.Repeat<Func<Task<AppendResult>>>(async () => await Store.AppendAsync(append, Cancellation), Rivals)
        );
        Port.Requires(
            1,
            results.Count(result => result is AppendResult.Appended),
            "A command that is sent several times at once is appended once."
        );
        Port.Requires(
            Rivals - 1,
            results.Count(result => result is AppendResult.Repeated repeated && repeated.Events == EventsOf(append)),
            "All the others are repeated, with the events that came of it."
        );
        await IsThereAsync(chain);
    }

    /// <summary>
    /// Appends to many strategies at once do not touch each other, also where some of them are conflicts or are cancelled.
    /// </summary>
    [Fact]
    public async Task Many_strategies_can_be_appended_to_at_once()
    {
        var chains = Enumerable
            .Range(0, 40)
            .Select(at => new Chain(string.Create(CultureInfo.InvariantCulture, $"s-{at}")))
            .ToList();
        await AtOnceAsync(
            chains.Select(chain =>
                (Func<Task<bool>>)(
                    async () =>
                    {
                        for (var round = 0; round < 8; round++)
                        {
                            await AppendedAsync(chain.Length == 0 ? chain.Next() : chain.Next(1 + (round % 4)));
                            await ConflictsAsync(chain.Rival() with { ExpectedLength = chain.Length + 1 });
                            if (round % 3 == 1)
                                await Port.RequiresCancellationAsync(
                                    async cancellationToken => await Store.AppendAsync(chain.Rival(), cancellationToken),
                                    "AppendAsync"
                                );
                        }

                        return true;
                    }
                )
            )
        );
        foreach (var chain in chains)
            await IsThereAsync(chain);
        Port.RequiresList(
            chains
                .OrderBy(chain => chain.Id)
                .Select(chain => new StrategyEntry
                {
                    Strategy = chain.Id,
                    Length = chain.Length,
                    DueAt = null,
                    DocumentLength = null,
                }),
            await Store.ListAsync(null, 100, Cancellation),
            "Each strategy is listed with the length that its history has."
        );
    }

    /// <summary>
    /// An append that is cancelled while it is under way is there whole or not at all, and so is one without an answer.
    /// </summary>
    [Fact]
    public async Task An_append_that_is_cancelled_while_it_is_under_way_is_there_whole_or_not_at_all()
    {
        var chains = Enumerable
            .Range(0, 24)
            .Select(at => new Chain(string.Create(CultureInfo.InvariantCulture, $"s-{at}")))
            .ToList();
        await AtOnceAsync(
            chains.Select(
                (chain, at) =>
                    (Func<Task<bool>>)(
                        async () =>
                        {
                            await AppendedAsync(chain.Next());
                            for (var round = 0; round < 6; round++)
                            {
                                using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
                                source.CancelAfter(TimeSpan.FromMicroseconds(at * 40));
                                var next = chain.Next(3);
                                try
                                {
                                    Port.RequiresType<AppendResult.Appended>(
                                        await Store.AppendAsync(next, source.Token),
                                        "An append at the length that the history has is appended."
                                    );
                                }
                                catch (OperationCanceledException)
                                {
                                    var there = (
                                        await Store.ReadAsync(chain.Id, chain.Length - 3, cancellationToken: Cancellation)
                                    ).Count;
                                    Port.Requires(
                                        there is 0 or 3,
                                        $"A cancelled append is there whole or not at all; {there} of 3 events are."
                                    );
                                    var again = await Store.AppendAsync(next, Cancellation);
                                    Port.Requires(
                                        again is AppendResult.Appended or AppendResult.Repeated,
                                        $"A cancelled append can be repeated, and is then appended or repeated; it was {again}."
                                    );
                                }
                            }

                            return true;
                        }
                    )
            )
        );
        foreach (var chain in chains)
            await IsThereAsync(chain);
    }

    /// <summary>A reader sees what is appended together together; and a document with the lines that it fits.</summary>
    [Fact]
    public async Task A_reader_sees_an_append_whole_or_not_at_all()
    {
        const int Events = 5;
        const int Readers = 3;
        var loads = new int[Readers];
        var chain = await KeptAsync("a", 1);
        var beside = await BesideAsync();
        using var done = new CancellationTokenSource();
        var readers = Enumerable
            .Range(0, Readers)
            .Select(at => Task.Run(() => ReadUntilAsync(at, done.Token), Cancellation))
            .ToList();

        // On until each reader has loaded several times meanwhile, however late it has come to it.
        for (
            var round = 0;
            round < 60 || (round < 3_000 && loads.Min() < 5 && !readers.Any(reader => reader.IsCompleted));
            round++
        )
            await AppendedAsync(chain.NextWithDocument(Events));
        await done.CancelAsync();
        await Task.WhenAll(readers);
        await IsThereAsync(chain);

        async Task ReadUntilAsync(int at, CancellationToken until)
        {
            var store = at == 0 ? beside : Store;
            long seen = 1;
            while (!until.IsCancellationRequested)
            {
                var lines = await store.ReadAsync("a", cancellationToken: Cancellation);
                Port.Requires(
                    (lines.Count - 1) % Events == 0,
                    $"A reader sees all events of an append or none; it saw {lines.Count} lines, which is in the midst of one."
                );
                Port.Requires(lines.Count >= seen, $"A reader never sees less than before: {lines.Count} lines after {seen}.");
                seen = lines.Count;
                if (await store.LoadAsync("a", Cancellation) is { Document: { } document } loaded)
                {
                    Port.Requires(
                        loaded.Lines.Count % Events == 1
                            && StrategyDocument.Read(document.Bytes.Span).Head == loaded.Lines[0].Hash,
                        "A strategy is loaded in one go: the document, and the lines from its last event on, of whole appends."
                    );
                    Interlocked.Increment(ref loads[at]);
                }
            }
        }
    }
}
