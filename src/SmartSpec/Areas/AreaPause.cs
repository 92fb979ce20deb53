namespace SmartSpec.Model;

/// <summary>The mark of an area that is paused, beside its step.</summary>
/// <param name="Since">The day since when, in the strategy's time zone.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">
/// Until when it is expected to be paused; null where nobody has said. It is resumed by a command, never by the day.
/// </param>
/// <param name="Decision">The recorded decision it rests on; null where the definition asks for none.</param>
public sealed record AreaPause(LocalDate Since, Text Reason, LocalDate? Until = null, Id<Decision>? Decision = null);
