using Xunit;

namespace SmartSpec.Testing;

/// <content>
/// The fingerprints of commands, by which a repeated command is distinguished from another one with its identifier.
/// </content>
public abstract partial class StrategyStoreSuite
{
    /// <summary>
    /// The fingerprint is stored with the command's identifier: of a founding, of one event and of several, with a document and
    /// messages and without.
    /// </summary>
    [Fact]
    public async Task The_fingerprint_of_a_command_is_stored_with_it()
    {
        var chain = new Chain("a");
        StoreAppend[] all =
        [
            chain.Next(),
            chain.Next(),
            chain.Next(3),
            chain.NextWithDocument(),
            chain.NextWith("one", "other"),
            chain.Next(),
        ];
        for (var at = 0; at < all.Length; at++)
            await AppendedAsync(all[at] = all[at] with { Command = $"command-{at}", Fingerprint = Hash.Of([(byte)at]) });
        await AreAnsweredAsync("when it is looked up");
        await StartAgainAsync();
        await AreAnsweredAsync("after a new start");

        async Task AreAnsweredAsync(string when)
        {
            foreach (var append in all)
            {
                Port.Requires(
                    EventsOf(append),
                    await Store.FindCommandAsync("a", append.Command, Cancellation),
                    $"A command is found with its own fingerprint {when}."
                );
                await IsRepeatedAsync(append, append, $"A command ({when})");
            }
        }
    }

    /// <summary>Another command with a used identifier is answered with the fingerprint of the first one, which stays.</summary>
    [Fact]
    public async Task Another_command_with_the_same_identifier_is_answered_with_the_fingerprint_of_the_first()
    {
        var chain = await KeptAsync("a", 1);
        var (first, other) = (chain.Next(2, "used"), Hash.Of("other"u8));
        await AppendedAsync(first);
        foreach (var expected in new long[] { 1, 3, 7 })
            await IsRepeatedAsync(
                chain.Rival() with
                {
                    Command = "used",
                    ExpectedLength = expected,
                    Fingerprint = other,
                },
                first,
                "Another command with the identifier"
            );
        await IsRepeatedAsync(
            chain.Rival() with
            {
                Command = "used",
                Fingerprint = null,
            },
            first,
            "Another command with the identifier, of an unknown fingerprint,"
        );
        Port.Requires(
            EventsOf(first),
            await Store.FindCommandAsync("a", "used", Cancellation),
            "The fingerprint of the first command stays."
        );
        await IsThereAsync(chain);
    }

    /// <summary>A command can be stored without a fingerprint, as an imported one is; it stays without one.</summary>
    [Fact]
    public async Task A_command_can_be_stored_without_a_fingerprint()
    {
        var chain = new Chain("a");
        StoreAppend[] all =
        [
            chain.Next() with
            {
                Fingerprint = null,
            },
            chain.Next() with
            {
                Fingerprint = null,
            },
            chain.Next(2) with
            {
                Fingerprint = null,
            },
            chain.NextWithDocument() with
            {
                Fingerprint = null,
            },
        ];
        foreach (var append in all)
            await AppendedAsync(append);
        foreach (var append in all)
        {
            await IsRepeatedAsync(
                append with
                {
                    Fingerprint = Hash.Of("now"u8),
                },
                append,
                "A command that was stored without a fingerprint"
            );
            Port.Requires(
                EventsOf(append),
                await Store.FindCommandAsync("a", append.Command, Cancellation),
                "A command that was stored without a fingerprint is found without one."
            );
        }
    }

    /// <summary>
    /// Of commands at once with one identifier and different content, all are answered with the fingerprint of the one that was
    /// appended.
    /// </summary>
    [Fact]
    public async Task Of_commands_at_once_with_one_identifier_all_see_the_fingerprint_of_the_one_appended()
    {
        var chain = await KeptAsync("a", 1);
        var beside = await BesideAsync();
        for (var round = 0; round < 10; round++)
        {
            var rivals = Enumerable
                .Range(0, Rivals)
                .Select(at => chain.Rival() with { Command = $"round-{round}", Fingerprint = Hash.Of([(byte)round, (byte)at]) })
                .ToList();
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
                "Of commands at once with one identifier exactly one is appended."
            );
            var appended = rivals[results.FindIndex(result => result is AppendResult.Appended)];
            Port.Requires(
                Rivals - 1,
                results.Count(result => result is AppendResult.Repeated repeated && repeated.Events == EventsOf(appended)),
                "The others are repeated, with the events and the fingerprint of the one that was appended."
            );
            chain.GoOnFrom(appended);
        }

        await IsThereAsync(chain);
    }
}
