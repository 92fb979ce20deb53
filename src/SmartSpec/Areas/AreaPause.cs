namespace SmartSpec.Model;

/// <summary>The mark of an area that is paused, beside its step.</summary>
public sealed record AreaPause
{
    /// <summary>The day since when, in the strategy's time zone.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Why.</summary>
    public required Text Reason { get; init; }

    /// <summary>
    /// Until when it is expected to be paused; null where nobody has said. It is resumed by a command, never by the day.
    /// </summary>
    public LocalDate? Until { get; init; }

    /// <summary>The recorded decision it rests on; null where the definition asks for none.</summary>
    public Id<Decision>? Decision { get; init; }
}
