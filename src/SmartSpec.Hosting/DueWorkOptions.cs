namespace SmartSpec.Hosting;

/// <summary>Options of due work.</summary>
public sealed class DueWorkOptions
{
    /// <summary>The interval between runs.</summary>
    /// <value>A millisecond to 49 days. Default: a minute.</value>
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// For how long a host that was killed or paused blocks others. A look that takes longer renews its lease.
    /// </summary>
    /// <value>A second to a day. Default: five minutes.</value>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The number of strategies that are read at a time.</summary>
    /// <value>1 or more. Default: 100.</value>
    public int Page { get; set; } = 100;
}
