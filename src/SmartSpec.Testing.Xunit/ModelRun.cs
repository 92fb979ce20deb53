using System.Globalization;

namespace SmartSpec.Testing;

/// <summary>A sequence of steps, each done to a store and to the model.</summary>
/// <param name="store">The store, empty at first.</param>
/// <param name="advance">Lets time pass for the store.</param>
/// <param name="cancellationToken">Cancelled where the run is stopped.</param>
internal sealed partial class ModelRun(
    IStrategyStore store,
    Func<Duration, ValueTask> advance,
    CancellationToken cancellationToken
)
{
    private static readonly string[] Identifiers = ["a", "B", "a-1", "a.1", "aa", "b", "_"];
    private static readonly Instant Noon = Instant.FromUtc(2027, 3, 1, 12, 0);

    private readonly ModelStore model = new();
    private readonly Dictionary<string, Chain> chains = Identifiers.ToDictionary(
        id => id,
        id => new Chain(id),
        StringComparer.Ordinal
    );
    private readonly List<StoreAppend> appended = [];
    private readonly List<string> log = [];

    /// <summary>The steps that have been begun, in words.</summary>
    public IReadOnlyList<string> Log => log;

    /// <summary>How many steps have been begun; some of them do nothing, and are not logged.</summary>
    public int Begun { get; private set; }

    public async Task DoAsync(ModelStep step)
    {
        var chance = new Chance(step.Seed);
        Begun++;
        await (
            step.Kind switch
            {
                < 30 => AppendAsync(chance, isRight: true),
                < 36 => AppendAsync(chance, isRight: false),
                < 44 => RepeatAsync(chance),
                < 48 => PutDocumentAsync(chance),
                < 49 => CancelledAsync(chance),
                < 51 => PostponeAsync(chance),
                < 56 => ReadAsync(chance),
                < 76 when store is IOutbox outbox => SendAsync(outbox, chance),
                < 84 when store is IOutbox or ILeases => AdvanceAsync(chance),
                _ when store is ILeases leases => LeaseAsync(leases, chance),
                _ => ReadAsync(chance),
            }
        );
        await SameAsync(chance);
    }

    private async Task AppendAsync(Chance chance, bool isRight)
    {
        var chain = Any(chance);
        var append = Particular(chain, chain.Length == 0 ? chain.Rival() : chain.Rival(1 + chance.Next(4)), chance);
        if (!isRight)
            append = append with { ExpectedLength = chain.Length + Of(chance, -2L, -1, 1, 3) };
        if (append.ExpectedLength >= 0)
            await AppendAsync(chain, append);
    }

    private async Task RepeatAsync(Chance chance)
    {
        if (appended.Count == 0)
            return;
        var before = appended[chance.Next(appended.Count)];
        var chain = chains[before.Strategy.Value];
        await AppendAsync(
            chain,
            chance.Next(4) switch
            {
                0 => before,

                // Another command, by one letter.
                1 => Particular(chain, chain.Rival(), chance) with { Command = before.Command.Value.ToUpperInvariant() },
                2 => Particular(chain, chain.Rival(1 + chance.Next(2)), chance) with { Command = before.Command },

                // The same identifier on another strategy is another command.
                _ => Any(chance) is { Length: > 0 } other
                    ? Particular(other, other.Rival(), chance) with
                    {
                        Command = before.Command,
                    }
                    : before,
            }
        );
    }

    private async Task AppendAsync(Chain chain, StoreAppend append)
    {
        chain = chains[append.Strategy.Value];
        var (strategy, length, due) = (append.Strategy, append.ExpectedLength, append.DueAt);
        var (count, document, messages) = (append.Events.Count, append.Document?.Length, append.Messages?.Count ?? 0);
        Record(
            $"append {count} to {strategy} at {length} by {append.Command}, due {due}, document {document}, {messages} messages"
        );
        var expected = model.Append(append);
        Port.Requires(expected, await store.AppendAsync(append, cancellationToken), "The append is answered as the model does.");
        if (expected is not AppendResult.Appended)
            return;
        chain.GoOnFrom(append);
        appended.Add(append);
    }

    private async Task PutDocumentAsync(Chance chance)
    {
        var chain = Any(chance);
        var document = new StoredDocument
        {
            Length = 1 + chance.Next((int)chain.Length + 2),
            Bytes = Enumerable.Range(0, chance.Next(40)).Select(_ => (byte)chance.Next(256)).ToArray(),
        };
        Record($"put a document of {document.Length} events of {chain.Id}");
        Port.Requires(
            model.PutDocument(chain.Id, document),
            await store.PutDocumentAsync(chain.Id, document, cancellationToken),
            "The document is stored or not as in the model."
        );
    }

    private async Task PostponeAsync(Chance chance)
    {
        var chain = Any(chance);
        var (length, due) = (
            chain.Length + Of(chance, 0L, 0, 0, -1, 1),
            Of<Instant?>(chance, null, Noon, Noon + Duration.FromHours(1))
        );
        Record($"postpone {chain.Id} at {length} until {due}");
        Port.Requires(
            model.Postpone(chain.Id, length, due),
            await store.PostponeAsync(chain.Id, length, due, cancellationToken),
            "What is due is postponed or not as in the model."
        );
    }

    private async Task CancelledAsync(Chance chance)
    {
        var chain = Any(chance);
        Record($"a cancelled append to {chain.Id}");
        await Port.RequiresCancellationAsync(async cancelled => await store.AppendAsync(chain.Rival(), cancelled), "AppendAsync");
    }

    private async Task ReadAsync(Chance chance)
    {
        var (chain, take) = (Any(chance), chance.Next(5));
        var after = chance.Next((int)chain.Length + 2);
        Record($"read {take} of {chain.Id} after {after}");
        Port.RequiresLines(
            chain.Lines.Skip(after).Take(take),
            await store.ReadAsync(chain.Id, after, take, cancellationToken),
            "A part of a history is that of the model."
        );
    }

    /// <summary>The store holds what the model does: all of one strategy, and all lists in part.</summary>
    private async Task SameAsync(Chance chance)
    {
        var chain = appended.Count > 0 && chance.Next(2) == 0 ? chains[appended[^1].Strategy.Value] : Any(chance);
        var there = model.Strategies.GetValueOrDefault(chain.Id);
        Port.RequiresLines(
            there?.Lines ?? [],
            await store.ReadAsync(chain.Id, cancellationToken: cancellationToken),
            $"The history of {chain.Id} is the model's."
        );
        var loaded = await store.LoadAsync(chain.Id, cancellationToken);
        Port.Requires(there is null, loaded is null, $"{chain.Id} is there where it is in the model.");
        Port.Requires(there?.Document, loaded?.Document, $"The document of {chain.Id} is the model's.");
        Port.RequiresLines(
            there?.Lines.Skip((int)(there.Document?.Length ?? 1) - 1) ?? [],
            loaded?.Lines ?? [],
            $"{chain.Id} is loaded from its document's last event on."
        );
        var command = appended.Count > 0 && chance.Next(4) > 0 ? appended[chance.Next(appended.Count)].Command : "none";
        Port.Requires(
            there is not null && there.Commands.TryGetValue(command, out var events) ? events : null,
            await store.FindCommandAsync(chain.Id, command, cancellationToken),
            $"What came of {command} on {chain.Id} is the model's."
        );

        var (after, take, by) = (
            chance.Next(3) == 0 ? (Id<Strategy>?)null : Of(chance, Identifiers),
            1 + chance.Next(8),
            DueAt(chance, 0)
        );
        if (chance.Next(2) == 0 && there?.DueAt is { } dueAt)
            by = dueAt;
        Port.RequiresList(
            model.After(after).Take(take),
            await store.ListAsync(after, take, cancellationToken),
            $"The strategies after {after?.Value ?? "none"} are the model's."
        );
        Port.RequiresList(
            model.Due(by).Take(take),
            await store.ListDueAsync(by, take, cancellationToken),
            $"What is due by {by} is the model's."
        );
        if (store is IOutbox outbox)
            await SameAsync(outbox, chance);
    }

    private StoreAppend Particular(Chain chain, StoreAppend append, Chance chance) =>
        append with
        {
            Fingerprint = chance.Next(3) == 0 ? null : Hash.Of([(byte)chance.Next(256), (byte)chance.Next(256)]),
            DueAt = chance.Next(3) == 0 ? null : DueAt(chance, log.Count + 1),
            Document =
                chance.Next(3) == 0
                    ? new()
                    {
                        Length = chain.Length + append.Events.Count,
                        Bytes = Enumerable.Range(0, 1 + chance.Next(30)).Select(_ => (byte)chance.Next(256)).ToArray(),
                    }
                    : null,
            Messages =
                chance.Next(2) == 0
                    ? null
                    :
                    [
                        .. Enumerable
                            .Range(0, chance.Next(4))
                            .Select(number =>
                                Chain.Message(append, string.Create(CultureInfo.InvariantCulture, $"m{log.Count}-{number}"))
                            ),
                    ],
        };

    /// <summary>One of few days, apart by moments, so that no two fall on the same.</summary>
    private static Instant DueAt(Chance chance, int apart) =>
        Noon + Duration.FromDays(chance.Next(4)) + Duration.FromTicks(10 * apart);

    private Chain Any(Chance chance) => chains[Of(chance, Identifiers)];

    private static T Of<T>(Chance chance, params T[] some) => some[chance.Next(some.Length)];

    private void Record(FormattableString step) =>
        log.Add(FormattableString.Invariant($"    {log.Count + 1}. {FormattableString.Invariant(step)}"));
}
