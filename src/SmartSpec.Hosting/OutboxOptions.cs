namespace SmartSpec.Hosting;

/// <summary>Options of the outbox.</summary>
public sealed class OutboxOptions
{
    /// <summary>The interval between runs.</summary>
    /// <value>A millisecond to 49 days. Default: a second.</value>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// For how long a host that was killed or paused blocks others. A delivery that takes longer renews its lease.
    /// </summary>
    /// <value>A second to a day. Default: a minute.</value>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The number of messages that are read at a time.</summary>
    /// <value>1 or more. Default: 100.</value>
    public int Page { get; set; } = 100;

    /// <summary>The number of attempts before a message is left as dead.</summary>
    /// <value>1 or more. Default: 10.</value>
    public int Attempts { get; set; } = 10;

    /// <summary>The wait after the first failure; twice as long after each further one.</summary>
    /// <value>More than zero. Default: five seconds.</value>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait.</summary>
    /// <value>Not less than the first pause, and a day at most. Default: an hour.</value>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The text that is recorded of a failure, as <see cref="OutboxError"/> can hold it. It must not contain personal data.
    /// </summary>
    /// <value>Default: the name of the exception's type, which is also recorded where this throws or returns null.</value>
    public Func<Exception, string> Error { get; set; } = exception => exception.GetType().Name;
}
