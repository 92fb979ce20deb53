namespace SmartSpec.Hosting;

/// <summary>How messages are delivered.</summary>
public sealed class OutboxOptions
{
    /// <summary>How often the outbox is looked into.</summary>
    /// <value>A millisecond to 49 days. Default: a second.</value>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// For how long a host that was killed or paused blocks others. A delivery that takes longer renews its lease.
    /// </summary>
    /// <value>A second to a day. Default: a minute.</value>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How many messages are taken at a time.</summary>
    /// <value>1 or more. Default: 100.</value>
    public int Page { get; set; } = 100;

    /// <summary>How often a message is tried before it is left as dead.</summary>
    /// <value>1 or more. Default: 10.</value>
    public int Attempts { get; set; } = 10;

    /// <summary>How long it waits after it has failed once; twice as long after each further failure.</summary>
    /// <value>More than zero. Default: five seconds.</value>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long it waits at most.</summary>
    /// <value>Not less than the first pause, and a day at most. Default: an hour.</value>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// What is recorded of a failure beside the message, as <see cref="OutboxError"/> can hold it. Let it hold nothing personal.
    /// </summary>
    /// <value>Default: the name of the exception's type, which is also recorded where this throws or returns null.</value>
    public Func<Exception, string> Error { get; set; } = exception => exception.GetType().Name;
}
