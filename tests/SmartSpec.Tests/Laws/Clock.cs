namespace SmartSpec.Tests.Laws;

/// <summary>A clock that does not move until it is moved.</summary>
internal sealed class Clock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
