namespace SmartSpec.Hosting;

/// <summary>When the host's work with strategies is well.</summary>
public sealed class SmartSpecHealthOptions
{
    /// <summary>How long something that has fallen due may wait.</summary>
    /// <value>Default: an hour.</value>
    public TimeSpan Behind { get; set; } = TimeSpan.FromHours(1);
}
