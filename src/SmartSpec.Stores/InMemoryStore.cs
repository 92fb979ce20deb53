using System.Runtime.InteropServices;

namespace SmartSpec.Stores;

/// <summary>
/// A store in memory: for tests, demonstrations and what need not outlive the process. Safe to share
/// between threads.
/// </summary>
public sealed partial class InMemoryStore : IStrategyStore, IOutbox, ILeases
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<Id<Strategy>, StoredHistory> strategies = [];
    private readonly SortedSet<(Instant DueAt, Id<Strategy> Strategy)> due = [];
    private readonly TimeProvider time;

    /// <summary>Creates an empty store.</summary>
    /// <param name="time">The clock of leases and messages; the system's by default.</param>
    public InMemoryStore(TimeProvider? time = null) => this.time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        append.Validate();
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            var stored = strategies.GetValueOrDefault(append.Strategy);
            if (stored is not null && stored.Commands.TryGetValue(append.Command, out var before))
                return new(new AppendResult.Repeated(before));
            if ((stored?.Lines.Count ?? 0) != append.ExpectedLength)
                return new(new AppendResult.Conflict(stored?.Lines.Count ?? 0));
            Store(stored, append, Now);
            return new(new AppendResult.Appended());
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            return new(
                strategies.TryGetValue(strategy, out var stored)
                    ? new StoredStrategy
                    {
                        Document = stored.Document,
                        Lines = Slice(stored.Lines, Math.Max(0, (stored.Document?.Length ?? 0) - 1), int.MaxValue),
                    }
                    : null
            );
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
        Id<Strategy> strategy,
        long after = 0,
        int take = int.MaxValue,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
            return new(strategies.TryGetValue(strategy, out var stored) ? Slice(stored.Lines, after, take) : []);
    }

    /// <inheritdoc/>
    public ValueTask<CommandEvents?> FindCommandAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
            return new(
                strategies.TryGetValue(strategy, out var stored) && stored.Commands.TryGetValue(command, out var events)
                    ? events
                    : null
            );
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
            return new([
                .. due.TakeWhile(item => item.DueAt <= by)
                    .Take(take)
                    .Select(item => new DueStrategy { Strategy = item.Strategy, DueAt = item.DueAt }),
            ]);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
        Id<Strategy>? after,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            return new([
                .. strategies
                    .SkipWhile(stored => after is { } begin && stored.Key <= begin)
                    .Take(take)
                    .Select(stored => new StrategyEntry
                    {
                        Strategy = stored.Key,
                        Length = stored.Value.Lines.Count,
                        DueAt = stored.Value.DueAt,
                        DocumentLength = stored.Value.Document?.Length,
                    }),
            ]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> PutDocumentAsync(
        Id<Strategy> strategy,
        StoredDocument document,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (!strategies.TryGetValue(strategy, out var stored) || document.Length > stored.Lines.Count)
                return new(false);
            stored.Document = document;
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> PostponeAsync(
        Id<Strategy> strategy,
        long length,
        Instant? dueAt,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (!strategies.TryGetValue(strategy, out var stored) || stored.Lines.Count != length)
                return new(false);
            SetDue(strategy, stored, dueAt);
            return new(true);
        }
    }

    private void SetDue(Id<Strategy> strategy, StoredHistory stored, Instant? dueAt)
    {
        if (stored.DueAt is { } until)
            due.Remove((until, strategy));
        stored.DueAt = dueAt;
        if (dueAt is { } next)
            due.Add((next, strategy));
    }

    private void Store(StoredHistory? before, StoreAppend append, Instant now)
    {
        // The caller's lists are read before anything changes: they may be of a kind that throws.
        RecordedLine[] lines = [.. append.Events.Select(recorded => new RecordedLine(recorded.Line, recorded.Hash))];
        OutboxMessage[] messages = [.. append.Messages ?? []];

        var stored = before ?? (strategies[append.Strategy] = new());
        stored.Lines.AddRange(lines);
        stored.Commands[append.Command] = new()
        {
            First = append.ExpectedLength + 1,
            Last = stored.Lines.Count,
            Fingerprint = append.Fingerprint,
        };
        SetDue(append.Strategy, stored, append.DueAt);
        stored.Document = append.Document ?? stored.Document;
        Put(append.Strategy, messages, now);
    }

    private static RecordedLine[] Slice(List<RecordedLine> lines, long after, int take) =>
        after >= lines.Count
            ? []
            : CollectionsMarshal.AsSpan(lines)[(int)after..][..(int)Math.Min(take, lines.Count - after)].ToArray();

    private sealed class StoredHistory
    {
        public List<RecordedLine> Lines { get; } = [];

        public Dictionary<Id<Command>, CommandEvents> Commands { get; } = [];

        public Instant? DueAt { get; set; }

        public StoredDocument? Document { get; set; }
    }
}
