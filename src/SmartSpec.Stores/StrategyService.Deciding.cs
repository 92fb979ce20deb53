using System.Globalization;

namespace SmartSpec.Stores;

/// <content>How a command is decided, appended and answered.</content>
public sealed partial class StrategyService
{
    private const string Begin = "begin";

    private Task<Outcome> DoAsync(
        Id<Strategy> strategy,
        string what,
        Func<Strategy, Outcome> decide,
        Func<Hash> fingerprint,
        Id<Command>? commandId,
        CancellationToken cancellationToken
    ) =>
        InsideAsync(
            strategy,
            what,
            () => DecidedAsync(strategy, what == Begin, decide, fingerprint, commandId, cancellationToken),
            cancellationToken
        );

    /// <summary>One command of this process at a time for each strategy: the others wait instead of losing a race.</summary>
    private async Task<Outcome> InsideAsync(
        Id<Strategy> strategy,
        string what,
        Func<ValueTask<Outcome>> act,
        CancellationToken cancellationToken
    )
    {
        var began = options.Time.GetTimestamp();
        using var activity = Telemetry.Start(what, strategy);
        try
        {
            using var releaser = await EnterAsync(strategy, cancellationToken).ConfigureAwait(false);
            return Telemetry.Record(activity, what, await act().ConfigureAwait(false), options.Time.GetElapsedTime(began));
        }
        catch (Exception broken)
        {
            Telemetry.Broken(activity, what, broken, options.Time.GetElapsedTime(began));
            throw;
        }
    }

    private async ValueTask<StrategyLocks.Releaser> EnterAsync(Id<Strategy> strategy, CancellationToken cancellationToken)
    {
        try
        {
            return await locks.EnterAsync(strategy, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Other commands have held the strategy '{strategy}' for {options.LockTimeout.TotalSeconds:0.###} s "
                        + $"({nameof(StrategyServiceOptions.LockTimeout)}). Nothing of this one has been done: repeat it later "
                        + $"with the same identifier."
                )
            );
        }
    }

    private async ValueTask<Outcome> DecidedAsync(
        Id<Strategy> strategy,
        bool begins,
        Func<Strategy, Outcome> decide,
        Func<Hash> fingerprint,
        Id<Command>? commandId,
        CancellationToken cancellationToken
    )
    {
        // A founding command is first decided without the strategy: its sender learns nothing of an existing strategy.
        var (known, isFresh) =
            begins ? (Unfounded(strategy), false)
            : cache.Find(strategy) is { } cached ? (cached, false)
            : (await loader.LoadedAsync(strategy, cancellationToken).ConfigureAwait(false) ?? Unfounded(strategy), true);
        for (var attempt = 1; ; )
        {
            await CheckClockAsync(cancellationToken).ConfigureAwait(false);
            var outcome = decide(known.Strategy);
            if (outcome is Outcome.Accepted { Events.Count: > 0 } accepted)
            {
                switch (await AppendAsync(accepted, known.DocumentLength, cancellationToken).ConfigureAwait(false))
                {
                    case AppendResult.Appended:
                        return accepted;
                    case AppendResult.Repeated repeated:
                        return await RepeatedAsync(
                                strategy,
                                begins ? Strategy.Unfounded : known.Strategy,
                                accepted.Events[0].Envelope.Command,
                                fingerprint,
                                repeated.Events,
                                cancellationToken
                            )
                            .ConfigureAwait(false);
                    case AppendResult.Conflict when attempt == options.Attempts:
                        return new Outcome.Conflict(known.Strategy);
                }

                Telemetry.Lost();
                if (isFresh)
                    await Task.Delay(Pause(accepted, attempt), options.Time, cancellationToken).ConfigureAwait(false);
                attempt++;
            }
            else if (isFresh)
            {
                return await ToldAsync(
                        strategy,
                        begins ? Strategy.Unfounded : outcome.Strategy,
                        outcome,
                        fingerprint,
                        commandId,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
            }

            // What was refused, or led to nothing, was perhaps so in an older state: it is decided on what the store
            // has now.
            known = await loader.NowAsync(strategy, cancellationToken).ConfigureAwait(false) ?? Unfounded(strategy);
            isFresh = true;
        }
    }

    /// <summary>The outcome of a command without events: a repeated one answers as the first time.</summary>
    private async ValueTask<Outcome> ToldAsync(
        Id<Strategy> strategy,
        Strategy unchanged,
        Outcome outcome,
        Func<Hash> fingerprint,
        Id<Command>? commandId,
        CancellationToken cancellationToken
    )
    {
        if (
            commandId is not { } known
            || await store.FindCommandAsync(strategy, known, cancellationToken).ConfigureAwait(false) is not { } events
        )
            return outcome;

        // Where the store has no fingerprint, a document can have it.
        return events.Fingerprint is null && outcome is Outcome.IdAlreadyUsed
            ? outcome
            : await RepeatedAsync(strategy, unchanged, known, fingerprint, events, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<AppendResult> AppendAsync(
        Outcome.Accepted accepted,
        long documentLength,
        CancellationToken cancellationToken
    )
    {
        var strategy = accepted.Strategy;
        var document =
            options.DocumentEvery > 0 && strategy.Length - documentLength >= options.DocumentEvery
                ? StoredDocument.Of(strategy)
                : null;
        var append = StoreAppend.Of(accepted) with
        {
            Document = document,
            Messages = options.Messages is { } messages ? [.. accepted.Events.SelectMany(messages)] : null,
        };

        // The clock may have jumped since the check before the decision.
        await CheckClockAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await store.AppendAsync(append, cancellationToken).ConfigureAwait(false);
            if (result is AppendResult.Appended)
                cache.Put(strategy.Id, new(strategy, document?.Length ?? documentLength));
            return result;
        }
        catch
        {
            // Whether it was appended is not known.
            cache.Drop(strategy.Id);
            throw;
        }
    }

    /// <summary>The first outcome of a repeated command; not where that was another command, or by another actor.</summary>
    private async ValueTask<Outcome> RepeatedAsync(
        Id<Strategy> strategy,
        Strategy unchanged,
        Id<Command> command,
        Func<Hash> fingerprint,
        CommandEvents events,
        CancellationToken cancellationToken
    )
    {
        // What cannot be written has no fingerprint, and repeats nothing.
        var now = fingerprint();
        if (events.Fingerprint is { } first && (first != now || first == default))
            return new Outcome.IdAlreadyUsed(unchanged, command);
        var then = await loader.ThenAsync(strategy, events.Last, cancellationToken).ConfigureAwait(false);
        var lines = await store
            .ReadAsync(strategy, events.First - 1, (int)(events.Last - events.First + 1), cancellationToken)
            .ConfigureAwait(false);
        return new Outcome.Repeated(then, command, now, [.. lines.Select(RecordedEvent.Read)]);
    }

    /// <summary>A strategy without events, for one that is not in the store.</summary>
    private static StrategyCache.Entry Unfounded(Id<Strategy> strategy) => new(Strategy.UnfoundedAs(strategy), 0);

    /// <summary>
    /// Writers that have met once do not meet again at once: each pauses by its own measure, the longer the more often.
    /// </summary>
    private static TimeSpan Pause(Outcome.Accepted accepted, int attempt)
    {
        var most = 1 << Math.Min(attempt, 8);
        return TimeSpan.FromMilliseconds((uint)HashCode.Combine(accepted.Events[0].Envelope.Id, attempt) % most);
    }
}
