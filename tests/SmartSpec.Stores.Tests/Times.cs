using Microsoft.Extensions.Time.Testing;

namespace SmartSpec.Stores.Tests;

/// <summary>Clocks that tests set.</summary>
internal static class Times
{
    /// <summary>Lets time pass, or turns the clock back.</summary>
    public static ValueTask PassAsync(this FakeTimeProvider time, Duration passed)
    {
        if (passed >= Duration.Zero)
            time.Advance(passed.ToTimeSpan());
        else
            time.AdjustTime(time.GetUtcNow() + passed.ToTimeSpan());
        return default;
    }
}
