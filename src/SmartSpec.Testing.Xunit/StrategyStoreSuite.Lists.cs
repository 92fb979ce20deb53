using Xunit;

namespace SmartSpec.Testing;

/// <content>What is due, and which strategies there are.</content>
public abstract partial class StrategyStoreSuite
{
    private static readonly Instant Noon = Instant.FromUtc(2027, 3, 1, 12, 0);
    private static readonly Duration Moment = Duration.FromTicks(10);

    /// <summary>The first due first; what is due at the instant counts.</summary>
    [Fact]
    public async Task What_is_due_by_an_instant_is_listed_the_first_due_first()
    {
        await DueAsync("late", Noon + Moment);
        await DueAsync("never", null);
        await DueAsync("first", Noon - Duration.FromDays(400));
        await DueAsync("just", Noon);
        await DueAsync("before", Noon - Moment);
        await DueAsync("far", Instant.FromUtc(9999, 12, 31, 23, 59));

        await ListsDueAsync(Noon, 10, "first", "before", "just");
        await ListsDueAsync(Noon - Moment, 10, "first", "before");
        await ListsDueAsync(Noon + Moment, 10, "first", "before", "just", "late");
        await ListsDueAsync(Noon + Moment, 2, "first", "before");
        await ListsDueAsync(Noon + Moment, 0);
        await ListsDueAsync(Instant.MaxValue, int.MaxValue, "first", "before", "just", "late", "far");
        await ListsDueAsync(Noon - Duration.FromDays(401), 10);
    }

    /// <summary>Each append replaces the time when something falls due.</summary>
    [Fact]
    public async Task What_is_due_is_replaced_by_each_append()
    {
        var (one, other) = (await DueAsync("a", Noon), await DueAsync("b", Noon + Moment));
        await AppendedAsync(one.Next() with { DueAt = Noon + Duration.FromHours(1) });
        await ListsDueAsync(Instant.MaxValue, 10, "b", "a");
        await AppendedAsync(other.Next() with { DueAt = null });
        await ListsDueAsync(Instant.MaxValue, 10, "a");
        await AppendedAsync(other.Next() with { DueAt = Noon - Moment });
        await ListsDueAsync(Instant.MaxValue, 10, "b", "a");
        Port.Requires(
            new DueStrategy { Strategy = "a", DueAt = Noon + Duration.FromHours(1) },
            (await Store.ListDueAsync(Instant.MaxValue, 10, Cancellation))[1],
            "What is due is listed with its instant."
        );
        await ListsAsync(
            null,
            10,
            new()
            {
                Strategy = "a",
                Length = 2,
                DueAt = Noon + Duration.FromHours(1),
                DocumentLength = null,
            },
            new StrategyEntry
            {
                Strategy = "b",
                Length = 3,
                DueAt = Noon - Moment,
                DocumentLength = null,
            }
        );
    }

    /// <summary>What was settled without an event is due later, as long as its history is the one that was settled.</summary>
    [Fact]
    public async Task What_is_due_is_postponed_where_nothing_has_happened_since()
    {
        var (one, other) = (await DueAsync("a", Noon), await DueAsync("b", Noon + Moment));
        Port.Requires(
            await Store.PostponeAsync("a", 1, Noon + Duration.FromHours(1), Cancellation),
            "A strategy whose history is the one that was settled is postponed."
        );
        await ListsDueAsync(Noon + Moment, 10, "b");
        await ListsDueAsync(Instant.MaxValue, 10, "b", "a");
        await AppendedAsync(other.Next() with { DueAt = Noon });
        Port.Requires(
            !await Store.PostponeAsync("b", 1, Noon + Duration.FromHours(2), Cancellation),
            "A strategy whose history has grown is not postponed."
        );
        Port.Requires(
            !await Store.PostponeAsync("b", 3, Noon + Duration.FromHours(2), Cancellation),
            "A strategy whose history is shorter is not postponed."
        );
        await ListsDueAsync(Instant.MaxValue, 10, "b", "a");
        Port.Requires(await Store.PostponeAsync("b", 2, null, Cancellation), "What will not fall due is no longer listed.");
        await ListsDueAsync(Instant.MaxValue, 10, "a");
        await AppendedAsync(one.Next() with { DueAt = Noon });
        await ListsDueAsync(Noon, 10, "a");
        Port.Requires(!await Store.PostponeAsync("c", 0, Noon, Cancellation), "What is not there is not postponed.");
        await ListsAsync("b", 10);
    }

