using System.Text;
using Xunit;

namespace SmartSpec.Testing;

/// <content>Reading a history, and loading a strategy with its document.</content>
public abstract partial class StrategyStoreSuite
{
    /// <summary>A line comes back as it was appended, whatever JSON makes of it.</summary>
    [Fact]
    public async Task Lines_are_stored_byte_for_byte()
    {
        var chain = new Chain("a");
        string[] written =
        [
            """{"b":1,"a":2}""",
            """{ "a" : 1.0 , "a" : 1.00, "b":[ ] }""",
            """{"å":"\u00e5 å","slash":"\/ /","quote":"\"\\"}""",
            """{"emoji":"🌾 \ud83c\udf3e","null":"\u0000","it's":"'; drop table --"}""",
            """{"big":123456789012345678901234567890,"exp":1E+2,"neg":-0}""",
            "  {\"a\":\t1}  ",
        ];
        foreach (var line in written)
            await AppendedAsync(chain.NextWritten(Encoding.UTF8.GetBytes(line)));
        await IsThereAsync(chain);
        await StartAgainAsync();
        await IsThereAsync(chain);
    }

    /// <summary>An event can be large, and so can what comes of one command.</summary>
    [Fact]
    public async Task Large_lines_and_many_events_at_once_are_stored()
    {
        var chain = await KeptAsync("a", 1);
        await AppendedAsync(chain.Next(700));
        await AppendedAsync(chain.NextWritten(Encoding.UTF8.GetBytes($"{{\"large\":\"{new string('å', 1_000_000)}\"}}")));
        await IsThereAsync(chain);
    }

    /// <summary>Events of several hundred appends come in the order of their numbers, not in that of their digits.</summary>
    [Fact]
    public async Task Lines_come_in_the_order_of_their_numbers()
    {
        var chain = await KeptAsync("a", 1);
        for (var i = 0; i < 110; i++)
            await AppendedAsync(chain.Next(1 + (i % 3)));
        await IsThereAsync(chain);
    }

    /// <summary>A page begins after a number, and holds so many lines at most.</summary>
    [Fact]
    public async Task A_history_can_be_read_from_a_number_on_and_in_part()
    {
        var chain = await KeptAsync("a", 1, 9, 2);
        foreach (
            var (after, take) in new[]
            {
                (0L, 12),
                (0, 5),
                (3, 4),
                (11, 1),
                (11, 10),
                (5, int.MaxValue),
                (12, 1),
                (40, 5),
                (0, 0),
                (3, 0),
            }
        )
        {
            Port.RequiresLines(
                chain.Lines.Skip((int)after).Take(take),
                await Store.ReadAsync("a", after, take, Cancellation),
                $"Reading begins after event {after}, and takes {take} lines at most."
            );
        }
    }

    /// <summary>What is not there is empty, or null; never an exception.</summary>
    [Fact]
    public async Task A_strategy_that_is_not_there_is_empty()
    {
        await KeptAsync("a", 1);
        await IsNotThereAsync("b");
        await IsNotThereAsync("A");
        Port.RequiresLines(
            [],
            await Store.ReadAsync("b", 3, 4, Cancellation),
            "There is no line of a strategy that is not there."
        );
        Port.Requires(
            !await Store.PutDocumentAsync("b", new() { Length = 1, Bytes = "{}"u8.ToArray() }, Cancellation),
            "A document of a strategy that is not there is not stored."
        );
        await IsNotThereAsync("b");
    }

    /// <summary>Without a document all lines are loaded.</summary>
    [Fact]
    public async Task A_strategy_without_a_document_is_loaded_with_all_its_lines() =>
        await IsLoadedAsync(await KeptAsync("a", 1, 4), null);

    /// <summary>With a document the lines from its last event on are loaded, that event with them.</summary>
    [Fact]
    public async Task A_strategy_is_loaded_with_its_document_and_the_lines_from_its_last_event_on()
    {
        var chain = await KeptAsync("a", 1, 4);
        var append = chain.NextWithDocument(2);
        await AppendedAsync(append);
        await IsLoadedAsync(chain, append.Document);
        await AppendedAsync(chain.Next(3));
        await IsLoadedAsync(chain, append.Document);
    }

