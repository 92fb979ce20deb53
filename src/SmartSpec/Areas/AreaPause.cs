namespace SmartSpec.Model;

/// <summary>The mark of an area that is paused, beside its step.</summary>
public sealed record AreaPause
{
    /// <summary>The first day, in the strategy's time zone.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The reason.</summary>
    public required Text Reason { get; init; }

    /// <summary>
    /// The expected last day; null where it is not known. It is resumed by a command, never by the day.
    /// </summary>
    public LocalDate? Until { get; init; }

    /// <summary>The recorded decision it rests on; null where the definition requires none.</summary>
    public Id<Decision>? Decision { get; init; }
}
