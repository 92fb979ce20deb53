using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>Documents: written with the events, ignored where they do not fit, rebuilt for the whole store.</content>
public abstract partial class StrategyServiceSuite
{
    /// <summary>A document is written with the events, every so many of them.</summary>
    [Fact]
    public async Task A_document_is_written_every_so_many_events()
    {
        var service = Service(Store, new() { DocumentEvery = 10 });
        await FoundedAsync(service);
        for (var length = 2; length <= 35; length++)
        {
            var accepted = Accepted(
                await service.ExecuteAsync("a", Vision("v"), People.ProcessLead, cancellationToken: Cancellation)
            );
            long? expected = length < 10 ? null : length / 10 * 10;
            Port.Requires(
                expected,
                (await Store.ListAsync(null, 1, Cancellation))[0].DocumentLength,
                $"Every ten events a document is written; there are {length}."
            );
            if (length % 10 == 0)
                Port.Requires(
                    StoredDocument.Of(accepted.Strategy),
                    (await Store.LoadAsync("a", Cancellation))?.Document,
                    "The document is that of the strategy after the last event."
                );
        }

        Accepted(
            await service.ExecuteAsync(
                "a",
                [.. Enumerable.Repeat(Vision("v"), 25)],
                People.ProcessLead,
                cancellationToken: Cancellation
            )
        );
        Port.Requires(
            60,
            (await Store.ListAsync(null, 1, Cancellation))[0].DocumentLength,
            "Many events at once bring one document, after the last."
        );
        var head = (await service.LoadAsync("a", Cancellation))!.Head;
        Port.Requires(
            head,
            (await Service(Store).LoadAsync("a", Cancellation))!.Head,
            "The document makes the same strategy as its history."
        );

        var never = Service(Store, new() { DocumentEvery = 0 });
        Accepted(
            await never.ExecuteAsync(
                "a",
                [.. Enumerable.Repeat(Vision("v"), 40)],
                People.ProcessLead,
                cancellationToken: Cancellation
            )
        );
        Port.Requires(
            60,
            (await Store.ListAsync(null, 1, Cancellation))[0].DocumentLength,
            "Where documents are not to be written none is."
        );
    }

    /// <summary>
    /// A document is a cache: what does not fit the history is ignored, and written again with the next append.
    /// </summary>
    [Fact]
    public async Task A_document_that_does_not_fit_is_left_aside_and_written_anew()
    {
        var first = Service(Store, new() { DocumentEvery = 0 });
        await FoundedAsync(first);
        var strategy = Accepted(
            await first.ExecuteAsync(
                "a",
                [Goal("g1"), Goal("g2"), Vision("v")],
                People.ProcessLead,
                cancellationToken: Cancellation
            )
        ).Strategy;
        foreach (var invalid in Invalid(strategy))
        {
            Port.Requires(
                await Store.PutDocumentAsync("a", invalid, Cancellation),
                "A document of no more events than the history has is stored, whatever its bytes are."
            );
            foreach (var service in new[] { Service(Store), Service(Store, new() { Cached = 0, VerifyOnLoad = true }) })
            {
                var loaded = await service.LoadAsync("a", Cancellation);
                Port.Requires(
                    (strategy.Head, strategy.Length, strategy.Goals.Count),
                    (loaded!.Head, loaded.Length, loaded.Goals.Count),
                    "Where the document does not fit, the history is read."
                );
            }

            strategy = Accepted(
                await Service(Store).ExecuteAsync("a", Vision("next"), People.ProcessLead, cancellationToken: Cancellation)
            ).Strategy;
            Port.Requires(
                StoredDocument.Of(strategy),
                (await Store.LoadAsync("a", Cancellation))?.Document,
                "A document that was ignored is written again with the next append."
            );
        }
    }

    /// <summary>Over a whole store, each history is read, and its document stored.</summary>
    [Fact]
    public async Task The_documents_of_a_whole_store_are_made_anew()
    {
        var chains = await ManyAsync(110);
        var reports = new RecordedProgress();
        var result = await Store.RebuildDocumentsAsync(progress: reports, cancellationToken: Cancellation);
        Port.Requires((110, 0), (result.Rebuilt, result.Broken.Count), "Each document is rebuilt.");
        Port.RequiresList(
            Enumerable.Range(1, 110).Select(at => (long)at),
            reports.All.Select(progress => progress.Rebuilt),
            "Progress is reported after each strategy."
        );
        Port.RequiresList(
            chains.Select(chain => (Id<Strategy>?)chain.Id).Order(),
            reports.All.Select(progress => progress.Last),
            "Progress has the last strategy."
        );
        foreach (var chain in chains)
        {
            var expected = StoredDocument.Of(History.Replay(chain.Lines));
            Port.Requires(
                expected,
                (await Store.LoadAsync(chain.Id, Cancellation))?.Document,
                "The document is that of the whole history."
            );
        }
    }

