namespace SmartSpec;

/// <summary>Lets the appends that come while others are being written go together, in one commit. One that comes alone goes at once, on its own thread.</summary>
/// <param name="one">Writes an append, and tells what came of it.</param>
/// <param name="together">Writes several appends in one transaction, and tells what came of each, in order.</param>
/// <param name="isNothingWritten">Whether an exception tells that nothing has been written, so that each of the group can be tried alone: one's fault is not the others'.</param>
/// <param name="lanes">How many transactions may be under way at once.</param>
/// <param name="most">How many appends go together at most.</param>
internal sealed class AppendQueue(
    Func<StoreAppend, CancellationToken, ValueTask<AppendResult>> one,
    Func<IReadOnlyList<StoreAppend>, CancellationToken, ValueTask<IReadOnlyList<AppendResult>>> together,
    Func<Exception, bool> isNothingWritten,
    int lanes = 1,
    int most = 64)
{
    private readonly Lock gate = new();
    private readonly LinkedList<Waiting> waiting = new();
    private int underWay;

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested ? ValueTask.FromCanceled<AppendResult>(cancellation)
        : Begin(append) is { } turn ? InTurnAsync(turn, cancellation)
        : AloneAsync(append, cancellation);

    private async ValueTask<AppendResult> InTurnAsync(Waiting turn, CancellationToken cancellation)
    {
        // While it waits for its turn it can give up; once it is being written it cannot.
        using (cancellation.UnsafeRegister(state => GiveUp((Waiting)state!, cancellation), turn))
        {
            if (await turn.Told.Task.ConfigureAwait(false) is { } result)
                return result;
        }

        var (appends, others) = Together(turn);
        return others.Count == 0
            ? await AloneAsync(turn.Append, CancellationToken.None).ConfigureAwait(false)
            : await LeadAsync(appends, others).ConfigureAwait(false);
    }

    /// <summary>A place in the queue; null where there is a free lane, which is then taken.</summary>
    private Waiting? Begin(StoreAppend append)
    {
        lock (gate)
        {
            if (underWay < lanes)
            {
                underWay++;
                return null;
            }

            var turn = new Waiting(append);
            waiting.AddLast(turn);
            return turn;
        }
    }

    private void GiveUp(Waiting turn, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (!waiting.Remove(turn))
                return;
        }

        turn.Told.TrySetCanceled(cancellation);
    }

    /// <summary>The append whose turn it is, and those that go with it.</summary>
    private (List<StoreAppend> Appends, List<Waiting> Others) Together(Waiting leader)
    {
        var (appends, others) = (new List<StoreAppend> { leader.Append }, new List<Waiting>());
        lock (gate)
        {
            while (appends.Count < most && waiting.First is { } next)
            {
                waiting.RemoveFirst();
                appends.Add(next.Value.Append);
                others.Add(next.Value);
            }
        }

        return (appends, others);
    }

    private async ValueTask<AppendResult> AloneAsync(StoreAppend append, CancellationToken cancellation)
    {
        try
        {
            return await one(append, cancellation).ConfigureAwait(false);
        }
        finally
        {
            HandOver();
        }
    }

    private async ValueTask<AppendResult> LeadAsync(List<StoreAppend> appends, List<Waiting> others)
    {
        try
        {
            var results = await together(appends, CancellationToken.None).ConfigureAwait(false);
            for (var i = 0; i < others.Count; i++)
                others[i].Told.SetResult(results[i + 1]);
            return results[0];
        }
        catch (Exception broken) when (isNothingWritten(broken))
        {
            foreach (var other in others)
                await TellAsync(other).ConfigureAwait(false);
            return await one(appends[0], CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            foreach (var other in others)
                other.Told.TrySetException(broken);
            throw;
        }
        finally
        {
            HandOver();
        }
    }

    private async ValueTask TellAsync(Waiting other)
    {
        var alone = OneAsync(other.Append);
        await ((Task)alone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        other.Told.SetFromTask(alone);
    }

    private async Task<AppendResult?> OneAsync(StoreAppend append) => await one(append, CancellationToken.None).ConfigureAwait(false);

    /// <summary>Gives the lane to the one that has waited longest; frees it where nobody waits.</summary>
    private void HandOver()
    {
        Waiting? next;
        lock (gate)
        {
            next = waiting.First?.Value;
            if (next is null)
                underWay--;
            else
                waiting.RemoveFirst();
        }

        next?.Told.SetResult(null);
    }

    /// <summary>An append that waits: told its result, or, by null, that it is its turn.</summary>
    private sealed class Waiting(StoreAppend append)
    {
        public StoreAppend Append { get; } = append;

        public TaskCompletionSource<AppendResult?> Told { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