    /// <summary>A founding can bring a document.</summary>
    [Fact]
    public async Task A_document_can_come_with_the_founding()
    {
        var chain = new Chain("a");
        var founding = chain.NextWithDocument();
        await AppendedAsync(founding);
        await IsLoadedAsync(chain, founding.Document);
    }

    /// <summary>A document takes the place of the one before; an append without one lets it stay.</summary>
    [Fact]
    public async Task A_document_takes_the_place_of_the_one_before()
    {
        var chain = await KeptAsync("a", 1);
        await AppendedAsync(chain.NextWithDocument());
        var second = chain.NextWithDocument(2);
        await AppendedAsync(second);
        await IsLoadedAsync(chain, second.Document);

        var third = new StoredDocument { Length = 4, Bytes = "{\"third\": 3}"u8.ToArray() };
        Port.Requires(
            await Store.PutDocumentAsync("a", third, Cancellation),
            "A document of as many events as the history has is stored."
        );
        await IsLoadedAsync(chain, third);

        var earlier = new StoredDocument { Length = 2, Bytes = new byte[] { 0, 1, 2, 255, 254, 0 } };
        Port.Requires(
            await Store.PutDocumentAsync("a", earlier, Cancellation),
            "A document of fewer events than the history has is stored, in place of the one before."
        );
        await IsLoadedAsync(chain, earlier);

        await AppendedAsync(chain.Next());
        await IsLoadedAsync(chain, earlier);
        await StartAgainAsync();
        await IsLoadedAsync(chain, earlier);
    }

    /// <summary>A document is never ahead of its history.</summary>
    [Fact]
    public async Task A_document_with_more_events_than_the_history_is_not_stored()
    {
        var chain = await KeptAsync("a", 1, 2);
        Port.Requires(
            !await Store.PutDocumentAsync("a", new() { Length = 4, Bytes = "{}"u8.ToArray() }, Cancellation),
            "A document with more events than there are is not stored."
        );
        await IsLoadedAsync(chain, null);
        Port.Requires(
            await Store.PutDocumentAsync("a", chain.Document, Cancellation),
            "A document of as many events as the history has is stored."
        );
        Port.Requires(
            !await Store.PutDocumentAsync("a", new() { Length = 40, Bytes = "{}"u8.ToArray() }, Cancellation),
            "A document with more events than there are is not stored."
        );
        await IsLoadedAsync(chain, chain.Document);
    }

    /// <summary>A large document is stored as a small one is.</summary>
    [Fact]
    public async Task A_large_document_is_stored()
    {
        var chain = await KeptAsync("a", 1);
        var large = new StoredDocument
        {
            Length = 1,
            Bytes = Enumerable.Range(0, 3_000_000).Select(i => (byte)(i * 31)).ToArray(),
        };
        Port.Requires(await Store.PutDocumentAsync("a", large, Cancellation), "A large document is stored.");
        await IsLoadedAsync(chain, large);
    }

    /// <summary>Reading gives up too.</summary>
    [Fact]
    public async Task Reading_and_keeping_documents_give_up_where_they_are_cancelled()
    {
        var chain = await KeptAsync("a", 1);
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Store.ReadAsync("a", cancellationToken: cancellationToken),
            "ReadAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Store.LoadAsync("a", cancellationToken),
            "LoadAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Store.FindCommandAsync("a", "c", cancellationToken),
            "FindCommandAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Store.ListAsync(null, 10, cancellationToken),
            "ListAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Store.ListDueAsync(Instant.MaxValue, 10, cancellationToken),
            "ListDueAsync"
        );
        await Port.RequiresCancellationAsync(
            async cancellationToken => await Store.PutDocumentAsync("a", chain.Document, cancellationToken),
            "PutDocumentAsync"
        );
        await IsLoadedAsync(chain, null);
    }

    private async Task IsLoadedAsync(Chain chain, StoredDocument? document)
    {
        var loaded = Port.RequiresType<StoredStrategy>(await Store.LoadAsync(chain.Id, Cancellation), $"{chain.Id} is loaded.");
        Port.Requires(document, loaded.Document, $"{chain.Id} is loaded with the document that was stored last, byte for byte.");
        Port.RequiresLines(
            chain.Lines.Skip((int)(document?.Length ?? 1) - 1),
            loaded.Lines,
            document is null
                ? "Without a document all lines are loaded."
                : $"The lines are loaded from the document's last event ({document.Length}) on, that event with them."
        );
    }
}