    /// <summary>It can be stopped, and continue from where it was.</summary>
    [Fact]
    public async Task The_making_of_documents_can_be_stopped_and_continue()
    {
        var chains = await ManyAsync(30);
        using var source = new CancellationTokenSource();
        var reports = new RecordedProgress(progress => progress.Rebuilt == 11 ? source.CancelAsync() : Task.CompletedTask);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Store.RebuildDocumentsAsync(progress: reports, cancellationToken: source.Token)
        );
        Port.Requires(11, reports.All.Count, "It stops between two strategies.");
        Port.Requires(
            11,
            (await Store.ListAsync(null, 100, Cancellation)).Count(entry => entry.DocumentLength is not null),
            "So many documents have been made."
        );

        var rest = await Store.RebuildDocumentsAsync(reports.All[^1].Last, cancellationToken: Cancellation);
        Port.Requires(
            (19, chains.Max(chain => chain.Id)),
            (rest.Rebuilt, rest.Last),
            "It continues after the last that was reported."
        );
        Port.RequiresList(
            chains.OrderBy(chain => chain.Id).Select(chain => (long?)chain.Length),
            (await Store.ListAsync(null, 100, Cancellation)).Select(entry => entry.DocumentLength),
            "Each has its document."
        );
    }

    /// <summary>A history that differs from what was written is reported and skipped.</summary>
    [Fact]
    public async Task A_broken_history_is_reported_and_skipped()
    {
        await ManyAsync(5);
        var between = new InterposedStore(Store)
        {
            Reading = (strategy, lines) =>
                strategy.Value switch
                {
                    "s-1" => [.. lines.SkipLast(1), new("{\"no\":\"event\"}"u8.ToArray(), lines[^1].Hash)],
                    "s-3" => [.. lines.Skip(1)],
                    _ => lines,
                },
        };
        var result = await between.RebuildDocumentsAsync(cancellationToken: Cancellation);
        Port.Requires(3, result.Rebuilt, "The others are made.");
        Port.RequiresList<Id<Strategy>>(
            ["s-1", "s-3"],
            result.Broken.Select(broken => broken.Strategy),
            "A broken history is reported."
        );
        Port.Requires(result.Broken.All(broken => broken.Fault.Length > 0), "The fault is reported.");
        Port.RequiresList(
            [true, false, true, false, true],
            (await Store.ListAsync(null, 10, Cancellation)).Select(entry => entry.DocumentLength is not null),
            "A broken history makes no document."
        );
    }

    private static IEnumerable<StoredDocument> Invalid(Strategy strategy)
    {
        var whole = StrategyDocument.Write(strategy);
        yield return new() { Length = strategy.Length, Bytes = ReadOnlyMemory<byte>.Empty };
        yield return new() { Length = strategy.Length, Bytes = "null"u8.ToArray() };
        yield return new() { Length = 1, Bytes = "{}"u8.ToArray() };
        yield return new() { Length = strategy.Length, Bytes = whole.AsMemory(..^1) };
        yield return new() { Length = strategy.Length - 1, Bytes = whole };
        yield return new() { Length = strategy.Length, Bytes = "\u0000\uffff[[[[["u8.ToArray() };
        foreach (var at in new[] { 0, 20, 60, whole.Length / 2, whole.Length - 2 })
        {
            var changed = whole.ToArray();
            changed[at] ^= 1;
            yield return new() { Length = strategy.Length, Bytes = changed };
        }

        // One of the same length that another history has made.
        var chain = new Chain("a");
        chain.Next();
        while (chain.Length < strategy.Length)
            chain.Next();
        yield return chain.Document;
    }

    private async Task<List<Chain>> ManyAsync(int count)
    {
        var chains = new List<Chain>();
        for (var at = 0; at < count; at++)
        {
            var chain = new Chain(string.Create(CultureInfo.InvariantCulture, $"s-{at}"));
            foreach (var append in new[] { chain.Next(), chain.Next(1 + (at % 3)) })
                Port.RequiresType<AppendResult.Appended>(
                    await Store.AppendAsync(append, Cancellation),
                    "An append at the length that the history has is appended."
                );
            chains.Add(chain);
        }

        return chains;
    }

    /// <summary>Records what is reported, on the reporting thread.</summary>
    private sealed class RecordedProgress(Func<RebuildProgress, Task>? then = null) : IProgress<RebuildProgress>
    {
        public List<RebuildProgress> All { get; } = [];

        public void Report(RebuildProgress value)
        {
            All.Add(value);
            then?.Invoke(value);
        }
    }
}
