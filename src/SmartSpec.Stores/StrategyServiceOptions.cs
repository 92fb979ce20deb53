namespace SmartSpec.Stores;

/// <summary>
/// Options of a <see cref="StrategyService"/>, which can be bound from configuration. The defaults suit most hosts.
/// </summary>
/// <remarks>A service takes a copy when it is created.</remarks>
public sealed record StrategyServiceOptions
{
    /// <summary>
    /// The number of times that a command is decided again after another writer has come first, before the answer is
    /// <see cref="Outcome.Conflict"/>.
    /// </summary>
    /// <value>Default: 32.</value>
    public int Attempts { get; set; } = 32;

    /// <summary>
    /// The number of strategies in memory between commands; those used last. 0 loads the strategy for each command.
    /// </summary>
    /// <value>Default: 256.</value>
    public int Cached { get; set; } = 256;

    /// <summary>
    /// The number of events after which the document of a strategy is written again, with the events; 0 for never.
    /// </summary>
    /// <value>Default: 500.</value>
    public int DocumentEvery { get; set; } = 500;

    /// <summary>Whether each hash is computed and compared when a strategy is loaded.</summary>
    /// <value>Default: no; what was read is verified on request (<see cref="StrategyService.VerifyAsync"/>).</value>
    public bool VerifyOnLoad { get; set; }

    /// <summary>
    /// Whether a strategy is loaded only where the engine has every gate in the host's code that its definition names:
    /// <see cref="GatesMissingException"/> otherwise. A program that only shows strategies of other hosts sets it to false.
    /// </summary>
    /// <value>Default: yes.</value>
    public bool RequireGates { get; set; } = true;

    /// <summary>The messages about an event, stored in one transaction with it.</summary>
    /// <value>Default: nothing. <c>recorded => [OutboxMessage.Of(recorded)]</c> reports all events.</value>
    public Func<RecordedEvent, IEnumerable<OutboxMessage>>? Messages { get; set; }

    /// <summary>The time source for pauses between attempts and for limits of waits.</summary>
    /// <value>Default: the system's time.</value>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>
    /// The time that a command waits for other commands of this process to the same strategy. After that it ends with a
    /// <see cref="TimeoutException"/>, and nothing of it has been done.
    /// </summary>
    /// <value>More than zero, or <see cref="Timeout.InfiniteTimeSpan"/>. Default: 30 seconds.</value>
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// By how much the engine's clock may differ from the store's, where the store has one (<see cref="IStoreClock"/>). While it
    /// differs by more, nothing is recorded and nothing is settled: <see cref="ClockDifferenceException"/>.
    /// </summary>
    /// <value>
    /// More than zero. Default: 5 minutes. <see cref="Timeout.InfiniteTimeSpan"/> switches the check off, such as for a clock
    /// that a test sets.
    /// </value>
    public TimeSpan ClockTolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The faults, a sentence for each option; empty where there are none.</summary>
    internal string Faults()
    {
        (bool IsWrong, FormattableString Fault)[] checks =
        [
            (Attempts < 1, $"{nameof(Attempts)} is 1 or more, not {Attempts}."),
            (Cached < 0, $"{nameof(Cached)} is 0 or more, not {Cached}."),
            (DocumentEvery < 0, $"{nameof(DocumentEvery)} is 0 (never) or more, not {DocumentEvery}."),
            (
                LockTimeout <= TimeSpan.Zero && LockTimeout != Timeout.InfiniteTimeSpan,
                $"{nameof(LockTimeout)} is more than zero, or infinite, not {LockTimeout}."
            ),
            (
                ClockTolerance <= TimeSpan.Zero && ClockTolerance != Timeout.InfiniteTimeSpan,
                $"{nameof(ClockTolerance)} is more than zero, or infinite, not {ClockTolerance}."
            ),
        ];
        return string.Join(' ', checks.Where(check => check.IsWrong).Select(check => FormattableString.Invariant(check.Fault)));
    }
}
