namespace SmartSpec;

/// <summary>Lets one command at a time through to a strategy in this process: the others wait instead of losing a race. Strategies share some gates.</summary>
internal sealed class StrategyGates
{
    private const int Count = 1_024;

    private readonly SemaphoreSlim[] gates = Array.ConvertAll(new int[Count], _ => new SemaphoreSlim(1, 1));

    public ValueTask<Entered> EnterAsync(Id<Strategy> strategy, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var gate = gates[(uint)strategy.GetHashCode() % Count];
        return gate.Wait(0, CancellationToken.None) ? new(new Entered(gate)) : WaitAsync(gate, cancellation);
    }

    private static async ValueTask<Entered> WaitAsync(SemaphoreSlim gate, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        return new(gate);
    }

    /// <summary>Inside; left when disposed of.</summary>
    internal readonly struct Entered(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
