namespace SmartSpec.Stores;

/// <summary>
/// An asynchronous lock for each strategy: one caller at a time, in the order in which they came. No strategy waits for another,
/// and one that nobody holds takes no memory.
/// </summary>
/// <param name="timeout">How long a caller waits at most; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
/// <param name="time">What measures the wait.</param>
internal sealed class StrategyLocks(TimeSpan timeout, TimeProvider time)
{
    /// <summary>The longest time that a timer can measure.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly Lock gate = new();

    // A strategy is here while somebody holds it; with those who wait for it, where there are any.
    private readonly Dictionary<Id<Strategy>, LinkedList<TaskCompletionSource>?> held = [];

    /// <summary>The number of strategies that are held.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return held.Count;
        }
    }

    /// <summary>Waits until nobody else holds a strategy, and holds it.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What releases it, when it is disposed of.</returns>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    /// <exception cref="TimeoutException">Others held it for the whole wait.</exception>
    public ValueTask<Releaser> EnterAsync(Id<Strategy> strategy, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            if (held.TryAdd(strategy, null))
                return new(new Releaser(this, strategy));

            // Each continues by itself, under its own context: the releaser only starts the next.
            var late = new CancellationTokenSource(timeout > Longest ? Timeout.InfiniteTimeSpan : timeout, time);
            var waiting = held[strategy] ??= new();
            return WaitAsync(
                strategy,
                waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)),
                late,
                cancellationToken
            );
        }
    }

    private async ValueTask<Releaser> WaitAsync(
        Id<Strategy> strategy,
        LinkedListNode<TaskCompletionSource> turn,
        CancellationTokenSource late,
        CancellationToken cancellationToken
    )
    {
        using (late)
        using (cancellationToken.UnsafeRegister(_ => GiveUp(turn, new OperationCanceledException(cancellationToken)), null))
        using (late.Token.UnsafeRegister(_ => GiveUp(turn, new TimeoutException()), null))
            await turn.Value.Task.ConfigureAwait(false);
        return new(this, strategy);
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> turn, Exception why)
    {
        lock (gate)
        {
            if (turn.List is not { } waiting)
                return;
            waiting.Remove(turn);
        }

        turn.Value.SetException(why);
    }

    private void Release(Id<Strategy> strategy)
    {
        TaskCompletionSource? next = null;
        lock (gate)
        {
            if (held[strategy] is { First: { } first } waiting)
            {
                next = first.Value;
                waiting.RemoveFirst();
            }
            else
            {
                held.Remove(strategy);
            }
        }

        next?.SetResult();
    }

    /// <summary>A strategy that is held until this is disposed of, which is done once.</summary>
    internal readonly struct Releaser(StrategyLocks locks, Id<Strategy> strategy) : IDisposable
    {
        public void Dispose() => locks.Release(strategy);
    }
}
