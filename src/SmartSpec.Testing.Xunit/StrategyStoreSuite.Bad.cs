using System.Text;
using Xunit;

namespace SmartSpec.Testing;

/// <content>What no store takes (<see cref="StoreAppend.Validate"/>).</content>
public abstract partial class StrategyStoreSuite
{
    private static readonly byte[] TooLarge = new byte[OutboxMessage.MaxBodySize + 1];

    /// <summary>What makes an append a bad one.</summary>
    private static readonly Func<StoreAppend, StoreAppend>[] Spoils =
    [
        append => WithKind(append, "kind \ud83d"),
        append => WithKind(append, "\udc00 kind"),
        append => WithKind(append, "ki\0nd"),
        append => WithKind(append, "kind\n"),
        append => WithKind(append, ""),
        append => WithKind(append, null!),
        append => WithKind(append, new string('k', OutboxMessage.MaxKindLength + 1)),
        append => append with { Messages = [Chain.Message(append, "good"), null!] },
        append =>
            append with
            {
                Messages =
                [
                    new()
                    {
                        Number = append.ExpectedLength + 1,
                        Kind = "kind",
                        Body = TooLarge,
                    },
                ],
            },
        append => append with { Events = [] },
        append => append with { Events = null! },
        append => append with { Events = [.. append.Events, null!] },
        append =>
            append with
            {
                Events =
                [
                    .. append.Events.Select(recorded => recorded with { Envelope = recorded.Envelope with { Name = "\ud83d" } }),
                ],
            },
        append => append with { ExpectedLength = -1 },
        append => append with { ExpectedLength = StoreAppend.MaxLength },
        append => append with { ExpectedLength = long.MaxValue },
        append => append with { Strategy = default },
        append => append with { Command = default },
    ];

    /// <summary>
    /// What cannot be stored as it is in every store is refused by each, with an <see cref="ArgumentException"/>, before anything
    /// is written.
    /// </summary>
    [Fact]
    public async Task A_bad_append_is_refused_before_anything_is_written()
    {
        var chain = await KeptAsync("a", 1);
        foreach (var spoil in Spoils)
        {
            await RefusedAsync(spoil(chain.Rival(2, "bad")));
            await RefusedAsync(spoil(new Chain("b").Rival()));
        }

        await IsThereAsync(chain);
        await IsNotThereAsync("b");
        Port.Requires(
            null,
            await Store.FindCommandAsync("a", "bad", Cancellation),
            "A command whose append was refused is not stored."
        );
        if (Store is IOutbox outbox)
            Port.RequiresList(
                [],
                await outbox.ListAsync(OutboxState.Pending, 0, 10, Cancellation),
                "An append that was refused leaves no message."
            );
    }

    /// <summary>A bad append among good ones fails alone.</summary>
    [Fact]
    public async Task A_bad_append_fails_alone()
    {
        var chains = await ManyAsync(200);
        await AtOnceAsync(
            chains.Select(
                (chain, at) =>
                    (Func<Task<bool>>)(
                        async () =>
                        {
                            if (at % 10 == 5)
                                await RefusedAsync(Spoils[at / 10 % Spoils.Length](chain.Rival()));
                            else
                                await AppendedAsync(chain.NextWith("reported"));
                            return true;
                        }
                    )
            )
        );
        foreach (var chain in chains)
            await IsThereAsync(chain);
        if (Store is IOutbox outbox)
            Port.Requires(
                180,
                (await outbox.ListAsync(OutboxState.Pending, 0, 1_000, Cancellation)).Count,
                "Each good append has its message; no bad one has."
            );
    }

    /// <summary>What may just be is stored as it is.</summary>
    [Fact]
    public async Task A_message_at_the_limits_is_stored_as_it_is()
    {
        var next = new Chain("a").Next();
        OutboxMessage[] messages =
        [
            new()
            {
                Number = 1,
                Kind = new string('k', OutboxMessage.MaxKindLength),
                Body = default,
            },
            new()
            {
                Number = 1,
                Kind = "å \ud83c\udf3e \ufffd \u202e '\"\\%_",
                Body = "\0\u0001"u8.ToArray(),
            },
            new()
            {
                Number = 1,
                Kind = " ",
                Body = new byte[OutboxMessage.MaxBodySize],
            },
        ];
        await AppendedAsync(next with { Messages = messages });
        if (Store is IOutbox outbox)
        {
            Port.RequiresList(
                messages,
                (await outbox.ListAsync(OutboxState.Pending, 0, 10, Cancellation)).Select(entry => entry.Message),
                "Kinds and bodies are stored letter by letter and byte for byte."
            );
        }
    }

    private static StoreAppend WithKind(StoreAppend append, string kind) =>
        append with
        {
            Messages =
            [
                Chain.Message(append, "good"),
                new()
                {
                    Number = append.ExpectedLength + 1,
                    Kind = kind,
                    Body = Encoding.UTF8.GetBytes("body"),
                },
            ],
        };

    private async Task RefusedAsync(StoreAppend append)
    {
        try
        {
            await Store.AppendAsync(append, Cancellation);
        }
        catch (ArgumentException)
        {
            return;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Port.Requires(
                false,
                $"A bad append is refused with an ArgumentException; it was {broken.GetType().Name}: {broken.Message}"
            );
        }

        Port.Requires(false, "A bad append is refused with an ArgumentException: a store calls StoreAppend.Validate first.");
    }
}
