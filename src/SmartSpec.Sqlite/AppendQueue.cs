namespace SmartSpec.Sqlite;

/// <summary>
/// Lets appends that come while another is being written go together, in one commit. One that comes alone is written on its
/// caller's thread. What is written for several
/// callers is written on a thread of the pool, under the context, the cancellation and the time limit of none of them.
/// </summary>
/// <param name="one">Writes one append, waiting so long for other writers.</param>
/// <param name="together">
/// Writes several appends in one transaction, waiting so long for other writers; the results are in their order. What it throws
/// has been rolled back.
/// </param>
/// <param name="patience">How long an append waits, in the queue and for other writers together.</param>
/// <param name="time">What the wait is measured by.</param>
internal sealed class AppendQueue(
    Func<StoreAppend, TimeSpan, AppendResult> one,
    Func<IReadOnlyList<StoreAppend>, TimeSpan, AppendResult[]> together,
    TimeSpan patience,
    TimeProvider time
)
{
    private const int Most = 64;

    private readonly Lock gate = new();
    private readonly LinkedList<Waiting> waiting = new();
    private bool isWriting;

    public ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<AppendResult>(cancellationToken);
        lock (gate)
        {
            if (isWriting)
            {
                var turn = new Waiting(append, time.GetTimestamp(), cancellationToken);
                waiting.AddLast(turn.Place);
                return WaitAsync(turn);
            }

            isWriting = true;
        }

        return Alone(append);
    }

    private ValueTask<AppendResult> Alone(StoreAppend append)
    {
        try
        {
            return new(one(append, patience));
        }
#pragma warning disable CA1031 // It is the caller's, who awaits it.
        catch (Exception broken)
        {
            return ValueTask.FromException<AppendResult>(broken);
        }
#pragma warning restore CA1031
        finally
        {
            HandOver();
        }
    }

    private async ValueTask<AppendResult> WaitAsync(Waiting turn)
    {
        // While it waits it can give up; while it is being written it cannot.
        using (turn.Cancellation.UnsafeRegister(_ => GiveUp(turn), null))
            return await turn.Written.Task.ConfigureAwait(false);
    }

    private void GiveUp(Waiting turn)
    {
        lock (gate)
        {
            if (turn.Place.List is null)
                return;
            waiting.Remove(turn.Place);
        }

        turn.Written.SetCanceled(turn.Cancellation);
    }

    private void HandOver()
    {
        bool isAnyWaiting;
        lock (gate)
            isWriting = isAnyWaiting = waiting.Count > 0;
        if (isAnyWaiting)
            ThreadPool.UnsafeQueueUserWorkItem(static queue => queue.WriteAll(), this, preferLocal: false);
    }

    private void WriteAll()
    {
        while (Next() is { Count: > 0 } turns)
            Write(turns);
    }

    /// <summary>Those who have waited longest; none where nobody waits, and then the next caller writes.</summary>
    private List<Waiting> Next()
    {
        var turns = new List<Waiting>();
        lock (gate)
        {
            while (turns.Count < Most && waiting.First is { } first)
            {
                waiting.RemoveFirst();
                turns.Add(first.Value);
            }

            isWriting = turns.Count > 0;
        }

        return turns;
    }

    private void Write(List<Waiting> turns)
    {
        try
        {
            var results = turns is [var single]
                ? [one(single.Append, Left(single))]
                : together(turns.ConvertAll(turn => turn.Append), Left(turns[0]));
            for (var i = 0; i < results.Length; i++)
                turns[i].Written.SetResult(results[i]);
        }
        catch (SqliteStoreException busy) when (busy.Fault is SqliteStoreFault.Busy)
        {
            // The first has waited as long as it may. Who has time left waits on.
            foreach (var turn in turns.Where((turn, i) => i == 0 || Left(turn) == TimeSpan.Zero))
                turn.Written.SetException(Faults.Again(busy));
            Wait(turns);
        }
        catch (Exception broken) when (turns.Count > 1 && !Faults.ConcernsAll(broken))
        {
            foreach (var turn in turns)
                Write([turn]);
        }
#pragma warning disable CA1031 // It is the callers', who await it.
        catch (Exception broken)
        {
            foreach (var turn in turns)
                turn.Written.SetException(Faults.Again(broken));
        }
#pragma warning restore CA1031
    }

    /// <summary>Puts those who have no answer back to the head of the queue, but for those who have given up meanwhile.</summary>
    private void Wait(List<Waiting> turns)
    {
        lock (gate)
        {
            foreach (var turn in Enumerable.Reverse(turns).Where(turn => !turn.Written.Task.IsCompleted))
            {
                if (turn.Cancellation.IsCancellationRequested)
                    turn.Written.SetCanceled(turn.Cancellation);
                else
                    waiting.AddFirst(turn.Place);
            }
        }
    }

    private TimeSpan Left(Waiting turn) =>
        patience - time.GetElapsedTime(turn.Since) is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    /// <summary>An append that waits.</summary>
    private sealed class Waiting
    {
        public Waiting(StoreAppend append, long since, CancellationToken cancellationToken)
        {
            (Append, Since, Cancellation) = (append, since, cancellationToken);
            Place = new(this);
        }

        public StoreAppend Append { get; }

        public long Since { get; }

        public CancellationToken Cancellation { get; }

        public LinkedListNode<Waiting> Place { get; }

        public TaskCompletionSource<AppendResult> Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
