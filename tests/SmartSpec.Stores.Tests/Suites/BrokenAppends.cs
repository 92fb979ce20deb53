using System.Text.Json;

namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores that break what is appended.</summary>
internal static class BrokenAppends
{
    /// <summary>Appends though the history has another length.</summary>
    internal sealed class LosesUpdates : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            await Inner.AppendAsync(append, cancellationToken) is AppendResult.Conflict(var length)
                ? await Inner.AppendAsync(append with { ExpectedLength = length }, cancellationToken)
                : new AppendResult.Appended();
    }

    /// <summary>Looks at the length, and appends a moment later.</summary>
    internal sealed class LooksFirstAndAppendsLater : PassingStore
    {
        private const int MostTurns = 1_000;

        private int looked;

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            if (await FindCommandAsync(append.Strategy, append.Command, cancellationToken) is { } events)
                return new AppendResult.Repeated(events);
            if (await LengthAsync(append.Strategy) is var length && length != append.ExpectedLength)
                return new AppendResult.Conflict(length);

            // Gives way until another has looked, too: whichever comes second appends to what it has not seen.
            Interlocked.Increment(ref looked);
            for (var turn = 0; turn < MostTurns && Volatile.Read(ref looked) < 2; turn++)
                await Task.Yield();
            Interlocked.Decrement(ref looked);
            while (
                await Inner.AppendAsync(append with { ExpectedLength = length }, cancellationToken)
                    is AppendResult.Conflict(var now)
            )
                length = now;
            return new AppendResult.Appended();
        }
    }

    /// <summary>Writes the first of several events, and breaks.</summary>
    internal sealed class TearsBatches : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            if (append.Events.Count == 1)
                return await Inner.AppendAsync(append, cancellationToken);
            await Inner.AppendAsync(append with { Events = [append.Events[0]] }, cancellationToken);
            throw new IOException("The disk is full.");
        }
    }

    /// <summary>Drops the last of several events.</summary>
    internal sealed class DropsTheLastEvent : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(
                append.Events.Count == 1 ? append : append with { Events = [.. append.Events.SkipLast(1)] },
                cancellationToken
            );
    }

    /// <summary>Writes several events one by one, for all to see.</summary>
    internal sealed class WritesOneByOne : PassingStore, IDisposable
    {
        private readonly SemaphoreSlim gate = new(1, 1);

        public void Dispose() => gate.Dispose();

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            await gate.WaitAsync(cancellationToken);
            try
            {
                if (append.Events.Count == 1 || await LengthAsync(append.Strategy) != append.ExpectedLength)
                    return await Inner.AppendAsync(append, cancellationToken);
                await Inner.AppendAsync(
                    append with
                    {
                        Command = $"{append.Command}-1",
                        Events = [append.Events[0]],
                        Document = null,
                    },
                    cancellationToken
                );
                await Task.Delay(1, cancellationToken);
                return await Inner.AppendAsync(
                    append with
                    {
                        ExpectedLength = append.ExpectedLength + 1,
                        Events = [.. append.Events.Skip(1)],
                    },
                    cancellationToken
                );
            }
            finally
            {
                gate.Release();
            }
        }
    }

    /// <summary>Forgets which command events came of.</summary>
    internal sealed class ForgetsCommands : PassingStore
    {
        private int forgotten;

        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(append with { Command = $"forgotten-{Interlocked.Increment(ref forgotten)}" }, cancellationToken);
    }

    /// <summary>Knows the last command only.</summary>
    internal sealed class KnowsTheLastCommandOnly : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            await Inner.AppendAsync(append, cancellationToken) is AppendResult.Repeated(var events)
            && events.Last < await LengthAsync(append.Strategy)
                ? new AppendResult.Conflict(await LengthAsync(append.Strategy))
                : await Inner.AppendAsync(append, cancellationToken);
    }

    /// <summary>Looks at the length before the command.</summary>
    internal sealed class LooksAtTheLengthFirst : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            await LengthAsync(append.Strategy) is var length && length != append.ExpectedLength
                ? new AppendResult.Conflict(length)
                : await Inner.AppendAsync(append, cancellationToken);
    }

    /// <summary>Reports a conflict as appended.</summary>
    internal sealed class SwallowsConflicts : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            await Inner.AppendAsync(append, cancellationToken) is AppendResult.Repeated repeated
                ? repeated
                : new AppendResult.Appended();
    }

    /// <summary>Reports a repeated command as appended.</summary>
    internal sealed class SwallowsRepetitions : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            await Inner.AppendAsync(append, cancellationToken) is AppendResult.Conflict conflict
                ? conflict
                : new AppendResult.Appended();
    }

    /// <summary>Reports a conflict without the length.</summary>
    internal sealed class ReportsNoLength : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            await Inner.AppendAsync(append, cancellationToken) is var result && result is AppendResult.Conflict
                ? new AppendResult.Conflict(0)
                : result;
    }

    /// <summary>Stores the document of an append that it refuses.</summary>
    internal sealed class StoresRefusedDocuments : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            if (append.Document is { } document)
                await Inner.PutDocumentAsync(append.Strategy, document, cancellationToken);
            return await Inner.AppendAsync(append, cancellationToken);
        }
    }

    /// <summary>Takes commands for the same whose identifiers differ in capitals.</summary>
    internal sealed class ComparesCommandsWithoutCase : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(append with { Command = append.Command.Value.ToUpperInvariant() }, cancellationToken);

        public override ValueTask<CommandEvents?> FindCommandAsync(
            Id<Strategy> strategy,
            Id<Command> command,
            CancellationToken cancellationToken
        ) => Inner.FindCommandAsync(strategy, command.Value.ToUpperInvariant(), cancellationToken);
    }

    /// <summary>Loses the fingerprints of commands.</summary>
    internal sealed class LosesFingerprints : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(append with { Fingerprint = null }, cancellationToken);
    }

    /// <summary>Loses the fingerprint of a command that brings a document with it.</summary>
    internal sealed class LosesFingerprintsBesideDocuments : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(append.Document is null ? append : append with { Fingerprint = null }, cancellationToken);
    }

    /// <summary>Answers a repeated command with the fingerprint that it brings, not with the first one's.</summary>
    internal sealed class AnswersTheSecondsFingerprint : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            await Inner.AppendAsync(append, cancellationToken) is var result && result is AppendResult.Repeated repeated
                ? new AppendResult.Repeated(repeated.Events with { Fingerprint = append.Fingerprint })
                : result;
    }

    /// <summary>Stores zeros where there is no fingerprint.</summary>
    internal sealed class StoresZerosForNoFingerprint : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(append with { Fingerprint = append.Fingerprint ?? default(Hash) }, cancellationToken);
    }

    /// <summary>Writes JSON again, as a column of a database's own JSON type does.</summary>
    internal sealed class RewritesJson : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(
                append with
                {
                    Events = [.. append.Events.Select(recorded => recorded with { Line = Rewritten(recorded.Line) })],
                },
                cancellationToken
            );

        private static ReadOnlyMemory<byte> Rewritten(ReadOnlyMemory<byte> line) =>
            JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(line).RootElement);
    }

    /// <summary>Lets what was due stay where nothing is any more.</summary>
    internal sealed class LetsDueDaysStay : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            var before = (await Inner.ListAsync(null, int.MaxValue, cancellationToken))
                .FirstOrDefault(entry => entry.Strategy == append.Strategy)
                ?.DueAt;
            return await Inner.AppendAsync(append with { DueAt = append.DueAt ?? before }, cancellationToken);
        }
    }

    /// <summary>Stores instants to the second.</summary>
    internal sealed class RoundsInstants : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(
                append with
                {
                    DueAt = append.DueAt is { } due ? Instant.FromUnixTimeSeconds(due.ToUnixTimeSeconds()) : null,
                },
                cancellationToken
            );
    }

    /// <summary>Writes first, and sees then that it was cancelled.</summary>
    internal sealed class WritesThoughCancelled : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            var result = await Inner.AppendAsync(append, CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
            return result;
        }
    }

    /// <summary>Knows of no cancellation.</summary>
    internal sealed class DoesNotGiveUp : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            Inner.AppendAsync(append, CancellationToken.None);
    }
}
