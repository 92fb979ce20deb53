namespace SmartSpec.Hosting.Tests.Simulation;

/// <summary>The faults of a run, and their frequencies.</summary>
/// <param name="Stalls">Whether hosts stand still: timers fire late, and renewals hang.</param>
/// <param name="LongestStep">How much time passes at a time at most.</param>
/// <param name="Kills">How often a host is killed where it could be.</param>
/// <param name="Stops">How often it is stopped.</param>
/// <param name="Jumps">How often its wall clock jumps by years.</param>
/// <param name="Breaks">How often a call of the store breaks, before or after it took effect.</param>
/// <param name="Refuses">How often the receiver refuses a message.</param>
/// <param name="Unseen">How often a lease ends as no host's clock shows: a machine is paused with its clocks as time passes,
/// the store's clock is set, or the store loses the lease.</param>
internal sealed record Faults(
    bool Stalls,
    TimeSpan LongestStep,
    double Kills,
    double Stops,
    double Jumps,
    double Breaks,
    double Refuses,
    double Unseen = 0
)
{
    public static Faults None { get; } = new(false, TimeSpan.Zero, 0, 0, 0, 0, 0);

    /// <summary>Receivers are slow, and refuse some messages; nothing else is wrong.</summary>
    public static Faults Slow { get; } = None with { LongestStep = TimeSpan.FromSeconds(15), Refuses = 0.1 };

    public static Faults Everything { get; } = new(true, TimeSpan.FromSeconds(50), 0.5, 0.5, 0.5, 0.03, 0.1);

    public static Faults AndUnseen { get; } = Everything with { Unseen = 0.5 };
}
