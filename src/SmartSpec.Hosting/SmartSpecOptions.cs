namespace SmartSpec.Hosting;

/// <summary>
/// How the service over the store works in this host: as <see cref="StrategyServiceOptions"/>, to be bound from configuration.
/// </summary>
public sealed class SmartSpecOptions
{
    /// <summary>The number of times that a command is decided again after another writer has come first.</summary>
    /// <value>1 or more. Default: 32.</value>
    public int Attempts { get; set; } = 32;

    /// <summary>The number of strategies in memory between commands.</summary>
    /// <value>0 or more. Default: 256.</value>
    public int Cached { get; set; } = 256;

    /// <summary>The number of events after which the document of a strategy is written again; 0 for never.</summary>
    /// <value>0 or more. Default: 500.</value>
    public int DocumentEvery { get; set; } = 500;

    /// <summary>Whether each hash is computed and compared when a strategy is loaded.</summary>
    /// <value>Default: no.</value>
    public bool VerifyOnLoad { get; set; }

    /// <summary>The messages about an event, sent by the outbox.</summary>
    /// <value>Default: nothing.</value>
    public Func<RecordedEvent, IEnumerable<OutboxMessage>>? Messages { get; set; }

    /// <summary>
    /// The time that a command waits for other commands of this host to the same strategy, before it ends with a
    /// <see cref="TimeoutException"/>.
    /// </summary>
    /// <value>More than zero, or <see cref="Timeout.InfiniteTimeSpan"/>. Default: 30 seconds.</value>
    public TimeSpan LockTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// By how much the host's clock may differ from the store's, where the store has one (<c>PostgreSqlStore</c>). While it
    /// differs by more, nothing is recorded and nothing is settled, and health reports it.
    /// </summary>
    /// <value>More than zero. Default: 5 minutes. <see cref="Timeout.InfiniteTimeSpan"/> switches the check off.</value>
    public TimeSpan ClockTolerance { get; set; } = TimeSpan.FromMinutes(5);

    internal StrategyServiceOptions ForService(TimeProvider time) =>
        new()
        {
            Attempts = Attempts,
            Cached = Cached,
            DocumentEvery = DocumentEvery,
            VerifyOnLoad = VerifyOnLoad,
            Messages = Messages,
            Time = time,
            LockTimeout = LockTimeout,
            ClockTolerance =
                ClockTolerance == Timeout.InfiniteTimeSpan ? Duration.MaxValue : Duration.FromTimeSpan(ClockTolerance),
        };
}
