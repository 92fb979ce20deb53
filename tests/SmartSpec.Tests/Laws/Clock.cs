namespace SmartSpec.Tests.Laws;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class Clock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