    /// <summary>A document is no append: what is due stays.</summary>
    [Fact]
    public async Task A_document_changes_nothing_that_is_due()
    {
        var chain = await DueAsync("a", Noon);
        Port.Requires(
            await Store.PutDocumentAsync("a", chain.Document, Cancellation),
            "A document of as many events as the history has is stored."
        );
        await ListsAsync(
            null,
            10,
            new StrategyEntry
            {
                Strategy = "a",
                Length = 1,
                DueAt = Noon,
                DocumentLength = 1,
            }
        );
        await ListsDueAsync(Noon, 10, "a");
    }

    /// <summary>Capitals before small letters, and marks by their codes: no language's order.</summary>
    [Fact]
    public async Task Strategies_are_listed_by_the_ordinal_order_of_their_identifiers()
    {
        string[] ordered =
        [
            "-",
            ".",
            "0",
            "10",
            "2",
            "9",
            ":",
            "A",
            "B",
            "Z",
            "_",
            "a",
            "a-1",
            "a.1",
            "a1",
            "a:1",
            "aB",
            "aa",
            "ab",
            "b",
            "z",
        ];
        foreach (
            var id in ordered.Select((id, at) => (id, at)).OrderBy(item => item.at * 8 % ordered.Length).Select(item => item.id)
        )
            await KeptAsync(id, 1);

        var listed = await Store.ListAsync(null, 100, Cancellation);
        Port.RequiresList(
            ordered,
            listed.Select(entry => entry.Strategy.Value),
            "Strategies are listed by the ordinal order of their identifiers, as string.CompareOrdinal has it."
        );
        for (var at = 0; at < ordered.Length; at++)
        {
            Port.RequiresList(
                ordered.Skip(at + 1).Take(4),
                (await Store.ListAsync(ordered[at], 4, Cancellation)).Select(entry => entry.Strategy.Value),
                $"The page after {ordered[at]} holds those that follow on it in ordinal order, 4 at most."
            );
        }
    }

    /// <summary>A page can begin where no strategy is, and be empty.</summary>
    [Fact]
    public async Task A_page_can_begin_after_a_strategy_that_is_not_there()
    {
        await KeptAsync("a", 1);
        await KeptAsync("c", 1, 2);
        await ListsAsync(
            "b",
            10,
            new StrategyEntry
            {
                Strategy = "c",
                Length = 3,
                DueAt = null,
                DocumentLength = null,
            }
        );
        await ListsAsync(
            "B",
            1,
            new StrategyEntry
            {
                Strategy = "a",
                Length = 1,
                DueAt = null,
                DocumentLength = null,
            }
        );
        await ListsAsync("c", 10);
        await ListsAsync("zz", 10);
        await ListsAsync(null, 0);
    }

    /// <summary>The list has how long each history is, what is due, and how many events its document contains.</summary>
    [Fact]
    public async Task A_strategy_is_listed_as_it_stands()
    {
        await ListsAsync(null, 10);
        var chain = await KeptAsync("a", 1, 4);
        await ListsAsync(
            null,
            10,
            new StrategyEntry
            {
                Strategy = "a",
                Length = 5,
                DueAt = null,
                DocumentLength = null,
            }
        );
        await AppendedAsync(chain.NextWithDocument(2) with { DueAt = Noon });
        await ListsAsync(
            null,
            10,
            new StrategyEntry
            {
                Strategy = "a",
                Length = 7,
                DueAt = Noon,
                DocumentLength = 7,
            }
        );
        await AppendedAsync(chain.Next());
        await ListsAsync(
            null,
            10,
            new StrategyEntry
            {
                Strategy = "a",
                Length = 8,
                DueAt = null,
                DocumentLength = 7,
            }
        );
        Port.Requires(
            await Store.PutDocumentAsync("a", new() { Length = 3, Bytes = "{}"u8.ToArray() }, Cancellation),
            "A document of fewer events than the history has is stored."
        );
        await ListsAsync(
            null,
            10,
            new StrategyEntry
            {
                Strategy = "a",
                Length = 8,
                DueAt = null,
                DocumentLength = 3,
            }
        );
    }

    private async Task<Chain> DueAsync(Id<Strategy> strategy, Instant? dueAt)
    {
        var chain = new Chain(strategy);
        await AppendedAsync(chain.Next() with { DueAt = dueAt });
        return chain;
    }

    private async Task ListsDueAsync(Instant by, int take, params string[] strategies) =>
        Port.RequiresList(
            strategies,
            (await Store.ListDueAsync(by, take, Cancellation)).Select(due => due.Strategy.Value),
            $"By {by} these are due, the first due first, {take} at most; what is due at the instant counts."
        );

    private async Task ListsAsync(Id<Strategy>? after, int take, params StrategyEntry[] entries) =>
        Port.RequiresList(
            entries,
            await Store.ListAsync(after, take, Cancellation),
            $"These strategies are listed after {(after is { } id ? id.Value : "none")}, {take} at most, each as it is."
        );
}
