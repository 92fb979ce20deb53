namespace SmartSpec.Hosting.Tests.Simulation;

/// <summary>One delivery of one message by one host.</summary>
internal sealed class Attempt(SimulatedHost host, OutboxEntry entry, long began)
{
    public SimulatedHost Host { get; } = host;

    public OutboxEntry Entry { get; } = entry;

    /// <summary>The time when it began.</summary>
    public long Began { get; } = began;

    public bool HasArrived { get; set; }

    /// <summary>Whether the handler has returned without an exception.</summary>
    public bool HasSucceeded { get; set; }

    /// <summary>The time when the handler returned or threw.</summary>
    public long Ended { get; set; }

    public bool HasFailed { get; set; }

    public bool WasGivenUp { get; set; }
}
