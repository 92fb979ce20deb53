using System.Text.Json;

namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores that break what is appended.</summary>
internal static class BrokenAppends
{
    /// <summary>Appends though the history has another length.</summary>
    internal sealed class LosesUpdates : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            await Inner.AppendAsync(append, cancellation) is AppendResult.Conflict(var length)
                ? await Inner.AppendAsync(append with { ExpectedLength = length }, cancellation)
                : new AppendResult.Appended();
    }

    /// <summary>Looks at the length, and appends a moment later.</summary>
    internal sealed class LooksFirstAndAppendsLater : PassingStore
    {
        private const int MostTurns = 1_000;

        private int looked;

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            if (await FindCommandAsync(append.Strategy, append.Command, cancellation) is { } events)
                return new AppendResult.Repeated(events);
            if (await LengthAsync(append.Strategy) is var length && length != append.ExpectedLength)
                return new AppendResult.Conflict(length);

            // Gives way until another has looked, too: whichever comes second appends to what it has not seen.
            Interlocked.Increment(ref looked);
            for (var turn = 0; turn < MostTurns && Volatile.Read(ref looked) < 2; turn++)
                await Task.Yield();
            Interlocked.Decrement(ref looked);
            while (await Inner.AppendAsync(append with { ExpectedLength = length }, cancellation) is AppendResult.Conflict(var now))
                length = now;
            return new AppendResult.Appended();
        }
    }

    /// <summary>Writes the first of several events, and breaks.</summary>
    internal sealed class TearsBatches : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            if (append.Events.Count == 1)
                return await Inner.AppendAsync(append, cancellation);
            await Inner.AppendAsync(append with { Events = [append.Events[0]] }, cancellation);
            throw new IOException("The disk is full.");
        }
    }

    /// <summary>Drops the last of several events.</summary>
    internal sealed class DropsTheLastEvent : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append.Events.Count == 1 ? append : append with { Events = [.. append.Events.SkipLast(1)] }, cancellation);
    }

    /// <summary>Writes several events one by one, for all to see.</summary>
    internal sealed class WritesOneByOne : PassingStore, IDisposable
    {
        private readonly SemaphoreSlim gate = new(1, 1);

        public void Dispose() => gate.Dispose();

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            await gate.WaitAsync(cancellation);
            try
            {
                if (append.Events.Count == 1 || await LengthAsync(append.Strategy) != append.ExpectedLength)
                    return await Inner.AppendAsync(append, cancellation);
                await Inner.AppendAsync(append with { Command = $"{append.Command}-1", Events = [append.Events[0]], Document = null }, cancellation);
                await Task.Delay(1, cancellation);
                return await Inner.AppendAsync(append with { ExpectedLength = append.ExpectedLength + 1, Events = [.. append.Events.Skip(1)] }, cancellation);
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

        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append with { Command = $"forgotten-{Interlocked.Increment(ref forgotten)}" }, cancellation);
    }

    /// <summary>Knows the last command only.</summary>
    internal sealed class KnowsTheLastCommandOnly : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            await Inner.AppendAsync(append, cancellation) is AppendResult.Repeated(var events) && events.Last < await LengthAsync(append.Strategy)
                ? new AppendResult.Conflict(await LengthAsync(append.Strategy))
                : await Inner.AppendAsync(append, cancellation);
    }

    /// <summary>Looks at the length before the command.</summary>
    internal sealed class LooksAtTheLengthFirst : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            await LengthAsync(append.Strategy) is var length && length != append.ExpectedLength
                ? new AppendResult.Conflict(length)
                : await Inner.AppendAsync(append, cancellation);
    }

    /// <summary>Says of a conflict that it was appended.</summary>
    internal sealed class SwallowsConflicts : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            await Inner.AppendAsync(append, cancellation) is AppendResult.Repeated repeated ? repeated : new AppendResult.Appended();
    }

    /// <summary>Says of a repeated command that it was appended.</summary>
    internal sealed class SwallowsRepetitions : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            await Inner.AppendAsync(append, cancellation) is AppendResult.Conflict conflict ? conflict : new AppendResult.Appended();
    }

    /// <summary>Tells a conflict without the length.</summary>
    internal sealed class TellsNoLength : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            await Inner.AppendAsync(append, cancellation) is var result && result is AppendResult.Conflict ? new AppendResult.Conflict(0) : result;
    }

    /// <summary>Keeps the document of an append that it refuses.</summary>
    internal sealed class KeepsRefusedDocuments : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            if (append.Document is { } document)
                await Inner.PutDocumentAsync(append.Strategy, document, cancellation);
            return await Inner.AppendAsync(append, cancellation);
        }
    }

    /// <summary>Takes commands for the same whose identifiers differ in capitals.</summary>
    internal sealed class ComparesCommandsWithoutCase : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append with { Command = append.Command.Value.ToUpperInvariant() }, cancellation);

        public override ValueTask<CommandEvents?> FindCommandAsync(Id<Strategy> strategy, Id<Command> command, CancellationToken cancellation) =>
            Inner.FindCommandAsync(strategy, command.Value.ToUpperInvariant(), cancellation);
    }

    /// <summary>Loses the fingerprints of commands.</summary>
    internal sealed class LosesFingerprints : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append with { Fingerprint = null }, cancellation);
    }

    /// <summary>Loses the fingerprint of a command that brings a document with it.</summary>
    internal sealed class LosesFingerprintsBesideDocuments : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append.Document is null ? append : append with { Fingerprint = null }, cancellation);
    }

    /// <summary>Answers a repeated command with the fingerprint that it brings, not with the first one's.</summary>
    internal sealed class AnswersTheSecondsFingerprint : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            await Inner.AppendAsync(append, cancellation) is var result && result is AppendResult.Repeated repeated
                ? new AppendResult.Repeated(repeated.Events with { Fingerprint = append.Fingerprint })
                : result;
    }

    /// <summary>Stores zeros where there is no fingerprint.</summary>
    internal sealed class StoresZerosForNoFingerprint : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append with { Fingerprint = append.Fingerprint ?? default(Hash) }, cancellation);
    }

    /// <summary>Writes JSON anew, as a column of a database's own JSON type does.</summary>
    internal sealed class WritesJsonAnew : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append with { Events = [.. append.Events.Select(recorded => recorded with { Line = Anew(recorded.Line) })] }, cancellation);

        private static ReadOnlyMemory<byte> Anew(ReadOnlyMemory<byte> line) => JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(line).RootElement);
    }

    /// <summary>Lets what was due stay where nothing is any more.</summary>
    internal sealed class LetsDueDaysStay : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            var before = (await Inner.ListAsync(null, int.MaxValue, cancellation)).FirstOrDefault(entry => entry.Strategy == append.Strategy)?.DueAt;
            return await Inner.AppendAsync(append with { DueAt = append.DueAt ?? before }, cancellation);
        }
    }

    /// <summary>Keeps instants to the second.</summary>
    internal sealed class RoundsInstants : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
            Inner.AppendAsync(append with { DueAt = append.DueAt is { } due ? Instant.FromUnixTimeSeconds(due.ToUnixTimeSeconds()) : null }, cancellation);
    }

    /// <summary>Writes first, and sees then that it was cancelled.</summary>
    internal sealed class WritesThoughCancelled : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation)
        {
            var result = await Inner.AppendAsync(append, CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return result;
        }
    }

    /// <summary>Knows of no cancellation.</summary>
    internal sealed class DoesNotGiveUp : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) => Inner.AppendAsync(append, CancellationToken.None);
    }
}
