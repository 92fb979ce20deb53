namespace SmartSpec.Testing;

/// <summary>A clock that a test advances; it does not move by itself.</summary>
/// <remarks>Safe to read from several threads; move it from one.</remarks>
public sealed class FakeClock : IClock
{
    private readonly Lock gate = new();
    private Instant now;

    /// <summary>Makes a clock.</summary>
    /// <param name="now">The instant that it shows.</param>
    public FakeClock(Instant now) => this.now = now;

    /// <summary>Makes a clock that shows eight in the morning of a day, in a time zone.</summary>
    /// <param name="day">The day.</param>
    /// <param name="zone">The time zone.</param>
    /// <exception cref="ArgumentNullException">The time zone is null.</exception>
    public FakeClock(LocalDate day, DateTimeZone zone) => now = Morning(day, zone);

    /// <inheritdoc/>
    public Instant GetCurrentInstant()
    {
        lock (gate)
            return now;
    }

    /// <summary>Sets the clock to an instant, forwards or back.</summary>
    public void Set(Instant instant)
    {
        lock (gate)
            now = instant;
    }

    /// <summary>Sets the clock to eight in the morning of a day, in a time zone.</summary>
    /// <exception cref="ArgumentNullException">The time zone is null.</exception>
    public void Set(LocalDate day, DateTimeZone zone) => Set(Morning(day, zone));

    /// <summary>Lets time pass.</summary>
    /// <param name="time">How much; negative turns the clock back.</param>
    public void Advance(Duration time)
    {
        lock (gate)
            now += time;
    }

    /// <summary>The day that the clock shows in a time zone.</summary>
    /// <exception cref="ArgumentNullException">The time zone is null.</exception>
    public LocalDate Today(DateTimeZone zone) => zone.DayOf(GetCurrentInstant());

    internal static Instant Morning(LocalDate day, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.AtLeniently(day.At(new LocalTime(8, 0))).ToInstant();
    }
}
