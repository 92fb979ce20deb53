namespace SmartSpec.Hosting;

/// <summary>Options of the health check.</summary>
public sealed class SmartSpecHealthOptions
{
    /// <summary>The longest time that due work, or a message that is to be delivered, may wait.</summary>
    /// <value>Zero or more. Default: an hour.</value>
    public TimeSpan Behind { get; set; } = TimeSpan.FromHours(1);
}
