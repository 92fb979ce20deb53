using SmartSpec.Chaos.Databases;

namespace SmartSpec.Chaos;

/// <summary>Two hosts on one database, struck again and again; then calm, and the reckoning.</summary>
internal sealed class ChaosRun(IDatabase database, TimeSpan length, int seed)
{
    private static readonly string[] Names = ["alpha", "beta"];

    private readonly Random chance = new(seed);
    private readonly Ledger ledger = new();

    // One blow at a time for each host, and one for the database.
    private readonly Dictionary<string, SemaphoreSlim> busy = Names
        .Append("")
        .ToDictionary(name => name, _ => new SemaphoreSlim(1, 1));

    /// <returns>What was found; empty faults where all promises held.</returns>
    public async Task<Findings> RunAsync()
    {
        await using (var store = (IAsyncDisposable)database.Open())
        {
            await ((IMigratedStore)store).MigrateAsync();
            await Case.FoundAsync((IStrategyStore)store, SystemClock.Instance.GetCurrentInstant());
        }

        await using var receiver = new Receiver(ledger, seed);
        var hosts = Names
            .Select(name => new HostProcess(ledger, name, database.Name, database.ConnectionOf(name), receiver.Port))
            .ToList();
        foreach (var host in hosts)
            host.Start(seed);
        await StrikeAsync(hosts);

        receiver.CalmDown();
        await Task.WhenAll(hosts.Select(host => host.QuietAsync()));
        await using var after = (IAsyncDisposable)database.Open();
        await DrainedAsync((IOutbox)after);
        await Task.WhenAll(hosts.Select(host => host.StopAsync()));
        return await Reckoning.OfAsync((IStrategyStore)after, ledger, database.MostAhead);
    }

    private async Task StrikeAsync(List<HostProcess> hosts)
    {
        var blows = new List<Task>();
        while (ledger.Now < length)
        {
            await Task.Delay(chance.Next(200, 1_500));
            blows.Add(Task.Run(() => BlowAsync(hosts[chance.Next(hosts.Count)], chance.Next(10), new Random(chance.Next()))));
            blows.RemoveAll(blow => blow.IsCompletedSuccessfully);
        }

        await Task.WhenAll(blows);
    }

    /// <summary>One blow; none where its target is still reeling from another.</summary>
    private async Task BlowAsync(HostProcess host, int kind, Random own)
    {
        var (of, isOfHost) = (database.Faults[own.Next(database.Faults.Count)], kind < 7);
        var turn = busy[isOfHost || of.IsOfHost ? host.Name : ""];
        if (!await turn.WaitAsync(0))
            return;
        try
        {
            if (!isOfHost)
                await StruckAsync(of.Kind, of.IsOfHost ? host.Name : null, () => of.Act(of.IsOfHost ? host.Name : null, own));
            else if (kind < 2)
                await StruckAsync("kill", host.Name, () => KilledAsync(host, own));
            else if (kind < 3)
                await StruckAsync("stop", host.Name, () => StoppedAsync(host, own));
            else if (kind < 5)
                await StruckAsync("pause", host.Name, () => PausedAsync(host, own));
            else
                await StruckAsync("clock", host.Name, () => JumpedAsync(host, own));
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task StruckAsync(string kind, string? host, Func<Task> act)
    {
        var blow = ledger.Strike(kind, host);
        try
        {
            await act();
        }
        catch (Exception broken) when (broken is System.Data.Common.DbException)
        {
            // The fault met another: the server was away, the disk full.
        }

        ledger.Over(blow);
    }

    private async Task KilledAsync(HostProcess host, Random own)
    {
        await host.KillAsync();
        await Task.Delay(own.Next(2_000));
        host.Start(seed);
    }

    private async Task StoppedAsync(HostProcess host, Random own)
    {
        await host.StopAsync();
        await Task.Delay(own.Next(2_000));
        host.Start(seed);
    }

    private static async Task PausedAsync(HostProcess host, Random own)
    {
        host.Pause();
        var lease = Hosts.ChaosHost.LeaseSeconds * 1_000;
        await Task.Delay(own.Next(2) == 0 ? own.Next(100, 2_000) : own.Next(lease, lease * 3));
        host.Resume();
    }

    private async Task JumpedAsync(HostProcess host, Random own)
    {
        await host.JumpAsync(database.Jumps[own.Next(database.Jumps.Count)]);
        await Task.Delay(own.Next(500, 4_000));
        await host.JumpAsync(0);
    }

    private async Task DrainedAsync(IOutbox outbox)
    {
        // A machine with too much to do delivers less than is written: what waits grows with the run.
        var patience = TimeSpan.FromMinutes(3) + (length / 2);
        for (var until = ledger.Now + patience; ledger.Now < until; )
        {
            if (await outbox.ListAsync(OutboxState.Pending, 0, 1, CancellationToken.None) is [])
                return;
            await Task.Delay(1_000);
        }

        ledger.Wrong.Enqueue($"{patience.TotalMinutes:F0} minutes after the last fault messages still wait");
    }
}
