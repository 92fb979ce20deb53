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

    /// <summary>Commands that were acknowledged, in the order in which each writer got the answers.</summary>
    public ConcurrentQueue<Acknowledgement> Acknowledged { get; } = new();

    /// <summary>Commands whose transaction was rolled back.</summary>
    public ConcurrentDictionary<(string Strategy, string Command), bool> Undone { get; } = new();

    /// <summary>Answers that no host should have given.</summary>
    public ConcurrentQueue<string> Wrong { get; } = new();

    private ConcurrentQueue<(TimeSpan At, string Host, string Text)> Log { get; } = new();

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

    public Delivery Delivered(string host, string strategy, long number, long position)
    {
        var delivery = new Delivery(Now, host, strategy, number, position);
        lock (gate)
        {
            // A host delivers one message at a time: what it delivered before has been recorded, or could not be.
            if (deliveries.FindLast(before => before.Host == host) is { } last)
                last.Until = delivery.At;
            deliveries.Add(delivery);
        }

        return delivery;
    }

    /// <summary>The host has the answer, and records the delivery now.</summary>
    public void Answered(Delivery delivery) => delivery.AnsweredAt = Now;

    /// <summary>Records something that was done to a host, or to all (null), from now until it is disposed of.</summary>
    public Blow Strike(string kind, string? host)
    {
        var blow = new Blow(kind, host, Now);
        lock (gate)
            blows.Add(blow);
        return blow;
    }

    public void Over(Blow blow) => blow.Until = Now;

    /// <summary>A host got no processor for some time, until now; whether the machine was busy or a pause did it.</summary>
    public void Stalled(string host, TimeSpan time)
    {
        lock (gate)
            blows.Add(new("stall", host, Now - time) { Until = Now });
    }

    public void Logged(string host, string text) => Log.Enqueue((Now, host, text));

    /// <summary>The logs of hosts about the time of a delivery.</summary>
    public IEnumerable<string> Near(Delivery delivery) =>
        Log.Where(line => line.Host == delivery.Host && (line.At - delivery.At).Duration() < TimeSpan.FromSeconds(10))
            .Select(line => $"{line.At.TotalSeconds:F2} s: {line.Text}");
}

/// <summary>A command that a writer knows to have taken effect.</summary>
internal sealed record Acknowledgement(string Writer, string Strategy, string Command, long First, long Last);

/// <summary>A message that the receiver has accepted.</summary>
internal sealed record Delivery(TimeSpan At, string Host, string Strategy, long Number, long Position)
{
    /// <summary>The time when the host was answered; never, where it was gone.</summary>
    public TimeSpan AnsweredAt { get; set; } = TimeSpan.MaxValue;

    /// <summary>The time when the host delivered the next message: until then it may have been recording this one.</summary>
    public TimeSpan Until { get; set; } = TimeSpan.MaxValue;

    public override string ToString() => $"from {Host} at {At.TotalSeconds:F2} s";
}

/// <summary>Something that was done to a host or to all of them.</summary>
internal sealed record Blow(string Kind, string? Host, TimeSpan From)
{
    /// <summary>
    /// For so long after a fault of the database its connections may break: a pool finds out when it uses them.
    /// </summary>
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(2);

    public TimeSpan Until { get; set; } = TimeSpan.MaxValue;

    /// <summary>
    /// Whether a delivery that it met may come again: the host was killed or stalled, or the database could not record it.
    /// Clocks that jump and hosts that stop in order are no reason.
    /// </summary>
    public bool MayRepeat => Kind is not ("clock" or "stop");

    public override string ToString() => $"{Kind} of {Host ?? "all"} from {From.TotalSeconds:F2} to {Until.TotalSeconds:F2} s";

    /// <summary>Whether it met a delivery: from when it was received until it was recorded, and the next one begun.</summary>
    public bool Meets(Delivery delivery) =>
        (Host is null || Host == delivery.Host)
        && (Until == TimeSpan.MaxValue || Until + Recovery >= delivery.At)
        && From <= delivery.Until;
}
