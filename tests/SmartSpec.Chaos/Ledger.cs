using System.Collections.Concurrent;
using System.Diagnostics;

namespace SmartSpec.Chaos;

/// <summary>Everything that was acknowledged, delivered and done to the hosts during a run.</summary>
internal sealed class Ledger
{
    private readonly Lock gate = new();
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly List<Delivery> deliveries = [];
    private readonly List<Blow> blows = [];

    /// <summary>Commands that a host has begun to send; nothing else may be in a history.</summary>
    public ConcurrentDictionary<(string Strategy, string Command), bool> Begun { get; } = new();

    /// <summary>Commands that were acknowledged, in the order in which each writer heard of them.</summary>
    public ConcurrentQueue<Acknowledgement> Acknowledged { get; } = new();

    /// <summary>Commands whose transaction was rolled back.</summary>
    public ConcurrentDictionary<(string Strategy, string Command), bool> Undone { get; } = new();

    /// <summary>What no host should have said.</summary>
    public ConcurrentQueue<string> Wrong { get; } = new();

    public IReadOnlyList<Delivery> Deliveries
    {
        get
        {
            lock (gate)
                return [.. deliveries];
        }
    }

    public IReadOnlyList<Blow> Blows
    {
        get
        {
            lock (gate)
                return [.. blows];
        }
    }

    public TimeSpan Now => Stopwatch.GetElapsedTime(began);

    public void Delivered(string host, string strategy, long number, long position)
    {
        lock (gate)
            deliveries.Add(new(Now, host, strategy, number, position));
    }

    /// <summary>Records something that was done to a host, or to all (null), from now until it is told to be over.</summary>
    public Blow Strike(string kind, string? host)
    {
        var blow = new Blow(kind, host, Now);
        lock (gate)
            blows.Add(blow);
        return blow;
    }

    public void Over(Blow blow) => blow.Until = Now;
}

/// <summary>A command that a writer knows to have taken effect.</summary>
internal sealed record Acknowledgement(string Writer, string Strategy, string Command, long First, long Last);

/// <summary>A message that the receiver has accepted.</summary>
internal sealed record Delivery(TimeSpan At, string Host, string Strategy, long Number, long Position)
{
    public override string ToString() => $"from {Host} at {At.TotalSeconds:F2} s";
}

/// <summary>Something that was done to a host or to all of them.</summary>
internal sealed record Blow(string Kind, string? Host, TimeSpan From)
{
    public TimeSpan Until { get; set; } = TimeSpan.MaxValue;

    /// <summary>
    /// Whether a delivery that it met may come once more: the host was killed or stalled, or the database could not record it.
    /// Clocks that jump and hosts that stop in order are no reason.
    /// </summary>
    public bool MayRepeat => Kind is not ("clock" or "stop");

    public bool Meets(string host, TimeSpan from, TimeSpan to) => (Host is null || Host == host) && From <= to && Until >= from;
}
