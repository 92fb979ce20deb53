using System.Globalization;
using System.Transactions;
using Xunit;

namespace SmartSpec.Testing;

/// <content>Several callers: what one of them brings along, or does wrong, is nothing to another.</content>
public abstract partial class StrategyStoreSuite
{
    private const int Callers = 48;
    private const int Rounds = 6;

    /// <summary>
    /// What is answered as appended is durable, whatever becomes of the caller's ambient transaction, or of that of others who
    /// append at the same time.
    /// </summary>
    [Fact]
    public async Task What_is_appended_stays_whatever_becomes_of_an_ambient_transaction()
    {
        var chains = await ManyAsync(Callers);
        for (var round = 0; round < Rounds; round++)
        {
            await AtOnceAsync(
                chains.Select(
                    (chain, at) =>
                        (Func<Task<bool>>)(
                            async () =>
                            {
                                // Every third has no scope, every third one that is completed, and every third one that never is.
                                using var scope =
                                    at % 3 == 0 ? null : new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
                                await AppendedAsync(chain.Next());
                                if (at % 3 == 1)
                                    scope!.Complete();
                                return true;
                            }
                        )
                )
            );
        }

        foreach (var chain in chains)
            await IsThereAsync(chain);
    }

    /// <summary>A strategy is founded and read within an ambient transaction as without one.</summary>
    [Fact]
    public async Task What_is_founded_within_an_ambient_transaction_is_seen_by_all_at_once_and_stays()
    {
        var chain = new Chain("a");
        var beside = await BesideAsync();
        using (new TransactionScope(TransactionScopeAsyncFlowOption.Enabled))
        {
            await AppendedAsync(chain.Next() with { Document = chain.Document });
            await AppendedAsync(chain.Next(2));
            await IsThereAsync(chain);
            Port.Requires(
                await Store.PutDocumentAsync("a", chain.Document, Cancellation),
                "A document is stored within an ambient transaction as without one."
            );
            using var outside = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled);
            Port.RequiresLines(
                chain.Lines,
                await beside.ReadAsync("a", cancellationToken: Cancellation),
                "What was appended within an ambient transaction is seen outside of it."
            );
        }

        await IsThereAsync(chain);
        Port.Requires(chain.Document, (await Store.LoadAsync("a", Cancellation))?.Document, "The document stays as well.");
    }

    /// <summary>
    /// What a store writes for a caller it writes under that caller's context, or under nobody's; never under another's. That is
    /// seen where the lists of an append, or the
    /// bytes of its lines, messages and document, are read; not where a store has copied all of the bytes before it continues
    /// elsewhere.
    /// </summary>
    [Fact]
    public async Task An_append_is_written_under_no_other_caller_s_context()
    {
        var chains = await ManyAsync(Callers);
        for (var round = 0; round < Rounds; round++)
        {
            var callers = await AtOnceAsync(
                chains.Select(
                    (chain, at) =>
                        (Func<Task<CallerContext>>)(
                            () =>
                                CallerContext.CallAsync(
                                    at,
                                    async caller =>
                                    {
                                        var next = chain.NextWith("reported");
                                        await AppendedAsync(caller.Watching(next with { Document = chain.Document }));
                                        Port.Requires(
                                            await Store.PutDocumentAsync(chain.Id, caller.Watching(chain.Document), Cancellation),
                                            "A document of as many events as the history has is stored."
                                        );
                                    }
                                )
                        )
                )
            );
            var seen = callers.SelectMany(caller => caller.Foreign).Distinct(StringComparer.Ordinal).ToList();
            Port.Requires(
                0,
                seen.Count,
                $"An append or a document is written under its caller's context or none. Another's was seen: "
                    + $"{string.Join(", ", seen)}."
            );
        }

        foreach (var chain in chains)
            await IsThereAsync(chain);
    }

    /// <summary>A caller that gives up does so for itself.</summary>
    [Fact]
    public async Task A_caller_that_gives_up_takes_nobody_with_it()
    {
        var chains = await ManyAsync(Callers);
        for (var round = 0; round < 2 * Rounds; round++)
        {
            using var giving = new CancellationTokenSource();
            var lost = await AtOnceAsync(
                chains.Select(
                    (chain, at) =>
                        (Func<Task<StoreAppend?>>)(
                            async () =>
                            {
                                var next = chain.Next();
                                if ((at + round) % 2 != 0)
                                {
                                    try
                                    {
                                        await AppendedAsync(next);
                                    }
                                    catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
                                    {
                                        Port.Requires(
                                            false,
                                            "An append whose caller has not given up is not cancelled since another has."
                                        );
                                    }

                                    return null;
                                }

                                giving.CancelAfter(TimeSpan.FromMicroseconds(at * 20));
                                try
                                {
                                    await Store.AppendAsync(next, giving.Token);
                                    return null;
                                }
                                catch (OperationCanceledException)
                                {
                                    return next;
                                }
                            }
                        )
                )
            );
            foreach (var next in lost.OfType<StoreAppend>())
                Port.Requires(
                    await Store.AppendAsync(next, Cancellation) is AppendResult.Appended or AppendResult.Repeated,
                    "A cancelled append can be repeated."
                );
        }

        foreach (var chain in chains)
            await IsThereAsync(chain);
    }

    /// <summary>So many strategies, founded at once.</summary>
    private async Task<List<Chain>> ManyAsync(int count)
    {
        var chains = Enumerable
            .Range(0, count)
            .Select(at => new Chain(string.Create(CultureInfo.InvariantCulture, $"s-{at}")))
            .ToList();
        await AtOnceAsync(
            chains.Select(chain =>
                (Func<Task<bool>>)(
                    async () =>
                    {
                        await AppendedAsync(chain.Next());
                        return true;
                    }
                )
            )
        );
        return chains;
    }
}
