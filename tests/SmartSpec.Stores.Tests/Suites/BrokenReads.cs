namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores that break what is read.</summary>
internal static class BrokenReads
{
    /// <summary>Reads events in the order of their numbers' digits.</summary>
    internal sealed class ReadsInWrongOrder : PassingStore
    {
        public override async ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
            Id<Strategy> strategy,
            long after,
            int take,
            CancellationToken cancellationToken
        ) =>
            [
                .. (await Inner.ReadAsync(strategy, 0, int.MaxValue, cancellationToken))
                    .Select((line, at) => (line, number: at + 1))
                    .OrderBy(item => $"{item.number}", StringComparer.Ordinal)
                    .Where(item => item.number > after)
                    .Take(take)
                    .Select(item => item.line),
            ];
    }

    /// <summary>Begins with the event that is to come before.</summary>
    internal sealed class ReadsOneTooMany : PassingStore
    {
        public override ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
            Id<Strategy> strategy,
            long after,
            int take,
            CancellationToken cancellationToken
        ) => Inner.ReadAsync(strategy, Math.Max(0, after - 1), take, cancellationToken);
    }

    /// <summary>Loads the lines after the document, without its last event's.</summary>
    internal sealed class LoadsTooLittle : PassingStore
    {
        public override async ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken) =>
            await Inner.LoadAsync(strategy, cancellationToken) is { Document: not null } loaded
                ? loaded with
                {
                    Lines = [.. loaded.Lines.Skip(1)],
                }
                : await Inner.LoadAsync(strategy, cancellationToken);
    }

    /// <summary>Reads the lines and then the document, which may be newer.</summary>
    internal sealed class LoadsInTwoGoes : PassingStore
    {
        public override async ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken)
        {
            var lines = (await Inner.LoadAsync(strategy, cancellationToken))?.Lines;
            await Task.Delay(1, cancellationToken);
            return lines is null ? null : (await Inner.LoadAsync(strategy, cancellationToken))! with { Lines = lines };
        }
    }

    /// <summary>Lists what is due before an instant, without what is due at it.</summary>
    internal sealed class ListsDueTooLate : PassingStore
    {
        public override ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
            Instant by,
            int take,
            CancellationToken cancellationToken
        ) => Inner.ListDueAsync(by - Duration.FromTicks(10), take, cancellationToken);
    }

    /// <summary>Lists what is due by the strategies' identifiers.</summary>
    internal sealed class ListsDueByIdentifier : PassingStore
    {
        public override async ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(
            Instant by,
            int take,
            CancellationToken cancellationToken
        ) => [.. (await Inner.ListDueAsync(by, int.MaxValue, cancellationToken)).OrderBy(due => due.Strategy).Take(take)];
    }

    /// <summary>Lists strategies as a dictionary of a language would.</summary>
    internal sealed class ListsWithoutCase : PassingStore
    {
        public override async ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
            Id<Strategy>? after,
            int take,
            CancellationToken cancellationToken
        ) =>
            [
                .. (await Inner.ListAsync(null, int.MaxValue, cancellationToken))
                    .OrderBy(entry => entry.Strategy.Value, StringComparer.OrdinalIgnoreCase)
                    .SkipWhile(entry =>
                        after is { } begin && StringComparer.OrdinalIgnoreCase.Compare(entry.Strategy.Value, begin.Value) <= 0
                    )
                    .Take(take),
            ];
    }

    /// <summary>Begins a page with the strategy after which it is to begin.</summary>
    internal sealed class ListsOneTwice : PassingStore
    {
        public override async ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
            Id<Strategy>? after,
            int take,
            CancellationToken cancellationToken
        ) =>
            [
                .. (await Inner.ListAsync(null, int.MaxValue, cancellationToken))
                    .SkipWhile(entry => after is { } begin && entry.Strategy < begin)
                    .Take(take),
            ];
    }

    /// <summary>Stores a document with more events than there are.</summary>
    internal sealed class KeepsDocumentsAhead : PassingStore
    {
        public override async ValueTask<bool> PutDocumentAsync(
            Id<Strategy> strategy,
            StoredDocument document,
            CancellationToken cancellationToken
        ) =>
            await LengthAsync(strategy) is > 0 and var length
            && await Inner.PutDocumentAsync(
                strategy,
                document with
                {
                    Length = Math.Min(length, document.Length),
                },
                cancellationToken
            );
    }

    /// <summary>Stores the document that is ahead, also where another comes after it.</summary>
    internal sealed class KeepsTheLongestDocument : PassingStore
    {
        public override async ValueTask<bool> PutDocumentAsync(
            Id<Strategy> strategy,
            StoredDocument document,
            CancellationToken cancellationToken
        ) =>
            (await Inner.LoadAsync(strategy, cancellationToken))?.Document?.Length > document.Length
            || await Inner.PutDocumentAsync(strategy, document, cancellationToken);
    }

    /// <summary>Postpones a strategy that has changed since it was settled.</summary>
    internal sealed class PostponesWhatHasChanged : PassingStore
    {
        public override async ValueTask<bool> PostponeAsync(
            Id<Strategy> strategy,
            long length,
            Instant? dueAt,
            CancellationToken cancellationToken
        ) => await Inner.PostponeAsync(strategy, await LengthAsync(strategy), dueAt, cancellationToken);
    }

    /// <summary>Answers that a strategy was postponed, which stays due.</summary>
    internal sealed class PostponesNothing : PassingStore
    {
        public override ValueTask<bool> PostponeAsync(
            Id<Strategy> strategy,
            long length,
            Instant? dueAt,
            CancellationToken cancellationToken
        ) => new(true);
    }

    /// <summary>Returns the events of a command from one too early.</summary>
    internal sealed class FindsOneTooMany : PassingStore
    {
        public override async ValueTask<CommandEvents?> FindCommandAsync(
            Id<Strategy> strategy,
            Id<Command> command,
            CancellationToken cancellationToken
        ) =>
            await Inner.FindCommandAsync(strategy, command, cancellationToken) is { First: > 1 } found
                ? found with
                {
                    First = found.First - 1,
                }
                : null;
    }

    /// <summary>Finds a command without its fingerprint.</summary>
    internal sealed class FindsNoFingerprint : PassingStore
    {
        public override async ValueTask<CommandEvents?> FindCommandAsync(
            Id<Strategy> strategy,
            Id<Command> command,
            CancellationToken cancellationToken
        ) =>
            await Inner.FindCommandAsync(strategy, command, cancellationToken) is { } events
                ? events with
                {
                    Fingerprint = null,
                }
                : null;
    }
}
