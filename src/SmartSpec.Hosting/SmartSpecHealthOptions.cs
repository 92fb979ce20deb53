namespace SmartSpec.Hosting;

/// <summary>When the host's work with strategies is well.</summary>
public sealed class SmartSpecHealthOptions
{
    /// <summary>How long something that has fallen due, or a message that is to be delivered, may wait.</summary>
    /// <value>Zero or more. Default: an hour.</value>
    public TimeSpan Behind { get; set; } = TimeSpan.FromHours(1);
}
